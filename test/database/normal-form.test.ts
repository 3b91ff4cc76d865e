import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isExpression } from '../../src/catalog/expression.ts';
import type { Change } from '../../src/index.ts';
import { majors } from './binaries.ts';
import { changeLines, compareWith, unknownLines } from './compare-with.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

const tables = `
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  CREATE DOMAIN slug AS varchar(20);
  CREATE TABLE team (id integer PRIMARY KEY, name text);
  CREATE TABLE member (team_id integer, user_id integer, role text);
  CREATE SEQUENCE "Odd Seq";
  CREATE FUNCTION twice(i bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT i * 2';
`;

const columns = `
  i integer, b bigint, n numeric(12,2), f double precision, t text, v varchar(20), c char(3),
  flag boolean, d date, ts timestamp, tz timestamptz, iv interval, j jsonb, u uuid, m mood, s slug,
  ints integer[], texts text[], v2 varchar(20)[], raw bytea`;

/** Conditions as people write them; the server prints each of them otherwise. */
const conditions: readonly string[] = [
  'i > 0',
  'i>0 and b < 10 AND n >= 0.00',
  '(i > 0 AND b > 0) AND (n > 0 AND f > 0)',
  'i > 0 OR (b > 0 OR n > 0)',
  'NOT (i = 1)',
  'i != 1',
  'i BETWEEN 1 AND 10',
  'i NOT BETWEEN 1 AND 10 OR flag',
  'i BETWEEN SYMMETRIC 10 AND 1',
  'i IN (1, 2, 3)',
  'i IN (1)',
  'i NOT IN (1, -2)',
  'i IN (b, 1, 2)',
  `t IN ('a', 'b')`,
  `v IN ('a', 'b')`,
  `v NOT IN ('it''s', 'b')`,
  `m IN ('sad', 'ok')`,
  `m = 'sad'::mood`,
  `c = 'abc'`,
  `s = 'x'`,
  `t LIKE 'a%' AND v NOT LIKE '%b'`,
  `t ILIKE 'a%' OR t NOT ILIKE 'b'`,
  `t LIKE 'a#%' ESCAPE '#'`,
  `t SIMILAR TO 'a+'`,
  `t ~ '^[a-z]+$' AND v !~* 'x\\y'`,
  'n = -1.50',
  'b = 5000000000',
  'f < 1e3',
  'i = 07',
  '- i < +b',
  'i % 2 = 0 AND i * 2 + 1 > b / 2 - n',
  'length(t) <= 10 AND char_length(v) > 0',
  'twice(i) > 0',
  'public.twice(b) > 0',
  `coalesce(v, '') <> ''`,
  'COALESCE(i, b) > 0',
  'nullif(i, 0) IS NOT NULL',
  'greatest(i, b) > least(i, 1)',
  "d > DATE '2020-01-31'",
  `ts > '2020-01-31'::timestamp`,
  `tz > TIMESTAMPTZ '2020-01-31 12:00:00+02'`,
  `iv > INTERVAL '1 day 2 hours'`,
  `iv < '90 minutes'::interval AND iv > interval '1 year -3 days'`,
  `j @> '{"b":1,"a":[true,null]}'::jsonb`,
  `j ->> 'x' = 'y' AND (j -> 'a') IS NOT NULL`,
  `jsonb_typeof(j) = 'object'`,
  `u <> '00000000-0000-0000-0000-00000000000A'::uuid`,
  'flag IS TRUE OR flag IS NOT TRUE',
  'flag = TRUE',
  `flag = 't'::boolean`,
  'i IS DISTINCT FROM b',
  'i IS NULL OR ts IS NOT NULL',
  `CASE WHEN i > 0 THEN t ELSE 'x' END = 'x'`,
  `CASE m WHEN 'sad' THEN flag END`,
  'i = ANY (ARRAY[1, 2, 3])',
  'i = ANY (ints) AND t <> ALL (texts)',
  `texts <@ ARRAY['a', 'b']`,
  `texts <@ '{a, b}'::text[]`,
  `cardinality(ints) = 0 OR ints = '{}'::integer[]`,
  'ints[1] > 0 AND ints[1:2] IS NOT NULL',
  'array_length(ints, 1) < 5',
  'EXTRACT(year FROM d) > 2000',
  `date_trunc('day', ts) = ts`,
  `d::date > '2000-01-01'::date`,
  'ts::date = d',
  'd + 1 > d',
  `position('a' in t) > 0`,
  'substring(t from 1 for 2) = t',
  'substring(t, 1, 2) = v',
  "trim(t) <> '' AND trim(both 'x' from t) = t",
  "overlay(t placing 'x' from 1) = t",
  `ts AT TIME ZONE 'UTC' < tz`,
  '(i, b) = (1, 2)',
  '(i + b)::text = t',
  'i::text || t = v',
  `concat(t, v, i) <> ''`,
  't COLLATE "C" > v',
  'octet_length(raw) = 16',
  `raw <> '\\xDEAD'::bytea`,
  'num_nonnulls(i, b) = 1',
  '(t IS NULL) = (v IS NULL)',
  'upper(v) = v',
  'i & 1 = 1 AND (i | 2) > 0 AND ~i < 0',
  'current_date > d',
  't = current_user',
];

const defaults: readonly (readonly [type: string, value: string])[] = [
  ['integer', '-1'],
  ['integer', `'07'`],
  ['bigint', '0'],
  ['smallint', `'5'`],
  ['numeric(12,2)', '0.00'],
  ['numeric(12,2)', `'0.00'`],
  ['double precision', '1.50'],
  ['boolean', `'f'`],
  ['boolean', `'yes'::boolean`],
  ['boolean', '(NOT true)'],
  ['text', `''`],
  ['text', `'it''s'`],
  ['text', String.raw`E'a\\b\n'`],
  ['varchar(10)', `'abc'`],
  ['varchar(10)', `'abc'::text`],
  ['char(3)', `'ab'`],
  ['timestamp', 'CURRENT_TIMESTAMP'],
  ['timestamptz', 'now()'],
  ['timestamptz', 'clock_timestamp()'],
  ['timestamptz', `'epoch'`],
  ['timestamp', `(now() AT TIME ZONE 'utc')`],
  ['timestamp', `'2020-01-01'`],
  ['date', 'CURRENT_DATE'],
  ['date', `'2020-1-2'`],
  ['date', `now() + interval '1 month'`],
  ['time', `'9:30'`],
  ['interval', `'1 week'`],
  ['interval', `interval '36 hours'`],
  ['interval day to minute', `'0 00:15'`],
  ['jsonb', `'{"bb":1, "a" : {"x":[1.50,"1.5"]}}'`],
  ['json', `'{"b":1, "a" : 2}'`],
  ['uuid', 'gen_random_uuid()'],
  ['mood', `'ok'`],
  ['mood', `'sad'::public.mood`],
  ['slug', `'a'`],
  ['text[]', `'{}'`],
  ['text[]', 'ARRAY[]::text[]'],
  ['text[]', `ARRAY['a', 'b']`],
  ['text[]', `'{a, "b c"}'`],
  ['integer[]', `'{1, 02}'`],
  ['bigint', `nextval('"Odd Seq"')`],
  ['bigint', `nextval('public."Odd Seq"'::regclass)`],
  ['text', `lpad(nextval('"Odd Seq"')::text, 5, '0')`],
  ['text', `'a' || 'b'`],
  ['bytea', String.raw`'\xAB'`],
];

const rest: readonly string[] = [
  'CREATE INDEX i1 ON t (lower(t), (i + b) DESC NULLS LAST)',
  `CREATE INDEX i2 ON t (t text_pattern_ops, v COLLATE "C") WHERE flag AND m = 'ok'`,
  `CREATE INDEX i3 ON t ((j ->> 'a')) INCLUDE (i) WITH (fillfactor = 70)`,
  'CREATE INDEX i4 ON t USING gin (texts array_ops, j jsonb_path_ops)',
  'CREATE INDEX i5 ON t (i int4_ops)',
  `CREATE POLICY p1 ON t USING (t.t = current_user AND i IN (SELECT team_id FROM member WHERE user_id = t.i))`,
  `CREATE POLICY p2 ON t WITH CHECK (EXISTS (SELECT 1 FROM member m JOIN team ON team.id = m.team_id WHERE m.user_id = i AND role IN ('a', 'b')))`,
  `CREATE POLICY p3 ON member USING (user_id = (SELECT max(id) FROM team x WHERE x.id = team_id))`,
  `CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
  `CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND new.i>0) EXECUTE FUNCTION touch('a', 'b c')`,
  `CREATE DOMAIN email AS text CHECK (VALUE ~ '^.+@.+$') CHECK (length(value) < 100) DEFAULT 'a@b'`,
  'ALTER TABLE t ADD g integer GENERATED ALWAYS AS (i * 2 + length(v)) STORED',
  `CREATE TABLE part (d date, tz timestamptz, k text) PARTITION BY RANGE (d, lower(k))`,
  `CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM ('2020-1-1', MINVALUE) TO ('2021-01-01', 'x')`,
  `CREATE TABLE listed (k varchar) PARTITION BY LIST (k)`,
  `CREATE TABLE listed_1 PARTITION OF listed FOR VALUES IN ('a', NULL, 'b')`,
  'CREATE TABLE listed_2 PARTITION OF listed DEFAULT',
];

/** All of it as one migration: a check, a default and an object each. */
const everything = [
  tables,
  `CREATE TABLE t (${columns});`,
  ...conditions.map((each, at) => `ALTER TABLE t ADD CONSTRAINT c${at} CHECK (${each});`),
  ...defaults.map(([type, value], at) => `CREATE TABLE d${at} (a ${type} DEFAULT ${value});`),
  ...rest.map((each) => `${each};`),
].join('\n');

/** Pairs that mean different things, each as the default or check of one column. */
const different: readonly (readonly [type: string, before: string, after: string])[] = [
  ['timestamptz', 'DEFAULT now()', 'DEFAULT CURRENT_TIMESTAMP'],
  ['integer', 'DEFAULT 1', 'DEFAULT 2'],
  ['text', `DEFAULT 'a'`, `DEFAULT 'A'`],
  ['integer', 'CHECK (a > 0)', 'CHECK (a >= 0)'],
  ['integer', 'CHECK (a IN (1, 2))', 'CHECK (a IN (2, 1))'],
  ['integer', 'CHECK (a IN (1, 2))', 'CHECK (a NOT IN (1, 2))'],
  ['integer', 'CHECK (a > 0 AND a < 5)', 'CHECK (a > 0 OR a < 5)'],
  ['integer', 'CHECK ((a - 1) - 2 > 0)', 'CHECK (a - (1 - 2) > 0)'],
  ['text', `CHECK (a LIKE 'x')`, `CHECK (a ILIKE 'x')`],
  ['timestamp', `CHECK (a::date = 'epoch'::date)`, `CHECK (a = 'epoch'::date)`],
  ['interval', `DEFAULT '1 day'`, `DEFAULT '24 hours'`],
  ['text', 'CHECK (length(a) > 1)', 'CHECK (octet_length(a) > 1)'],
  ['jsonb', `DEFAULT '[]'`, `DEFAULT '{}'`],
];

/** Both normal forms of an expression, to be read where a test fails. */
function normals(change: Change): string {
  const [line] = changeLines([change]);
  if (change.change !== 'changed') return line!;
  const texts = [change.before, change.after].map((side) =>
    isExpression(side) ? side.normal : JSON.stringify(side),
  );
  return `${line}: ${texts.join(' is not ')}`;
}

describe.each(majors)('normal forms on PostgreSQL %i', (major) => {
  let server: Database;
  beforeEach(async () => {
    server = await (await sharedServer(major)).database();
  });
  afterEach(() => server.drop());

  async function run(sql: string): Promise<void> {
    await (await server.client()).query(sql);
  }

  test('what people write is what the server prints', async () => {
    await run(everything);
    const { changes, notCompared } = await compareWith(server, everything, major);
    expect(changes.map(normals)).toEqual([]);
    expect(unknownLines(notCompared)).toEqual([]);
  });

  test.each(different)('%s %s is not %s', async (type, before, after) => {
    await run(`CREATE TABLE t (a ${type} ${before})`);
    const { changes } = await compareWith(server, `CREATE TABLE t (a ${type} ${after});`, major);
    expect(changeLines(changes)).toEqual([
      before.startsWith('CHECK')
        ? 'constraint public.t.t_a_check expression'
        : 'column public.t.a default',
    ]);
  });

  test('what hangs on the time zone of the session is not compared', async () => {
    const sql = `CREATE TABLE t (a timestamptz DEFAULT '2020-01-01 00:00:00', b tsvector DEFAULT 'x');`;
    await run(sql);
    const { changes, notCompared } = await compareWith(server, sql, major);
    expect(changes).toEqual([]);
    expect(unknownLines(notCompared)).toEqual([
      'column public.t.a default',
      'column public.t.b default',
    ]);
  });
});
