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
 * What drizzle-kit 0.31.11 wants to do for ever to a database that is as the models say: these
 * statements and no other, sorted, each group with its reason.
 */
const neverClean: readonly string[] = [
  // Reads included columns as keys; Drizzle cannot say INCLUDE.
  'DROP INDEX "attendance_records_unverified_idx";',
  `CREATE INDEX "attendance_records_unverified_idx" ON "attendance_records" USING btree ("session_id") WHERE verification_status = 'PENDING';`,
  'DROP INDEX "group_loans_due_idx";',
  `CREATE INDEX "group_loans_due_idx" ON "group_loans" USING btree ("group_id","due_date" NULLS FIRST) WHERE status = 'DISBURSED';`,
  'DROP INDEX "saving_transactions_statement_idx";',
  'CREATE INDEX "saving_transactions_statement_idx" ON "saving_transactions" USING btree ("member_saving_id","transaction_date" DESC NULLS FIRST);',
  // Does not read NULLS NOT DISTINCT.
  'ALTER TABLE "analytics_snapshots" DROP CONSTRAINT "analytics_snapshots_day_key";',
  'ALTER TABLE "analytics_snapshots" ADD CONSTRAINT "analytics_snapshots_day_key" UNIQUE NULLS NOT DISTINCT("group_id","snapshot_date");',
  // Does not read the name of a primary key of one column; the table was renamed, the key was not.
  'ALTER TABLE "group_cashbook" DROP CONSTRAINT "cashbook_entries_pkey"',
  'ALTER TABLE "group_cashbook" ADD CONSTRAINT "cashbook_entries_pkey" PRIMARY KEY("id");',
  // Reads an empty array as one that holds an empty string.
  `ALTER TABLE "analytics_snapshots" ALTER COLUMN "savings_trend" SET DEFAULT '{}';`,
  `ALTER TABLE "document_templates" ALTER COLUMN "placeholders" SET DEFAULT '{}';`,
  `ALTER TABLE "meeting_activities" ALTER COLUMN "tags" SET DEFAULT '{}';`,
  // Reads ARRAY[…] as if it were '{…}', and cuts its letters off.
  'ALTER TABLE "group_loans" ALTER COLUMN "guarantor_member_ids" SET DEFAULT ARRAY[]::INTEGER[];',
  `ALTER TABLE "group_settings" ALTER COLUMN "notification_channels" SET DEFAULT ARRAY['SMS', 'APP']::VARCHAR(20)[];`,
  // Compares with the server's print ('00:15:00', 'R'::text || …); the models keep the user's text.
  `ALTER TABLE "group_settings" ALTER COLUMN "grace_period" SET DEFAULT '0 00:15';`,
  `ALTER TABLE "meeting_activities" ALTER COLUMN "planned_duration" SET DEFAULT '15 minutes';`,
  `ALTER TABLE "saving_transactions" ALTER COLUMN "receipt_number" SET DEFAULT ('R' || nextval('saving_receipt_seq')::TEXT);`,
].toSorted();

/**
 * Statements but those that make a unique constraint of several columns again exactly as it is:
 * drizzle-kit reads its columns in an order that is chance, and differs from server to server.
 * The order is compared below.
 */
async function withoutChance(client: Client, statements: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ again: string[] }>(`
    SELECT ARRAY[
      format('ALTER TABLE "%s" DROP CONSTRAINT "%s";', c.relname, k.conname),
      format('ALTER TABLE "%s" ADD CONSTRAINT "%s" UNIQUE(%s);', c.relname, k.conname,
        (SELECT string_agg(format('"%s"', a.attname), ',' ORDER BY n) FROM unnest(k.conkey) WITH ORDINALITY AS u (num, n)
          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = num))] AS again
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'u' AND cardinality(k.conkey) > 1`);
  const wholes = rows.filter(({ again }) => again.every((each) => statements.includes(each)));
  const chance = new Set(wholes.flatMap(({ again }) => again));
  return statements.filter((statement) => !chance.has(statement)).toSorted();
}

/** drizzle-kit draws while it reads, so the answer alone goes to standard output. */
const push = (connectionString: string): string => `
import pg from 'pg';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pushSchema } from 'drizzle-kit/api';
import * as schema from './generated/index.js';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const client = new pg.Client(${JSON.stringify(connectionString)});
await client.connect();
const { statementsToExecute } = await pushSchema(schema, drizzle(client), ['public']);
write(JSON.stringify(statementsToExecute));
process.exit();
`;

/** One line a fact, as Drizzle says it. */
const reflect = `
import * as schema from './generated/index.js';
import { is, SQL } from 'drizzle-orm';
import { getTableConfig, isPgEnum, isPgSequence, PgDialect, PgTable } from 'drizzle-orm/pg-core';
const lines = [];
const keyText = (key) => {
  const text = is(key, SQL) ? new PgDialect().sqlToQuery(key).sql : key.name;
  return /^\\w+$/.test(text) ? text : '(expression)';
};
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
    const keys = config.columns.map(keyText).join(', ');
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
  WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
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
    // Where there are rows, drizzle-kit asks a person before it adds a unique constraint.
    await client.query('TRUNCATE users, saving_types, services CASCADE');
  });
  afterAll(async () => {
    folder.remove();
    await database.drop();
  });

  async function pushed(): Promise<readonly string[]> {
    const statements = (await folder.evaluate(push(database.connectionString))) as string[];
    return await withoutChance(client, statements);
  }

  test('drizzle-kit finds no statement to run', async () => {
    expect(await pushed()).toEqual(neverClean);
  });

  test('drizzle-kit finds what is wrong', async () => {
    await client.query(`ALTER TABLE users ALTER COLUMN username SET DEFAULT 'x'`);
    const found = await pushed();
    await client.query('ALTER TABLE users ALTER COLUMN username DROP DEFAULT');
    const cure = 'ALTER TABLE "users" ALTER COLUMN "username" DROP DEFAULT;';
    expect(found).toEqual([...neverClean, cure].toSorted());
  });

  test('columns, keys, checks, indexes and policies are those of the server', async () => {
    const { rows } = await client.query<{ line: string }>(serverLines);
    const lines = rows.map(({ line }) => line).sort();
    expect(lines.length).toBeGreaterThan(700);
    expect(await folder.evaluate(reflect)).toEqual(lines);
  });
});
