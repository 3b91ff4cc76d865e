/** Arguments of aggregates that stand before WITHIN GROUP. */

import type { FuncCall } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Candidate } from './environment.ts';

/** Those that make up a row, so that they take as many arguments as WITHIN GROUP has keys. */
const hypothetical: ReadonlySet<string> = new Set([
  'cume_dist',
  'dense_rank',
  'percent_rank',
  'rank',
]);

/** True for a call whose arguments before WITHIN GROUP are not as many as it must have. */
export function hasOtherDirectArguments(call: FuncCall, candidate: Candidate): boolean {
  const name = namesIn(call.funcname).at(-1)!;
  if (call.agg_within_group !== true || candidate.fact !== null || !hypothetical.has(name)) {
    return false;
  }
  return (call.args?.length ?? 0) !== (call.agg_order?.length ?? 0);
}
