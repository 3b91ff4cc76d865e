/**
 * A bound as the server prints it (get_range_partbound_string, get_const_expr in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/ruleutils.c).
 *
 * A value whose text is not certain stands as written.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import type { Bound, BoundValue } from './bound.ts';
import { boundKeys, type BoundKey } from './bound-key.ts';

/** `FOR VALUES ...` or `DEFAULT`, of a partition of the table. */
export function boundText(context: Context, parent: Handle, bound: Bound): string {
  const keys = boundKeys(context, parent);
  const list = (values: readonly BoundValue[]): string =>
    values.map((value, index) => valueSql(context, keys[index] ?? keys[0]!, value)).join(', ');
  switch (bound.strategy) {
    case 'default':
      return 'DEFAULT';
    case 'hash':
      return `FOR VALUES WITH (modulus ${bound.modulus}, remainder ${bound.remainder})`;
    case 'list':
      return `FOR VALUES IN (${list(bound.values)})`;
    case 'range':
      return `FOR VALUES FROM (${list(bound.lower)}) TO (${list(bound.upper)})`;
    default:
      return bound satisfies never;
  }
}

const words = { minimum: 'MINVALUE', maximum: 'MAXVALUE', null: 'NULL' } as const;

/** A value as a literal, without its type. */
export function valueSql(context: Context, key: BoundKey, value: BoundValue): string {
  if (value.kind !== 'value') return words[value.kind];
  const { text, sql } = value;
  if (text === null) return sql;
  if (typeNameOf(context, key) === 'bool') return text === 't' ? 'true' : 'false';
  return isBareLiteral(context, key, text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Integers that are not negative, and of numeric what has a point: others are quoted. */
export function isBareLiteral(context: Context, key: BoundKey, text: string): boolean {
  const name = typeNameOf(context, key);
  if (name === 'int4') return !text.startsWith('-');
  return name === 'numeric' && /^\d+\./.test(text);
}

/** The server's name of a key's type; null of a type that is not its own. */
export function typeNameOf(
  { builder, session }: Context,
  { type }: Pick<BoundKey, 'type'>,
): string | null {
  if (type === null || type.dimensions > 0) return null;
  const { name, parent } = builder.row(type.type);
  return parent === session.pgCatalog ? name : null;
}
