/** The names in statements that read and change rows: refused where they lead nowhere. */

import type { Node } from '@pgsql/types';
import { emptyScope } from '../infer/scope.ts';
import type { StatementKind, StatementNode } from '../statements/statement.ts';
import type { Apply } from './context.ts';
import { refuseUnrunnable } from './execution.ts';
import { resolveQuery } from './query.ts';

/** Kinds of statements that are queries, or hold one. */
export type QueryKind =
  | 'DeclareCursorStmt'
  | 'DeleteStmt'
  | 'ExplainStmt'
  | 'InsertStmt'
  | 'MergeStmt'
  | 'SelectStmt'
  | 'UpdateStmt';

/** Refuses what the server refuses of the names in a statement: 42P01, 42703, 42883 and the like. */
export const checkNames: Apply<QueryKind> = (context, node) => {
  const query = queryIn(context.statement.kind, node);
  if (query === null) return;
  resolveQuery(context, query, emptyScope, 'planned');
  refuseUnrunnable(context, query, context.statement.kind !== 'ExplainStmt');
};

/** The query of a statement; EXPLAIN may hold other statements. */
function queryIn(kind: StatementKind, node: StatementNode[QueryKind]): Node | null {
  if (kind !== 'ExplainStmt' && kind !== 'DeclareCursorStmt') {
    return { [kind]: node } as unknown as Node;
  }
  const { query } = node as { readonly query?: Node };
  const isQuery =
    query !== undefined && /^(Select|Insert|Update|Delete|Merge)Stmt$/.test(Object.keys(query)[0]!);
  return isQuery ? query : null;
}
