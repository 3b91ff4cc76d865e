/** A live PostgreSQL, 12 to 18, as a source: node-postgres, or PGlite in process. */

import type { Aspect } from '../../catalog/aspect.ts';
import type { FactKind } from '../../catalog/facts.ts';
import { loadGrammar } from '../../statements/parse.ts';
import { normalise } from '../normalise.ts';
import type { CatalogSource, SourceReading } from '../source.ts';
import { describe, open, type Connection } from './connection.ts';
import { readDatabase } from './read-database.ts';
import { refusalOf } from './refusal.ts';

/** Kinds that are not read from databases. */
const unread: readonly FactKind[] = [];

/** The grammar that reads what any server prints. */
const newestGrammar = 18;

/**
 * A database as a catalog. Read only, in one snapshot; system schemas and what extensions brought
 * are left out. What goes wrong on the way (a refused connection, a wrong password) is a
 * diagnostic without the password.
 */
export function database(connection: Connection): CatalogSource {
  return {
    name: describe(connection),
    aspects: { silent: new Set<Aspect>(unread) },
    read: () => read(connection),
  };
}

async function read(connection: Connection): Promise<SourceReading> {
  try {
    const { client, close } = await open(connection);
    try {
      const catalog = await readDatabase(client);
      return {
        catalog: await normalise(catalog, await loadGrammar(newestGrammar)),
        diagnostics: [],
      };
    } finally {
      await close();
    }
  } catch (error) {
    const refusal = refusalOf(error, connection);
    if (refusal === null) throw error;
    return { catalog: null, diagnostics: [refusal] };
  }
}
