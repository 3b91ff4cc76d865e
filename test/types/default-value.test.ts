/** Which defaults are JavaScript values, and which only SQL says. */

import { expect, test } from 'vitest';
import type { Constant } from '../../src/catalog/expression.ts';
import { encodeId } from '../../src/catalog/id.ts';
import { mappedDefault, modes, type ColumnOf } from './column-of.ts';

type Kind = Constant<never>['kind'];
type Case = readonly [type: string, kind: Kind, text: string, value: string | null];

const string = (type: string, text: string, value: string | null): Case => [
  type,
  'string',
  text,
  value,
];

/** The whole expression is the literal. */
const cases: readonly Case[] = [
  ['int4', 'integer', '0', '0'],
  ['int4', 'integer', '2147483647', '2147483647'],
  ['int4', 'integer', '-5', null],
  ['int4', 'integer', '2147483648', null],
  ['int4', 'float', '1.5', null],
  string('int4', ' 5 ', '5'),
  string('int4', '0x10', null),
  string('int4', '1e3', null),
  ['int2', 'integer', '007', '7'],
  ['int8', 'integer', '5', null],
  ['float8', 'float', '1.5', '1.5'],
  ['float8', 'integer', '2', '2'],
  ['float8', 'float', '-1.5', null],
  ['float8', 'float', '1e10', null],
  ['float8', 'float', '0.12345678901234567890', null],
  string('float8', 'NaN', null),
  string('float8', 'Infinity', null),
  ['numeric', 'float', '0.00', '"0.00"'],
  ['numeric', 'integer', '5000', '"5000"'],
  ['numeric', 'integer', '-5', '"-5"'],
  string('numeric', '1.50', '"1.50"'),
  string('numeric', 'NaN', null),
  ['numeric', 'float', '1e10', null],
  string('text', '', '""'),
  string('text', `it's "a" \\ \n \${b}`, JSON.stringify(`it's "a" \\ \n \${b}`)),
  string('text', 'now', '"now"'),
  ['text', 'integer', '5', null],
  ['text', 'boolean', 'true', null],
  string('varchar', 'open', '"open"'),
  string('bpchar', 'a', '"a"'),
  string('name', 'a', null),
  ['bool', 'boolean', 'true', 'true'],
  ['bool', 'boolean', 'false', 'false'],
  string('bool', 't', 'true'),
  string('bool', ' YES ', 'true'),
  string('bool', 'of', 'false'),
  string('bool', '0', 'false'),
  string('bool', 'o', null),
  string('bool', '', null),
  string('uuid', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"'),
  string('uuid', 'a0eebc999c0b4ef8bb6d6bb9bd380a11', null),
  string('date', '2020-01-02', '"2020-01-02"'),
  string('date', 'now', null),
  string('date', 'today', null),
  string('date', 'infinity', null),
  string('date', '01/02/2020', null),
  string('time', '12:00', '"12:00"'),
  string('time', 'now', null),
  string('timetz', '12:00+01', null),
  string('timestamp', '2020-01-01 00:00:00', null),
  string('timestamptz', '2020-01-01 00:00:00+00', null),
  string('interval', '1 day', '"1 day"'),
  string('inet', '127.0.0.1', '"127.0.0.1"'),
  string('jsonb', '{}', null),
  string('json', '[]', null),
  string('bytea', '\\x00', null),
  string('point', '(1,2)', null),
  ['bit', 'bitString', '101', null],
  string('bit', '101', null),
  ['text', 'null', '', null],
];

test.for(cases)('%s DEFAULT %s %s', ([type, kind, text, value]) => {
  const column = { type: `pg_catalog.${type}`, modifiers: type === 'bpchar' ? ['9'] : [] };
  expect(mappedDefault(column, text, { kind, text })).toBe(value);
});

const now = { ...modes, timestamp: 'string', timestamptz: 'string', numeric: 'number' } as const;

test.for<[type: string, text: string, value: string | null]>([
  ['timestamp', '2020-01-01 00:00:00', '"2020-01-01 00:00:00"'],
  ['timestamp', 'now', null],
  ['timestamptz', '2020-01-01 00:00:00+00', '"2020-01-01 00:00:00+00"'],
  // What it means hangs on the time zone of the session.
  ['timestamptz', '2020-01-01 00:00:00', null],
  ['numeric', '1.5', null],
])('with modes: %s DEFAULT %s', ([type, text, value]) => {
  const column = { type: `pg_catalog.${type}`, settings: { modes: now } };
  expect(mappedDefault(column, text, { kind: 'string', text })).toBe(value);
});

test.for<[type: string, sql: string, literal: boolean]>([
  ['text', `'x'::text`, true],
  ['text', `'x'::character varying`, true],
  ['varchar', `'x'::text`, true],
  ['varchar', `'x' :: varchar`, true],
  ['varchar', `'x'::varchar(1)`, false],
  ['text', `'x'::name`, false],
  ['text', `'x'::date`, false],
  ['text', `text 'x'`, true],
  ['bpchar', `'x'::bpchar`, true],
  ['bpchar', `'x'::character`, false],
  ['text', `'x'::bpchar`, false],
  ['text', `CAST('x' AS text)`, false],
  ['text', `'x'::date::text`, false],
])('%s DEFAULT %s', ([type, sql, literal]) => {
  const modifiers = type === 'bpchar' ? ['9'] : [];
  const value = mappedDefault({ type: `pg_catalog.${type}`, modifiers }, sql, {
    text: 'x',
    isCast: true,
  });
  expect(value).toBe(literal ? '"x"' : null);
});

test("casts of other types to the column's own", () => {
  const day = { text: '2020-01-02', isCast: true };
  expect(mappedDefault({ type: 'pg_catalog.date' }, `'2020-01-02'::date`, day)).toBe(
    '"2020-01-02"',
  );
  expect(mappedDefault({ type: 'pg_catalog.date' }, `DATE '2020-01-02'`, day)).toBe('"2020-01-02"');
  expect(mappedDefault({ type: 'pg_catalog.date' }, `'2020-01-02'::timestamp`, day)).toBe(null);
  const one = { kind: 'integer', text: '1', isCast: true } as const;
  expect(mappedDefault({ type: 'pg_catalog.int4' }, '1::int', one)).toBe('1');
  expect(mappedDefault({ type: 'pg_catalog.int4' }, '1::boolean', one)).toBe(null);
});

test('a label of an enum is a string, under its cast too', () => {
  const column: ColumnOf = { type: 'public.mood', kind: 'enum' };
  const label = encodeId({ kind: 'enumLabel', path: ['public', 'mood', 'sad'] });
  expect(mappedDefault(column, `'sad'`, { text: 'sad', label })).toBe('"sad"');
  expect(mappedDefault(column, `'sad'::mood`, { text: 'sad', label })).toBe('"sad"');
  expect(mappedDefault(column, `'sad'`, { text: 'before it was renamed', label })).toBe('"sad"');
  expect(mappedDefault(column, `'sad'`, { text: 'sad' })).toBe(null);
});

test.for<[type: string, text: string, value: string | null]>([
  ['int4', '{}', '[]'],
  ['text', ' { } ', '[]'],
  ['jsonb', '{}', '[]'],
  ['int8', '{1}', null],
  ['int2', '{1,3}', '[1, 3]'],
  ['int4', '{1,NULL}', null],
  ['int4', '{{1},{2}}', null],
  ['text', '{en, de-CH}', '["en", "de-CH"]'],
  ['text', '{null}', null],
  ['text', '{"a"}', null],
  ['text', '{a b}', null],
  ['text', '{a,}', null],
  ['text', '{a\\b}', null],
  ['numeric', '{1.50}', '["1.50"]'],
  ['bool', '{t,f}', '[true, false]'],
  ['text', '[0:1]={a,b}', null],
])('%s[] DEFAULT %s', ([type, text, value]) => {
  const column = { type: `pg_catalog.${type}`, dimensions: 1 };
  expect(mappedDefault(column, `'${text}'`, { text })).toBe(value);
});

test.for<[type: string, sql: string, value: string | null]>([
  ['text', `'{}'::text[]`, '[]'],
  ['text', `'{}'::varchar[]`, '[]'],
  ['int4', `'{}'::int[]`, '[]'],
  ['text', `'{}'::text`, null],
  ['text', `'{}'::jsonb[]`, null],
])('%s[] DEFAULT %s', ([type, sql, value]) => {
  const column = { type: `pg_catalog.${type}`, dimensions: 1 };
  expect(mappedDefault(column, sql, { text: '{}', isCast: true })).toBe(value);
});

test('arrays that are one text, or of several dimensions', () => {
  const box: ColumnOf = { type: 'pg_catalog.box', dimensions: 1 };
  expect(mappedDefault(box, `'{}'`, { text: '{}' })).toBe(null);
  const grid: ColumnOf = { type: 'pg_catalog.int4', dimensions: 2 };
  expect(mappedDefault(grid, `'{}'`, { text: '{}' })).toBe('[]');
  expect(mappedDefault(grid, `'{1}'`, { text: '{1}' })).toBe(null);
});

test('a domain, an expression and a type that a setting gives are left to SQL', () => {
  const text = { text: 'a' };
  const domain: ColumnOf = { type: 'public.email', kind: 'domain', base: 'pg_catalog.text' };
  expect(mappedDefault(domain, `'a'`, text)).toBe(null);
  expect(mappedDefault({ type: 'pg_catalog.text' }, 'now()', null)).toBe(null);
  const types = new Map([['text', { type: 'Word', from: null }]]);
  expect(mappedDefault({ type: 'pg_catalog.text', settings: { types } }, `'a'`, text)).toBe(null);
});
