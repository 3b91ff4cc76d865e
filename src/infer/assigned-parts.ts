/**
 * Fields and elements that get values, `SET a.b = 1`, `INSERT INTO t (a[1])`: whether the column has
 * such (transformAssignmentIndirection in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_target.c).
 */

import type { Node, ResTarget } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import { hasElements } from './parts.ts';
import { relationColumns, type RangeEntry } from './scope.ts';
import { baseOf, builtInName, isRowType } from './type-properties.ts';

type Use = TypeUse<Handle>;

/** 42703 and 42804 for a part that a column cannot have. */
export function checkAssignedParts(
  analysis: Analysis,
  { columns }: RangeEntry,
  { name = '', indirection = [], location }: ResTarget,
  isInsert: boolean,
): void {
  if (indirection.length === 0) return;
  let type: Use | null = columns?.find((each) => each.name === name)?.type ?? null;
  let isSubscripted = false;
  let of = name;
  for (const part of indirection) {
    if (type === null) return;
    if ('String' in part) {
      const own = part.String.sval ?? '';
      type = field(analysis, type, { column: of, name: own, location });
      of = own;
    } else if (!isSubscripted) {
      // What an INSERT changes elements of is a NULL that stands nowhere.
      type = element(analysis, type, indirection, isInsert ? undefined : location);
    }
    isSubscripted = 'A_Indices' in part;
  }
}

interface Field {
  readonly column: string;
  readonly name: string;
  readonly location: number | undefined;
}

/** The type of a field; null where it is not known. */
function field(analysis: Analysis, of: Use, { column, name, location }: Field): Use | null {
  const { environment } = analysis;
  const base = baseOf(environment, of);
  const start = `cannot assign to field "${name}" of column "${column}" because `;
  if (isRowType(environment, base)) {
    const found = relationColumns(environment.builder, base.type).find(
      (each) => each.name === name,
    );
    if (found !== undefined) return found.type;
    const message = [`${start}there is no such column in data type `, base];
    analysis.refuseTypes('42703', message, location);
    return null;
  }
  if (builtInName(environment, base) === 'record') return null;
  analysis.refuseTypes('42804', [`${start}its type `, of, ' is not a composite type'], location);
  return null;
}

/** The type of an element, or of a slice. */
function element(
  analysis: Analysis,
  of: Use,
  parts: readonly Node[],
  location: number | undefined,
): Use | null {
  const { environment } = analysis;
  if (!hasElements(analysis, of)) {
    const message = ['cannot subscript type ', of, ' because it does not support subscripting'];
    analysis.refuseTypes('42804', message, location);
    return null;
  }
  const base = baseOf(environment, of);
  if (base.dimensions === 0) return null;
  const isSlice = parts.some((part) => 'A_Indices' in part && part.A_Indices.is_slice === true);
  return isSlice ? base : { ...base, dimensions: 0 };
}
