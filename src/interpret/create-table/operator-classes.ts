/**
 * Which types an index can be made on, and with which operator classes (ResolveOpClass,
 * GetDefaultOpClass in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { castFacts } from '../../infer/coercion.ts';
import { baseOf } from '../../infer/type-properties.ts';
import { ownCast } from '../../postgres/casts.ts';
import { bringsDefaultClass } from '../../postgres/objects.ts';
import type { Context } from '../context.ts';
import { refuseUncollatable } from '../collation.ts';
import { bareTypeText } from '../describe.ts';
import { nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { sameTypes } from '../function/find-routine.ts';
import { mayBeOfExtension } from '../named/find-named.ts';
import { nameInText, requireCollation, usedClass } from '../named/used-objects.ts';
import { isUnknownType } from '../type-name.ts';

/** Types of pg_catalog that are indexed as another. */
const indexedAs: ReadonlyMap<string, string> = new Map([
  ['int2vector', 'anyarray'],
  ['varchar', 'text'],
  ['cidr', 'inet'],
]);

const scalar =
  'bpchar char date float4 float8 inet int2 int4 int8 interval macaddr macaddr8 name numeric oid pg_lsn text tid time timestamp timestamptz timetz uuid';

/** Types with a default operator class, by method, as PostgreSQL 16 and 18 have them in pg_opclass. */
const defaults: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    btree: `${scalar} anyarray anyenum anymultirange anyrange bit bool bytea jsonb money oidvector record tsquery tsvector varbit xid8`,
    hash: `${scalar} aclitem anyarray anyenum anymultirange anyrange bool bytea cid jsonb oidvector record xid xid8`,
    brin: `${scalar} anyrange bit box bytea varbit`,
    gin: 'anyarray jsonb tsvector',
    gist: 'anymultirange anyrange box circle point polygon tsquery tsvector',
    spgist: 'anyrange box inet point polygon text',
  }).map(([method, types]) => [method, new Set(types.split(' '))]),
);

/** Extensions that give a method classes for the server's own types. */
const givenBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['gist', ['btree_gist', 'intarray']],
  ['gin', ['btree_gin']],
]);

/** A key that names no operator class. */
export interface ClassLessKey {
  readonly type: TypeUse<Handle>;
  readonly method: string;
  readonly location?: number | undefined;
}

export interface TypedKey extends ClassLessKey {
  /** As facts write it; null for none. */
  readonly collation: string | null;
  /** As facts write it, options and all; null for none. */
  readonly operatorClass: string | null;
  /** False for keys of partitions. */
  readonly isOfIndex: boolean;
}

/** 42704 and 42804 for a collation or an operator class that a key's type cannot have. */
export function checkTypedKey(context: Context, key: TypedKey): void {
  const { type, method, collation, operatorClass, location } = key;
  if (collation !== null) {
    requireCollation(context, nameInText(collation));
    const isRestricted = key.isOfIndex && context.session.postgres >= 17;
    const check = (): void => refuseUncollatable(context, type, location);
    // CREATE INDEX has no search_path there, so that the message names schemas (RestrictSearchPath).
    if (isRestricted) context.session.withSearchPath([], check);
    else check();
  }
  if (operatorClass === null) refuseWithoutOperatorClass(context, key);
  else {
    const name = nameInText(operatorClass.replace(/\(.*$/s, ''));
    requireAcceptingClass(context, name, { type, method, location });
  }
}

/** 42704 for an operator class that is not there, 42804 for one of another type. */
export function requireAcceptingClass(
  context: Context,
  name: QualifiedName,
  { type, method, location }: ClassLessKey,
): void {
  const found = usedClass(context, name, method);
  if (found === null || isUnknownType(context, type.type)) return;
  const { type: input } = context.builder.get('operatorClass', found);
  if (isBinaryCoercible(context, baseOf(context.session, type), input)) return;
  const text = bareTypeText(context, type);
  const message = `operator class "${nameText(name)}" does not accept data type ${text}`;
  refuse({ sqlstate: '42804', message, location });
}

/** False where values of a type certainly are none of another's (IsBinaryCoercible in parse_coerce.c). */
export function isBinaryCoercible(
  context: Context,
  from: TypeUse<Handle>,
  to: TypeUse<Handle>,
): boolean {
  const { builder, session } = context;
  if (sameTypes([from], [to])) return true;
  const [source, target] = [builder.row(from.type), builder.row(to.type)];
  // Types of extensions may have casts of their own.
  if (source.kind === 'baseType' && source.made === 'extension') return true;
  if (hasOwnCast(context, from, to)) return true;
  const stands = classTypeOf(context, from);
  if (stands === null || stands === target.name) return true;
  if (from.dimensions > 0 || to.dimensions > 0) return false;
  const isOwn = [source, target].every(({ parent }) => parent === session.pgCatalog);
  const cast = isOwn ? ownCast(source.name, target.name, session.postgres) : null;
  const isSame = cast?.method === 'binary' && cast.context === 'implicit';
  return isSame || isAny.test(target.name);
}

/** True where a migration made a cast of the two, of whatever sort. */
function hasOwnCast({ builder }: Context, from: TypeUse<Handle>, to: TypeUse<Handle>): boolean {
  return castFacts(builder).some((handle) => {
    // The server's own stand there as soon as they are spoken of, and are known anyway.
    if (builder.isPinned(handle)) return false;
    const { source, target } = builder.get('cast', handle);
    return sameTypes([source, target], [from, to]);
  });
}

const isAny = /^any(?:compatible)?(?:element|nonarray)?$/;

/** 42704 where a type certainly has no default operator class for the method. */
export function refuseWithoutOperatorClass(context: Context, key: ClassLessKey): void {
  const { type, method, location } = key;
  if (hasDefaultClass(context, key)) return;
  const extension = givenBy.get(method)?.[0];
  const name = bareTypeText(context, type);
  refuse({
    sqlstate: '42704',
    message: `data type ${name} has no default operator class for access method "${method}"`,
    location,
    hint:
      extension === undefined
        ? undefined
        : `CREATE EXTENSION ${extension} brings classes for common types.`,
  });
}

/** True where there is one, and where there may be one that we do not know. */
export function hasDefaultClass(context: Context, { type, method }: ClassLessKey): boolean {
  const { builder, session } = context;
  const known = defaults.get(method);
  if (known === undefined || mayBeOfExtension(context)) return true;
  const name = classTypeOf(context, baseOf(context.session, type));
  if (name === null || known.has(name)) return true;
  // `ltree[]` has a class of its own, beside that of all arrays.
  const names = type.dimensions > 0 ? [name, `${builder.row(type.type).name}[]`] : [name];
  const extensions = session.extensions().map((extension) => builder.row(extension).name);
  return (
    extensions.some((extension) =>
      names.some((each) => bringsDefaultClass(extension, method, each)),
    ) || isGivenClass(context, type, method)
  );
}

/** True where a migration made a default class for the type. */
function isGivenClass({ builder }: Context, type: TypeUse<Handle>, method: string): boolean {
  return (
    builder.dependentsOf(type.type).some(({ dependent }) => isClass(dependent)) || isOfOwnType()
  );

  function isClass(handle: Handle): boolean {
    const row = builder.row(handle);
    if (row.kind !== 'operatorClass' || !row.isDefault || row.method !== method) return false;
    return sameTypes([row.type], [type]);
  }

  /** Nothing is recorded as depending on the server's own types. */
  function isOfOwnType(): boolean {
    return builder.isPinned(type.type) && builder.handles().some(isClass);
  }
}

/** The type that pg_opclass would name; null for types whose classes are not known. */
export function classTypeOf({ builder, session }: Context, use: TypeUse<Handle>): string | null {
  if (use.dimensions > 0) return 'anyarray';
  const row = builder.row(use.type);
  switch (row.kind) {
    case 'enum':
      return 'anyenum';
    case 'rangeType':
      return 'anyrange';
    case 'multirangeType':
      return 'anymultirange';
    case 'table':
    case 'view':
    case 'materializedView':
    case 'compositeType':
      return 'record';
    default:
  }
  if (row.parent !== session.pgCatalog) return null;
  if (row.name === 'unknown') return null;
  if (row.name.startsWith('reg')) return 'oid';
  if (row.name.endsWith('multirange')) return 'anymultirange';
  if (row.name.endsWith('range')) return 'anyrange';
  return indexedAs.get(row.name) ?? row.name;
}
