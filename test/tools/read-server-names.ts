/**
 * What queries may name of PostgreSQL itself and of its extensions, as texts of a line an object,
 * read from two majors: what only one of them has is marked.
 */

import type { Client } from 'pg';

/** Signatures of functions by name, and columns of relations by name. */
type Names = Map<string, string[]>;

/** `int4`, `int4[]`: a type by its name in pg_type; vectors are no arrays. */
export const typeName = (oid: string): string => `(
  SELECT coalesce((SELECT e.typname::text || '[]' FROM pg_type e WHERE e.typarray = own.oid), own.typname::text)
  FROM pg_type own WHERE own.oid = ${oid})`;

/** What kind of aggregate it is, or of function. */
const kind = `CASE p.prokind WHEN 'a' THEN
  (SELECT translate(aggkind::text, 'n', 'a') FROM pg_aggregate WHERE aggfnoid = p.oid)
  ELSE p.prokind::text END`;

const inputs = `array_to_string(ARRAY(
  SELECT CASE WHEN p.provariadic <> 0 AND k = p.pronargs - 1 THEN '*' ELSE '' END
    || ${typeName('p.proargtypes[k]')}
  FROM generate_series(0, p.pronargs - 1) AS k ORDER BY k), ',')`;

const outputs = `array_to_string(ARRAY(
  SELECT coalesce(p.proargnames[k], '') || ':' || ${typeName('p.proallargtypes[k]')}
  FROM generate_subscripts(p.proargmodes, 1) AS k
  WHERE p.proargmodes[k] IN ('o', 'b', 't') ORDER BY k), ',')`;

/** A signature as src/postgres/names.ts reads it: kind, volatility, flags, inputs, result. */
const signature = `
  ${kind} || p.provolatile::text || CASE WHEN p.proisstrict THEN '!' ELSE '' END
    || CASE WHEN p.proretset THEN 's' ELSE '' END
    || CASE WHEN p.pronargdefaults > 0 THEN p.pronargdefaults::text ELSE '' END
    || '(' || ${inputs} || ')'
    || CASE WHEN p.proargmodes && '{o,b,t}' THEN ${outputs}
      WHEN t.typtype = 'c' THEN '%' || t.typname
      ELSE ${typeName('t.oid')} END`;

/** What queries cannot call, but operators, aggregates, access methods and the like are made of. */
const isInternal = `(p.proargtypes::oid[] && ARRAY['internal'::regtype::oid])`;

const functions = (where: string, isMeant = `NOT ${isInternal}`) => `
  SELECT p.proname AS name, array_agg(DISTINCT ${signature} ORDER BY ${signature}) AS parts
  FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype
  WHERE ${isMeant} AND ${where} GROUP BY p.proname ORDER BY p.proname COLLATE "C"`;

const relations = (where: string) => `
  SELECT c.relname AS name, ARRAY(SELECT a.attname::text FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum) AS parts
  FROM pg_class c WHERE c.relkind IN ('r', 'v', 'f') AND ${where} ORDER BY c.relname COLLATE "C"`;

async function read(client: Client, query: string): Promise<Names> {
  const { rows } = await client.query<{ name: string; parts: string[] }>(query);
  return new Map(rows.map(({ name, parts }) => [name, parts]));
}

/** Both majors' parts of a name: `a>16` is not in 16, `a<18` not in 18. */
function merged(before: readonly string[], after: readonly string[]): string[] {
  const all = after.map((part) => (before.includes(part) ? part : `${part}>16`));
  return [...all, ...before.filter((part) => !after.includes(part)).map((part) => `${part}<18`)];
}

function lines(before: Names, after: Names): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.map((name) => {
    const parts = merged(before.get(name) ?? [], after.get(name) ?? []);
    return [name, ...parts].join(' ');
  });
}

async function linesOf(clients: readonly [Client, Client], query: string): Promise<string> {
  const [before, after] = await Promise.all(clients.map((client) => read(client, query)));
  return lines(before!, after!).join('\n');
}

/** Functions of pg_catalog, one a line. */
export function functionLines(clients: readonly [Client, Client]): Promise<string> {
  return linesOf(clients, functions(`p.pronamespace = 'pg_catalog'::regnamespace`));
}

/** Those of pg_catalog that take `internal` values. */
export function internalFunctionLines(clients: readonly [Client, Client]): Promise<string> {
  return linesOf(clients, functions(`p.pronamespace = 'pg_catalog'::regnamespace`, isInternal));
}

/** Relations of a schema of the server's own with their columns, one a line. */
export function relationLines(clients: readonly [Client, Client], schema: string): Promise<string> {
  return linesOf(clients, relations(`c.relnamespace = '${schema}'::regnamespace`));
}

const members = (catalog: string, extension: string) => `
  SELECT objid FROM pg_depend WHERE classid = '${catalog}'::regclass AND deptype = 'e'
    AND refobjid = (SELECT oid FROM pg_extension WHERE extname = '${extension}')`;

/** Names of the extensions whose files the server has. */
export async function availableExtensions(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM pg_available_extensions ORDER BY name COLLATE "C"',
  );
  return rows.map(({ name }) => name);
}

/** Runs `work` while an extension is there, unless it cannot be. */
export async function withExtension(
  client: Client,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  await client.query('BEGIN');
  try {
    // What it needs may not be there, though its control file is.
    const isThere = await client.query(`CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE`).then(
      () => true,
      () => false,
    );
    if (isThere) await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Functions and relations of each extension that the server can load: `## name`, functions, `#`, relations. */
export async function extensionLines(client: Client): Promise<string> {
  const blocks: string[] = [];
  for (const name of await availableExtensions(client)) {
    await withExtension(client, name, async () => {
      const own = await read(client, functions(`p.oid IN (${members('pg_proc', name)})`));
      const tables = await read(client, relations(`c.oid IN (${members('pg_class', name)})`));
      blocks.push([`## ${name}`, ...lines(own, own), '#', ...lines(tables, tables)].join('\n'));
    });
  }
  return blocks.join('\n');
}
