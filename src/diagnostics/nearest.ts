/** The name that someone probably meant. */

import { distance } from 'fastest-levenshtein';

/** Longer names are not compared: the cost grows with the square of the length. */
const longest = 200;

/**
 * The candidate nearest to `name`, or `null` when none is near enough to be meant.
 *
 * Letters' case counts for little. Of two that are equally near the first by code unit is taken, so
 * that the order of candidates does not matter.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > longest) return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const found = distanceBetween(name, candidate);
    if (found > allowed(name, candidate)) continue;
    if (found < bestDistance || (found === bestDistance && candidate < best!)) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

function distanceBetween(name: string, candidate: string): number {
  if (name === candidate) return 0;
  const [a, b] = [name.toLowerCase(), candidate.toLowerCase()];
  return (isSwapped(a, b) ? 1 : distance(a, b)) + 0.5;
}

/** True when two neighbours changed places, which is one slip and two to Levenshtein. */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && b === a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
}

/** Two of five letters may be wrong, and never all of them. */
function allowed(name: string, candidate: string): number {
  const length = Math.max(name.length, candidate.length);
  return Math.min(Math.max(1, Math.floor(length * 0.4)), length - 1) + 0.5;
}
