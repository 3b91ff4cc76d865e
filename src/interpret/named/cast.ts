/**
 * Casts.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c
 */

import type { CreateCastStmt, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { castFacts } from '../../infer/coercion.ts';
import { extensionObjectsNamed, ownObjectsNamed } from '../../postgres/objects.ts';
import { builtInTypes } from '../../postgres/types.ts';
import { isPseudoType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { layoutOf } from '../base-type-layout.ts';
import { typeText } from '../describe.ts';
import { isBinaryCoercible } from '../create-table/operator-classes.ts';
import { sameTypes } from '../function/find-routine.ts';
import type { RoutineSignature } from '../function/known-routines.ts';
import { typeNameText } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { builtInType, resolveType } from '../type-name.ts';
import { dependOnAll } from './find-function.ts';
import { tabledWord } from './find-named.ts';
import { routineNamed } from './named-routine.ts';

/** `CREATE CAST (a AS b) WITH FUNCTION f(a) | WITHOUT FUNCTION | WITH INOUT [AS ASSIGNMENT]` */
export function createCast(context: Context, node: CreateCastStmt): void {
  const { builder } = context;
  const source = castType(context, node.sourcetype!);
  const target = castType(context, node.targettype!);
  refusePseudo(context, source, `source data type ${typeNameText(node.sourcetype!)}`);
  refusePseudo(context, target, `target data type ${typeNameText(node.targettype!)}`);
  const routine =
    node.func === undefined ? null : routineNamed(context, 'OBJECT_FUNCTION', node.func);
  if (routine === null) refuseUncastable(context, node, { source, target });
  else if (routine.signature !== null) {
    checkFunction(context, routine.signature, { source, target });
  }
  const types = { source: typeText(context, source), target: typeText(context, target) };
  if (findCastOrNull(context, source, target) !== null) {
    const message = `cast from type ${types.source} to type ${types.target} already exists`;
    refuse({ sqlstate: '42710', message });
  }
  const cast = builder.create('cast', { parent: null, name: '', comment: null, source, target });
  dependOnAll(context, cast, [source.type, target.type, routine?.needs]);
}

/** What is cast without a function of its own. */
function refuseUncastable(context: Context, node: CreateCastStmt, types: CastTypes): void {
  const { source, target } = types;
  if (node.inout !== true) refuseBinary(context, source, target);
  if (sameTypes([source], [target])) refuseSame();
}

/** Only lengths are made to fit from one type to itself: by functions of two arguments. */
function refuseSame(): never {
  return refuseInvalid('source data type and target data type are the same');
}

function castType(context: Context, type: Parameters<typeof resolveType>[1]): TypeUse<Handle> {
  return { ...resolveType(context, type), modifiers: [] };
}

function refusePseudo(context: Context, use: TypeUse<Handle>, what: string): void {
  if (use.dimensions > 0 || !isPseudoType(context, use.type)) return;
  refuse({ sqlstate: '42809', message: `${what} is a pseudo-type` });
}

interface CastTypes {
  readonly source: TypeUse<Handle>;
  readonly target: TypeUse<Handle>;
}

/** 42P17 for a function that cannot make one type of the other. */
function checkFunction(context: Context, signature: RoutineSignature, types: CastTypes): void {
  const { inputs, kind, returnsSet } = signature;
  if (inputs.length < 1 || inputs.length > 3) {
    refuseInvalid('cast function must take one to three arguments');
  }
  checkTypes(context, signature, types);
  if (kind !== 'function') refuseInvalid('cast function must be a normal function');
  if (returnsSet) refuseInvalid('cast function must not return a set');
  if (inputs.length < 2 && sameTypes([types.source], [types.target])) refuseSame();
}

function checkTypes(
  context: Context,
  { inputs, returns }: RoutineSignature,
  { source, target }: CastTypes,
): void {
  const [first, second, third] = inputs;
  if (first != null && !isBinaryCoercible(context, source, first)) {
    refuseInvalid(
      'argument of cast function must match or be binary-coercible from source data type',
    );
  }
  if (second != null && !sameTypes([second], [builtInType(context, 'int4')])) {
    refuseInvalid('second argument of cast function must be type integer');
  }
  if (third != null && !sameTypes([third], [builtInType(context, 'bool')])) {
    refuseInvalid('third argument of cast function must be type boolean');
  }
  if (returns !== null && !isBinaryCoercible(context, returns, target)) {
    refuseInvalid(
      'return data type of cast function must match or be binary-coercible to target data type',
    );
  }
}

/** 42P17: invalid object definition. */
function refuseInvalid(message: string): never {
  return refuse({ sqlstate: '42P17', message });
}

/** Since which major version each is refused. */
const incompatible: readonly (readonly [kind: string, what: string, since: number])[] = [
  ['table', 'composite', 0],
  ['view', 'composite', 0],
  ['materializedView', 'composite', 0],
  ['compositeType', 'composite', 0],
  ['array', 'array', 0],
  ['rangeType', 'range', 18],
  ['multirangeType', 'multirange', 18],
  ['enum', 'enum', 0],
];

/** What WITHOUT FUNCTION cannot be said of: values that hold their type's own numbers. */
function refuseBinary(context: Context, source: TypeUse<Handle>, target: TypeUse<Handle>): void {
  const { session } = context;
  const [from, to] = [source, target].map((use) => layoutOf(context, use));
  const isSame =
    from == null ||
    to == null ||
    (from.length === to.length &&
      from.isByValue === to.isByValue &&
      from.alignment === to.alignment);
  if (!isSame) refuseInvalid('source and target data types are not physically compatible');
  const kinds = new Set([source, target].map((use) => kindOf(context, use)));
  for (const [kind, what, since] of incompatible) {
    if (!kinds.has(kind) || session.postgres < since) continue;
    refuseInvalid(`${what} data types are not binary-compatible`);
  }
  if (kinds.has('domain')) {
    refuseInvalid('domain data types must not be marked binary-compatible');
  }
}

/** The kind of a type's fact; of the server's own ranges as of others. */
function kindOf({ builder, session }: Context, { type, dimensions }: TypeUse<Handle>): string {
  if (dimensions > 0) return 'array';
  const { kind, name, parent } = builder.row(type);
  const typtype = parent === session.pgCatalog ? builtInTypes.get(name)?.typtype : undefined;
  if (typtype === 'r') return 'rangeType';
  return typtype === 'm' ? 'multirangeType' : kind;
}

/** `[source, target]` as COMMENT and DROP name a cast; 42704 where there is none. */
export function findCast(context: Context, object: Node): Handle {
  const [from, to] = 'List' in object ? (object.List.items ?? []) : [];
  if (from === undefined || !('TypeName' in from) || to === undefined || !('TypeName' in to)) {
    throw new Error('A cast is named by two types.');
  }
  const source = castType(context, from.TypeName);
  const target = castType(context, to.TypeName);
  const found = findCastOrNull(context, source, target);
  if (found !== null) return found;
  const message = `cast from type ${typeText(context, source)} to type ${typeText(context, target)} does not exist`;
  return refuse({ sqlstate: '42704', message });
}

/** The cast of two types: a migration's, the server's own or an extension's. */
function findCastOrNull(
  context: Context,
  source: TypeUse<Handle>,
  target: TypeUse<Handle>,
): Handle | null {
  const { builder } = context;
  const found = castFacts(builder).find((handle) => {
    const row = builder.get('cast', handle);
    return sameTypes([row.source, row.target], [source, target]);
  });
  return found ?? addKnown(context, source, target);
}

/** Makes a fact of a cast that is not a migration's, now that it is named. */
function addKnown(
  context: Context,
  source: TypeUse<Handle>,
  target: TypeUse<Handle>,
): Handle | null {
  const { builder, session } = context;
  const [from, to] = [tabledWord(context, source), tabledWord(context, target)];
  const fact = { parent: null, name: '', comment: null, source, target };
  if (ownObjectsNamed('cast', from, session.postgres).includes(to)) {
    return builder.createBuiltIn('cast', fact);
  }
  for (const referenced of session.extensions()) {
    const { name } = builder.row(referenced);
    if (!extensionObjectsNamed(name, 'cast', from).includes(to)) continue;
    const dependent = builder.create('cast', fact);
    builder.depend({ dependent, referenced, type: 'extension' });
    return dependent;
  }
  return null;
}
