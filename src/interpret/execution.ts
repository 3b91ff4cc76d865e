/**
 * What the server refuses of a query when it starts to run it, whatever rows there are (InitPlan in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/executor/execMain.c).
 */

import type { Node, RangeVar, SelectStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { findRelationOrNull, rangeVarName } from './names.ts';
import { refuse } from './refusal.ts';

/**
 * 25006 in transactions that only read, 42809 for what no rows are changed in, 55000 for
 * materialized views without rows. EXPLAIN starts a query, and does not run it.
 */
export function refuseUnrunnable(context: Context, query: Node, isRun: boolean): void {
  if (isRun) refuseReadOnly(context, query);
  const isMerge = 'MergeStmt' in query;
  for (const relation of changedIn(query)) refuseUnchangeable(context, relation, isMerge);
  if (!isRun) return;
  refuseUnpopulated(context, 'InsertStmt' in query ? query.InsertStmt.selectStmt : query);
}

const changes = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'] as const;

/** The relations that a statement changes, by its WITH too. */
function changedIn(query: Node): readonly RangeVar[] {
  const [node] = Object.values(query) as [Partial<SelectStmt> & { readonly relation?: RangeVar }];
  const within = (node.withClause?.ctes ?? []).flatMap((cte) => {
    const inner = 'CommonTableExpr' in cte ? cte.CommonTableExpr.ctequery : undefined;
    return inner === undefined ? [] : changedIn(inner);
  });
  const isChange = changes.some((kind) => kind in query);
  return isChange && node.relation !== undefined ? [node.relation, ...within] : within;
}

/** ExecCheckXactReadOnly: temporary tables may be changed. */
function refuseReadOnly(context: Context, query: Node): void {
  if (context.session.transaction?.modes.isReadOnly !== true) return;
  const [changed] = changedIn(query);
  const handle = changed === undefined ? null : findRelationOrNull(context, rangeVarName(changed));
  if (handle === null) return;
  const row = context.builder.row(handle);
  if ('persistence' in row && row.persistence === 'temporary') return;
  const tag = Object.keys(query)[0]!.replace('Stmt', '').toUpperCase();
  const message = `cannot execute ${tag} in a read-only transaction`;
  refuse({ sqlstate: '25006', message });
}

/** CheckValidResultRel; MERGE finds it while it is analysed. */
function refuseUnchangeable(context: Context, relation: RangeVar, isMerge: boolean): void {
  const handle = findRelationOrNull(context, rangeVarName(relation));
  if (handle === null) return;
  const { kind, name } = context.builder.row(handle);
  if (kind !== 'materializedView' && kind !== 'sequence') return;
  if (isMerge) {
    refuse({ sqlstate: '0A000', message: `cannot execute MERGE on relation "${name}"` });
  }
  const what = kind === 'sequence' ? 'sequence' : 'materialized view';
  refuse({ sqlstate: '42809', message: `cannot change ${what} "${name}"` });
}

/**
 * A materialized view that was made WITH NO DATA and is certainly scanned: the planner leaves out
 * what a constant condition, an empty view or a partitioned table without partitions makes needless.
 */
export function refuseUnpopulated(context: Context, query: Node | undefined): void {
  if (query === undefined || !('SelectStmt' in query) || !readsAll(query.SelectStmt)) return;
  const { builder } = context;
  const read = relationsOf(context, query.SelectStmt.fromClause);
  for (const handle of read ?? []) {
    const row = builder.row(handle);
    if (row.kind !== 'materializedView' || row.populated) continue;
    refuse({
      sqlstate: '55000',
      message: `materialized view "${row.name}" has not been populated`,
      hint: 'Use the REFRESH MATERIALIZED VIEW command.',
    });
  }
}

/** One query whose tables are all read, whatever is in them. */
function readsAll({ op = 'SETOP_NONE', ...select }: SelectStmt): boolean {
  const { withClause, havingClause, lockingClause, whereClause } = select;
  const others = [withClause, havingClause, lockingClause];
  return (
    op === 'SETOP_NONE' &&
    others.every((part) => part === undefined) &&
    (whereClause === undefined || hangsOnRows(whereClause))
  );
}

function isValue(node: object): boolean {
  return 'A_Const' in node && (node as { A_Const: { isnull?: boolean } }).A_Const.isnull !== true;
}

/** `a = 1`: a column and a constant that is not NULL. */
function hangsOnRows(condition: Node): boolean {
  if (!('A_Expr' in condition) || condition.A_Expr.kind !== 'AEXPR_OP') return false;
  const { lexpr = {}, rexpr = {} } = condition.A_Expr as { lexpr?: object; rexpr?: object };
  return 'ColumnRef' in lexpr && isValue(rexpr);
}

/** The relations of FROM; null where it has more than tables and materialized views. */
function relationsOf(
  context: Context,
  from: readonly Node[] | undefined,
): readonly Handle[] | null {
  const { builder } = context;
  const handles = (from ?? []).map((item) =>
    'RangeVar' in item ? findRelationOrNull(context, rangeVarName(item.RangeVar)) : null,
  );
  const isScanned = (handle: Handle | null): handle is Handle => {
    if (handle === null) return false;
    const row = builder.row(handle);
    return row.kind === 'materializedView' || (row.kind === 'table' && row.partitionKey === null);
  };
  return handles.every(isScanned) ? handles : null;
}
