/**
 * The actions of MERGE, each of which sees what it can have of the two sides (transformMergeStmt in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_merge.c).
 */

import type { MergeMatchKind, MergeStmt, MergeWhenClause } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import type { Scope } from './scope.ts';

/** In order. */
export function actionsOf({ mergeWhenClauses = [] }: MergeStmt): readonly MergeWhenClause[] {
  return mergeWhenClauses.flatMap((each) =>
    'MergeWhenClause' in each ? each.MergeWhenClause : [],
  );
}

/** 42601 for an action behind one of its kind that has no condition. */
export function refuseUnreachable(analysis: Analysis, actions: readonly MergeWhenClause[]): void {
  const ended = new Set<MergeMatchKind | undefined>();
  for (const { matchKind, condition } of actions) {
    if (ended.has(matchKind)) {
      const message = 'unreachable WHEN clause specified after unconditional WHEN clause';
      analysis.refuse('42601', message);
    }
    if (condition === undefined) ended.add(matchKind);
  }
}

/** The scope of an action: both sides, or the one that has a row. The target is the first entry. */
export function actionScope(scope: Scope, { matchKind }: MergeWhenClause): Scope {
  const [target, ...source] = scope.entries;
  switch (matchKind) {
    case 'MERGE_WHEN_NOT_MATCHED_BY_SOURCE':
      return { ...scope, entries: [target!] };
    case 'MERGE_WHEN_NOT_MATCHED_BY_TARGET':
      return { ...scope, entries: source };
    default:
      return scope;
  }
}
