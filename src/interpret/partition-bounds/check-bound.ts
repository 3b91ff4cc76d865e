/**
 * A new bound against those that are there (check_new_partition_bound in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/partitioning/partbounds.c).
 *
 * What cannot be compared with certainty passes.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import type { Bound } from './bound.ts';
import { areEqual } from './compare.ts';
import { checkHash } from './check-hash.ts';
import { checkRange } from './check-range.ts';

/** A partition that is there. */
export interface Neighbour<B extends Bound = Bound> {
  readonly name: string;
  readonly bound: B;
}

export type BoundOf<S extends Bound['strategy']> = Extract<Bound, { readonly strategy: S }>;

/** The partition that a new one would overlap, and where the server points. */
export interface Overlap {
  readonly name: string;
  readonly location: number | undefined;
}

export interface NewBound {
  /** The new partition. */
  readonly name: string;
  readonly bound: Bound;
  /** Of the whole bound. */
  readonly location: number | undefined;
}

/** 42P17 for a bound that is empty, or that overlaps another partition's. */
export function checkBound(context: Context, parent: Handle, added: NewBound): void {
  const { name, bound } = added;
  const overlap = overlapOf(context, neighboursOf(context, parent), added);
  if (overlap === null) return;
  const { location } = overlap;
  const message =
    bound.strategy === 'default'
      ? `partition "${name}" conflicts with existing default partition "${overlap.name}"`
      : `partition "${name}" would overlap partition "${overlap.name}"`;
  refuse({ sqlstate: '42P17', message, location });
}

function overlapOf(
  context: Context,
  neighbours: readonly Neighbour[],
  { name, bound, location }: NewBound,
): Overlap | null {
  switch (bound.strategy) {
    case 'default': {
      const existing = like(neighbours, 'default')[0];
      return existing === undefined ? null : { name: existing.name, location };
    }
    case 'hash': {
      const other = checkHash(bound, like(neighbours, 'hash'));
      return other === null ? null : { name: other, location };
    }
    case 'list':
      return listOverlap(context, bound, like(neighbours, 'list'));
    case 'range':
      return checkRange(context, { name, bound }, like(neighbours, 'range'));
    default:
      return bound satisfies never;
  }
}

/** The partitions of a table whose bounds are known, oldest first. */
function neighboursOf(context: Context, parent: Handle): readonly Neighbour[] {
  const { builder, session } = context;
  return childrenOf(context, parent).flatMap((child) => {
    const { name, partitionOf } = builder.get('table', child);
    const bound = partitionOf === null ? undefined : session.bounds.get(partitionOf);
    return bound === undefined ? [] : [{ name, bound }];
  });
}

function like<S extends Bound['strategy']>(
  neighbours: readonly Neighbour[],
  strategy: S,
): readonly Neighbour<BoundOf<S>>[] {
  return neighbours.filter(
    (each): each is Neighbour<BoundOf<S>> => each.bound.strategy === strategy,
  );
}

/** The first value that another partition has. */
function listOverlap(
  context: Context,
  { values }: BoundOf<'list'>,
  neighbours: readonly Neighbour<BoundOf<'list'>>[],
): Overlap | null {
  for (const value of values) {
    const found = neighbours.find(({ bound }) =>
      bound.values.some((each) => areEqual(context, each, value)),
    );
    if (found !== undefined) return { name: found.name, location: value.location };
  }
  return null;
}
