/** The server's side: statements sent one by one, each of which can be taken back. */

import { DatabaseError, type Client } from 'pg';

/** What a server answered to a statement that it refused. */
export interface ServerError {
  readonly sqlstate: string;
  readonly message: string;
}

export interface ServerAnswer {
  /** Null where the statement was taken. */
  readonly refused: ServerError | null;
  /** Forgets what the statement did, where that can still be done. */
  takeBack(): Promise<boolean>;
  /** Ends the statement. To be called once, at the end. */
  keep(): Promise<void>;
}

/** COMMIT and its like end the transaction that a savepoint would stand in. */
const endsTransaction =
  /^(?:commit|end|rollback(?!\s+(?:work\s+|transaction\s+)?to\b)|abort|prepare\s+transaction)\b/i;
/** What they make or remove, a savepoint of ours must not stand in the way of. */
const isAboutSavepoints = /^(?:savepoint|release|rollback)\b/i;

/** Where a savepoint stands the server refuses it, or forgets it with the savepoint. */
const needsNoSavepoint = /^set\s+(?:local\s+|session\s+)?transaction(?:_|\b)/i;
/** The server's words for what would have been taken without a savepoint. */
const mindsSavepoint = /subtransaction/;
/** Statements after which a transaction may be as good as new: no query has run in it. */
const mayBegin =
  /^(?:begin|start\s+transaction|commit|end|rollback|abort|savepoint|release|set|show|lock)\b/i;

const savepoint = 'before_the_statement';

/** Whether a transaction is open. */
export function isInTransaction(client: Client): boolean {
  return client.getTransactionStatus() !== 'I';
}

/**
 * Whether catalogs can be read after a statement. In an aborted transaction nothing can; and in one
 * that has only begun, reading would be its first query, after which SET TRANSACTION is refused.
 */
export function canRead(client: Client, lastSql: string): boolean {
  const status = client.getTransactionStatus();
  return status === 'I' || (status === 'T' && !mayBegin.test(lastSql));
}

/**
 * Sends a statement; one that fails leaves the transaction usable. `isInSubtransaction` tells of
 * savepoints of the SQL's own.
 */
export async function sendStatement(
  client: Client,
  sql: string,
  isInSubtransaction: boolean,
): Promise<ServerAnswer> {
  if (!isInTransaction(client) || endsTransaction.test(sql)) {
    return unguarded(await send(client, sql));
  }
  if (needsNoSavepoint.test(sql) && !isInSubtransaction)
    return unguarded(await sendToTransaction(client, sql));
  await client.query(`SAVEPOINT ${savepoint}`);
  const refused = await send(client, sql);
  if (client.getTransactionStatus() === 'E') await client.query(`ROLLBACK TO ${savepoint}`);
  const isReleased = refused === null && isAboutSavepoints.test(sql);
  return {
    refused,
    async takeBack() {
      if (!isReleased) await client.query(`ROLLBACK TO ${savepoint}`);
      return !isReleased;
    },
    async keep() {
      if (!isReleased) await client.query(`RELEASE ${savepoint}`);
    },
  };
}

function unguarded(refused: ServerError | null): ServerAnswer {
  return { refused, takeBack: () => Promise.resolve(false), keep: () => Promise.resolve() };
}

/** Tries a statement behind a savepoint, which goes, and sends it without where that fares better. */
async function sendToTransaction(client: Client, sql: string): Promise<ServerError | null> {
  await client.query(`SAVEPOINT ${savepoint}`);
  const refused = await send(client, sql);
  await client.query(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
  if (refused !== null && !mindsSavepoint.test(refused.message)) return refused;
  return await send(client, sql);
}

async function send(client: Client, sql: string): Promise<ServerError | null> {
  try {
    await client.query(sql);
    return null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    // The state of the transaction comes after the error: an empty query waits for it.
    await client.query('');
    const { code = '', message } = error;
    // COPY FROM stdin was taken; there are no rows to send.
    if (code === '57014' && message.startsWith('COPY')) return null;
    return { sqlstate: code, message };
  }
}
