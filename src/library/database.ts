/** A live database as a source of a catalog, loaded when it is read. */

import type { Connection } from '../sources/database/connection.ts';
import { describe } from '../sources/database/connection.ts';
import { databaseAspects } from '../sources/database/aspects.ts';
import type { CatalogSource } from '../sources/source.ts';

/**
 * A live PostgreSQL, 12 to 18: a connection string or options (with node-postgres, the package
 * `pg`, installed), a Client or Pool of node-postgres, or PGlite.
 *
 * `read()` gives its catalog. It only reads, in one snapshot, and leaves out system schemas and
 * what extensions brought. A refused connection, a wrong password and the like are diagnostics,
 * which never show a password; nothing is thrown for them.
 */
export function database(connection: Connection): CatalogSource {
  return {
    name: describe(connection),
    aspects: databaseAspects,
    async read() {
      const { readSource } = await import('../sources/database/database.ts');
      return await readSource(connection);
    },
  };
}
