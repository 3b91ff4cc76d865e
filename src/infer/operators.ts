/**
 * Operators whose operands were read: whether there is one of their types (make_op in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_oper.c).
 */

import type { A_Expr as AExpr, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { noteOperator } from './mutability.ts';
import { checkOperands, noteMissing } from './operands.ts';
import { checkBetween, checkList, checkRows } from './row-comparison.ts';
import { resolveOperator } from './resolve-call.ts';
import type { Scope } from './scope.ts';
import { baseOf, builtInName } from './type-properties.ts';

const plainKinds: ReadonlySet<string> = new Set([
  'AEXPR_OP',
  'AEXPR_DISTINCT',
  'AEXPR_NOT_DISTINCT',
  'AEXPR_NULLIF',
  'AEXPR_LIKE',
  'AEXPR_ILIKE',
  'AEXPR_SIMILAR',
]);

/** Rows are compared field by field, lists one by one. */
export function checkOperator(analysis: Analysis, node: AExpr, scope: Scope): void {
  const { name, lexpr, rexpr, kind = 'AEXPR_OP', location } = node;
  if (kind === 'AEXPR_IN') return checkList(analysis, node, scope);
  if (kind.includes('BETWEEN')) return checkBetween(analysis, node, scope);
  const rows = { scope, path: namesIn(name), location };
  if (plainKinds.has(kind) && checkRows(analysis, [lexpr, rexpr], rows)) return;
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
  if (base.dimensions === 0) return refuseScalar(analysis, array, location);
  checkOperands(analysis, namesIn(name), [left, { ...base, dimensions: 0 }], location);
}

/** 42809 for what has no elements (make_scalar_array_op). */
function refuseScalar(
  analysis: Analysis,
  array: TypeUse<Handle>,
  location: number | undefined,
): void {
  const { environment } = analysis;
  const name = builtInName(environment, baseOf(environment, array));
  if (name === null || /^any|vector$|^unknown$/.test(name)) return;
  const message = ['op ANY/ALL (array) requires array on right side'];
  analysis.refuseTypes('42809', message, location);
}
