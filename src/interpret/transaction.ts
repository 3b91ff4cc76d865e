/**
 * Transactions: a file is one, unless it has its own BEGIN or a statement that PostgreSQL forbids
 * in a transaction block; then each statement outside a block is one by itself.
 *
 * https://www.postgresql.org/docs/18/tutorial-transactions.html
 */

import type { Node, TransactionStmt } from '@pgsql/types';
import type { Mark } from '../catalog/journal.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyStatement } from '../statements/statement.ts';
import type { Context } from './context.ts';
import { placeAt } from './place.ts';
import { refuse } from './refusal.ts';
import type { Session } from './session.ts';

interface Savepoint {
  readonly name: string;
  readonly mark: Mark;
}

/** A transaction that is open: where it began, and the savepoints in it. */
export interface TransactionBlock {
  readonly start: Mark;
  readonly savepoints: readonly Savepoint[];
}

/** Opens the file's transaction, where the file has one. */
export function beginFile(session: Session, statements: readonly AnyStatement[]): void {
  if (!statements.some(standsAlone)) begin(session);
}

/** Ends what the file left open. */
export function endFile(session: Session, statements: readonly AnyStatement[]): void {
  const last = statements.at(-1);
  if (session.transaction !== null && last !== undefined && statements.some(standsAlone)) {
    session.report(
      diagnostic({
        code: 'transaction-open',
        severity: 'warning',
        message: 'the file ends inside a transaction; it is taken to be committed',
        place: placeAt({ statement: last }, undefined),
        hint: 'psql would roll it back. End the file with COMMIT.',
      }),
    );
  }
  commit(session);
}

/** A statement that starts or ends a transaction itself, or is forbidden inside one. */
function standsAlone({ kind, node }: AnyStatement): boolean {
  switch (kind) {
    case 'TransactionStmt':
      return node.kind === 'TRANS_STMT_BEGIN' || node.kind === 'TRANS_STMT_START';
    case 'IndexStmt':
    case 'DropStmt':
      return node.concurrent === true;
    case 'ReindexStmt':
      return (node.params ?? []).some(isConcurrently);
    case 'AlterTableStmt':
      return (node.cmds ?? []).some(
        (cmd) =>
          'AlterTableCmd' in cmd &&
          cmd.AlterTableCmd.subtype === 'AT_DetachPartition' &&
          detachesConcurrently(cmd.AlterTableCmd.def),
      );
    case 'DiscardStmt':
      return node.target === 'DISCARD_ALL';
    case 'VacuumStmt':
      return node.is_vacuumcmd === true;
    case 'CreatedbStmt':
    case 'DropdbStmt':
    case 'CreateTableSpaceStmt':
    case 'DropTableSpaceStmt':
    case 'AlterSystemStmt':
      return true;
    default:
      return false;
  }
}

function isConcurrently(node: Node): boolean {
  return 'DefElem' in node && node.DefElem.defname === 'concurrently';
}

function detachesConcurrently(node: Node | undefined): boolean {
  return node !== undefined && 'PartitionCmd' in node && node.PartitionCmd.concurrent === true;
}

function begin(session: Session): void {
  session.transaction = { start: session.builder.journal.mark(), savepoints: [] };
}

function commit(session: Session): void {
  session.runCommitActions();
  session.endLocalSettings();
  session.transaction = null;
  session.builder.journal.commit();
}

/** Makes what a statement outside a transaction did final. */
export function endStatement(session: Session): void {
  if (session.transaction === null) commit(session);
}

/** `BEGIN`, `COMMIT`, `ROLLBACK`, `SAVEPOINT s`, `RELEASE s`, `ROLLBACK TO s` */
export function transactionStatement({ session }: Context, node: TransactionStmt): void {
  switch (node.kind) {
    case 'TRANS_STMT_BEGIN':
    case 'TRANS_STMT_START':
      // Inside a transaction the server warns and goes on in it.
      if (session.transaction === null) begin(session);
      return;
    case 'TRANS_STMT_COMMIT':
      commit(session);
      if (node.chain === true) begin(session);
      return;
    case 'TRANS_STMT_ROLLBACK':
      rollback(session);
      if (node.chain === true) begin(session);
      return;
    case 'TRANS_STMT_SAVEPOINT':
      return savepoint(session, node);
    case 'TRANS_STMT_RELEASE':
      return release(session, node);
    case 'TRANS_STMT_ROLLBACK_TO':
      return rollbackTo(session, node);
    default:
      // PREPARE TRANSACTION and its like end the block; what was prepared counts as committed.
      commit(session);
  }
}

function rollback(session: Session): void {
  const { transaction, builder } = session;
  if (transaction === null) return;
  builder.journal.rollback(transaction.start);
  session.transaction = null;
}

function openBlock(session: Session, what: string, location: number | undefined): TransactionBlock {
  return (
    session.transaction ??
    refuse({
      sqlstate: '25P01',
      message: `${what} can only be used in transaction blocks`,
      location,
    })
  );
}

function savepoint(
  session: Session,
  { savepoint_name: name = '', location }: TransactionStmt,
): void {
  const block = openBlock(session, 'SAVEPOINT', location);
  const mark = session.builder.journal.mark();
  session.transaction = { ...block, savepoints: [...block.savepoints, { name, mark }] };
}

/** The newest savepoint of a name; 3B001 where there is none. */
function savepointIndex(
  block: TransactionBlock,
  { savepoint_name: name = '', location }: TransactionStmt,
): number {
  const index = block.savepoints.findLastIndex((savepoint) => savepoint.name === name);
  if (index >= 0) return index;
  return refuse({ sqlstate: '3B001', message: `savepoint "${name}" does not exist`, location });
}

function release(session: Session, node: TransactionStmt): void {
  const block = openBlock(session, 'RELEASE SAVEPOINT', node.location);
  const savepoints = block.savepoints.slice(0, savepointIndex(block, node));
  session.transaction = { ...block, savepoints };
}

function rollbackTo(session: Session, node: TransactionStmt): void {
  const block = openBlock(session, 'ROLLBACK TO SAVEPOINT', node.location);
  const index = savepointIndex(block, node);
  session.builder.journal.rollback(block.savepoints[index]!.mark);
  session.transaction = { ...block, savepoints: block.savepoints.slice(0, index + 1) };
}
