/**
 * The modes of a transaction: isolation level, and whether it only reads
 * (https://www.postgresql.org/docs/18/sql-set-transaction.html; check_transaction_isolation and
 * check_transaction_read_only in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/variable.c).
 */

import type { Node } from '@pgsql/types';
import type { StatementKind } from '../statements/statement.ts';
import { changingTag } from './command-tag.ts';
import type { Context } from './context.ts';
import { optionsOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { settingWords } from './setting-text.ts';

export interface TransactionModes {
  /** `read committed`; null where it is not known. */
  readonly isolation: string | null;
  readonly isReadOnly: boolean;
  /** A snapshot was taken: from then on the isolation level stands. */
  readonly hasQueried: boolean;
}

/** What a transaction is unless it says otherwise, with the modes of BEGIN. */
export function initialModes(options: readonly Node[] | undefined): TransactionModes {
  const modes = { isolation: 'read committed', isReadOnly: false, hasQueried: false };
  return { ...modes, ...written(options) };
}

function written(options: readonly Node[] | undefined): Partial<TransactionModes> {
  const byName = optionsOf(options);
  const wordOf = (name: string): string | undefined => {
    const node = byName.get(name);
    return node === undefined ? undefined : settingWords({ args: [node] })[0];
  };
  const isolation = wordOf('transaction_isolation');
  const readOnly = wordOf('transaction_read_only');
  return {
    ...(isolation !== undefined && { isolation }),
    ...(readOnly !== undefined && { isReadOnly: readOnly === '1' }),
  };
}

/** Statements that take no snapshot (PortalRunUtility, PlannedStmtRequiresSnapshot). */
const withoutSnapshot: ReadonlySet<StatementKind> = new Set([
  'CheckPointStmt',
  'ConstraintsSetStmt',
  'FetchStmt',
  'ListenStmt',
  'LockStmt',
  'NotifyStmt',
  'TransactionStmt',
  'UnlistenStmt',
  'VariableSetStmt',
  'VariableShowStmt',
]);

/** The modes after a statement of a block; 25006 and 25001 where they do not let it. */
export function nextModes(
  { statement }: Context,
  modes: TransactionModes,
  isInSubtransaction: boolean,
): TransactionModes {
  const { kind, node } = statement;
  const tag = modes.isReadOnly ? changingTag(statement) : null;
  if (tag !== null) {
    const message = `cannot execute ${tag} in a read-only transaction`;
    refuse({ sqlstate: '25006', message });
  }
  if (!withoutSnapshot.has(kind)) return { ...modes, hasQueried: true };
  if (kind !== 'VariableSetStmt') return modes;
  if (/^(?:default_)?transaction_/i.test(node.name ?? '')) return { ...modes, isolation: null };
  if (node.name !== 'TRANSACTION' || node.kind !== 'VAR_SET_MULTI') return modes;
  const set = written(node.args);
  checkIsolation(modes, set, isInSubtransaction);
  checkReadWrite(modes, set, isInSubtransaction);
  return { ...modes, ...set };
}

function checkIsolation(
  { isolation: before, hasQueried }: TransactionModes,
  { isolation }: Partial<TransactionModes>,
  isInSubtransaction: boolean,
): void {
  if (isolation === undefined || before === null || isolation === before) return;
  const what = 'SET TRANSACTION ISOLATION LEVEL must';
  if (hasQueried) refuse({ sqlstate: '25001', message: `${what} be called before any query` });
  if (!isInSubtransaction) return;
  refuse({ sqlstate: '25001', message: `${what} not be called in a subtransaction` });
}

function checkReadWrite(
  { isReadOnly: before, hasQueried }: TransactionModes,
  { isReadOnly }: Partial<TransactionModes>,
  isInSubtransaction: boolean,
): void {
  if (isReadOnly !== false || !before) return;
  if (isInSubtransaction) {
    const message = 'cannot set transaction read-write mode inside a read-only transaction';
    refuse({ sqlstate: '25001', message });
  }
  if (!hasQueried) return;
  const message = 'transaction read-write mode must be set before any query';
  refuse({ sqlstate: '25001', message });
}
