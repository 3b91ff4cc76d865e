import { describe, expect, test } from 'vitest';
import { expressionText } from '../../src/catalog/expression-text.ts';
import type { Expression } from '../../src/catalog/expression.ts';
import type { FactId } from '../../src/catalog/id.ts';
import { factOf, interpretSql } from './interpret-sql.ts';

const majors = [16, 18] as const;

function text(expression: Expression<FactId> | null | undefined): string | null {
  return expression === null || expression === undefined ? null : expressionText(expression);
}

describe.each(majors)('PostgreSQL %i: the text of expressions', (postgres) => {
  test.each([
    ["a text DEFAULT 'x'", "'x'"],
    ["a text DEFAULT 'ä, (' NOT NULL", "'ä, ('"],
    ["a text CONSTRAINT d DEFAULT 'x' || 'y' NOT NULL CHECK (a <> '')", "'x' || 'y'"],
    [`a text DEFAULT 'x' COLLATE "C" UNIQUE`, "'x'"],
    [`a text NOT NULL DEFAULT ('x' COLLATE "C") -- done\n`, `('x' COLLATE "C")`],
    ['a integer DEFAULT -1', '-1'],
    ['a integer DEFAULT /* one */ 1 +\n  2 CHECK (a > 0)', '1 + 2'],
    ["a text[] DEFAULT ARRAY['a', 'b'], b text DEFAULT 'z'", "ARRAY['a', 'b']"],
    ["a interval DEFAULT '1 day'::interval PRIMARY KEY", "'1 day'::interval"],
    ["a timestamptz DEFAULT timezone('utc', now())", "timezone('utc', now())"],
    ['"default" integer, a integer DEFAULT 5', '5'],
  ])('DEFAULT in (%s)', async (columns, expected) => {
    const result = await interpretSql(`CREATE TABLE t (${columns})`, { postgres });
    expect(text(factOf(result, 'column', 'public.t.a').default)).toBe(expected);
  });

  test.each([
    ['a integer CHECK (a > 0)', 't_a_check', 'a > 0'],
    [
      'a integer, b integer, CONSTRAINT c CHECK ((a > 0) AND ( b < 3 ))',
      'c',
      '(a > 0) AND ( b < 3 )',
    ],
    ['a text CONSTRAINT "odd (" CHECK (a <> \')\')', '"odd ("', "a <> ')'"],
  ])('CHECK in (%s)', async (columns, name, expected) => {
    const result = await interpretSql(`CREATE TABLE t (${columns})`, { postgres });
    const constraint = factOf(result, 'constraint', `public.t.${name}`);
    expect(constraint.type === 'check' ? text(constraint.expression) : null).toBe(expected);
  });

  test('GENERATED', async () => {
    const sql =
      'CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS ((a + 1) * 2) STORED UNIQUE)';
    const result = await interpretSql(sql, { postgres });
    expect(text(factOf(result, 'column', 'public.t.b').generated?.expression)).toBe('(a + 1) * 2');
  });

  test('of index elements, with the parentheses that SQL wants, and of the predicate', async () => {
    const sql = `CREATE TABLE t (a integer, b text);
      CREATE INDEX i ON ONLY public.t USING btree ((a + 1) DESC, lower(b) text_pattern_ops, b COLLATE "C", coalesce(a, (2)))
        INCLUDE (a) WITH (fillfactor = 70) WHERE b IS NOT NULL AND (a > 3)`;
    const { keys, predicate } = factOf(await interpretSql(sql, { postgres }), 'index', 'public.i');
    expect(keys.map(({ expression }) => text(expression))).toEqual([
      '(a + 1)',
      'lower(b)',
      null,
      'coalesce(a, (2))',
    ]);
    expect(keys.map(({ operatorClass }) => operatorClass)).toEqual([
      null,
      'text_pattern_ops',
      null,
      null,
    ]);
    expect(keys[2]!.collation).toBe('"C"');
    expect(text(predicate)).toBe('b IS NOT NULL AND (a > 3)');
  });

  test('of exclusion constraints', async () => {
    const sql = `CREATE TABLE t (a integer, r int4range,
      EXCLUDE USING gist (r WITH &&, (r + r) WITH OPERATOR(pg_catalog.=)) WHERE (a > 0))`;
    const result = await interpretSql(sql, { postgres });
    const constraint = factOf(result, 'constraint', 'public.t.t_r_expr_excl');
    expect(constraint).toMatchObject({ operators: ['&&', 'OPERATOR(pg_catalog.=)'] });
    expect(text(factOf(result, 'index', 'public.t_r_expr_excl').predicate)).toBe('a > 0');
  });

  test('of partition keys and bounds', async () => {
    const sql = `CREATE TABLE p (a integer, b text) PARTITION BY RANGE (a, lower(b), (a || b));
      CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1, 'x',
        MINVALUE) TO (MAXVALUE, MAXVALUE, MAXVALUE) WITH (fillfactor = 70);
      CREATE TABLE p2 PARTITION OF p DEFAULT`;
    const result = await interpretSql(sql, { postgres });
    const { partitionKey } = factOf(result, 'table', 'public.p');
    expect(partitionKey?.keys.map(({ expression }) => text(expression))).toEqual([
      null,
      'lower(b)',
      '(a || b)',
    ]);
    expect(factOf(result, 'table', 'public.p1').partitionOf?.bound).toBe(
      "FOR VALUES FROM (1, 'x', MINVALUE) TO (MAXVALUE, MAXVALUE, MAXVALUE)",
    );
    expect(factOf(result, 'table', 'public.p2').partitionOf?.bound).toBe('DEFAULT');
  });

  test('that are copied speak of the copy', async () => {
    const sql = `CREATE TABLE s (a integer CHECK (a > 0), b integer GENERATED ALWAYS AS (a + 1) STORED);
      CREATE INDEX ON s (abs(a)) WHERE b > 0;
      CREATE TABLE c (LIKE s INCLUDING ALL);`;
    const result = await interpretSql(sql, { postgres });
    const column = 'column public.c.a' as FactId;
    const { expression } = factOf(result, 'column', 'public.c.b').generated!;
    expect(expression.pieces).toEqual([{ ref: column, form: 'name' }, ' + 1']);
    const index = factOf(result, 'index', 'public.c_abs_idx');
    expect(index.keys[0]!.expression!.pieces).toContainEqual({ ref: column, form: 'name' });
    expect(text(index.predicate)).toBe('b > 0');
  });
});

describe('where things come from', () => {
  test.each([
    ['sequence public.t_a_seq', 'serial'],
    ['sequence public.t_i_seq', 'identity'],
    ['column public.l.a', 'LIKE t'],
    ['index public.l_a_idx', 'LIKE t'],
    ['column public.c.a', 'INHERITS t'],
    ['constraint public.c.t_a_check', 'INHERITS t'],
    ['column public.p1.a', 'PARTITION OF p'],
    ['index public.p1_a_idx', 'PARTITION OF p'],
    ['column public.t.a', null],
  ])('%s: %s', async (id, via) => {
    const result = await interpretSql(`
      CREATE TABLE t (a serial CHECK (a > 0), i integer GENERATED ALWAYS AS IDENTITY);
      CREATE INDEX ON t (a);
      CREATE TABLE l (LIKE t INCLUDING INDEXES);
      CREATE TABLE c () INHERITS (t);
      CREATE TABLE p (a integer) PARTITION BY LIST (a);
      CREATE INDEX ON p (a);
      CREATE TABLE p1 PARTITION OF p DEFAULT;`);
    expect(result.diagnostics).toEqual([]);
    expect(result.catalog.entries.get(id as FactId)?.provenance.created.via).toBe(via);
  });
});

test('a serial column takes its values from its sequence, whatever that is called', async () => {
  const result = await interpretSql('CREATE SCHEMA s; CREATE TABLE s."T" (a serial)');
  const column = factOf(result, 'column', 's."T".a');
  expect(text(column.default)).toBe(`nextval('s."T_a_seq"'::regclass)`);
  expect(column.notNull).toBe(true);
});

test('a temporary table hides another until its transaction ends, and is no part of the schema', async () => {
  const result = await interpretSql(`
    CREATE TABLE t (a integer);
    BEGIN;
    CREATE TEMP TABLE t (b integer) ON COMMIT DROP;
    CREATE INDEX hidden ON t (b);
    COMMIT;
    CREATE INDEX shown ON t (a);`);
  expect(result.diagnostics).toEqual([]);
  const made = [...result.catalog.entries.keys()].filter((id) => /^(table|column|index)/.test(id));
  expect(made.sort()).toEqual(['column public.t.a', 'index public.shown', 'table public.t']);
});

test('LIKE INCLUDING COMMENTS takes what is said of columns, checks, NOT NULL and indexes', async () => {
  const result = await interpretSql(`
    CREATE TABLE s (a integer PRIMARY KEY, b integer CHECK (b > 0), c integer CONSTRAINT nn NOT NULL);
    CREATE INDEX i ON s (b);
    COMMENT ON TABLE s IS 'table';
    COMMENT ON COLUMN s.a IS 'column';
    COMMENT ON CONSTRAINT s_pkey ON s IS 'key';
    COMMENT ON INDEX s_pkey IS 'key index';
    COMMENT ON CONSTRAINT s_b_check ON s IS 'check';
    COMMENT ON CONSTRAINT nn ON s IS 'not null';
    COMMENT ON INDEX i IS 'index';
    CREATE TABLE t (LIKE s INCLUDING ALL);
    CREATE TABLE u (LIKE s INCLUDING ALL EXCLUDING COMMENTS);`);
  expect(result.diagnostics).toEqual([]);
  const comments = [...result.catalog.entries]
    .filter(([id, { fact }]) => /public\.[tu]\b|public\.[tu]_/.test(id) && fact.comment !== null)
    .map(([id, { fact }]) => `${id}: ${fact.comment}`);
  expect(comments.sort()).toEqual([
    'column public.t.a: column',
    'constraint public.t.nn: not null',
    'constraint public.t.s_b_check: check',
    'index public.t_b_idx: index',
    'index public.t_pkey: key index',
  ]);
});
