/** MODULUS and REMAINDER of a new partition against those of the others. */

import { refuse } from '../refusal.ts';
import type { BoundOf, Neighbour } from './check-bound.ts';

type Hash = BoundOf<'hash'>;

/** The name of the partition that the new one would overlap, or null; 42P17 where the moduli do not go together. */
export function checkHash(added: Hash, neighbours: readonly Neighbour<Hash>[]): string | null {
  if (neighbours.length === 0) return null;
  const sorted = [...neighbours].sort((a, b) => order(a.bound, b.bound));
  const next = sorted.findIndex(({ bound }) => order(bound, added) > 0);
  const after = sorted[next]?.bound.modulus;
  const before = (next === -1 ? sorted.at(-1) : sorted[next - 1])?.bound.modulus;
  const isFactor =
    (before === undefined || added.modulus % before === 0) &&
    (after === undefined || after % added.modulus === 0);
  if (!isFactor) {
    const message = 'every hash partition modulus must be a factor of the next larger modulus';
    refuse({ sqlstate: '42P17', message });
  }
  return firstOverlap(added, sorted);
}

function order(one: Hash, other: Hash): number {
  return one.modulus - other.modulus || one.remainder - other.remainder;
}

/** Of several, the one whose remainder the server comes upon first: it counts on from the new one's. */
function firstOverlap(
  { modulus, remainder }: Hash,
  sorted: readonly Neighbour<Hash>[],
): string | null {
  const start = remainder % sorted.at(-1)!.bound.modulus;
  const hits = sorted.flatMap(({ name, bound }) => {
    const smaller = Math.min(bound.modulus, modulus);
    if (bound.remainder % smaller !== remainder % smaller) return [];
    return [{ name, at: bound.modulus <= modulus ? start : bound.remainder }];
  });
  return hits.sort((a, b) => a.at - b.at)[0]?.name ?? null;
}
