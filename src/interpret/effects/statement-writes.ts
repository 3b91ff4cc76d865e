/** Which relations a statement writes to, which may fire triggers. */

import type { CopyStmt, RangeVar } from '@pgsql/types';
import type { StatementNode } from '../../statements/statement.ts';
import type { WriteEvent } from './table-effects.ts';

export interface Write {
  readonly relation: RangeVar;
  readonly event: WriteEvent;
}

/** What a node of a tree writes by itself; `key` is its kind. Nothing of any but those that write. */
export function writesOf(key: string, value: unknown): readonly Write[] {
  switch (key) {
    case 'InsertStmt':
      return ofInsert(value as StatementNode['InsertStmt']);
    case 'UpdateStmt':
      return to((value as StatementNode['UpdateStmt']).relation, ['update']);
    case 'DeleteStmt':
      return to((value as StatementNode['DeleteStmt']).relation, ['delete']);
    case 'MergeStmt':
      return to((value as StatementNode['MergeStmt']).relation, ['insert', 'update', 'delete']);
    case 'CopyStmt':
      return ofCopy(value as CopyStmt);
    case 'TruncateStmt':
      return ofTruncate(value as StatementNode['TruncateStmt']);
    default:
      return [];
  }
}

function to(relation: RangeVar | undefined, events: readonly WriteEvent[]): readonly Write[] {
  return relation === undefined ? [] : events.map((event) => ({ relation, event }));
}

/** `INSERT INTO t ... [ON CONFLICT DO UPDATE ...]` */
function ofInsert({ relation, onConflictClause }: StatementNode['InsertStmt']): readonly Write[] {
  const updates = onConflictClause?.action === 'ONCONFLICT_UPDATE';
  return to(relation, updates ? ['insert', 'update'] : ['insert']);
}

/** `COPY t FROM ...`; `COPY t TO ...` only reads. */
function ofCopy({ relation, is_from: isFrom }: CopyStmt): readonly Write[] {
  return isFrom === true ? to(relation, ['insert']) : [];
}

/** `TRUNCATE t, u` */
function ofTruncate({ relations = [] }: StatementNode['TruncateStmt']): readonly Write[] {
  return relations.flatMap((each) => ('RangeVar' in each ? to(each.RangeVar, ['truncate']) : []));
}
