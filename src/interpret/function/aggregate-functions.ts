/**
 * The functions that an aggregate is made of: which types each is asked for, and what it must give
 * (AggregateCreate and lookup_agg_function in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_aggregate.c).
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Argument, TypeUse } from '../../catalog/facts.ts';
import { isPolymorphic } from '../../infer/coercion.ts';
import type { Context } from '../context.ts';
import { isBinaryCoercible } from '../create-table/operator-classes.ts';
import { bareTypeText } from '../describe.ts';
import { nameInOption } from '../named/find-function.ts';
import { nameText } from '../names.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { findCalled, type CalledFunction } from './called-function.ts';
import { sameTypes } from './find-routine.ts';

export interface AggregateParts {
  readonly options: ReadonlyMap<string, Node | undefined>;
  readonly state: TypeUse<Handle>;
  /** Null where it is no moving aggregate. */
  readonly movingState: TypeUse<Handle> | null;
  readonly args: readonly Argument<Handle>[];
  /** How many arguments stand before ORDER BY; null for a plain aggregate. */
  readonly direct: number | null;
}

export interface AggregateNeeds {
  readonly needs: readonly Handle[];
  /** The final function's result, which may be unknown, or the state's type. */
  readonly returns: TypeUse<Handle>;
}

/** Looks all of them up in the server's order: 42883, 42804, 42P13. */
export function aggregateNeeds(context: Context, parts: AggregateParts): AggregateNeeds {
  const { state, movingState } = parts;
  const found = new Map<string, CalledFunction>();
  const look = (option: string, types: readonly TypeUse<Handle>[], result?: Result): void => {
    const called = lookUp(context, parts, { option, types, result });
    if (called !== null) found.set(option, called);
  };
  look('sfunc', transitionTypes(parts, state), { what: 'transition', type: state });
  refuseOmitted(context, parts, { called: found.get('sfunc'), state, initial: 'initcond' });
  if (movingState !== null) {
    const types = transitionTypes(parts, movingState);
    look('msfunc', types, { what: 'transition', type: movingState });
    refuseOmitted(context, parts, {
      called: found.get('msfunc'),
      state: movingState,
      initial: 'minitcond',
    });
    look('minvfunc', types, { what: 'inverse transition', type: movingState });
  }
  look('finalfunc', finalTypes(parts, state, 'finalfunc_extra'));
  look('combinefunc', [state, state], { what: 'combine', type: state });
  const [internal, bytea] = [builtInType(context, 'internal'), builtInType(context, 'bytea')];
  look('serialfunc', [internal], { what: 'serialization', type: bytea });
  look('deserialfunc', [bytea, internal], { what: 'deserialization', type: internal });
  if (movingState !== null) look('mfinalfunc', finalTypes(parts, movingState, 'mfinalfunc_extra'));
  const needs = [...found.values()].flatMap(({ needs: need }) => need ?? []);
  const final = found.get('finalfunc');
  const returns = final === undefined ? state : final.returns;
  return { needs, returns: returns ?? builtInType(context, 'unknown') };
}

/** The state first, then what is aggregated. */
function transitionTypes(
  { args, direct }: AggregateParts,
  state: TypeUse<Handle>,
): readonly TypeUse<Handle>[] {
  const types = args.map(({ type }) => type);
  if (direct === null) return [state, ...types];
  return [state, ...(direct < types.length ? types.slice(direct) : types.slice(-1))];
}

function finalTypes(
  { options, args, direct }: AggregateParts,
  state: TypeUse<Handle>,
  extra: string,
): readonly TypeUse<Handle>[] {
  const types = args.map(({ type }) => type);
  return [state, ...(options.has(extra) ? types : types.slice(0, direct ?? 0))];
}

interface Result {
  readonly what: string;
  readonly type: TypeUse<Handle>;
}

interface Sought {
  readonly option: string;
  readonly types: readonly TypeUse<Handle>[];
  /** What it must return. */
  readonly result: Result | undefined;
}

function lookUp(
  context: Context,
  { options }: AggregateParts,
  { option, types, result }: Sought,
): CalledFunction | null {
  const node = options.get(option);
  if (node === undefined) return null;
  const name = nameInOption(node);
  const called = findCalled(context, name, types);
  const { returns } = called;
  if (result === undefined || returns === null) return called;
  if (isPolymorphic(context.session, returns)) return called;
  if (!sameTypes([returns], [result.type])) {
    const text = bareTypeText(context, result.type);
    const message = `return type of ${result.what} function ${nameText(name)} is not ${text}`;
    refuse({ sqlstate: '42804', message });
  }
  return called;
}

interface Transition {
  readonly called: CalledFunction | undefined;
  readonly state: TypeUse<Handle>;
  /** The option that gives the state's first value. */
  readonly initial: 'initcond' | 'minitcond';
}

/** 42P13 where the first value would be the first state, and certainly cannot. */
function refuseOmitted(
  context: Context,
  { options, args, direct }: AggregateParts,
  { called, state, initial }: Transition,
): void {
  if (called?.strict !== true || options.has(initial)) return;
  const first = args[direct ?? 0];
  if (first !== undefined && isBinaryCoercible(context, first.type, state)) return;
  const message =
    'must not omit initial value when transition function is strict and transition type is not compatible with input type';
  refuse({ sqlstate: '42P13', message });
}
