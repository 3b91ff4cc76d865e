/** The queries of views as the catalog has them, held to the server: they must make the same views. */

import type { Catalog } from '../../src/catalog/catalog.ts';
import { expressionText } from '../../src/catalog/expression-text.ts';
import { decodeId } from '../../src/catalog/id.ts';
import { CatalogReader } from '../../src/catalog/read.ts';
import { qualifiedName, quoteLiteral } from '../../src/postgres/identifiers.ts';
import type { Asked } from '../database/asked.ts';

const savepoint = 'before_the_queries';

/**
 * A line for each view that its query, written anew, does not make again as the server has it by
 * now. The session must be in a transaction.
 */
export async function queryDifferences(
  client: Asked,
  catalog: Catalog,
): Promise<readonly string[]> {
  const reader = new CatalogReader(catalog);
  const views = [...reader.all('view'), ...reader.all('materializedView')];
  const lines: string[] = [];
  await client.query(`SET LOCAL search_path = public`);
  for (const { id, fact } of views) {
    if (fact.kind === 'view' && fact.persistence === 'temporary') continue;
    const [schema, name] = decodeId(id).path as [string, string];
    const text = expressionText(fact.query);
    const difference = await differenceOf(client, qualifiedName(schema, name), text);
    if (difference !== null) lines.push(`${id}: ${difference}\n  ${text}`);
  }
  return lines;
}

async function differenceOf(client: Asked, view: string, query: string): Promise<string | null> {
  await client.query(`SAVEPOINT ${savepoint}`);
  try {
    await client.query(`CREATE VIEW public.written_anew AS ${query}`);
    const { rows } = await client.query<{ was: string | null; is: string }>(
      `SELECT pg_get_viewdef(to_regclass(${quoteLiteral(view)})) AS was,
              pg_get_viewdef('public.written_anew'::regclass) AS is`,
    );
    const { was, is } = rows[0]!;
    return was === null || compact(was) === compact(is)
      ? null
      : `the server has ${was} and not ${is}`;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query(`ROLLBACK TO ${savepoint}`);
  }
}

/** Without the blank that stands before VALUES of a query in FROM, and not before those of a view. */
function compact(definition: string): string {
  return definition.replaceAll('( VALUES', '(VALUES');
}
