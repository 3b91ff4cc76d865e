/**
 * Operator classes and families.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/opclasscmds.c
 */

import type {
  AlterOpFamilyStmt,
  CreateOpClassItem,
  CreateOpClassStmt,
  CreateOpFamilyStmt,
  Node,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { operatorCandidates } from '../../infer/candidates.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { sameTypes, typesNamed } from '../function/find-routine.ts';
import { creationSchema, nameText } from '../names.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { builtInType, resolveType } from '../type-name.ts';
import { addMembers, dropMembers, refuseTwice, type NewMember } from './family-members.ts';
import { dependOnAll } from './find-function.ts';
import {
  findDatabaseObject,
  findMethodObject,
  mayBeOfExtension,
  namesakes,
  words,
  type MethodKind,
} from './find-named.ts';
import { routineNamed } from './named-routine.ts';
import { findOperator, findOperatorOf } from './find-operator.ts';
import { supportTypes } from './support-function.ts';

/** Items of CREATE OPERATOR CLASS (OPCLASS_ITEM_... of parsenodes.h). */
const operatorItem = 1;

/** Methods whose indexes may hold another type than the column's (amstorage). */
const storesOthers: ReadonlySet<string> = new Set(['gist', 'gin', 'spgist', 'brin']);
/** Methods that give rows in the order of an operator (amcanorderbyop). */
const orders: ReadonlySet<string> = new Set(['gist', 'spgist']);

/** Most numbers of operators and functions of the server's own methods; 0 is no limit. */
function limitsOf(
  method: string,
  postgres: number,
): readonly [operators: number, functions: number] {
  const isNew = postgres >= 18;
  switch (method) {
    case 'btree':
      return [5, isNew ? 6 : 5];
    case 'hash':
      return [1, 3];
    case 'gist':
      return [0, isNew ? 12 : 11];
    case 'gin':
    case 'spgist':
      return [0, 7];
    case 'brin':
      return [0, 15];
    default:
      return [0, 0];
  }
}

/** `CREATE OPERATOR CLASS c [DEFAULT] FOR TYPE t USING m [FAMILY f] AS OPERATOR 1 <, FUNCTION 1 f(t, t)` */
export function createOperatorClass(context: Context, node: CreateOpClassStmt): void {
  const { builder } = context;
  const written = qualifiedNameOf(node.opclassname);
  const parent = creationSchema(context, written);
  const method = methodNamed(context, node.amname ?? '');
  const type = { ...resolveType(context, node.datatype!), modifiers: [] };
  const named = node.opfamilyname === undefined ? null : qualifiedNameOf(node.opfamilyname);
  const family =
    named === null ? null : findMethodObject(context, 'operatorFamily', named, method.name);
  const place = { parent, name: written.name, method: method.name };
  const members = itemsIn(node.items).flatMap((item) =>
    item.itemtype === storageItem ? [] : (memberOf(context, item, { method, type }) ?? []),
  );
  refuseTwice(context, members);
  const stored = storedType(context, node.items, { method, type });
  refuseTakenClass(context, 'operatorClass', place);
  const isDefault = node.isDefault === true;
  if (isDefault) refuseSecondDefault(context, { ...place, type });
  const own = family ?? familyOfClass(context, place);
  const fact = { ...place, comment: null, type, isDefault };
  const created = builder.create('operatorClass', fact);
  const text = named === null ? written.name : nameText(named);
  addMembers(
    context,
    { family: own, text, ofClass: { handle: created, type, method: method.name } },
    members,
  );
  const needs = members.map(({ object }) => object);
  dependOnAll(context, created, [type.type, method.handle, stored?.type, ...needs]);
  dependOnAll(context, created, [own], 'auto');
}

function itemsIn(nodes: readonly Node[] | undefined): readonly CreateOpClassItem[] {
  return (nodes ?? []).flatMap((node) =>
    'CreateOpClassItem' in node ? node.CreateOpClassItem : [],
  );
}

const storageItem = 3;

/** `STORAGE t`: 42P17 where it is said twice, or the method stores nothing else. */
function storedType(
  context: Context,
  nodes: readonly Node[] | undefined,
  { method, type }: ItemOf,
): TypeUse<Handle> | null {
  const [item, ...others] = itemsIn(nodes).filter(({ itemtype }) => itemtype === storageItem);
  if (item === undefined) return null;
  if (others.length > 0) {
    refuse({ sqlstate: '42P17', message: 'storage type specified more than once' });
  }
  const stored = resolveType(context, item.storedtype!);
  if (type !== null && sameTypes([stored], [type])) return null;
  if (isServersMethod(method.name) && !storesOthers.has(method.name)) {
    const message = `storage type cannot be different from data type for access method "${method.name}"`;
    refuse({ sqlstate: '42P17', message });
  }
  return stored;
}

/** True for the methods that the server itself has, of which it is known what they can do. */
function isServersMethod(name: string): boolean {
  return limitsOf(name, 18)[1] > 0;
}

interface Method {
  readonly name: string;
  readonly handle: Handle;
}

/** 55000 for a method of tables. */
function methodNamed(context: Context, name: string): Method {
  const handle = findDatabaseObject(context, 'accessMethod', name);
  if (context.builder.get('accessMethod', handle).methodFor !== 'index') {
    refuse({ sqlstate: '55000', message: `access method "${name}" is not of type INDEX` });
  }
  return { name, handle };
}

interface ClassPlace {
  readonly parent: Handle;
  readonly name: string;
  readonly method: string;
}

function taken(
  context: Context,
  kind: MethodKind,
  { parent, name, method }: ClassPlace,
): Handle | null {
  const found = namesakes(context, kind, parent, name).find((handle) => {
    const row = context.builder.row(handle);
    return 'method' in row && row.method === method;
  });
  return found ?? null;
}

/** 42710 where the method has one of the name in the schema. */
function refuseTakenClass(context: Context, kind: MethodKind, place: ClassPlace): void {
  if (taken(context, kind, place) === null) return;
  const message = `${words[kind]} "${place.name}" for access method "${place.method}" already exists`;
  refuse({ sqlstate: '42710', message });
}

/** 42710: a type has one default class a method. Those of the server and extensions are not asked. */
function refuseSecondDefault(
  context: Context,
  { name, method, type }: ClassPlace & { readonly type: TypeUse<Handle> },
): void {
  const { builder } = context;
  const isTaken = builder.handles().some((handle) => {
    const row = builder.row(handle);
    return (
      row.kind === 'operatorClass' &&
      row.isDefault &&
      row.method === method &&
      sameTypes([row.type], [type])
    );
  });
  if (!isTaken) return;
  const message = `could not make operator class "${name}" be default for type ${typeText(context, type)}`;
  refuse({ sqlstate: '42710', message });
}

/** The family of the class's own name: the one that is there, or a new one. */
function familyOfClass(context: Context, place: ClassPlace): Handle {
  const found = taken(context, 'operatorFamily', place);
  return found ?? context.builder.create('operatorFamily', { ...place, comment: null });
}

interface ItemOf {
  readonly method: Method;
  /** The class's; null for ALTER OPERATOR FAMILY. */
  readonly type: TypeUse<Handle> | null;
}

/** The operator or function that an item names; null where its types are not known. */
function memberOf(context: Context, item: CreateOpClassItem, of: ItemOf): NewMember | null {
  const { itemtype, number = 0 } = item;
  const [operators, functions] = limitsOf(of.method.name, context.session.postgres);
  if (itemtype === operatorItem) {
    refuseNumber(number, operators, 'operator');
    return operatorMember(context, item, of);
  }
  refuseNumber(number, functions, 'function');
  return functionMember(context, item, of);
}

function operatorMember(
  context: Context,
  { name, number = 0, order_family: order }: CreateOpClassItem,
  { method, type }: ItemOf,
): NewMember | null {
  const isNamedAlone = name!.objargs === undefined;
  if (isNamedAlone && type === null) {
    const message = 'operator argument types must be specified in ALTER OPERATOR FAMILY';
    refuse({ sqlstate: '42601', message });
  }
  const find = (): Handle =>
    isNamedAlone
      ? findOperatorOf(context, qualifiedNameOf(name!.objname), { left: type, right: type })
      : findOperator(context, name!);
  const object = unlessMissing(mayBeOfExtension(context), find);
  if (order !== undefined) {
    findMethodObject(context, 'operatorFamily', qualifiedNameOf(order), 'btree');
  }
  if (object === null) return null;
  const { left, right } = context.builder.get('operator', object);
  if (left === null) refuse({ sqlstate: '42P17', message: 'index operators must be binary' });
  if (order !== undefined && isServersMethod(method.name) && !orders.has(method.name)) {
    const message = `access method "${method.name}" does not support ordering operators`;
    refuse({ sqlstate: '42P17', message });
  }
  if (order === undefined && operatorResult(context, object) === false) {
    refuse({ sqlstate: '42P17', message: 'index search operators must return boolean' });
  }
  return { what: 'operator', number, left: left!, right, object };
}

/** Whether an operator gives a boolean; null where that is not known. */
function operatorResult(context: Context, operator: Handle): boolean | null {
  const { builder, session } = context;
  const noted = session.notes.get('operator', operator);
  if (noted !== undefined) return noted.isBoolean;
  const { name, left, right, parent } = builder.get('operator', operator);
  const schema = builder.row(parent!).name;
  const found = operatorCandidates(session.environment, schema, name, 2).find(({ inputs }) => {
    const known = inputs.flatMap((input) => input ?? []);
    return left !== null && known.length === 2 && sameTypes(known, [left, right]);
  });
  if (found?.returns == null) return null;
  return sameTypes([found.returns], [builtInType(context, 'bool')]);
}

function functionMember(
  context: Context,
  { name, number = 0, class_args: args }: CreateOpClassItem,
  { method, type }: ItemOf,
): NewMember | null {
  const { needs, signature } = routineNamed(context, 'OBJECT_FUNCTION', name!);
  const types = args === undefined ? null : typesSaid(context, args);
  const input = { method: method.name, number, signature, types, classType: type };
  const found = supportTypes(context, input);
  if (found === null) return null;
  const [left, right] = found;
  return { what: 'function', number, left, right, object: needs };
}

/** `(a)`, `(a, b)` behind a number (processTypesSpec). */
function typesSaid(
  context: Context,
  nodes: readonly Node[],
): readonly [left: TypeUse<Handle>, right: TypeUse<Handle>] {
  const [left, right = left] = typesNamed(context, nodes);
  if (nodes.length > 2) {
    const message = 'one or two argument types must be specified';
    refuse({ sqlstate: '42601', message });
  }
  return [left!, right!];
}

function refuseNumber(number: number, most: number, what: string): void {
  const limit = most === 0 ? 32767 : most;
  if (number >= 1 && number <= limit) return;
  const message = `invalid ${what} number ${number}, must be between 1 and ${limit}`;
  refuse({ sqlstate: '42P17', message });
}

/** `CREATE OPERATOR FAMILY f USING m` */
export function createOperatorFamily(context: Context, node: CreateOpFamilyStmt): void {
  const { builder } = context;
  const written = qualifiedNameOf(node.opfamilyname);
  const parent = creationSchema(context, written);
  const method = methodNamed(context, node.amname ?? '');
  const place = { parent, name: written.name, method: method.name };
  refuseTakenClass(context, 'operatorFamily', place);
  const family = builder.create('operatorFamily', { ...place, comment: null });
  dependOnAll(context, family, [method.handle]);
}

/** `ALTER OPERATOR FAMILY f USING m ADD ... | DROP ...` */
export function alterOperatorFamily(context: Context, node: AlterOpFamilyStmt): void {
  const method = methodNamed(context, node.amname ?? '');
  const name = qualifiedNameOf(node.opfamilyname);
  const family = findMethodObject(context, 'operatorFamily', name, method.name);
  const place = { family, text: nameText(name), ofClass: null };
  const items = itemsIn(node.items);
  const isDrop = node.isDrop === true;
  const members = items.flatMap((item) => {
    if (isDrop) return droppedMember(context, item, method);
    if (item.itemtype === storageItem) {
      const message = 'STORAGE cannot be specified in ALTER OPERATOR FAMILY';
      return refuse({ sqlstate: '42601', message });
    }
    return memberOf(context, item, { method, type: null }) ?? [];
  });
  refuseTwice(context, members);
  if (isDrop) dropMembers(context, place, members);
  else addMembers(context, place, members);
}

function droppedMember(context: Context, item: CreateOpClassItem, method: Method): NewMember {
  const { number = 0, class_args: args = [] } = item;
  const [operators, functions] = limitsOf(method.name, context.session.postgres);
  const what = item.itemtype === operatorItem ? 'operator' : 'function';
  refuseNumber(number, what === 'operator' ? operators : functions, what);
  const [left, right] = typesSaid(context, args);
  return { what, number, left, right, object: null };
}

/** `[method, schema, name]` as COMMENT, DROP and ALTER name a class or family. */
export function classNamed(kind: MethodKind) {
  return (context: Context, names: readonly string[]): Handle => {
    const [method = '', ...name] = names;
    findDatabaseObject(context, 'accessMethod', method);
    const written = { schema: name.at(-2) ?? null, name: name.at(-1) ?? '' };
    return findMethodObject(context, kind, written, method);
  };
}
