/**
 * Order of the values of bounds, where it is certain (partition_rbound_cmp in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/partitioning/partbounds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import { compareDatums } from '../../postgres/datum.ts';
import type { Context } from '../context.ts';
import type { BoundValue } from './bound.ts';

/** One end of a range. */
export interface RangeEnd {
  readonly values: readonly BoundValue[];
  readonly isLower: boolean;
}

/**
 * Which of two ends of ranges comes first: its sign says so, its size is the 1-based number of the
 * first column that differs. 0 where they are equal, null where that is not certain. An upper end
 * comes before a lower one of the same values.
 */
export function compareEnds(context: Context, one: RangeEnd, other: RangeEnd): number | null {
  let column = 0;
  for (const value of one.values) {
    const order = compareValues(context, value, other.values[column]!);
    column++;
    if (order === null) return null;
    if (order !== 0) return Math.sign(order) * column;
    if (value.kind !== 'value') break;
  }
  if (one.isLower === other.isLower) return 0;
  return one.isLower ? column : -column;
}

const ranks = { null: 0, minimum: -1, value: 0, maximum: 1 } as const;

/** Negative, 0 or positive; null where it is not certain. */
function compareValues(context: Context, one: BoundValue, other: BoundValue): number | null {
  if (one.kind !== 'value' || other.kind !== 'value') return ranks[one.kind] - ranks[other.kind];
  if (one.written !== null && one.written === other.written) return 0;
  const [left, right] = [one.datum, other.datum];
  if (left === null || right === null) return null;
  if (left.kind !== 'label' && right.kind !== 'label') return compareDatums(left, right);
  if (left.kind !== 'label' || right.kind !== 'label') return null;
  const [first, second] = [left.label, right.label].map((label) => orderOf(context, label));
  return first === undefined || second === undefined ? null : first - second;
}

function orderOf({ builder }: Context, label: Handle): number | undefined {
  return builder.has(label) ? builder.get('enumLabel', label).sortOrder : undefined;
}

/** Whether two values of a list are certain to be one. */
export function areEqual(context: Context, one: BoundValue, other: BoundValue): boolean {
  if (one.kind === 'null' || other.kind === 'null') return one.kind === other.kind;
  return compareValues(context, one, other) === 0;
}
