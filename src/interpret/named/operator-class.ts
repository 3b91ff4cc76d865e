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
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { sameTypes } from '../function/find-routine.ts';
import { creationSchema } from '../names.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { resolveType } from '../type-name.ts';
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
import { findOperator, findOperatorOf } from './operator.ts';

/** Items of CREATE OPERATOR CLASS (OPCLASS_ITEM_... of parsenodes.h). */
const operatorItem = 1;
const functionItem = 2;

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
  const needs = (node.items ?? []).flatMap((item) =>
    'CreateOpClassItem' in item ? itemNeeds(context, item.CreateOpClassItem, { method, type }) : [],
  );
  const place = { parent, name: written.name, method: method.name };
  refuseTakenClass(context, 'operatorClass', place);
  const isDefault = node.isDefault === true;
  if (isDefault) refuseSecondDefault(context, { ...place, type });
  const own = family ?? familyOfClass(context, place);
  const fact = { ...place, comment: null, type, isDefault };
  const created = builder.create('operatorClass', fact);
  dependOnAll(context, created, [type.type, method.handle, ...needs]);
  dependOnAll(context, created, [own], 'auto');
}

interface Method {
  readonly name: string;
  readonly handle: Handle;
}

function methodNamed(context: Context, name: string): Method {
  return { name, handle: findDatabaseObject(context, 'accessMethod', name) };
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
  readonly type: TypeUse<Handle>;
}

/** What an item needs: the operator, the function or the type that is stored. */
function itemNeeds(
  context: Context,
  item: CreateOpClassItem,
  { method, type }: ItemOf,
): readonly (Handle | null)[] {
  const { itemtype, name, number = 0 } = item;
  const [operators, functions] = limitsOf(method.name, context.session.postgres);
  if (itemtype === operatorItem) {
    refuseNumber(number, operators, 'operator');
    const isNamedAlone = name!.objargs === undefined;
    const find = (): Handle =>
      isNamedAlone
        ? findOperatorOf(context, qualifiedNameOf(name!.objname), { left: type, right: type })
        : findOperator(context, name!);
    return [unlessMissing(mayBeOfExtension(context), find)];
  }
  if (itemtype === functionItem) {
    refuseNumber(number, functions, 'function');
    return [routineNamed(context, 'OBJECT_FUNCTION', name!)];
  }
  return [resolveType(context, item.storedtype!).type];
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
  findMethodObject(context, 'operatorFamily', qualifiedNameOf(node.opfamilyname), method.name);
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
