/** A live PostgreSQL, 12 to 18, read to be compared: node-postgres, or PGlite in process. */

import { loadGrammar } from '../../statements/parse.ts';
import { newestGrammar, normalise } from '../normalise.ts';
import type { SourceReading } from '../source.ts';
import { open, type Connection } from './connection.ts';
import { readDatabase } from './read-database.ts';
import { refusalOf } from './refusal.ts';

/**
 * The catalog of a database, its expressions in their normal form. What goes wrong on the way
 * there (a refused connection, a wrong password) is a diagnostic without the password.
 */
export async function readSource(connection: Connection): Promise<SourceReading> {
  try {
    const { client, close } = await open(connection);
    try {
      const catalog = await readDatabase(client);
      const grammar = await loadGrammar(newestGrammar);
      return { catalog: await normalise(catalog, grammar), diagnostics: [] };
    } finally {
      await close();
    }
  } catch (error) {
    const refusal = refusalOf(error, connection);
    if (refusal === null) throw error;
    return { catalog: null, diagnostics: [refusal] };
  }
}
