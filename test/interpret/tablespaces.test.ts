import { describe, expect, test } from 'vitest';
import { interpretSql } from './interpret-sql.ts';

async function warnings(sql: string, tablespaces?: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await interpretSql(sql, { tablespaces });
  return diagnostics.map(({ code, message, place }) => {
    return `${code} ${message} at ${place?.span.start}`;
  });
}

const used = `CREATE TABLE t (a integer) TABLESPACE fast;
  CREATE INDEX ON t (a) TABLESPACE fast;
  ALTER TABLE t SET TABLESPACE pg_default;
  DROP TABLESPACE IF EXISTS nowhere;`;

describe('tablespaces that no migration makes', () => {
  test('are warned of once each, at the place where they are named', async () => {
    expect(await warnings(used)).toEqual([
      'tablespace-unknown tablespace "fast" is made by no migration at 0',
    ]);
  });

  test('are not warned of where the setting lists them, or a migration made them', async () => {
    expect(await warnings(used, ['fast'])).toEqual([]);
    expect(await warnings(`CREATE TABLESPACE fast LOCATION '/fast'; ${used}`)).toEqual([]);
  });

  test('are not there once they were dropped or renamed', async () => {
    expect(await warnings('DROP TABLESPACE fast; DROP TABLESPACE fast;', ['fast'])).toEqual([
      'sql-error tablespace "fast" does not exist at 22',
    ]);
    const renamed = 'ALTER TABLESPACE fast RENAME TO slow; CREATE TABLE t (a int) TABLESPACE ';
    expect(await warnings(`${renamed}slow`, ['fast'])).toEqual([]);
    expect(await warnings(`${renamed}fast`, ['fast'])).toEqual([
      'sql-error tablespace "fast" does not exist at 38',
    ]);
  });
});
