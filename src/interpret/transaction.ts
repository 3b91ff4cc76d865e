/**
 * Transactions: a file is one, unless it has its own BEGIN or a statement that PostgreSQL forbids
 * in a transaction block; then each statement outside a block is one by itself.
 *
 * https://www.postgresql.org/docs/18/tutorial-transactions.html
 */

import type { TransactionStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Mark } from '../catalog/journal.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyStatement } from '../statements/statement.ts';
import type { Context } from './context.ts';
import { forbiddenForTarget, forbiddenWords } from './forbidden-in-block.ts';
import { placeAt } from './place.ts';
import { refuse } from './refusal.ts';
import type { Session } from './session.ts';
import { initialModes, nextModes, type TransactionModes } from './transaction-modes.ts';

/** What is one transaction: a file, or each statement. */
export type TransactionUnit = 'file' | 'statement';

interface Savepoint {
  readonly name: string;
  readonly mark: Mark;
  /** The newest object that was there before. */
  readonly newest: Handle;
  /** Both ends of a savepoint bring back what was set before it. */
  readonly isReadOnly: boolean;
}

/** A transaction that is open: where it began, and the savepoints in it. */
export interface TransactionBlock {
  readonly start: Mark;
  readonly savepoints: readonly Savepoint[];
  /** The newest object that was there before. */
  readonly newest: Handle;
  /** Opened by BEGIN; false for the transaction that a file is. */
  readonly isExplicit: boolean;
  readonly modes: TransactionModes;
}

/** Opens the file's transaction, where the file has one. */
export function beginFile(session: Session, statements: readonly AnyStatement[]): void {
  if (session.transactionOf === 'statement' || statements.some(standsAlone)) return;
  begin(session, false);
}

/** Ends what the file left open. */
export function endFile(session: Session, statements: readonly AnyStatement[]): void {
  const last = statements.at(-1);
  if (session.transaction?.isExplicit === true && last !== undefined) {
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

/** A statement that starts a transaction itself, or is forbidden inside one. */
function standsAlone(statement: AnyStatement): boolean {
  const { kind, node } = statement;
  const begins =
    kind === 'TransactionStmt' &&
    (node.kind === 'TRANS_STMT_BEGIN' || node.kind === 'TRANS_STMT_START');
  return begins || forbiddenWords(statement) !== null;
}

/**
 * 25001 for what the server forbids in a transaction block, 25P01 for what it allows only there.
 * A file's own transaction is no block that anybody wrote: it refuses nothing.
 */
export function checkTransaction(context: Context): void {
  const { transaction } = context.session;
  if (transaction === null) return refuseOutside(context);
  if (!transaction.isExplicit) return;
  const modes = nextModes(context, transaction.modes, transaction.savepoints.length > 0);
  context.session.transaction = { ...transaction, modes };
  const words = forbiddenWords(context.statement) ?? forbiddenForTarget(context);
  if (words === null) return;
  refuse({ sqlstate: '25001', message: `${words} cannot run inside a transaction block` });
}

/** RequireTransactionBlock; what ends or marks a transaction asks for itself. */
function refuseOutside({ session, statement: { kind, node } }: Context): void {
  if (kind === 'LockStmt') openBlock(session, 'LOCK TABLE', undefined);
  const holds = 'options' in node && typeof node.options === 'number' && (node.options & hold) > 0;
  if (kind === 'DeclareCursorStmt' && !holds) openBlock(session, 'DECLARE CURSOR', undefined);
}

/** CURSOR_OPT_HOLD of parsenodes.h. */
const hold = 0x0020;

/** True for what the open transaction made since its last savepoint. */
export function isOfSubtransaction({ transaction }: Session, handle: Handle): boolean {
  if (transaction === null) return false;
  return handle > (transaction.savepoints.at(-1) ?? transaction).newest;
}

function begin(session: Session, isExplicit: boolean, modes = initialModes([])): void {
  const { journal, newest } = session.builder;
  session.transaction = { start: journal.mark(), savepoints: [], newest, isExplicit, modes };
}

/** AND CHAIN: the next transaction is as the one before. */
function chain(session: Session, { modes }: TransactionBlock): void {
  begin(session, true, { ...modes, hasQueried: false });
}

function commit(session: Session): void {
  session.newLabels.clear();
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
      if (session.transaction === null) begin(session, true, initialModes(node.options));
      return;
    case 'TRANS_STMT_COMMIT':
      return end(session, node, 'COMMIT');
    case 'TRANS_STMT_ROLLBACK':
      return end(session, node, 'ROLLBACK');
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

function end(session: Session, node: TransactionStmt, word: 'COMMIT' | 'ROLLBACK'): void {
  const chained =
    node.chain === true ? openBlock(session, `${word} AND CHAIN`, node.location) : null;
  if (word === 'COMMIT') commit(session);
  else rollback(session);
  if (chained !== null) chain(session, chained);
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
  const { journal, newest } = session.builder;
  const point = { name, mark: journal.mark(), newest, isReadOnly: block.modes.isReadOnly };
  session.transaction = { ...block, savepoints: [...block.savepoints, point] };
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
  const index = savepointIndex(block, node);
  const savepoints = block.savepoints.slice(0, index);
  session.transaction = { ...block, savepoints, modes: modesBefore(block, index) };
}

function rollbackTo(session: Session, node: TransactionStmt): void {
  const block = openBlock(session, 'ROLLBACK TO SAVEPOINT', node.location);
  const index = savepointIndex(block, node);
  session.builder.journal.rollback(block.savepoints[index]!.mark);
  const savepoints = block.savepoints.slice(0, index + 1);
  session.transaction = { ...block, savepoints, modes: modesBefore(block, index) };
}

function modesBefore({ modes, savepoints }: TransactionBlock, index: number): TransactionModes {
  return { ...modes, isReadOnly: savepoints[index]!.isReadOnly };
}
