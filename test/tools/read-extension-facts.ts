/**
 * Reads what extensions bring from real servers and writes it to `src/postgres/data/extensions.ts`.
 *
 * `npx tsx test/tools/read-extension-facts.ts [connection string]` reads contrib's from the server
 * that tests use, or whatever another server has installed (PostGIS). Rows of extensions that the
 * server does not have stay as they are.
 */

import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { format } from 'prettier';
import { extensions as known } from '../../src/postgres/data/extensions.ts';
import { startServer } from '../database/servers.ts';

type Row = (typeof known)[number];

const file = path.join(import.meta.dirname, '../../src/postgres/data/extensions.ts');

const controls = `
  SELECT v.name, v.relocatable, v.schema, coalesce(v.requires, '{}')::text[] AS requires
  FROM pg_available_extension_versions v JOIN pg_available_extensions e ON e.name = v.name
  WHERE v.version = e.default_version ORDER BY v.name COLLATE "C"`;

const members = (catalog: string, extension: string) => `
  SELECT objid FROM pg_depend WHERE classid = '${catalog}'::regclass AND deptype = 'e'
    AND refobjid = (SELECT oid FROM pg_extension WHERE extname = ${extension})`;

const typeName = (oid: string, dimensions: string) => `
  (SELECT coalesce(e.typname || repeat('[]', greatest(1, ${dimensions})), b.typname) FROM pg_type b LEFT JOIN pg_type e ON e.typarray = b.oid
    WHERE b.oid = ${oid})`;

/** `cube`, `earth=cube`, `geometry_dump(path int4[],geom geometry)`. */
const types = `
  SELECT array_agg(typname || CASE typtype WHEN 'd' THEN '=' || ${typeName('t.typbasetype', 't.typndims')}
      WHEN 'c' THEN '(' || (SELECT string_agg(attname || ' ' || ${typeName('a.atttypid', 'a.attndims')}, ',' ORDER BY attnum)
        FROM pg_attribute a WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped) || ')'
      ELSE '' END ORDER BY typname COLLATE "C") AS names FROM pg_type t
  WHERE t.oid IN (${members('pg_type', '$1')}) AND typtype <> 'p'
    AND (typrelid = 0 OR (SELECT relkind FROM pg_class WHERE oid = typrelid) = 'c')
    AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  HAVING count(*) > 0`;

const triggerFunctions = `
  SELECT array_agg(proname::text ORDER BY proname COLLATE "C") AS names FROM pg_proc
  WHERE oid IN (${members('pg_proc', '$1')}) AND prorettype = 'trigger'::regtype AND pronargs = 0
  HAVING count(*) > 0`;

interface Control {
  readonly name: string;
  readonly relocatable: boolean;
  readonly schema: string | null;
  readonly requires: string[];
}

async function names(client: Client, query: string, extension: string): Promise<string[]> {
  const { rows } = await client.query<{ names: string[] }>(query, [extension]);
  return rows[0]?.names ?? [];
}

/** The row of an extension; null where the server cannot load it. */
async function read(client: Client, control: Control): Promise<Row | null> {
  const { name, relocatable, schema, requires } = control;
  await client.query('BEGIN');
  try {
    await client.query(`CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE`);
    const own = await names(client, types, name);
    return [name, relocatable, schema, requires, own, await names(client, triggerFunctions, name)];
  } catch {
    return null;
  } finally {
    await client.query('ROLLBACK');
  }
}

async function readAll(client: Client): Promise<void> {
  const rows = new Map(known.map((row) => [row[0], row]));
  const { rows: found } = await client.query<Control>(controls);
  for (const control of found) {
    const { name, relocatable, schema, requires } = control;
    const unread: Row = [name, relocatable, schema, requires, [], []];
    rows.set(name, (await read(client, control)) ?? rows.get(name) ?? unread);
  }
  const sorted = [...rows.values()].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `/** Extensions: name, whether it can be moved, its fixed schema, what it requires, types (\`a\`, a domain \`a=base\`, a row \`a(b type)\`), trigger functions. Read from servers by test/tools/read-extension-facts.ts. */
export const extensions: readonly (readonly [
  name: string,
  relocatable: boolean,
  schema: string | null,
  requires: readonly string[],
  types: readonly string[],
  triggerFunctions: readonly string[],
])[] = ${JSON.stringify(sorted)};\n`;
  const options = { parser: 'typescript', singleQuote: true, printWidth: 100 };
  fs.writeFileSync(file, await format(text, options));
}

const connectionString = process.argv[2];
if (connectionString === undefined) {
  const server = await startServer(18);
  const database = await server.database();
  await readAll(await database.client());
  await database.drop();
  await server.stop();
} else {
  const client = new Client({ connectionString });
  await client.connect();
  await readAll(client);
  await client.end();
}
