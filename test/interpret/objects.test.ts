import { describe, expect, test } from 'vitest';
import { expressionText } from '../../src/catalog/expression-text.ts';
import type { FactId } from '../../src/catalog/id.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { loadGrammar, parseFile } from '../../src/statements/parse.ts';
import { factOf, interpretSql } from './interpret-sql.ts';

/** `code message` of each diagnostic. */
async function said(sql: string): Promise<readonly string[]> {
  const { diagnostics } = await interpretSql(sql);
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe('is reported as unsupported', () => {
  test.each([
    `DO $$ BEGIN CREATE TABLE t (a integer); END $$`,
    `SELECT set_config('search_path', current_setting('search_path') || ', a', false)`,
  ])('%s', async (sql) => {
    const { counts, catalog } = await interpretSql(sql);
    const before = await interpretSql('');
    expect(counts).toMatchObject({ applied: 0, ignored: 0, unsupported: 1, refused: 0 });
    expect([...catalog.entries.keys()]).toEqual([...before.catalog.entries.keys()]);
  });

  test('what a foreign server has', async () => {
    const server = `CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;`;
    const { counts } = await interpretSql(
      `${server} IMPORT FOREIGN SCHEMA a FROM SERVER s INTO public;`,
    );
    expect(counts).toMatchObject({ applied: 2, unsupported: 1, refused: 0 });
  });

  test('what an extension brings to change tables', async () => {
    const sql = `CREATE EXTENSION postgis; SELECT addgeometrycolumn('t', 'geom', 4326, 'POINT', 2);`;
    expect(await said(sql)).toHaveLength(1);
  });

  test('a call of a function that may change it', async () => {
    const made = `CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'DROP TABLE t; SELECT 1';`;
    expect(await said(`${made} SELECT f();`)).toHaveLength(1);
    expect(await said(`${made} SELECT 1 WHERE EXISTS (SELECT public.f());`)).toHaveLength(1);
    const procedure = `CREATE PROCEDURE p() LANGUAGE sql AS 'DROP TABLE t';`;
    expect(await said(`${procedure} CALL p();`)).toHaveLength(1);
    const harmless = `CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';`;
    expect(await said(`${harmless} SELECT f();`)).toEqual([]);
  });
});

describe('is passed over, for it cannot matter', () => {
  test.each([
    `CREATE SEQUENCE s; SELECT setval('s', 5)`,
    `CREATE SCHEMA cron; CREATE EXTENSION pg_cron; SELECT cron.schedule('a', '* * * * *', 'SELECT 1')`,
    `SELECT now(), pg_catalog.version()`,
    `SELECT set_config('statement_timeout', '5s', false)`,
    `SET client_encoding = 'UTF8'`,
    `PREPARE p AS SELECT 1`,
    `CREATE COLLATION c (locale = 'C')`,
    `CREATE PUBLICATION p FOR ALL TABLES`,
    `CREATE SCHEMA s AUTHORIZATION CURRENT_USER`,
  ])('%s', async (sql) => expect(await said(sql)).toEqual([]));
});

describe('extensions whose objects are not known', () => {
  const made = `CREATE EXTENSION unheard_of;`;

  test('are a warning, and what nobody made is taken to be theirs', async () => {
    const result = await interpretSql(`
      ${made}
      CREATE TABLE t (a strange(3), b strange);
      CREATE TRIGGER x BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION stamp('a');`);
    expect(result.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning extension-unknown',
      'warning type-unknown',
      'warning extension-unknown',
    ]);
    expect(factOf(result, 'baseType', 'public.strange').made).toBe('extension');
    expect(factOf(result, 'column', 'public.t.a').type.modifiers).toEqual(['3']);
    expect(factOf(result, 'trigger', 'public.t.x').function).toBe('function public."stamp()"');
  });

  test('take their types along when they are dropped', async () => {
    const sql = `${made} CREATE TABLE t (a strange, b integer); DROP EXTENSION unheard_of`;
    expect((await interpretSql(`${sql};`)).counts.refused).toBe(1);
    const { catalog } = await interpretSql(`${sql} CASCADE;`);
    expect(catalog.entries.has('column public.t.a' as FactId)).toBe(false);
    expect(catalog.entries.has('column public.t.b' as FactId)).toBe(true);
  });

  test('do not make wrong what is wrong', async () => {
    expect((await interpretSql(`${made} DROP TYPE strange;`)).counts.refused).toBe(1);
    expect((await interpretSql(`CREATE TABLE t (a strange);`)).counts.refused).toBe(1);
  });
});

test('extensions bring their types into the schema that is named', async () => {
  const result = await interpretSql(`
    CREATE SCHEMA extensions;
    CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA extensions VERSION '0.8.0';
    CREATE EXTENSION postgis;
    CREATE TABLE t (a extensions.vector(3), b geometry(Point, 4326));`);
  expect(result.diagnostics).toEqual([]);
  expect(factOf(result, 'extension', 'vector')).toMatchObject({
    schema: 'schema extensions',
    version: '0.8.0',
  });
  expect(factOf(result, 'column', 'public.t.a').type.type).toBe('baseType extensions.vector');
  expect(factOf(result, 'column', 'public.t.b').type.type).toBe('baseType public.geometry');
});

test('expressions keep their text and follow renames', async () => {
  const result = await interpretSql(`
    CREATE TYPE mood AS ENUM ('good', 'bad');
    CREATE FUNCTION mine(integer) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
    CREATE DOMAIN d AS integer DEFAULT 1 + 2 /* three */ CONSTRAINT c CHECK (VALUE > 0 AND mine(VALUE));
    CREATE TABLE t (a integer, m mood);
    CREATE POLICY p ON t USING (mine(a)  AND m = 'good') WITH CHECK (a IN (1, 2));
    CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER tr AFTER UPDATE ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION tf();
    CREATE FUNCTION f(x text DEFAULT 'a, (b', y integer = 3) RETURNS text LANGUAGE sql AS 'SELECT x';
    ALTER TABLE t RENAME a TO "A";
    ALTER TYPE mood RENAME VALUE 'good' TO 'fine';
    CREATE SCHEMA s;
    ALTER FUNCTION mine(integer) SET SCHEMA s;`);
  expect(result.diagnostics).toEqual([]);
  const policy = factOf(result, 'policy', 'public.t.p');
  expect(expressionText(policy.using!)).toBe(`s.mine("A") AND m = 'fine'`);
  expect(expressionText(policy.withCheck!)).toBe(`"A" IN (1, 2)`);
  expect(expressionText(factOf(result, 'trigger', 'public.t.tr').when!)).toBe('old."A" <> new."A"');
  const domain = factOf(result, 'domain', 'public.d');
  expect(expressionText(domain.default!)).toBe('1 + 2');
  const check = factOf(result, 'constraint', 'public.d.c');
  expect(check.type === 'check' && expressionText(check.expression)).toBe(
    'VALUE > 0 AND s.mine(VALUE)',
  );
  const [x, y] = factOf(result, 'function', 'public."f(text,int4)"').arguments;
  expect(expressionText(x!.default!)).toBe(`'a, (b'`);
  expect(expressionText(y!.default!)).toBe('3');
});

test('temporary objects are seen, and are no part of the catalog', async () => {
  const result = await interpretSql(`
    CREATE TEMP SEQUENCE s;
    CREATE SEQUENCE s START 5;
    COMMENT ON SEQUENCE s IS 'the temporary one';
    DISCARD TEMP;
    ALTER SEQUENCE s INCREMENT 2;`);
  expect(result.diagnostics).toEqual([]);
  expect(factOf(result, 'sequence', 'public.s')).toMatchObject({ comment: null, increment: 2n });
  const ids = [...result.catalog.entries.keys()];
  expect(ids.filter((id) => id.startsWith('sequence'))).toEqual(['sequence public.s']);
});

test('the search path lasts as long as PostgreSQL says', async () => {
  const files = [
    `CREATE SCHEMA a; SET LOCAL search_path TO a; CREATE TYPE x AS ENUM ();`,
    `CREATE TYPE y AS ENUM (); SET search_path TO a;`,
    `CREATE TYPE y AS ENUM (); DISCARD ALL; CREATE TYPE z AS ENUM ();`,
  ];
  const grammar = await loadGrammar(16);
  const parsed = await Promise.all(
    files.map((text, index) => parseFile({ path: `${index}.sql`, text }, grammar)),
  );
  const { catalog } = interpret(parsed, { postgres: 16, searchPath: ['public'] });
  const enums = [...catalog.entries.keys()].filter((id) => id.startsWith('enum '));
  expect(enums).toEqual(['enum a.x', 'enum public.y', 'enum a.y', 'enum public.z']);
});

test('what was renamed, dropped or made is told where a name leads nowhere', async () => {
  const { diagnostics } = await interpretSql(`
    CREATE TYPE mood AS ENUM ('a');
    CREATE FUNCTION update_stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    ALTER TYPE mood RENAME TO feeling;
    ALTER TYPE mood ADD VALUE 'b';
    DROP FUNCTION update_stam();
    DROP TYPE feeling;
    COMMENT ON TYPE feeling IS 'x';`);
  expect(diagnostics.map(({ hint }) => hint)).toEqual([
    'mood was renamed to feeling in test.sql:4:5',
    'update_stamp is created in test.sql:3:5',
    'feeling was dropped in test.sql:7:5',
  ]);
});

test('CASCADE is told in the origin of what it takes', async () => {
  const { catalog } = await interpretSql(`
    CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
    CREATE TABLE t (a integer DEFAULT f());
    DROP FUNCTION f() CASCADE;`);
  const column = catalog.entries.get('column public.t.a' as FactId)!;
  expect(column.provenance.changed.get('default')?.via).toBe('CASCADE');
});
