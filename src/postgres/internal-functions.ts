/**
 * Functions of pg_catalog that take `internal` values, which no query can call, but which
 * operators, aggregates, access methods and the like are made of. Pure.
 */

import { text } from './data/internal-functions.ts';
import { Lazy } from './lines.ts';
import { linesOf, signaturesIn, type TypedSignature } from './names.ts';

const functions = new Lazy(() => linesOf(text));

/** Those of a name. */
export function internalFunctionsNamed(name: string, postgres: number): readonly TypedSignature[] {
  return signaturesIn(functions.get().get(name), postgres);
}
