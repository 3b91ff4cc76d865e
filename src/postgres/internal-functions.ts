/**
 * Functions of pg_catalog that take `internal` values, which no query can call, but which
 * operators, aggregates, access methods and the like are made of. Pure.
 */

import { text } from './data/internal-functions.ts';
import { Lazy } from './lines.ts';

/** Numbers of arguments by name. */
const functions = new Lazy<ReadonlyMap<string, readonly number[]>>(
  () =>
    new Map(
      text.split('\n').map((line) => {
        const [name = '', ...counts] = line.split(' ');
        return [name, counts.map(Number)] as const;
      }),
    ),
);

/** True for such a function; with a number of arguments, for one that takes so many. */
export function isInternalFunction(name: string, count?: number): boolean {
  const counts = functions.get().get(name);
  if (counts === undefined) return false;
  return count === undefined || counts.includes(count);
}
