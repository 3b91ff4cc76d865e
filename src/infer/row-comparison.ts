/**
 * Comparisons of rows, and with lists: field by field, item by item (make_row_comparison_op and
 * transformAExprIn in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_expr.c).
 */

import type { A_Expr as AExpr, Node } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import type { Column, Scope } from './scope.ts';
import { checkOperands } from './operands.ts';

/** The fields of a row that is written out; null where `t.*` stands for some, and of what is no such row. */
function fieldsOf(node: Node | undefined): readonly Node[] | null {
  if (node === undefined || !('RowExpr' in node)) return null;
  const { args = [] } = node.RowExpr;
  const hasStar = args.some((arg) => 'ColumnRef' in arg && endsInStar(arg.ColumnRef.fields));
  return hasStar ? null : args;
}

function endsInStar(fields: readonly Node[] | undefined): boolean {
  const last = fields?.at(-1);
  return last !== undefined && 'A_Star' in last;
}

interface Comparison {
  readonly scope: Scope;
  readonly path: readonly string[];
  readonly location: number | undefined;
}

/** `(a, b) = (c, d)`, both of which were read; true where it is one. */
export function checkRows(
  analysis: Analysis,
  [left, right]: readonly [Node | undefined, Node | undefined],
  { scope, path, location }: Comparison,
): boolean {
  const isBoth = [left, right].every((side) => side !== undefined && 'RowExpr' in side);
  if (!isBoth) return false;
  const [own, other] = [fieldsOf(left), fieldsOf(right)];
  if (own === null || other === null) return true;
  if (own.length !== other.length) {
    analysis.refuse('42601', 'unequal number of entries in row expressions', location);
  } else if (own.length === 0) {
    analysis.refuse('0A000', 'cannot compare rows of zero length', location);
  }
  for (const [index, field] of own.entries()) {
    if (other[index] === undefined) continue;
    const operands = [field, other[index]].map((node) => analysis.operandOf(node, scope));
    checkOperands(analysis, path, operands, location);
  }
  return true;
}

/** `(a, b) = (SELECT ...)`, `(a, b) IN (SELECT ...)` */
export function checkRowAndQuery(
  analysis: Analysis,
  row: Node,
  outputs: readonly Column[],
  { scope, path, location }: Comparison,
): void {
  const fields = fieldsOf(row);
  if (fields === null) return;
  if (fields.length !== outputs.length) {
    const what = fields.length < outputs.length ? 'many' : 'few';
    return analysis.refuse('42601', `subquery has too ${what} columns`, location);
  }
  for (const [index, field] of fields.entries()) {
    const left = analysis.operandOf(field, scope);
    checkOperands(analysis, path, [left, outputs[index]!.type], location);
  }
}

/** `a IN (b, c)`: a string or NULL in it is of whatever type is wanted. */
export function checkList(analysis: Analysis, node: AExpr, scope: Scope): void {
  const { name, lexpr, rexpr, location } = node;
  if (lexpr === undefined || rexpr === undefined || !('List' in rexpr)) return;
  const comparison = { scope, path: namesIn(name), location };
  for (const item of rexpr.List.items ?? []) checkBoth(analysis, [lexpr, item], comparison);
}

/** Two sides that were read, as rows where they are such. */
function checkBoth(
  analysis: Analysis,
  sides: readonly [left: Node, right: Node],
  comparison: Comparison,
): void {
  const { scope, path, location } = comparison;
  if (checkRows(analysis, sides, comparison) || sides.some((side) => 'RowExpr' in side)) return;
  const operands = sides.map((side) => analysis.operandOf(side, scope));
  checkOperands(analysis, path, operands, location);
}

/** The operators that `a BETWEEN b AND c` stands for, with b and with c. */
const bounds: Readonly<Record<string, readonly [string, string]>> = {
  AEXPR_BETWEEN: ['>=', '<='],
  AEXPR_NOT_BETWEEN: ['<', '>'],
  AEXPR_BETWEEN_SYM: ['>=', '<='],
  AEXPR_NOT_BETWEEN_SYM: ['<', '>'],
};

/** `a BETWEEN b AND c` */
export function checkBetween(analysis: Analysis, node: AExpr, scope: Scope): void {
  const { kind = '', lexpr, rexpr, location } = node;
  const operators = bounds[kind];
  if (operators === undefined || lexpr === undefined) return;
  if (rexpr === undefined || !('List' in rexpr)) return;
  for (const [index, item] of (rexpr.List.items ?? []).entries()) {
    const path = [operators[index === 0 ? 0 : 1]];
    checkBoth(analysis, [lexpr, item], { scope, path, location });
  }
}
