/**
 * Casts that an assignment makes by itself, between built-in types (find_coercion_pathway in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_coerce.c). Pure.
 */

import { casts } from './data/casts.ts';
import { builtInTypes } from './types.ts';

const pairs: ReadonlySet<string> = new Set(casts.map(([from, to]) => `${from} ${to}`));

/** True where a value of one type can be assigned to the other; names are pg_type's, no arrays. */
export function isAssignable(from: string, to: string): boolean {
  if (from === to || pairs.has(`${from} ${to}`)) return true;
  // Everything can be written as text.
  return builtInTypes.get(to)?.category === 'S';
}
