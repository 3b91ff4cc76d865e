import { describe, expect, test } from 'vitest';
import { interpretSql } from './interpret-sql.ts';

async function warnings(sql: string, roles?: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await interpretSql(sql, { roles });
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

const used = `
  CREATE TABLE t (a integer);
  GRANT SELECT ON t TO app, reader;
  ALTER TABLE t OWNER TO app;
  CREATE POLICY p ON t TO app, PUBLIC;
  SET ROLE app;
  CREATE TABLE u (a integer);`;

describe('roles that no migration makes', () => {
  test('are warned of once each', async () => {
    expect(await warnings(used)).toEqual([
      'role-unknown role "app" is made by no migration',
      'role-unknown role "reader" is made by no migration',
    ]);
  });

  test('are not warned of where the setting lists them', async () => {
    expect(await warnings(used, ['reader', 'app'])).toEqual([]);
    expect(await warnings(used, ['app'])).toHaveLength(1);
  });

  test('may be dropped, as they may be elsewhere, unless the setting says what roles there are', async () => {
    expect(await warnings('DROP ROLE app')).toEqual([
      'role-unknown role "app" is made by no migration',
    ]);
    expect(await warnings('DROP ROLE app', [])).toEqual(['sql-error role "app" does not exist']);
    expect(await warnings('DROP ROLE IF EXISTS app', [])).toEqual([]);
  });

  test('own what is made while they are the current user', async () => {
    const { catalog } = await interpretSql(used);
    const owners = [...catalog.entries.values()].flatMap(({ id, fact }) =>
      fact.kind === 'table' ? `${id} ${fact.owner}` : [],
    );
    expect(owners).toEqual(['table public.t app', 'table public.u app']);
  });

  test('are errors once a migration has dropped them', async () => {
    const sql = 'CREATE ROLE app; DROP ROLE app; CREATE TABLE t (); GRANT SELECT ON t TO app;';
    expect(await warnings(sql)).toEqual(['sql-error role "app" does not exist']);
  });

  test("and the server's own are known", async () => {
    const sql = `CREATE TABLE t (); GRANT SELECT ON t TO pg_read_all_data, postgres, PUBLIC;
      ALTER TABLE t OWNER TO CURRENT_USER;`;
    expect(await warnings(sql)).toEqual([]);
  });
});
