import { expect, test } from 'vitest';
import type { FactId } from '../../src/catalog/id.ts';
import { CatalogReader } from '../../src/catalog/read.ts';
import { expressionText, typeText } from '../../src/catalog/expression-text.ts';
import { factOf, interpretSql } from './interpret-sql.ts';

const tables = `
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  CREATE TABLE t (a integer PRIMARY KEY, b varchar(9), c numeric(5, 2)[], m mood);
  CREATE TABLE u (a bigint, x text);`;

async function columnsOf(query: string): Promise<readonly string[]> {
  const { catalog, diagnostics } = await interpretSql(`${tables} CREATE VIEW v AS ${query};`);
  expect(diagnostics).toEqual([]);
  const columns = new CatalogReader(catalog).columns('view public.v' as FactId);
  return columns.map(({ fact }) => `${fact.name} ${typeText(fact.type)}`);
}

test.each([
  ['SELECT * FROM t', ['a integer', 'b character varying(9)', 'c numeric(5,2)[]', 'm mood']],
  ['SELECT q.b, q.m AS n FROM (SELECT * FROM t) AS q', ['b character varying(9)', 'n mood']],
  ['WITH q (z) AS (SELECT a FROM t) SELECT z FROM q', ['z integer']],
  [
    "SELECT (a + 1)::smallint AS s, 'x' AS y, NULL AS n, true AS o FROM t",
    ['s smallint', 'y text', 'n text', 'o boolean'],
  ],
  ['SELECT t.a FROM t UNION SELECT 1', ['a integer']],
  ['SELECT a FROM t UNION SELECT a FROM u', ['a bigint']],
  ['SELECT a + 1 AS s, lower(b) FROM t', ['s integer', 'lower text']],
  ['SELECT a, x FROM t JOIN u USING (a)', ['a bigint', 'x text']],
  ['SELECT lower(setting) AS l, setting FROM pg_settings', ['l unknown', 'setting unknown']],
  ['SELECT a IS NULL AS n, NOT true AS o FROM t', ['n boolean', 'o boolean']],
])('columns of %s', async (query, expected) => {
  expect(await columnsOf(query)).toEqual(expected);
});

test('the text of a view follows renames', async () => {
  const interpretation = await interpretSql(`${tables}
    CREATE VIEW v AS SELECT t.a, b FROM public.t /* all */ WHERE m = 'sad' WITH CHECK OPTION;
    ALTER TABLE t RENAME TO things;
    ALTER TABLE things RENAME a TO id;
    ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';`);
  const { query, checkOption } = factOf(interpretation, 'view', 'public.v');
  expect(expressionText(query)).toBe("SELECT things.id AS a, b FROM things WHERE m = 'blue'");
  expect(checkOption).toBe('cascaded');
});

test('a table made by a query tells of types that are not known', async () => {
  const { diagnostics } = await interpretSql(`${tables}
    CREATE TABLE k AS SELECT a, a + 1 AS s, setting AS b, lower(setting) FROM t, pg_settings;
    CREATE TABLE l AS SELECT a, (a + 1)::integer AS b FROM t;`);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'type-unknown: table "k" is made by a query, and the type of b, lower is not known',
  ]);
});

test('what hangs on types is counted', async () => {
  const none = await interpretSql(`${tables} SELECT a FROM t WHERE nextval('t_seq') IS NULL;`);
  expect(none.diagnostics).toHaveLength(1);
  const { notChecked, diagnostics } = await interpretSql(`${tables}
    CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
    CREATE FUNCTION f(text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
    CREATE VIEW v AS SELECT f(setting) FROM pg_settings;
    CREATE VIEW w AS SELECT f(a) FROM t;
    DROP FUNCTION f(text);
    DROP FUNCTION f(integer);`);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'cannot drop function f(integer) because other objects depend on it',
  ]);
  expect(notChecked).toBe(1);
});

test('functions of an extension in a schema of its own are printed with it, and hold the extension', async () => {
  const interpretation = await interpretSql(`
    CREATE SCHEMA x;
    CREATE EXTENSION "uuid-ossp" SCHEMA x;
    SET search_path TO public, x;
    CREATE TABLE t (id uuid DEFAULT uuid_generate_v4());
    DROP EXTENSION "uuid-ossp";
    ALTER SCHEMA x RENAME TO y;`);
  const { default: value } = factOf(interpretation, 'column', 'public.t.id');
  expect(value === null ? null : expressionText(value)).toBe('y.uuid_generate_v4()');
  expect(interpretation.diagnostics.map(({ sqlstate }) => sqlstate)).toEqual(['2BP01']);
});

test('nothing is refused that an extension of unknown objects may bring', async () => {
  const { diagnostics } = await interpretSql(`
    CREATE EXTENSION postgis;
    CREATE VIEW v AS SELECT st_area(geom), srid FROM geometry_columns;
    SELECT populate_something(1) FROM spatial_ref_sys;`);
  expect(diagnostics.filter(({ code }) => code === 'sql-error')).toEqual([]);
});

test('names that are gone are told of', async () => {
  const { diagnostics } = await interpretSql(`${tables}
    ALTER TABLE u RENAME TO uu;
    SELECT * FROM u;
    SELECT * FROM tt;`);
  expect(diagnostics.map(({ hint }) => hint)).toEqual([
    'u was renamed to uu in test.sql:5:5',
    expect.stringContaining('is created in test.sql'),
  ]);
});
