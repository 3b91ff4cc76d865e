/** A live database to a frozen catalog: one query a kind, in one snapshot, and nothing written. */

import type { Catalog } from '../../catalog/catalog.ts';
import type { Queryable } from './connection.ts';
import { addConstraints } from './constraint-facts.ts';
import { DatabaseFacts } from './facts.ts';
import { addFunctions } from './function-facts.ts';
import { addObjects, type Read } from './object-facts.ts';
import * as constraintQueries from './queries/constraints.ts';
import * as functionQueries from './queries/functions.ts';
import * as relationQueries from './queries/relations.ts';
import * as schemaQueries from './queries/schemas.ts';
import * as typeQueries from './queries/types.ts';
import { UnknownVersion } from './refusal.ts';
import { addTables } from './table-facts.ts';
import { addExtensions, addSchemas, addTypes } from './type-facts.ts';

/** Major versions that are known. */
const oldest = 12;
const newest = 18;

/**
 * Settings under which the server's texts are the same everywhere: names qualified, times and
 * intervals in one style. Local to the transaction.
 */
const settings = {
  search_path: '',
  intervalstyle: 'postgres',
  datestyle: 'ISO, YMD',
  timezone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
};

/** What `client` is connected to. Rejects with the driver's errors, or UnknownVersion. */
export async function readDatabase(client: Queryable): Promise<Catalog> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const calls = Object.entries(settings).map(
      ([name, value]) => `set_config('${name}', '${value}', true)`,
    );
    await client.query(`SELECT ${calls.join(', ')}`);
    return await readFacts(client, await majorOf(client));
  } finally {
    await client.query('ROLLBACK');
  }
}

async function majorOf(client: Queryable): Promise<number> {
  const [{ version } = { version: 0 }] = await rowsOf<{ version: number }>(
    client,
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  const major = Math.trunc(version / 10_000);
  if (major >= oldest && major <= newest) return major;
  throw new UnknownVersion(`PostgreSQL ${major} is not known, only ${oldest} to ${newest}`);
}

async function readFacts(client: Queryable, major: number): Promise<Catalog> {
  const read: Read = (query) => rowsOf(client, query(major));
  const facts = new DatabaseFacts();
  addSchemas(facts, await read(schemaQueries.schemas));
  addExtensions(facts, await read(schemaQueries.extensions));
  const own = await read<typeQueries.OwnTypeRow>(typeQueries.ownTypes);
  facts.names.addTypes(await read(typeQueries.types), own);
  const labels = await read<typeQueries.LabelRow>(typeQueries.labels);
  addTypes(facts, { own, labels, ranges: await read(typeQueries.ranges) });
  addTables(facts, {
    relations: await read(relationQueries.relations),
    columns: await read(relationQueries.columns),
    partitionKeys: await read(relationQueries.partitionKeys),
    sequences: await read(relationQueries.sequences),
    rules: await read(relationQueries.rules),
  });
  addConstraints(facts, {
    constraints: await read(constraintQueries.constraints),
    indexes: await read(constraintQueries.indexes),
  });
  addFunctions(facts, {
    functions: await read(functionQueries.functions),
    triggers: await read(functionQueries.triggers),
    policies: await read(functionQueries.policies),
  });
  await addObjects(facts, read);
  return facts.catalog();
}

/** The rows of a query, which the server writes as one JSON text. */
async function rowsOf<Row>(client: Queryable, query: string): Promise<readonly Row[]> {
  const text = `SELECT coalesce(json_agg(q), '[]')::text AS rows FROM (${query}) AS q`;
  const { rows } = await client.query(text);
  const [first] = rows as readonly { readonly rows: string }[];
  return JSON.parse(first?.rows ?? '[]') as readonly Row[];
}
