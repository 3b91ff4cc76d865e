import { expect, test } from 'vitest';
import { sharedServer } from '../database/shared-server.ts';
import { migrationsOf, tableName } from './migrations-of.ts';

test('a server takes the migrations that are measured, and a table has 15 columns', async () => {
  const database = await (await sharedServer(16)).database();
  const client = await database.client();
  for (const sql of Object.values(migrationsOf(25))) await client.query(sql);
  const { rows } = await client.query(
    `SELECT count(*)::integer AS columns FROM information_schema.columns
     WHERE table_schema = 'public' GROUP BY table_name`,
  );
  await database.drop();
  expect(rows).toEqual(Array.from({ length: 25 }, () => ({ columns: 15 })));
  expect(tableName(24)).toBe('account_24_entries');
});
