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

/** The server takes it only where no savepoint stands. */
const needsNoSavepoint = /^set\s+transaction\b/i;

const savepoint = 'before_the_statement';

/** Whether a transaction is open. */
export function isInTransaction(client: Client): boolean {
  return client.getTransactionStatus() !== 'I';
}

/** Sends a statement; one that fails leaves the transaction usable. */
export async function sendStatement(client: Client, sql: string): Promise<ServerAnswer> {
  if (!isInTransaction(client) || endsTransaction.test(sql) || needsNoSavepoint.test(sql)) {
    const refused = await send(client, sql);
    return { refused, takeBack: () => Promise.resolve(false), keep: () => Promise.resolve() };
  }
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
