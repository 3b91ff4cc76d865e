/**
 * The sample's models against real servers that ran its migrations: drizzle-kit finds nothing to do,
 * and what drizzle-kit does not look at is compared here.
 */

import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { majors } from '../database/binaries.ts';
import type { Database } from '../database/servers.ts';
import { sharedServer } from '../database/shared-server.ts';
import { OutputFolder } from '../unit/emit/output-folder.ts';
import { emittedFiles, sampleMigrations, sampleOutput } from './codegen-project.ts';

/**
 * What drizzle-kit 0.31.11 wants to do to a database that is as the models say, for ever, each with
 * its reason. Exactly these and no other.
 */
const neverClean: readonly string[] = [];

/** drizzle-kit draws while it reads, so the answer alone goes to standard output. */
const push = (connectionString: string): string => `
import pg from 'pg';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pushSchema } from 'drizzle-kit/api';
import * as schema from './generated/index.js';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;
const client = new pg.Client(${JSON.stringify(connectionString)});
await client.connect();
const { statementsToExecute } = await pushSchema(schema, drizzle(client), ['public']);
await client.end();
write(JSON.stringify(statementsToExecute));
process.exit();
`;

/** One line a fact, as Drizzle says it. */
const reflect = `
import * as schema from './generated/index.js';
import { is, SQL } from 'drizzle-orm';
import { getTableConfig, isPgEnum, isPgSequence, PgTable } from 'drizzle-orm/pg-core';
const lines = [];
const names = (columns) => columns.map((column) => column.name).join(', ');
for (const value of Object.values(schema)) {
  if (isPgEnum(value)) lines.push('enum ' + value.enumName + ': ' + value.enumValues.join(', '));
  if (isPgSequence(value)) lines.push('sequence ' + value.seqName);
  if (!is(value, PgTable)) continue;
  const table = getTableConfig(value);
  const add = (kind, name, text) => lines.push(kind + ' ' + table.name + '.' + name + ': ' + text);
  for (const [index, column] of table.columns.entries()) {
    add('column', column.name, [
      index + 1,
      column.notNull ? 'not null' : '',
      column.default !== undefined || /serial/.test(column.columnType.toLowerCase()) ? 'default' : '',
      column.generatedIdentity ? 'identity ' + column.generatedIdentity.type : '',
      column.generated ? 'generated' : '',
    ].filter((word) => word !== '').join(' '));
    if (column.primary) add('primary key', table.name + '_pkey', column.name);
    if (column.isUnique) add('unique', column.uniqueName, column.name);
  }
  for (const key of table.primaryKeys) add('primary key', key.getName(), names(key.columns));
  for (const key of table.uniqueConstraints) add('unique', key.getName(), names(key.columns));
  for (const check of table.checks) add('check', check.name, '');
  for (const key of table.foreignKeys) {
    const { columns, foreignTable, foreignColumns } = key.reference();
    const target = getTableConfig(foreignTable).name + ' (' + names(foreignColumns) + ')';
    const actions = ' on update ' + key.onUpdate + ' on delete ' + key.onDelete;
    add('foreign key', key.getName(), names(columns) + ' to ' + target + actions);
  }
  for (const { config } of table.indexes) {
    const keys = config.columns.map((column) => is(column, SQL) ? '(expression)' : column.name).join(', ');
    const unique = config.unique ? 'unique ' : '';
    add('index', config.name, unique + config.method + ' ' + keys + (config.where ? ' where' : ''));
  }
  for (const policy of table.policies) {
    add('policy', policy.name, [policy.as ?? 'permissive', policy.for ?? 'all', policy.using ? 'using' : '', policy.withCheck ? 'with check' : ''].join(' ').trim());
  }
  if (table.enableRLS) lines.push('row level security ' + table.name);
}
console.log(JSON.stringify(lines.sort()));
`;

/** The same lines from the server's catalogs; exclusion constraints are beyond Drizzle. */
const serverLines = `
SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)) AS line
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname
UNION ALL
SELECT format('sequence %s', c.relname) FROM pg_class c WHERE relkind = 'S'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0)
UNION ALL
SELECT concat('column ', c.relname, '.', a.attname, ': ', row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum),
    CASE WHEN a.attnotnull THEN ' not null' END,
    CASE WHEN a.atthasdef AND a.attgenerated = '' THEN ' default' END,
    CASE a.attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity byDefault' END,
    CASE WHEN a.attgenerated <> '' THEN ' generated' END)
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT concat(CASE contype WHEN 'p' THEN 'primary key ' WHEN 'u' THEN 'unique ' WHEN 'c' THEN 'check ' ELSE 'foreign key ' END,
    r.relname, '.', k.conname, ': ',
    CASE WHEN contype <> 'c' THEN (SELECT string_agg(a.attname, ', ' ORDER BY n) FROM unnest(conkey) WITH ORDINALITY AS u (num, n)
      JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = num) END,
    CASE WHEN contype = 'f' THEN (SELECT format(' to %s (%s) on update %s on delete %s', f.relname, string_agg(a.attname, ', ' ORDER BY n), actions ->> confupdtype::text, actions ->> confdeltype::text)
      FROM unnest(confkey) WITH ORDINALITY AS u (num, n)
      JOIN pg_attribute a ON a.attrelid = confrelid AND a.attnum = num
      JOIN pg_class f ON f.oid = confrelid GROUP BY f.relname) END)
  FROM pg_constraint k JOIN pg_class r ON r.oid = conrelid,
    (SELECT '{"a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default"}'::json AS actions) AS words
  WHERE contype IN ('p', 'u', 'c', 'f') AND connamespace = 'public'::regnamespace
UNION ALL
SELECT concat('index ', t.relname, '.', c.relname, ': ', CASE WHEN indisunique THEN 'unique ' END, m.amname, ' ',
    (SELECT string_agg(CASE WHEN indkey[n - 1] = 0 THEN '(expression)' ELSE pg_get_indexdef(i.indexrelid, n, false) END, ', ' ORDER BY n) FROM generate_series(1, indnkeyatts) AS n),
    CASE WHEN indpred IS NOT NULL THEN ' where' END)
  FROM pg_index i JOIN pg_class c ON c.oid = indexrelid JOIN pg_class t ON t.oid = indrelid JOIN pg_am m ON m.oid = c.relam
  WHERE t.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
UNION ALL
SELECT concat('policy ', tablename, '.', policyname, ': ', lower(permissive), ' ', lower(cmd),
    CASE WHEN qual IS NOT NULL THEN ' using' END, CASE WHEN with_check IS NOT NULL THEN ' with check' END)
  FROM pg_policies
UNION ALL
SELECT format('row level security %s', relname) FROM pg_class WHERE relrowsecurity`;

describe.each(majors)('the models of the sample on PostgreSQL %i', (major) => {
  const folder = new OutputFolder(emittedFiles(sampleOutput()));
  let database: Database;
  let client: Client;

  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
    for (const file of Object.keys(sampleMigrations)) await client.query(sampleMigrations[file]!);
  });
  afterAll(async () => {
    folder.remove();
    await database.drop();
  });

  test('drizzle-kit finds no statement to run', async () => {
    expect(await folder.evaluate(push(database.connectionString))).toEqual(neverClean);
  });

  test('drizzle-kit finds what is wrong', async () => {
    await client.query('ALTER TABLE users ALTER COLUMN username SET DEFAULT $$x$$');
    const found = await folder.evaluate(push(database.connectionString));
    await client.query('ALTER TABLE users ALTER COLUMN username DROP DEFAULT');
    const cure = 'ALTER TABLE "users" ALTER COLUMN "username" DROP DEFAULT;';
    expect(found).toEqual([...neverClean, cure]);
  });

  test('columns, keys, checks, indexes and policies are those of the server', async () => {
    const { rows } = await client.query<{ line: string }>(serverLines);
    const lines = rows.map(({ line }) => line).sort();
    expect(lines.length).toBeGreaterThan(900);
    expect(await folder.evaluate(reflect)).toEqual(lines);
  });
});
