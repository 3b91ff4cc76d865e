/** Holding SQL against a server that ran it: interpreted on one side, read on the other. */

import { migrationAspects } from '../../src/sources/migration-aspects.ts';
import { newestGrammar, normalise } from '../../src/sources/normalise.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import {
  compare,
  type Change,
  type Comparison,
  type NotCompared,
} from '../../src/compare/compare.ts';
import { database, type CatalogSource } from '../../src/index.ts';
import { loadGrammar } from '../../src/statements/parse.ts';
import { interpretSql } from '../interpret/interpret-sql.ts';
import type { Major } from './binaries.ts';
import type { Database } from './servers.ts';

/** The catalog of a source; throws what it says where there is none. */
export async function catalogOf(source: CatalogSource): Promise<Catalog> {
  const { catalog, diagnostics } = await source.read();
  if (catalog === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return catalog;
}

/** What SQL makes, interpreted; throws where it is refused. */
export async function interpretedCatalog(sql: string, postgres: Major): Promise<Catalog> {
  const { catalog, diagnostics } = await interpretSql(sql, { postgres });
  const refused = diagnostics.find(({ severity }) => severity === 'error');
  if (refused !== undefined) throw new Error(refused.message);
  return await normalise(catalog, await loadGrammar(newestGrammar));
}

/** From the database, which has run whatever it has, to what the SQL makes by our reading. */
export async function compareWith(
  { connectionString }: Database,
  sql: string,
  major: Major,
): Promise<Comparison> {
  const source = database(connectionString);
  const options = { before: source.aspects, after: migrationAspects };
  return compare(await catalogOf(source), await interpretedCatalog(sql, major), options);
}

/** `column public.t.a notNull`, `added table public.t` */
export function changeLines(changes: readonly Change[]): readonly string[] {
  return changes.map((each) =>
    each.change === 'changed' ? `${each.id} ${each.attribute}` : `${each.change} ${each.id}`,
  );
}

/** Of what is not known on one side: `column public.t.a default`. */
export function unknownLines(notCompared: readonly NotCompared[]): readonly string[] {
  return notCompared.flatMap((each) =>
    each.reason === 'unknown' ? `${each.id} ${each.attribute}` : [],
  );
}
