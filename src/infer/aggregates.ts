/**
 * What calls of aggregates, and of functions over windows, may have and hold (ParseFuncOrColumn and
 * transformAggregateCall in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_agg.c).
 */

import type { FuncCall, Node } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import type { Candidate } from './environment.ts';
import { expressionKey } from './expression-key.ts';
import { possibleOf, resolveCall } from './resolve-call.ts';
import type { Scope } from './scope.ts';
import { checkSortable } from './sortable.ts';

/** Aggregates of the server's own that want WITHIN GROUP. */
const orderedSets: ReadonlySet<string> = new Set([
  'cume_dist',
  'dense_rank',
  'mode',
  'percent_rank',
  'percentile_cont',
  'percentile_disc',
  'rank',
]);

/** 42809 and 0A000 for what an aggregate lacks, or cannot have. */
export function checkAggregateCall(
  analysis: Analysis,
  call: FuncCall,
  fitting: readonly Candidate[],
): void {
  const name = namesIn(call.funcname).join('.');
  const { location, over } = call;
  const isOwn = fitting.every(({ fact, needs }) => fact === null && needs === null);
  const isOrdered = isOwn && orderedSets.has(namesIn(call.funcname).at(-1)!);
  const isWithin = call.agg_within_group === true;
  if (isOrdered && !isWithin) {
    const message = `WITHIN GROUP is required for ordered-set aggregate ${name}`;
    return analysis.refuse('42809', message, location);
  }
  if (isOrdered && over !== undefined) {
    const message = `OVER is not supported for ordered-set aggregate ${name}`;
    return analysis.refuse('0A000', message, location);
  }
  if (isOwn && isWithin && !isOrdered) {
    const message = `${name} is not an ordered-set aggregate, so it cannot have WITHIN GROUP`;
    return analysis.refuse('42809', message, location);
  }
  if (over !== undefined && call.agg_distinct === true) refuseDistinct(analysis, call);
  if (call.args === undefined && call.agg_star !== true && !isWithin) {
    const message = `${name}(*) must be used to call a parameterless aggregate function`;
    return analysis.refuse('42809', message, location);
  }
  if (over !== undefined && call.agg_order !== undefined) {
    const message = 'aggregate ORDER BY is not implemented for window functions';
    analysis.refuse('0A000', message, location);
  }
}

/** What only aggregates can have (window functions proper). */
export function checkWindowCall(analysis: Analysis, call: FuncCall): void {
  if (call.agg_distinct === true) refuseDistinct(analysis, call);
  if (call.agg_order !== undefined && call.agg_within_group !== true) {
    const message = 'aggregate ORDER BY is not implemented for window functions';
    analysis.refuse('0A000', message, call.location);
  }
  if (call.agg_filter === undefined) return;
  const message = 'FILTER is not implemented for non-aggregate window functions';
  analysis.refuse('0A000', message, call.location);
}

function refuseDistinct(analysis: Analysis, { location }: FuncCall): void {
  analysis.refuse('0A000', 'DISTINCT is not implemented for window functions', location);
}

/** The keys of DISTINCT and ORDER BY among the arguments: 42883, 42P10. */
export function checkAggregateKeys(analysis: Analysis, call: FuncCall, scope: Scope): void {
  const { args = [], agg_order: order = [], agg_distinct: isDistinct = false } = call;
  const keys = new Set(args.map((arg) => expressionKey(analysis, arg, scope)));
  const sorts = order.flatMap((each) =>
    'SortBy' in each && each.SortBy.node !== undefined ? each.SortBy : [],
  );
  for (const { node, useOp } of sorts) {
    if (useOp === undefined) {
      const operand = analysis.operandOf(node!, scope);
      checkSortable(analysis, operand, { need: 'ordering', at: node });
    }
  }
  if (!isDistinct) return;
  const other = sorts.find(({ node }) => !keys.has(expressionKey(analysis, node!, scope)));
  if (other !== undefined) {
    const message =
      'in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list';
    analysis.refuse('42P10', message, locationIn(other.node));
  }
  for (const arg of args) {
    checkSortable(analysis, analysis.operandOf(arg, scope), { need: 'equality', at: arg });
  }
}

function locationIn(node: Node | undefined): number | undefined {
  if (node === undefined) return undefined;
  const [inner] = Object.values(node) as [{ readonly location?: number }];
  return inner.location;
}

/** A call within another. */
interface Inner {
  readonly call: FuncCall;
  readonly kind: 'aggregate' | 'window';
}

/** Calls of aggregates and over windows of the very query, without those of subqueries. */
function* innerCalls(
  analysis: Analysis,
  value: unknown,
  scope: Scope,
): Generator<Inner, void, undefined> {
  if (typeof value !== 'object' || value === null || 'SubLink' in value) return;
  if ('FuncCall' in value) {
    const call = (value as { FuncCall: FuncCall }).FuncCall;
    const possible = possibleOf(resolveCall(analysis, call, scope));
    const isAggregate =
      possible.length > 0 && possible.every(({ candidate }) => candidate.kind === 'aggregate');
    if (call.over !== undefined) yield { call, kind: 'window' };
    else if (isAggregate) yield { call, kind: 'aggregate' };
  }
  for (const inner of Object.values(value)) yield* innerCalls(analysis, inner, scope);
}

/** 42803 for an aggregate of aggregates or of calls over windows (check_agg_arguments). */
export function refuseNested(
  analysis: Analysis,
  call: FuncCall,
  scope: Scope,
  isOfQuery: (call: FuncCall) => boolean,
): void {
  const { args, agg_order: order, agg_filter: filter } = call;
  const inner = [...innerCalls(analysis, [args, order, filter], scope)];
  const window = inner.find(({ kind }) => kind === 'window');
  if (window !== undefined) {
    const message = 'aggregate function calls cannot contain window function calls';
    analysis.refuse('42803', message, window.call.location);
  }
  const nested = inner.find((each) => each.kind === 'aggregate' && isOfQuery(each.call));
  if (nested === undefined) return;
  const message = 'aggregate function calls cannot be nested';
  analysis.refuse('42803', message, nested.call.location);
}

/** 42P20 for a call over a window among the arguments of another (transformWindowFuncCall). */
export function refuseNestedWindows(analysis: Analysis, { args }: FuncCall, scope: Scope): void {
  const nested = [...innerCalls(analysis, args, scope)].find(({ kind }) => kind === 'window');
  if (nested === undefined) return;
  const message = 'window function calls cannot be nested';
  analysis.refuse('42P20', message, nested.call.location);
}
