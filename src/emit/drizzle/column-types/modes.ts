/** Which types have modes, how a setting of one column changes them, and what settings call a type. */

import type { TypeUse } from '../../../catalog/facts.ts';
import { decodeId, type FactId } from '../../../catalog/id.ts';
import { isKind, type CatalogReader } from '../../../catalog/read.ts';
import { builtInTypes } from '../../../postgres/types.ts';
import type { EmitModes } from '../../settings.ts';

type Mode = EmitModes[keyof EmitModes];

/** The setting's key and its modes, by pg_type's name. */
const modesOf: ReadonlyMap<string, readonly [key: keyof EmitModes, modes: readonly Mode[]]> =
  new Map([
    ['int8', ['bigint', ['bigint', 'number']]],
    ['numeric', ['numeric', ['string', 'number', 'bigint']]],
    ['timestamp', ['timestamp', ['date', 'string']]],
    ['timestamptz', ['timestamptz', ['date', 'string']]],
    ['date', ['date', ['string', 'date']]],
    ['time', ['time', ['string']]],
    ['timetz', ['timetz', ['string']]],
    ['point', ['point', ['tuple', 'xy']]],
    ['line', ['line', ['tuple', 'abc']]],
    ['geometry', ['geometry', ['tuple', 'xy']]],
    ['geography', ['geometry', ['tuple', 'xy']]],
  ]);

/** The modes with another one for a type; null where the type has no such mode. */
export function withMode(modes: EmitModes, typeName: string, mode: Mode): EmitModes | null {
  const found = modesOf.get(typeName);
  if (found === undefined || !found[1].includes(mode)) return null;
  return { ...modes, [found[0]]: mode };
}

/**
 * What settings may call a type, the best name first: pg_type's name, the server's print, the
 * qualified name; then those of a domain's base type.
 */
export function typeNames(reader: CatalogReader, { type }: TypeUse<FactId>): readonly string[] {
  const [schema = '', name = ''] = decodeId(type).path;
  if (schema === 'pg_catalog') return [name, builtInTypes.get(name)?.printed ?? name];
  const own = [`${schema}.${name}`, name];
  const entry = reader.catalog.entries.get(type);
  if (entry === undefined || !isKind(entry, 'domain')) return own;
  const base = entry.fact.baseType;
  return base.dimensions > 0 ? own : [...own, ...typeNames(reader, base)];
}
