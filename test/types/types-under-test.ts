/** Every kind of PostgreSQL type, with values that must come back as they went in. */

import type { EmitModes, GivenColumn } from '../../src/emit/settings.ts';

/** One type, tried as a column, as an array and as an array of two dimensions. */
export interface TypeCase {
  /** As in SQL. */
  readonly sql: string;
  /** What we declare for a value. */
  readonly typescript: string;
  /** Values in the form in which they are read. */
  readonly values: readonly unknown[];
  /** A mode that a setting gives the column. */
  readonly mode?: EmitModes[keyof EmitModes];
  /** Not tried as an array, and why. */
  readonly noArray?: string;
  /** PGlite lacks it. */
  readonly noPGlite?: true;
}

/** Made before the tables. */
export const setup = `
CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE EXTENSION ltree;
CREATE EXTENSION cube;
CREATE SCHEMA app;
CREATE SCHEMA "Odd ""schema""";
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'hap"py', 'a,b {c}');
CREATE TYPE app.level AS ENUM ('low', 'high');
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE DOMAIN app.nick AS varchar(20);
CREATE DOMAIN "Odd ""schema"""."My Domain" AS email;
CREATE DOMAIN posint AS integer;
CREATE DOMAIN bigid AS bigint;
CREATE DOMAIN price AS numeric(10, 2);
CREATE DOMAIN flag AS boolean;
CREATE DOMAIN blob AS bytea;
CREATE DOMAIN doc AS jsonb;
CREATE DOMAIN moment AS timestamp;
CREATE DOMAIN instant AS timestamptz;
CREATE DOMAIN day AS date;
CREATE DOMAIN spot AS point;
CREATE DOMAIN straight AS line;
CREATE DOMAIN round AS circle;
CREATE DOMAIN some_mood AS mood;
CREATE DOMAIN tags AS text[];
CREATE DOMAIN numbers AS integer[];
CREATE DOMAIN moods AS mood[];
CREATE DOMAIN instants AS timestamptz[];
CREATE TYPE pair AS (a integer, b text);
CREATE TYPE app.float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
`;

const uuid = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';
const awkward = ['', 'plain', 'NULL', `it's, "quoted" {braces}`, ' blanks ', '日本\n🎉'];
const dates = [
  new Date(0),
  new Date('2024-02-29T12:34:56.789Z'),
  new Date('9999-12-31T23:59:59.999Z'),
];
const json = [{ a: [1, null, 'x'], b: { c: true } }, [1, 'two'], 'text', 1.5, false];
const bytes = [new Uint8Array(), Uint8Array.of(0, 1, 92, 255), Uint8Array.of(34, 39)];

const numbers: readonly TypeCase[] = [
  { sql: 'smallint', typescript: 'number', values: [-32768, 0, 32767] },
  { sql: 'integer', typescript: 'number', values: [-2147483648, 0, 2147483647] },
  {
    sql: 'bigint',
    typescript: 'bigint',
    values: [-(2n ** 63n), 0n, 2n ** 53n + 1n, 2n ** 63n - 1n],
  },
  {
    sql: 'bigint',
    mode: 'number',
    typescript: 'number',
    values: [-9007199254740991, 0, 9007199254740991],
  },
  {
    sql: 'numeric',
    typescript: 'string',
    values: ['0', '-0.5', '12345678901234567890.0987654321'],
  },
  { sql: 'numeric(10,2)', typescript: 'string', values: ['0.00', '-99999999.99', '99999999.99'] },
  { sql: 'numeric(5,0)', typescript: 'string', values: ['-99999', '0'] },
  { sql: 'numeric(3,-2)', typescript: 'string', values: ['-99900', '0'] },
  { sql: 'numeric(10,2)', mode: 'number', typescript: 'number', values: [-1.5, 0, 99999999.99] },
  {
    sql: 'numeric(30,0)',
    mode: 'bigint',
    typescript: 'bigint',
    values: [-(10n ** 29n), 0n, 10n ** 29n],
  },
  { sql: 'real', typescript: 'number', values: [-1.5, 0, 1e-37, 3.4028235e38] },
  { sql: 'double precision', typescript: 'number', values: [-0.1, 0, 5e-324, Number.MAX_VALUE] },
  { sql: 'money', typescript: 'string', values: ['$0.00', '-$1,234.56'] },
  { sql: 'boolean', typescript: 'boolean', values: [true, false] },
  { sql: 'oid', typescript: 'number', values: [0, 4294967295] },
];

const texts: readonly TypeCase[] = [
  { sql: 'text', typescript: 'string', values: [...awkward, 'back\\slash'] },
  { sql: 'character varying', typescript: 'string', values: awkward },
  { sql: 'character varying(30)', typescript: 'string', values: awkward },
  { sql: 'character(3)', typescript: 'string', values: ['abc', 'a  '] },
  { sql: 'character(1)', typescript: 'string', values: ['a', ' '] },
  { sql: 'bpchar', typescript: 'string', values: ['abc', 'a'] },
  { sql: 'name', typescript: 'string', values: awkward },
  { sql: '"char"', typescript: 'string', values: ['a', '"', '{'] },
  { sql: 'citext', typescript: 'string', values: awkward },
  { sql: 'uuid', typescript: 'string', values: [uuid] },
  { sql: 'xml', typescript: 'string', values: ['<a b="c">d</a>'], noPGlite: true },
  { sql: 'bytea', typescript: 'Uint8Array', values: bytes },
  { sql: 'bit(3)', typescript: 'string', values: ['101', '000'] },
  { sql: 'bit(1)', typescript: 'string', values: ['1'] },
  { sql: 'bit varying', typescript: 'string', values: ['1', '1010101'] },
  { sql: 'bit varying(5)', typescript: 'string', values: ['1', '10101'] },
  { sql: 'json', typescript: 'unknown', values: json },
  { sql: 'jsonb', typescript: 'unknown', values: json },
  { sql: 'jsonpath', typescript: 'string', values: ['$."a"[*]'] },
  { sql: 'tsvector', typescript: 'string', values: [`'a':1 'it''s':2`] },
  { sql: 'tsquery', typescript: 'string', values: [`'a' & 'b'`] },
  { sql: 'hstore', typescript: 'string', values: [`"a"=>"1", "b"=>NULL`, ''] },
  { sql: 'ltree', typescript: 'string', values: ['Top.Science'] },
  { sql: 'lquery', typescript: 'string', values: ['*.a{1,2}.b|c'] },
  { sql: 'cube', typescript: 'string', values: ['(1, 2)', '(1, 2),(3, 4)'] },
];

const times: readonly TypeCase[] = [
  { sql: 'date', typescript: 'string', values: ['0001-01-01', '2024-02-29', '9999-12-31'] },
  { sql: 'date', mode: 'date', typescript: 'Date', values: [new Date('2024-02-29T00:00:00Z')] },
  {
    sql: 'time without time zone',
    typescript: 'string',
    values: ['00:00:00', '23:59:59.999999', '24:00:00'],
  },
  { sql: 'time(3) without time zone', typescript: 'string', values: ['23:59:59.999'] },
  { sql: 'time with time zone', typescript: 'string', values: ['00:00:00+14', '12:00:00.5-05:30'] },
  { sql: 'time(0) with time zone', typescript: 'string', values: ['12:00:00-05'] },
  { sql: 'timestamp without time zone', typescript: 'Date', values: dates },
  { sql: 'timestamp(3) without time zone', typescript: 'Date', values: dates },
  { sql: 'timestamp with time zone', typescript: 'Date', values: dates },
  { sql: 'timestamp(3) with time zone', typescript: 'Date', values: dates },
  {
    sql: 'timestamp(0) without time zone',
    mode: 'string',
    typescript: 'string',
    values: ['2024-02-29 12:34:56'],
  },
  {
    sql: 'timestamp without time zone',
    mode: 'string',
    typescript: 'string',
    values: ['2024-02-29 12:34:56.123456'],
  },
  {
    sql: 'timestamp with time zone',
    mode: 'string',
    typescript: 'string',
    values: ['2024-02-29 12:34:56.123456-05'],
  },
  {
    sql: 'interval',
    typescript: 'string',
    values: ['1 year 2 mons 3 days 04:05:06.789', '-00:00:01'],
  },
  { sql: 'interval(3)', typescript: 'string', values: ['00:00:00.123'] },
  { sql: 'interval(0)', typescript: 'string', values: ['00:00:01'] },
  { sql: 'interval day to second', typescript: 'string', values: ['3 days 04:05:06.789'] },
  { sql: 'interval day to second(3)', typescript: 'string', values: ['3 days 04:05:06.789'] },
  { sql: 'interval second(0)', typescript: 'string', values: ['00:00:06'] },
  { sql: 'interval year to month', typescript: 'string', values: ['1 year 2 mons'] },
];

const networksAndShapes: readonly TypeCase[] = [
  { sql: 'inet', typescript: 'string', values: ['192.168.0.1', '::1', '10.0.0.0/8'] },
  { sql: 'cidr', typescript: 'string', values: ['10.0.0.0/8', '2001:db8::/32'] },
  { sql: 'macaddr', typescript: 'string', values: ['08:00:2b:01:02:03'] },
  { sql: 'macaddr8', typescript: 'string', values: ['08:00:2b:01:02:03:04:05'] },
  {
    sql: 'point',
    typescript: '[number, number]',
    values: [
      [1.5, -2],
      [0, 1e300],
    ],
  },
  { sql: 'point', mode: 'xy', typescript: '{ x: number; y: number }', values: [{ x: 1.5, y: -2 }] },
  { sql: 'line', typescript: '[number, number, number]', values: [[1, -1.5, 0]] },
  {
    sql: 'line',
    mode: 'abc',
    typescript: '{ a: number; b: number; c: number }',
    values: [{ a: 1, b: -1.5, c: 0 }],
  },
  { sql: 'lseg', typescript: 'string', values: ['[(1,2),(3,4.5)]'] },
  { sql: 'box', typescript: 'string', values: ['(3,4),(1,2)'], noArray: 'read as one text' },
  { sql: 'path', typescript: 'string', values: ['((1,2),(3,4))', '[(1,2),(3,4)]'] },
  { sql: 'polygon', typescript: 'string', values: ['((1,2),(3,4),(5,6))'] },
  { sql: 'circle', typescript: 'string', values: ['<(1.5,-2),3>', '<(0,1e+300),1e-20>'] },
];

const ranges: readonly TypeCase[] = [
  { sql: 'int4range', typescript: 'string', values: ['[1,5)', 'empty', '(,)'] },
  { sql: 'int8range', typescript: 'string', values: ['[1,9007199254740993)'] },
  { sql: 'numrange', typescript: 'string', values: ['(1.5,2.5]'] },
  { sql: 'daterange', typescript: 'string', values: ['[2024-01-01,2024-02-01)'] },
  {
    sql: 'tsrange',
    typescript: 'string',
    values: ['["2024-01-01 00:00:00","2024-01-02 00:00:00")'],
  },
  { sql: 'tstzrange', typescript: 'string', values: ['["2024-01-01 00:00:00-05",)'] },
  { sql: 'int4multirange', typescript: 'string', values: ['{[1,5),[7,9)}', '{}'] },
  { sql: 'datemultirange', typescript: 'string', values: ['{[2024-01-01,2024-02-01)}'] },
  { sql: 'app.float_range', typescript: 'string', values: ['[1.5,2)'] },
  { sql: 'app.float_multirange', typescript: 'string', values: ['{[1.5,2)}'] },
];

const ofTheServer: readonly TypeCase[] = [
  { sql: 'pg_lsn', typescript: 'string', values: ['16/B374D848'] },
  { sql: 'xid', typescript: 'string', values: ['4294967295'] },
  { sql: 'xid8', typescript: 'string', values: ['18446744073709551615'] },
  { sql: 'cid', typescript: 'string', values: ['7'] },
  { sql: 'tid', typescript: 'string', values: ['(0,1)'] },
  { sql: 'txid_snapshot', typescript: 'string', values: ['10:20:10,14,15'] },
  { sql: 'pg_snapshot', typescript: 'string', values: ['10:20:10,14,15'] },
  { sql: 'regclass', typescript: 'string', values: ['pg_class'] },
  { sql: 'regtype', typescript: 'string', values: ['timestamp with time zone'] },
  { sql: 'regproc', typescript: 'string', values: ['now'] },
  { sql: 'regprocedure', typescript: 'string', values: ['abs(integer)'] },
  { sql: 'regrole', typescript: 'string', values: ['postgres'] },
  { sql: 'regnamespace', typescript: 'string', values: ['public'] },
  { sql: 'regconfig', typescript: 'string', values: ['english'] },
  { sql: 'refcursor', typescript: 'string', values: ['c1'] },
  { sql: 'aclitem', typescript: 'string', values: ['postgres=r/postgres'] },
];

const ofTheUser: readonly TypeCase[] = [
  { sql: 'mood', typescript: 'Mood', values: ['sad', `it's ok`, 'hap"py', 'a,b {c}'] },
  { sql: 'app.level', typescript: 'AppLevel', values: ['low', 'high'] },
  { sql: 'email', typescript: 'string', values: ['a@b', `"o'brien" @{x},y`] },
  { sql: 'app.nick', typescript: 'string', values: ['', 'x'] },
  { sql: '"Odd ""schema"""."My Domain"', typescript: 'string', values: ['a@b'] },
  { sql: 'posint', typescript: 'number', values: [0, 2147483647] },
  { sql: 'bigid', typescript: 'bigint', values: [-(2n ** 63n), 1n, 2n ** 63n - 1n] },
  { sql: 'price', typescript: 'string', values: ['0.00', '-1.50'] },
  { sql: 'price', mode: 'number', typescript: 'number', values: [0, -1.5] },
  { sql: 'flag', typescript: 'boolean', values: [true, false] },
  { sql: 'blob', typescript: 'Uint8Array', values: bytes },
  { sql: 'doc', typescript: 'unknown', values: json },
  { sql: 'moment', typescript: 'Date', values: dates },
  { sql: 'instant', typescript: 'Date', values: dates },
  { sql: 'day', typescript: 'string', values: ['2024-02-29'] },
  { sql: 'day', mode: 'date', typescript: 'Date', values: [new Date('2024-02-29T00:00:00Z')] },
  { sql: 'spot', typescript: '[number, number]', values: [[1.5, -2]] },
  { sql: 'spot', mode: 'xy', typescript: '{ x: number; y: number }', values: [{ x: 1.5, y: -2 }] },
  { sql: 'straight', typescript: '[number, number, number]', values: [[1, -1.5, 0]] },
  {
    sql: 'straight',
    mode: 'abc',
    typescript: '{ a: number; b: number; c: number }',
    values: [{ a: 1, b: -1.5, c: 0 }],
  },
  { sql: 'round', typescript: 'string', values: ['<(1.5,-2),3>'] },
  { sql: 'some_mood', typescript: 'Mood', values: ['sad', 'hap"py'] },
  {
    sql: 'tags',
    typescript: 'string[]',
    values: [[], ['a', `it's, "b"`]],
    noArray: 'an array of arrays',
  },
  { sql: 'numbers', typescript: 'number[]', values: [[], [1, -2]], noArray: 'an array of arrays' },
  {
    sql: 'moods',
    typescript: 'Mood[]',
    values: [[], ['sad', 'a,b {c}']],
    noArray: 'an array of arrays',
  },
  { sql: 'pair', typescript: 'string', values: ['(1,"a b")', '(,)'] },
];

export const typesUnderTest: readonly TypeCase[] = [
  ...numbers,
  ...texts,
  ...times,
  ...networksAndShapes,
  ...ranges,
  ...ofTheServer,
  ...ofTheUser,
];

/** The table that tries the type at `index`. */
export function tableName(index: number): string {
  return `t_${index}`;
}

/** One table for each type: a column, and where they are tried arrays of one and two dimensions. */
export const tables: readonly string[] = typesUnderTest.map(({ sql, noArray }, index) => {
  const arrays = noArray === undefined ? `, list ${sql}[], grid ${sql}[][]` : '';
  return `CREATE TABLE ${tableName(index)} (id integer PRIMARY KEY, value ${sql}${arrays});`;
});

/** The settings that give the columns their modes. */
export const modesOfColumns: ReadonlyMap<string, GivenColumn> = new Map(
  typesUnderTest.flatMap(({ mode }, index) =>
    mode === undefined ? [] : [[`${tableName(index)}.*`, { kind: 'mode', mode }] as const],
  ),
);
