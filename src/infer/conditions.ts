/** Expressions whose parts must be conditions, or of one type. */

import type { BooleanTest, BoolExpr, BoolTestType, CaseExpr, Node } from '@pgsql/types';
import type { Analysis, Reading } from './analysis.ts';
import { alternatives, commonOf } from './certain-type.ts';
import { noteLabel } from './labels.ts';
import { checkOperands } from './operands.ts';
import type { Scope } from './scope.ts';
import { refuseSets } from './set-calls.ts';

/** `a AND b`: conditions, all of them; they were read. */
export function checkBoolean(
  analysis: Analysis,
  { boolop, args = [] }: BoolExpr,
  { scope }: Reading,
): void {
  const word = boolop?.replace('_EXPR', '') ?? 'AND';
  for (const arg of args) analysis.condition(arg, scope, word);
}

const tests: { readonly [T in BoolTestType]: string } = {
  IS_TRUE: 'IS TRUE',
  IS_NOT_TRUE: 'IS NOT TRUE',
  IS_FALSE: 'IS FALSE',
  IS_NOT_FALSE: 'IS NOT FALSE',
  IS_UNKNOWN: 'IS UNKNOWN',
  IS_NOT_UNKNOWN: 'IS NOT UNKNOWN',
};

/** `a IS TRUE` */
export function checkBooleanTest(
  analysis: Analysis,
  { arg, booltesttype = 'IS_TRUE' }: BooleanTest,
  { scope }: Reading,
): void {
  analysis.condition(arg, scope, tests[booltesttype]);
}

/** CASE, COALESCE, GREATEST and ARRAY give values of one type. */
export function checkAlternatives(analysis: Analysis, node: Node, { scope }: Reading): void {
  if ('CaseExpr' in node) checkCase(analysis, node.CaseExpr, scope);
  if ('CaseExpr' in node || 'CoalesceExpr' in node) {
    const message = `set-returning functions are not allowed in ${wordOf(node)}`;
    refuseSets(analysis, Object.values(node), scope, message);
  }
  if ('A_ArrayExpr' in node && (node.A_ArrayExpr.elements ?? []).length === 0) {
    if (analysis.castArrays.has(node.A_ArrayExpr)) return;
    const message = 'cannot determine type of empty array';
    return analysis.refuse('42P18', message, node.A_ArrayExpr.location);
  }
  const nodes = 'A_ArrayExpr' in node ? node.A_ArrayExpr.elements : alternatives(node);
  analysis.match(nodes ?? [], scope, wordOf(node));
  noteLabels(analysis, nodes ?? [], scope);
}

/** Bare strings beside values of an enum are labels of it. */
function noteLabels(analysis: Analysis, nodes: readonly Node[], scope: Scope): void {
  if (analysis.environment.newLabels.size === 0) return;
  const type = commonOf(analysis, nodes, scope);
  if (type !== null) for (const node of nodes) noteLabel(analysis, node, type);
}

/** `CASE WHEN a`, or `CASE a WHEN b`, which compares both. */
function checkCase(analysis: Analysis, { arg, args = [] }: CaseExpr, scope: Scope): void {
  const left = arg === undefined ? null : analysis.operandOf(arg, scope);
  for (const each of args) {
    if (!('CaseWhen' in each) || each.CaseWhen.expr === undefined) continue;
    const { expr, location } = each.CaseWhen;
    if (arg === undefined) analysis.condition(expr, scope, 'CASE/WHEN');
    else if (left !== 'untyped') {
      checkOperands(analysis, ['='], [left, analysis.operandOf(expr, scope)], location);
    }
  }
}

function wordOf(node: Node): string {
  if ('CaseExpr' in node) return 'CASE';
  if ('A_ArrayExpr' in node) return 'ARRAY';
  if ('CoalesceExpr' in node) return 'COALESCE';
  return 'MinMaxExpr' in node && node.MinMaxExpr.op === 'IS_LEAST' ? 'LEAST' : 'GREATEST';
}
