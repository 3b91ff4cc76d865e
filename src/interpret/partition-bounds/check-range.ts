/** A new range against the others: whether it is empty or overlaps one, and where the server points. */

import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { BoundOf, Neighbour, Overlap } from './check-bound.ts';
import { compareEnds, type RangeEnd } from './compare.ts';

type Range = BoundOf<'range'>;

interface Ends {
  readonly name: string;
  readonly lower: RangeEnd;
  readonly upper: RangeEnd;
}

/** The partition that a range certainly overlaps, or null; 42P17 for a range that is certainly empty. */
export function checkRange(
  context: Context,
  added: Neighbour<Range>,
  neighbours: readonly Neighbour<Range>[],
): Overlap | null {
  const own = endsOf(added);
  const order = compareEnds(context, own.lower, own.upper);
  if (order !== null && order > 0) {
    const message = `empty range bound specified for partition "${added.name}"`;
    refuse({ sqlstate: '42P17', message, location: locationIn(own.lower, order) });
  }
  const overlapped = neighbours
    .map(endsOf)
    .filter((other) => overlaps(context, own, other))
    .sort((a, b) => compareEnds(context, a.lower, b.lower) ?? 0);
  const first = overlapped[0];
  return first === undefined ? null : overlapWith(context, { own, first, all: neighbours });
}

function endsOf({ name, bound }: Neighbour<Range>): Ends {
  const { lower, upper } = bound;
  return {
    name,
    lower: { values: lower, isLower: true },
    upper: { values: upper, isLower: false },
  };
}

function overlaps(context: Context, one: Ends, other: Ends): boolean {
  return isBefore(context, one.lower, other.upper) && isBefore(context, other.lower, one.upper);
}

function isBefore(context: Context, one: RangeEnd, other: RangeEnd): boolean {
  const order = compareEnds(context, one, other);
  return order !== null && order < 0;
}

interface Meeting {
  readonly own: Ends;
  /** The lowest range that it overlaps. */
  readonly first: Ends;
  readonly all: readonly Neighbour<Range>[];
}

/** At the lower end where that lies in the other range, else at the upper end. */
function overlapWith(context: Context, { own, first, all }: Meeting): Overlap {
  const { name } = first;
  const intoNext = compareEnds(context, first.lower, own.upper) ?? 0;
  const isInside = (compareEnds(context, first.lower, own.lower) ?? 0) <= 0;
  if (!isInside) return { name, location: locationIn(own.upper, intoNext) };
  return { name, location: locationIn(own.lower, lastComparison(context, own.lower, all)) };
}

/** Of an order, the value at fault; the first where there is none. */
function locationIn({ values }: RangeEnd, order: number): number | undefined {
  return values[Math.max(0, Math.abs(order) - 1)]?.location;
}

/**
 * What the last step of the server's search compares as: it points at the column that decided
 * (partition_range_bsearch).
 */
function lastComparison(
  context: Context,
  probe: RangeEnd,
  neighbours: readonly Neighbour<Range>[],
): number {
  const bounds = sharedEnds(context, neighbours);
  let [low, high, order] = [-1, bounds.length - 1, 0];
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    order = compareEnds(context, bounds[middle]!, probe) ?? 0;
    if (order === 0) break;
    if (order < 0) low = middle;
    else high = middle - 1;
  }
  return order;
}

/** All ends in order; where one range begins at the end of another, that end only. */
function sharedEnds(
  context: Context,
  neighbours: readonly Neighbour<Range>[],
): readonly RangeEnd[] {
  const ends = neighbours
    .map(endsOf)
    .flatMap(({ lower, upper }) => [lower, upper])
    .sort((a, b) => compareEnds(context, a, b) ?? 0);
  return ends.filter((end, index) => {
    const previous = ends[index - 1];
    if (previous === undefined || previous.isLower || !end.isLower) return true;
    return compareEnds(context, previous, { ...end, isLower: false }) !== 0;
  });
}
