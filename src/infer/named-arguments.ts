/**
 * Arguments that a call gives by name: which parameters they are (MatchNamedCall in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/namespace.c).
 */

import type { Node } from '@pgsql/types';
import type { FunctionFact } from '../catalog/facts.ts';
import type { Handle } from '../catalog/builder.ts';
import type { Analysis } from './analysis.ts';
import { locationOf } from './location.ts';

/** 42601 for an argument behind a named one, and for a name that is given twice. */
export function checkNamedArguments(analysis: Analysis, args: readonly Node[]): void {
  const names: string[] = [];
  for (const arg of args) {
    if ('NamedArgExpr' in arg) {
      const { name = '', location } = arg.NamedArgExpr;
      if (names.includes(name)) {
        const message = `argument name "${name}" used more than once`;
        analysis.refuse('42601', message, location);
      }
      names.push(name);
    } else if (names.length > 0) {
      const message = 'positional argument cannot follow named argument';
      analysis.refuse('42601', message, locationOf(arg));
    }
  }
}

/** The places among the parameters of arguments as the call gives them; null where it is no such call. */
export function placesOf(
  parameters: FunctionFact<Handle>['arguments'],
  args: readonly Node[],
): readonly number[] | null {
  const places = args.map((arg, index) => {
    if (!('NamedArgExpr' in arg)) return index;
    return parameters.findIndex(({ name }) => name === arg.NamedArgExpr.name);
  });
  const given = new Set(places);
  if (given.has(-1) || given.size < places.length || places.length > parameters.length) return null;
  const isWhole = parameters.every(
    ({ default: value }, index) => given.has(index) || value !== null,
  );
  return isWhole ? places : null;
}
