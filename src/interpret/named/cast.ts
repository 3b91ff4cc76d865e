/**
 * Casts.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c
 */

import type { CreateCastStmt, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { castFacts } from '../../infer/coercion.ts';
import { extensionObjectsNamed, ownObjectsNamed } from '../../postgres/objects.ts';
import { builtInTypes } from '../../postgres/types.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { isBinaryCoercible } from '../create-table/operator-classes.ts';
import { inputTypes, sameTypes } from '../function/find-routine.ts';
import { refuse } from '../refusal.ts';
import { baseTypeOf, builtInType, resolveType } from '../type-name.ts';
import { dependOnAll } from './find-function.ts';
import { routineNamed } from './named-routine.ts';

/** `CREATE CAST (a AS b) WITH FUNCTION f(a) | WITHOUT FUNCTION | WITH INOUT [AS ASSIGNMENT]` */
export function createCast(context: Context, node: CreateCastStmt): void {
  const { builder } = context;
  const source = castType(context, node.sourcetype!);
  const target = castType(context, node.targettype!);
  refusePseudo(context, source, 'source');
  refusePseudo(context, target, 'target');
  const needs =
    node.func === undefined ? null : routineNamed(context, 'OBJECT_FUNCTION', node.func);
  if (needs !== null) checkFunction(context, needs, { source, target });
  else if (node.func === undefined && node.inout !== true) refuseBinary(context, source, target);
  const types = { source: typeText(context, source), target: typeText(context, target) };
  if (findCastOrNull(context, source, target) !== null) {
    const message = `cast from type ${types.source} to type ${types.target} already exists`;
    refuse({ sqlstate: '42710', message });
  }
  const cast = builder.create('cast', { parent: null, name: '', comment: null, source, target });
  dependOnAll(context, cast, [source.type, target.type, needs]);
}

function castType(context: Context, type: Parameters<typeof resolveType>[1]): TypeUse<Handle> {
  return { ...resolveType(context, type), modifiers: [] };
}

function refusePseudo(context: Context, use: TypeUse<Handle>, word: string): void {
  const row = context.builder.row(use.type);
  const isPseudo =
    row.parent === context.session.pgCatalog && builtInTypes.get(row.name)?.typtype === 'p';
  if (!isPseudo || use.dimensions > 0) return;
  const message = `${word} data type ${typeText(context, use)} is a pseudo-type`;
  refuse({ sqlstate: '42809', message });
}

interface CastTypes {
  readonly source: TypeUse<Handle>;
  readonly target: TypeUse<Handle>;
}

/** 42P17 for a function that cannot make one type of the other. */
function checkFunction(context: Context, routine: Handle, types: CastTypes): void {
  const row = context.builder.row(routine);
  if (row.kind !== 'function') return;
  const count = row.arguments.length;
  if (count < 1 || count > 3) {
    refuse({ sqlstate: '42P17', message: 'cast function must take one to three arguments' });
  }
  checkTypes(context, row, types);
  if (row.kindOfFunction !== 'function') {
    refuse({ sqlstate: '42P17', message: 'cast function must be a normal function' });
  }
  if (row.returnsSet) {
    refuse({ sqlstate: '42P17', message: 'cast function must not return a set' });
  }
}

function checkTypes(
  context: Context,
  { arguments: args, returns }: FunctionFact<Handle>,
  { source, target }: CastTypes,
): void {
  const [first, second, third] = inputTypes(args);
  if (first !== undefined && !isBinaryCoercible(context, source, first)) {
    refuseInvalid(
      'argument of cast function must match or be binary-coercible from source data type',
    );
  }
  if (second !== undefined && !sameTypes([second], [builtInType(context, 'int4')])) {
    refuseInvalid('second argument of cast function must be type integer');
  }
  if (third !== undefined && !sameTypes([third], [builtInType(context, 'bool')])) {
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

const incompatible: readonly (readonly [kind: string, what: string])[] = [
  ['table', 'composite'],
  ['compositeType', 'composite'],
  ['array', 'array'],
  ['rangeType', 'range'],
  ['multirangeType', 'range'],
  ['enum', 'enum'],
];

const layouts: Readonly<Record<string, string>> = {
  '4 bytes': 'int4 oid float4 date xid cid regclass regproc regprocedure regtype regrole',
  '8 bytes': 'int8 float8 timestamp timestamptz time money',
  'any length': 'text varchar bpchar bytea numeric json jsonb xml bit varbit tsvector inet cidr',
};

/** How values of a type are stored (typlen, typalign); null where it is not known here. */
function layoutOf(context: Context, use: TypeUse<Handle>): string | null {
  if (use.dimensions > 0) return 'array';
  const { kind, name, parent } = context.builder.row(baseTypeOf(context, use).type);
  if (kind === 'enum') return '4 bytes';
  if (kind === 'compositeType' || kind === 'table') return 'record';
  if (parent !== context.session.pgCatalog) return null;
  return Object.keys(layouts).find((key) => layouts[key]!.split(' ').includes(name)) ?? null;
}

/** What WITHOUT FUNCTION cannot be said of: values that hold their type's own numbers. */
function refuseBinary(context: Context, source: TypeUse<Handle>, target: TypeUse<Handle>): void {
  const kinds = new Set<string>(
    [source, target].map(({ type, dimensions }) =>
      dimensions > 0 ? 'array' : context.builder.row(type).kind,
    ),
  );
  const stored = new Set([source, target].flatMap((use) => layoutOf(context, use) ?? []));
  if (stored.size > 1) {
    const message = 'source and target data types are not physically compatible';
    refuse({ sqlstate: '42P17', message });
  }
  for (const [kind, what] of incompatible) {
    if (!kinds.has(kind)) continue;
    refuse({ sqlstate: '42P17', message: `${what} data types are not binary-compatible` });
  }
  if (kinds.has('domain')) {
    const message = 'domain data types must not be marked binary-compatible';
    refuse({ sqlstate: '42P17', message });
  }
  if (sameTypes([source], [target])) {
    const message = 'source data type and target data type are the same';
    refuse({ sqlstate: '42P17', message });
  }
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
  const [from, to] = [wordOf(context, source), wordOf(context, target)];
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

/** A type as the tables name it: `int4[]`. */
function wordOf({ builder }: Context, { type, dimensions }: TypeUse<Handle>): string {
  return builder.row(type).name + (dimensions > 0 ? '[]' : '');
}
