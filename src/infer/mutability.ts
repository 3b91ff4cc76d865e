/**
 * Whether an expression always gives the same (contain_mutable_functions_after_planning in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/optimizer/util/clauses.c). The
 * server plans it first, which may do away with what is not.
 */

import type { FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import type { FunctionCandidate, OperatorCandidate } from './candidates.ts';
import { isMutableCast, isPolymorphic, type Operand } from './coercion.ts';
import { possibleOf, type Resolved } from './resolve-call.ts';
import type { Scope } from './scope.ts';

/** Notes a call of a function that is not IMMUTABLE, or whose arguments become its types by such. */
export function noteCall(
  analysis: Analysis,
  { args = [] }: FuncCall,
  resolved: Resolved<FunctionCandidate>,
): void {
  const { cast, operands } = resolved;
  if (cast === 'maybe') return;
  if (cast !== null) return noteConversion(analysis, operands[0] ?? null, cast);
  const possible = possibleOf(resolved);
  // What takes no NULL is not called with one.
  if (args.some((arg) => 'A_Const' in arg && arg.A_Const.isnull === true)) return;
  const isMutable = possible.every(({ candidate }) => isMutableFunction(analysis, candidate));
  if (possible.length > 0 && isMutable) analysis.isMutable = true;
  noteOperands(analysis, resolved);
}

/** Functions in SQL may be taken apart before the server looks. */
function isMutableFunction(
  { environment }: Analysis,
  { volatility, fact }: FunctionCandidate['candidate'],
): boolean {
  if (volatility === 'immutable') return false;
  if (fact === null) return true;
  const { builder } = environment;
  return !builder.isMember(fact) && builder.get('function', fact).language !== 'sql';
}

/** The same of an operator. */
export function noteOperator(analysis: Analysis, resolved: Resolved<OperatorCandidate>): void {
  const possible = possibleOf(resolved);
  const isMutable = possible.every((each) => isMutableOperator(analysis, each, resolved));
  if (possible.length > 0 && isMutable) analysis.isMutable = true;
  noteOperands(analysis, resolved);
}

/** `a || 1` is taken apart to `a || 1::text`. */
const concatenations: ReadonlySet<string | null> = new Set(['textanycat', 'anytextcat']);

function isMutableOperator(
  { environment }: Analysis,
  { volatility, function: name, returns }: OperatorCandidate,
  { operands }: Resolved<OperatorCandidate>,
): boolean {
  if (volatility === null || volatility === 'immutable') return false;
  if (!concatenations.has(name) || returns === null) return true;
  return operands.some(
    (each) => each !== null && each !== 'untyped' && isMutableCast(environment, each, returns),
  );
}

function noteOperands(
  analysis: Analysis,
  { selection, operands }: Resolved<FunctionCandidate | OperatorCandidate>,
): void {
  if (selection.kind !== 'one') return;
  const { environment } = analysis;
  for (const [index, operand] of operands.entries()) {
    const input = selection.candidate.inputs[index] ?? null;
    if (operand === null || operand === 'untyped' || input === null) continue;
    if (isPolymorphic(environment, input)) continue;
    if (isMutableCast(environment, operand, input)) analysis.isMutable = true;
  }
}

/** Notes `a::t` where the value becomes the type by such a function. Literals do so when they are read. */
export function noteCast(analysis: Analysis, node: Node, arg: Node, scope: Scope): void {
  const target = analysis.typeOf(node, scope);
  if (target === null || 'A_Const' in arg) return;
  noteConversion(analysis, analysis.operandOf(arg, scope), target);
}

function noteConversion(analysis: Analysis, from: Operand, to: TypeUse<Handle>): void {
  if (from === null || from === 'untyped') return;
  if (isMutableCast(analysis.environment, from, to)) analysis.isMutable = true;
}

/** True where the planner may do away with a part: beside a NULL or a condition that names no column. */
export function mayFold(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mayFold);
  if ('isnull' in value && value.isnull === true) return true;
  const parts = conditionsOf(value as Partial<Record<string, { args?: Node[]; expr?: Node }>>);
  if (parts.some((part) => !namesColumn(part))) return true;
  return Object.values(value).some(mayFold);
}

function conditionsOf(
  node: Partial<Record<string, { readonly args?: Node[]; readonly expr?: Node }>>,
): readonly unknown[] {
  const { BoolExpr: all, CoalesceExpr: first, CaseExpr: cases } = node;
  const when = (cases?.args ?? []).map((each) => ('CaseWhen' in each ? each.CaseWhen.expr : null));
  return [...(all?.args ?? []), ...(first?.args ?? []), ...when];
}

function namesColumn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'ColumnRef' in value || Object.values(value).some(namesColumn);
}
