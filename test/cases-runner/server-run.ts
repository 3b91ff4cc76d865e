/**
 * The same SQL on a real server, as the program takes it: a file is a transaction, unless it has
 * its own; a statement that fails leaves no trace, and the next goes on.
 */

import { messages } from '@electric-sql/pglite';
import { DatabaseError } from 'pg';
import type { Asked } from '../database/asked.ts';
import { Session } from '../../src/interpret/session.ts';
import { beginFile } from '../../src/interpret/transaction.ts';
import { parseFile } from '../../src/statements/parse.ts';
import type { Major } from '../database/binaries.ts';
import { grammars, type Interpreted } from './interpreted.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** What a server answered to a statement that it refused. */
export interface Refused {
  readonly sqlstate: string;
  readonly message: string;
  /** Code points from the start of the statement, from 1; null where the server gives no place. */
  readonly position: number | null;
}

export interface Answer {
  readonly piece: Piece;
  readonly refused: Refused | null;
}

/** A session of a server that says what its transaction is in. */
export interface ServerSession extends Asked {
  /** Idle, in a transaction, or in one that failed. */
  getTransactionStatus(): string | null;
}

const savepoint = 'before_the_statement';

/** Runs all files and gives what became of each statement. */
export async function runOnServer(
  client: ServerSession,
  major: Major,
  { files }: Pick<Interpreted, 'files'>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const file of files) {
    if (await isOneTransaction(file.source, major)) await client.query('BEGIN');
    answers.push(...(await runPieces(client, file)));
    if (isInTransaction(client)) await client.query('COMMIT');
  }
  return answers;
}

/** Sends the statements of one file, in the transaction that is open or in none. */
export async function runPieces(
  client: ServerSession,
  file: Interpreted['files'][number],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const piece of piecesOf(file)) {
    answers.push({ piece, refused: await refusalOf(client, piece.text) });
  }
  return answers;
}

/** One file that is one transaction: it can be rolled back, and leaves nothing. */
export async function leavesNothing(
  { files }: Pick<Interpreted, 'files'>,
  major: Major,
): Promise<boolean> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return false;
  return (
    !piecesOf(file).some(({ text }) => isAboutTransactions.test(text)) &&
    (await isOneTransaction(file.source, major))
  );
}

const isAboutTransactions = /^(?:begin|start|commit|end|rollback|abort|prepare\s+transaction)\b/i;

/** The program's own rule, so that both run the same. */
async function isOneTransaction(
  source: Interpreted['files'][number]['source'],
  postgres: Major,
): Promise<boolean> {
  const { statements } = await parseFile(source, await grammars[postgres]);
  const session = new Session({ postgres, searchPath: [] });
  beginFile(session, statements);
  return session.transaction !== null;
}

function isInTransaction(client: ServerSession): boolean {
  return client.getTransactionStatus() !== 'I';
}

/** COMMIT and its like end the transaction that a savepoint would stand in. */
const endsTransaction =
  /^(?:commit|end|rollback(?!\s+(?:work\s+|transaction\s+)?to\b)|abort|prepare\s+transaction)\b/i;
/** What they make or remove, a savepoint of ours must not stand in the way of. */
const isAboutSavepoints = /^(?:savepoint|release|rollback)\b/i;

async function refusalOf(client: ServerSession, sql: string): Promise<Refused | null> {
  if (!isInTransaction(client) || endsTransaction.test(sql)) return await send(client, sql);
  await client.query(`SAVEPOINT ${savepoint}`);
  const refused = await send(client, sql);
  if (client.getTransactionStatus() === 'E') await client.query(`ROLLBACK TO ${savepoint}`);
  if (refused !== null || !isAboutSavepoints.test(sql)) {
    await client.query(`RELEASE ${savepoint}`);
  }
  return refused;
}

async function send(client: ServerSession, sql: string): Promise<Refused | null> {
  try {
    await client.query(sql);
    return null;
  } catch (error) {
    if (!isOfDatabase(error)) throw error;
    // The state of the transaction comes after the error: an empty query waits for it.
    await client.query('');
    const { code = '', message } = error;
    // COPY FROM stdin was taken; we have no rows to send.
    if (code === '57014' && message.startsWith('COPY')) return null;
    const position = error.position === undefined ? null : Number(error.position);
    return { sqlstate: code, message, position };
  }
}

/** PGlite has a class of its own, with the same fields. */
function isOfDatabase(
  error: unknown,
): error is Pick<DatabaseError, 'code' | 'message' | 'position'> {
  return error instanceof DatabaseError || error instanceof messages.DatabaseError;
}
