/** Anything that answers to SQL: a client of node-postgres, or PGlite. */

import type { QueryResultRow } from 'pg';

export interface Asked {
  query<R extends QueryResultRow = QueryResultRow>(sql: string): Promise<{ readonly rows: R[] }>;
}
