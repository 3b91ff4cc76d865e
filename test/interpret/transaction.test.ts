/** Transactions: what is one, what a block forbids, and when new labels can be used. */

import { describe, expect, test } from 'vitest';
import { interpretSql, type InterpretOptions } from './interpret-sql.ts';

/** SQLSTATE and message of each error. */
async function errors(sql: string, options?: InterpretOptions): Promise<readonly string[]> {
  const { diagnostics } = await interpretSql(sql, options);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ sqlstate, message }) => `${sqlstate} ${message}`);
}

describe('a file', () => {
  const label = "CREATE TYPE e AS ENUM ('a'); COMMIT; ALTER TYPE e ADD VALUE 'b';";
  const used = "CREATE TABLE t (a e DEFAULT 'b');";
  const unsafe = '55P04 unsafe use of new value "b" of enum type e';

  test('is one transaction', async () => {
    const sql = `BEGIN; ${label} BEGIN; ALTER TYPE e ADD VALUE 'c'; CREATE TABLE t (a e DEFAULT 'c');`;
    expect(await errors(sql)).toEqual([unsafe.replace('"b"', '"c"')]);
  });

  test('runs by statement where the setting says so', async () => {
    const sql = `CREATE TYPE e AS ENUM ('a'); ALTER TYPE e ADD VALUE 'b'; ${used}`;
    expect(await errors(sql, { postgres: 16 })).toEqual([unsafe]);
    expect(await errors(sql, { postgres: 16, transaction: 'statement' })).toEqual([]);
  });

  test('runs by statement with a statement that no block may hold', async () => {
    const sql = `CREATE TYPE e AS ENUM ('a'); ALTER TYPE e ADD VALUE 'b'; ${used} VACUUM;`;
    expect(await errors(sql, { postgres: 16 })).toEqual([]);
  });

  test('may use new labels of an enum that it made, from 17 on', async () => {
    const sql = `CREATE TYPE e AS ENUM ('a'); ALTER TYPE e ADD VALUE 'b'; ${used}`;
    expect(await errors(sql, { postgres: 17 })).toEqual([]);
  });

  test('refuses new labels in checks and casts, and takes them after it', async () => {
    const begin = `BEGIN; CREATE TYPE e AS ENUM ('a'); COMMIT; BEGIN; ALTER TYPE e ADD VALUE 'b';`;
    expect(await errors(`${begin} CREATE TABLE t (a e CHECK (a <> 'b'::e));`)).toEqual([unsafe]);
    expect(await errors(`${begin} COMMIT; CREATE TABLE t (a e CHECK (a <> 'b'::e));`)).toEqual([]);
    expect(await errors(`${begin} ROLLBACK; ${used}`)).toEqual([
      '22P02 invalid input value for enum e: "b"',
    ]);
  });

  test('that ends inside its own transaction is told so', async () => {
    const { diagnostics } = await interpretSql('BEGIN; CREATE TABLE t (a int);');
    expect(diagnostics).toMatchObject([{ code: 'transaction-open', severity: 'warning' }]);
  });
});

describe('outside a block', () => {
  test.each([
    ['SAVEPOINT a', '25P01 SAVEPOINT can only be used in transaction blocks'],
    ['RELEASE a', '25P01 RELEASE SAVEPOINT can only be used in transaction blocks'],
    ['ROLLBACK TO a', '25P01 ROLLBACK TO SAVEPOINT can only be used in transaction blocks'],
    ['LOCK TABLE t', '25P01 LOCK TABLE can only be used in transaction blocks'],
    [
      'DECLARE c CURSOR FOR SELECT 1',
      '25P01 DECLARE CURSOR can only be used in transaction blocks',
    ],
    ['COMMIT AND CHAIN', '25P01 COMMIT AND CHAIN can only be used in transaction blocks'],
    ['ROLLBACK AND CHAIN', '25P01 ROLLBACK AND CHAIN can only be used in transaction blocks'],
  ])('%s is refused', async (sql, message) => {
    const options = { transaction: 'statement' } as const;
    expect(await errors(`CREATE TABLE t (a int); ${sql};`, options)).toEqual([message]);
  });

  test('COMMIT, ROLLBACK and a cursor WITH HOLD are not', async () => {
    const sql = 'COMMIT; ROLLBACK; DECLARE c CURSOR WITH HOLD FOR SELECT 1;';
    expect(await errors(sql, { transaction: 'statement' })).toEqual([]);
  });

  test('SET LOCAL lasts for its own statement', async () => {
    const sql = 'CREATE SCHEMA s; SET LOCAL search_path = s; CREATE TABLE t (a int);';
    const { catalog } = await interpretSql(sql, { transaction: 'statement' });
    expect([...catalog.entries.keys()]).toContain('table public.t');
  });
});
