/**
 * Views that the server can write through (view_query_is_auto_updatable in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/rewrite/rewriteHandler.c).
 */

import type { Node, SelectStmt } from '@pgsql/types';

/** False for a query that certainly has no single table behind it. */
export function isUpdatable(select: SelectStmt): boolean {
  const { fromClause = [], op = 'SETOP_NONE' } = select;
  const isPlain =
    op === 'SETOP_NONE' &&
    [
      select.distinctClause,
      select.groupClause,
      select.havingClause,
      select.withClause,
      select.limitCount,
      select.limitOffset,
      select.valuesLists,
    ].every((part) => part === undefined);
  const [only] = fromClause;
  const hasOneTable = fromClause.length === 1 && only !== undefined && 'RangeVar' in only;
  return isPlain && hasOneTable && hasColumn(select.targetList);
}

/** At least one output is a plain column. */
function hasColumn(targets: readonly Node[] | undefined): boolean {
  return (targets ?? []).some(
    (target) =>
      'ResTarget' in target &&
      target.ResTarget.val !== undefined &&
      'ColumnRef' in target.ResTarget.val,
  );
}
