/**
 * Operators whose operands were read: whether there is one of their types (make_op in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_oper.c).
 */

import type { A_Expr as AExpr, Node } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import type { Operand } from './coercion.ts';
import { hasUnknownNames } from './environment.ts';
import { noteOperator } from './mutability.ts';
import { operatorOf, resolveOperator } from './resolve-call.ts';
import type { Scope } from './scope.ts';
import { baseOf } from './type-properties.ts';

const plainKinds: ReadonlySet<string> = new Set([
  'AEXPR_OP',
  'AEXPR_DISTINCT',
  'AEXPR_NOT_DISTINCT',
  'AEXPR_NULLIF',
  'AEXPR_LIKE',
  'AEXPR_ILIKE',
]);

/** Rows are compared field by field, lists one by one: which operators that takes is not looked at. */
export function checkOperator(analysis: Analysis, node: AExpr, scope: Scope): void {
  const { name, lexpr, rexpr, kind = 'AEXPR_OP', location } = node;
  if ([lexpr, rexpr].some((side) => side !== undefined && isRowOrList(side))) return;
  if (kind === 'AEXPR_OP_ANY' || kind === 'AEXPR_OP_ALL') return checkAny(analysis, node, scope);
  if (!plainKinds.has(kind)) return;
  const resolved = resolveOperator(analysis, node, scope);
  noteOperator(analysis, resolved);
  if (resolved.selection.kind !== 'none') return;
  noteMissing(analysis, namesIn(name), resolved.operands, location);
}

function isRowOrList(node: Node): boolean {
  return 'RowExpr' in node || 'List' in node;
}

/** `a = ANY (b)`: with each element. */
function checkAny(analysis: Analysis, { name, lexpr, rexpr, location }: AExpr, scope: Scope): void {
  if (lexpr === undefined || rexpr === undefined) return;
  const [left, array] = [lexpr, rexpr].map((node) => analysis.operandOf(node, scope));
  if (left === undefined || array === undefined || array === null || array === 'untyped') return;
  const base = baseOf(analysis.environment, array);
  if (base.dimensions === 0) return;
  checkOperands(analysis, namesIn(name), [left, { ...base, dimensions: 0 }], location);
}

/** 42883 where no operator of the name takes the operands. */
export function checkOperands(
  analysis: Analysis,
  path: readonly string[],
  operands: readonly Operand[],
  location: number | undefined,
): void {
  if (operatorOf(analysis, path, operands).selection.kind !== 'none') return;
  noteMissing(analysis, path, operands, location);
}

function noteMissing(
  { environment, conversions }: Analysis,
  path: readonly string[],
  operands: readonly Operand[],
  location: number | undefined,
): void {
  if (hasUnknownNames(environment)) return;
  conversions.push({ kind: 'missing', what: 'operator', name: path.join('.'), operands, location });
}
