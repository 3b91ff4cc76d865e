/** Reading a database inside an open transaction, which the reading leaves as it was. */

import type { Queryable } from '../../src/index.ts';
import type { ServerSession } from '../cases-runner/server-run.ts';

const savepoint = 'before_the_reading';

/**
 * A connection whose BEGIN and ROLLBACK are a savepoint's where a transaction is open: what it has
 * not committed is read as well.
 */
export function readingInside(client: ServerSession): Queryable {
  const isInside = client.getTransactionStatus() !== 'I';
  return {
    query(text) {
      if (!isInside) return client.query(text);
      if (text.startsWith('BEGIN')) return client.query(`SAVEPOINT ${savepoint}`);
      if (text !== 'ROLLBACK') return client.query(text);
      return client.query(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`) as Promise<never>;
    },
  };
}
