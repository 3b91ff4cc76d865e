/** What leaves the schema as it is must still name what is there, and may not stand in every place. */

import { DatabaseError, type Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interpretSql } from '../interpret/interpret-sql.ts';
import { ignoredCases } from './ignored-cases.ts';
import { judge } from './judge.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

/** Each made possible by the statement that it is about being refused first. */
const forbiddenInBlocks: readonly string[] = [
  'VACUUM',
  'VACUUM t',
  'VACUUM (ANALYZE) t (a)',
  'CREATE INDEX CONCURRENTLY i2 ON t (a)',
  'CREATE INDEX CONCURRENTLY i2 ON nope (a)',
  'DROP INDEX CONCURRENTLY i',
  'DROP INDEX CONCURRENTLY nope',
  'REINDEX TABLE CONCURRENTLY t',
  'REINDEX (CONCURRENTLY) INDEX i',
  'REINDEX (CONCURRENTLY false) INDEX i',
  'REINDEX SCHEMA public',
  'REINDEX TABLE p',
  'REINDEX INDEX pi',
  'REINDEX TABLE t',
  'CLUSTER',
  'CLUSTER t USING i',
  'CLUSTER p USING pi',
  'CREATE DATABASE d',
  'DROP DATABASE d',
  'DROP DATABASE IF EXISTS d',
  "CREATE TABLESPACE s LOCATION '/nowhere'",
  'DROP TABLESPACE s',
  "ALTER SYSTEM SET work_mem = '1MB'",
  'DISCARD ALL',
  'DISCARD PLANS',
  'ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY',
  'ALTER TABLE p DETACH PARTITION p1',
  "CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p",
  "COMMIT PREPARED 'a'",
  "ROLLBACK PREPARED 'a'",
  'ANALYZE',
  'CHECKPOINT',
];

const outsideBlocks: readonly string[] = [
  'SAVEPOINT a',
  'RELEASE a',
  'ROLLBACK TO a',
  'LOCK TABLE t',
  'LOCK TABLE nope',
  'DECLARE c CURSOR FOR SELECT 1',
  'DECLARE c CURSOR WITH HOLD FOR SELECT 1',
  'COMMIT',
  'ROLLBACK',
  'COMMIT AND CHAIN',
  'ROLLBACK AND CHAIN',
  'SET LOCAL search_path = nowhere',
  'SET CONSTRAINTS ALL DEFERRED',
];

const tables = `
  CREATE TABLE t (a int);
  CREATE INDEX i ON t (a);
  CREATE TABLE p (a int) PARTITION BY LIST (a);
  CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
  CREATE INDEX pi ON p (a);`;

describe.each([16, 18] as const)('PostgreSQL %i makes the same of', (major) => {
  let database: Database;
  let client: Client;
  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
  });
  afterAll(() => database.drop());

  const cases = ignoredCases.filter(({ majors }) => majors?.includes(major) ?? true);
  test.each(cases)('$name', async ({ sql }) => {
    const { server, ours } = await judge(client, major, sql, { comparesPlaces: true });
    expect(ours.outcomes).toEqual(server.outcomes);
    expect([...ours.facts].sort()).toEqual([...server.facts].sort());
  });

  /** What each statement of a list comes to, between `before` and `after`. */
  async function answers(
    list: readonly string[],
    before: string,
    after: string,
  ): Promise<{ readonly server: readonly string[]; readonly ours: readonly string[] }> {
    const server: string[] = [];
    const ours: string[] = [];
    for (const sql of list) {
      await client.query(before);
      server.push(`${sql}: ${await answer(sql)}`);
      await client.query(after);
      const script = `${tables} ${before} ${sql}; ${after}`;
      const { diagnostics } = await interpretSql(script, {
        postgres: major,
        transaction: 'statement',
      });
      const error = diagnostics.find(({ severity }) => severity === 'error');
      ours.push(`${sql}: ${error === undefined ? 'ok' : `${error.sqlstate} ${error.message}`}`);
    }
    return { server, ours };
  }

  async function answer(sql: string): Promise<string> {
    try {
      await client.query(sql);
      return 'ok';
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return `${error.code} ${error.message}`;
    }
  }

  test('a label in use where it was added', async () => {
    const made = "CREATE TYPE e AS ENUM ('a');";
    const added = "ALTER TYPE e ADD VALUE 'b';";
    const using = ["CREATE TABLE u (a e DEFAULT 'b')"];
    for (const before of [
      `BEGIN; ${made} ${added}`,
      `BEGIN; ${made} SAVEPOINT s; ${added}`,
      `BEGIN; ${made} COMMIT; BEGIN; ${added}`,
      `BEGIN; ${made} COMMIT; BEGIN; SAVEPOINT s; ${added} ROLLBACK TO s;`,
      `BEGIN; ${made} ${added} COMMIT; BEGIN;`,
    ]) {
      const { server, ours } = await answers(using, before, 'ROLLBACK; DROP TYPE IF EXISTS e;');
      expect(ours, before).toEqual(server);
    }
  });

  describe('what stands', () => {
    beforeAll(() => client.query(tables).then(() => undefined));

    test('in a transaction block', async () => {
      const { server, ours } = await answers(forbiddenInBlocks, 'BEGIN;', 'ROLLBACK;');
      expect(ours).toEqual(server);
    });

    test('outside one', async () => {
      const { server, ours } = await answers(outsideBlocks, 'SELECT 1;', 'ROLLBACK;');
      expect(ours).toEqual(server);
    });
  });
});
