/** Calls that give several rows, where none may stand: among alternatives, or in aggregates. */

import type { FuncCall } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { possibleOf, resolveCall } from './resolve-call.ts';
import type { Scope } from './scope.ts';

/** 0A000 for a call that certainly gives several rows, in what was read; subqueries may have some. */
export function refuseSets(
  analysis: Analysis,
  value: unknown,
  scope: Scope,
  message: string,
): void {
  const call = lastSet(analysis, value, scope);
  if (call !== null) analysis.refuse('0A000', message, call.location);
}

/** The server points at the last one that it has read. */
function lastSet(analysis: Analysis, value: unknown, scope: Scope): FuncCall | null {
  if (typeof value !== 'object' || value === null || 'SubLink' in value) return null;
  if ('FuncCall' in value) {
    const call = (value as { FuncCall: FuncCall }).FuncCall;
    const possible = possibleOf(resolveCall(analysis, call, scope));
    const isSet = possible.length > 0 && possible.every(({ candidate }) => candidate.returnsSet);
    if (isSet) return call;
  }
  let last: FuncCall | null = null;
  for (const inner of Object.values(value)) last = lastSet(analysis, inner, scope) ?? last;
  return last;
}
