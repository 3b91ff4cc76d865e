/** What expressions hang on of a type: what is under it, its category, its elements. */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { builtInTypes } from '../postgres/types.ts';
import { hasColumns, type Environment } from './environment.ts';
import { builtIn } from './type-names.ts';

type Use = TypeUse<Handle>;
type Types = Pick<Environment, 'builder' | 'pgCatalog'>;

/** The same type, whatever its modifiers. */
export function isSameType(a: Use, b: Use): boolean {
  return a.type === b.type && a.dimensions > 0 === b.dimensions > 0;
}

export function withoutModifiers(use: Use): Use {
  return use.modifiers.length === 0 ? use : { ...use, modifiers: [] };
}

/** The type under domains: what its values are (getBaseType). */
export function baseOf(types: Types, use: Use): Use {
  if (use.dimensions > 0) return use;
  const row = types.builder.row(use.type);
  return row.kind === 'domain' ? baseOf(types, row.baseType) : use;
}

/** The name in pg_type of a type of the server's own; null for others and for arrays. */
export function builtInName({ builder, pgCatalog }: Types, use: Use): string | null {
  if (use.dimensions > 0) return null;
  const { name, parent } = builder.row(use.type);
  return parent === pgCatalog ? name : null;
}

/**
 * pg_type.typcategory; null where it is not known: of types of extensions, of those that CREATE TYPE
 * made with functions, and of pseudo-types that stand for others.
 */
export function categoryOf(types: Types, use: Use): string | null {
  const { builder, pgCatalog } = types;
  const { type, dimensions } = baseOf(types, use);
  const row = builder.row(type);
  const own = row.parent === pgCatalog ? builtInTypes.get(row.name) : undefined;
  if (row.name === 'unknown' && own !== undefined) return null;
  if (dimensions > 0) return 'A';
  switch (row.kind) {
    case 'baseType':
      return own?.category ?? null;
    case 'enum':
      return 'E';
    case 'rangeType':
    case 'multirangeType':
      return 'R';
    case 'compositeType':
    case 'table':
    case 'view':
    case 'materializedView':
      return 'C';
    default:
      return null;
  }
}

/** True for the type of a category that others become rather. */
export function isPreferred(types: Types, use: Use): boolean {
  const name = builtInName(types, use);
  return name !== null && builtInTypes.get(name)?.isPreferred === true;
}

/** True for a type whose values have fields. */
export function isRowType({ builder }: Types, { type, dimensions }: Use): boolean {
  return dimensions === 0 && hasColumns(builder.row(type).kind);
}

const subtypes: Readonly<Record<string, string>> = {
  int4range: 'int4',
  int8range: 'int8',
  numrange: 'numeric',
  daterange: 'date',
  tsrange: 'timestamp',
  tstzrange: 'timestamptz',
};

/** What a range is of; null where it is no range. */
export function subtypeOf(types: Types, use: Use): Use | null {
  const row = types.builder.row(use.type);
  if (use.dimensions > 0) return null;
  if (row.kind === 'rangeType') return row.subtype;
  const name = subtypes[builtInName(types, use) ?? ''];
  return name === undefined ? null : builtIn(types, name);
}

/** The range whose values a multirange has; null where it is no multirange. */
export function rangeOf(types: Types, use: Use): Use | null {
  const row = types.builder.row(use.type);
  if (use.dimensions > 0) return null;
  if (row.kind === 'multirangeType') return { type: row.range, modifiers: [], dimensions: 0 };
  const name = builtInName(types, use) ?? '';
  if (!name.endsWith('multirange')) return null;
  return builtIn(types, name.replace('multirange', 'range'));
}

/** The multirange of a range; null where it is no range. */
export function multirangeOf(types: Types, use: Use): Use | null {
  const row = types.builder.row(use.type);
  if (row.kind === 'rangeType') return { type: row.multirange, modifiers: [], dimensions: 0 };
  const name = builtInName(types, use);
  if (name === null || subtypes[name] === undefined) return null;
  return builtIn(types, name.replace('range', 'multirange'));
}

/** False for types that certainly have no collation; those of extensions may have one. */
export function isCollatable(types: Types, use: Use): boolean {
  const { builder, pgCatalog } = types;
  const row = builder.row(baseOf(types, { ...use, dimensions: 0 }).type);
  if (row.kind !== 'baseType') return false;
  if (row.parent !== pgCatalog || row.name === 'unknown') return true;
  return (builtInTypes.get(row.name)?.category ?? 'S') === 'S';
}
