/**
 * Functions by name and types where a call is made ready, so that types need not be the very same
 * (lookup_agg_function in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_aggregate.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { declaredFunctions } from '../../infer/candidates.ts';
import { isPolymorphic } from '../../infer/coercion.ts';
import { resolveResult } from '../../infer/polymorphic.ts';
import type { Environment } from '../../infer/environment.ts';
import { isSameType } from '../../infer/type-properties.ts';
import { selectCandidate } from '../../infer/select-candidate.ts';
import type { Context } from '../context.ts';
import { isBinaryCoercible } from '../create-table/operator-classes.ts';
import { bareTypeText } from '../describe.ts';
import { mayBeUnlisted, refuseMissingFunction } from '../named/find-function.ts';
import { nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';

export interface CalledFunction {
  /** What to depend on: the function, or its extension; null for the server's own, and for doubt. */
  readonly needs: Handle | null;
  /** What it gives for such arguments; null where that is not certain. */
  readonly returns: TypeUse<Handle> | null;
  /** Null where it is not known. */
  readonly strict: boolean | null;
}

const doubtful: CalledFunction = { needs: null, returns: null, strict: null };

/** The function that types lead to; 42883 where there is none, 42804 for what cannot be called so. */
export function findCalled(
  context: Context,
  name: QualifiedName,
  types: readonly TypeUse<Handle>[],
): CalledFunction {
  const { builder, session } = context;
  const { environment } = session;
  const candidates = declaredFunctions(environment, name, types.length);
  const selection = selectCandidate(environment, types, candidates);
  if (selection.kind === 'several') return doubtful;
  if (selection.kind === 'none' && mayBeUnlisted(context, types)) return doubtful;
  if (selection.kind === 'none' || selection.candidate.candidate.kind !== 'function') {
    return refuseMissingFunction(context, name, types);
  }
  const { inputs, candidate, returns } = selection.candidate;
  const { needs, fact, returnsSet } = candidate;
  refuseUncallable(context, name, { types, inputs, returnsSet });
  return {
    needs,
    returns: returns === null ? null : resultOf(environment, returns, types, inputs),
    strict: fact === null ? null : builder.get('function', fact).strict,
  };
}

/** An aggregate's arguments may themselves be of any type: then so is the result (allow_poly). */
function resultOf(
  environment: Environment,
  returns: TypeUse<Handle>,
  types: readonly TypeUse<Handle>[],
  inputs: readonly (TypeUse<Handle> | null)[],
): TypeUse<Handle> | null {
  const found = resolveResult(environment, returns, types, inputs);
  const isOpen = types.some((type) => isSameType(type, returns));
  return found ?? (isOpen && isPolymorphic(environment, returns) ? returns : null);
}

interface Call {
  readonly types: readonly TypeUse<Handle>[];
  readonly inputs: readonly (TypeUse<Handle> | null)[];
  readonly returnsSet: boolean;
}

/** 42804 for one that returns a set, or whose arguments would have to be computed first. */
function refuseUncallable(
  context: Context,
  name: QualifiedName,
  { types, inputs, returnsSet }: Call,
): void {
  const refuseIt = (problem: string, listed: readonly TypeUse<Handle>[]): never => {
    const texts = listed.map((type) => bareTypeText(context, type)).join(', ');
    const message = `function ${nameText(name)}(${texts}) ${problem}`;
    return refuse({ sqlstate: '42804', message });
  };
  if (returnsSet) refuseIt('returns a set', types);
  const known = inputs.flatMap((input) => input ?? []);
  if (known.length < inputs.length) return;
  const isComputed = known.some((input, index) => {
    const isOpen = isPolymorphic(context.session.environment, input);
    return !isOpen && !isBinaryCoercible(context, types[index]!, input);
  });
  if (isComputed) refuseIt('requires run-time type coercion', known);
}
