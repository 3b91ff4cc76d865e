import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { literalText } from '../../src/statements/normal-form/literal.ts';
import { sharedServer } from './shared-server.ts';
import type { Database } from './servers.ts';

/** As PostgreSQL 18 prints them: `SELECT '...'::type`. */
const printed: readonly (readonly [type: string, text: string, printed: string | null])[] = [
  ['bool', ' T ', 'true'],
  ['bool', 'off', 'false'],
  ['int4', '007', '7'],
  ['int4', '-0', '0'],
  ['numeric', '1e3', '1000'],
  ['numeric', '1.50e1', '15.0'],
  ['numeric', '15e-1', '1.5'],
  ['numeric', '.5', '0.5'],
  ['numeric', 'NaN', 'NaN'],
  ['date', '2020-1-2', '2020-01-02'],
  ['date', 'today', null],
  ['time', '9:05', '09:05:00'],
  ['numeric', '-0.0', '0.0'],
  ['time', '09:05:00.100', '09:05:00.1'],
  ['timestamp', '2020-01-02', '2020-01-02 00:00:00'],
  ['timestamp', '2020-01-02T03:04:05', '2020-01-02 03:04:05'],
  ['timestamp', 'epoch', '1970-01-01 00:00:00'],
  ['timestamp', 'now', null],
  ['timestamptz', '2020-01-02 00:30:00+01', '2020-01-01 23:30:00+00'],
  ['timestamptz', '2020-01-02 00:30:00', null],
  ['timestamptz', '-infinity', '-infinity'],
  ['interval', '1 day', '1 day'],
  ['interval', '36 hours', '36:00:00'],
  ['interval', '1 year 2 months -3 days', '1 year 2 mons -3 days'],
  ['interval', '-1 month 2 days', '-1 mons +2 days'],
  ['interval', '1 week 90 minutes', '7 days 01:30:00'],
  ['interval', '0 00:15', '00:15:00'],
  ['interval', '5', '00:00:05'],
  ['interval', '0', '00:00:00'],
  ['interval', '1.5 hours', null],
  ['interval', '-00:30', '-00:30:00'],
  ['interval', '250 milliseconds', '00:00:00.25'],
  ['jsonb', '{"bb":1,"a":[1.50,"x\\"1.0"],"a":2}', '{"a": 2, "bb": 1}'],
  ['jsonb', '[1.50, 12345678901234567890]', '[1.50, 12345678901234567890]'],
  ['json', '{"a":1}', '{"a":1}'],
  ['uuid', 'AAAAAAAA-0000-0000-0000-000000000000', 'aaaaaaaa-0000-0000-0000-000000000000'],
  ['bytea', 'ab', '\\x6162'],
  ['text[]', '{a,  "b c" , ""}', '{a,"b c",""}'],
  ['int4[]', '{1, 02, NULL}', '{1,2,NULL}'],
  ['int4[]', '{}', '{}'],
  ['inet', '10.0.0.1', null],
  ['text', ' as it is ', ' as it is '],
];

let server: Database;
let client: Client;
beforeAll(async () => {
  server = await (await sharedServer(18)).database();
  client = await server.client();
});
afterAll(() => server.drop());

test.each(printed)('%s %j is %j', async (type, text, expected) => {
  expect(literalText(text, type)).toBe(expected);
  if (expected === null) return;
  const { rows } = await client.query<{ text: string }>(`SELECT $1::${type}::text AS text`, [text]);
  expect(rows).toEqual([{ text: expected }]);
});

test('of an unknown type nothing is changed', () => {
  expect(literalText(' 01 ', null)).toBe(' 01 ');
});
