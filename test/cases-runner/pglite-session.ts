/** PGlite as a session that says what its transaction is in, which it does not tell by itself. */

import type { PGlite } from '@electric-sql/pglite';
import type { QueryResultRow } from 'pg';
import type { ServerSession } from './server-run.ts';

export class PGliteSession implements ServerSession {
  readonly #database: PGlite;
  #status: 'I' | 'T' | 'E' = 'I';

  constructor(database: PGlite) {
    this.#database = database;
  }

  async query<R extends QueryResultRow>(sql: string): Promise<{ readonly rows: R[] }> {
    try {
      const [result] = await this.#database.exec(sql);
      this.#follow(sql);
      return { rows: (result?.rows ?? []) as R[] };
    } catch (error) {
      if (this.#status === 'T') this.#status = 'E';
      throw error;
    }
  }

  #follow(sql: string): void {
    if (sql === 'BEGIN' || sql.startsWith('ROLLBACK TO')) this.#status = 'T';
    else if (sql === 'ROLLBACK') this.#status = 'I';
  }

  getTransactionStatus(): string {
    return this.#status;
  }
}
