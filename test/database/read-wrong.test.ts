/**
 * What Drizzle 0.45 itself reads back as something else than it declares, pinned with what it
 * returns. The README of src/emit/drizzle tells users; a test that fails here wants both changed.
 */

import { relations, sql } from 'drizzle-orm';
import { drizzle as drizzleOf } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleOfPGlite } from 'drizzle-orm/pglite';
import * as Pg from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asBytes } from '../../templates/custom-types/as-bytes.ts';
import { asText } from '../../templates/custom-types/as-text.ts';
import { freshPGlite } from './pglite.ts';
import { sharedServer } from './shared-server.ts';

const setup = `
  CREATE TYPE mood AS ENUM ('sad', 'a\\b');
  CREATE EXTENSION citext;
  CREATE TABLE parents (id integer PRIMARY KEY);
  CREATE TABLE children (
    parent_id integer REFERENCES parents, big bigint, amount numeric, data bytea, at timestamp);`;

const mood = Pg.pgEnum('mood', ['sad', 'a\\b']);
const parents = Pg.pgTable('parents', { id: Pg.integer('id').primaryKey() });
const children = Pg.pgTable('children', {
  parentId: Pg.integer('parent_id'),
  big: Pg.bigint('big', { mode: 'bigint' }),
  amount: Pg.numeric('amount'),
  data: asBytes('data', { type: 'bytea' }),
  at: Pg.timestamp('at'),
});
const parentsRelations = relations(parents, ({ many }) => ({ children: many(children) }));
const childrenRelations = relations(children, ({ one }) => ({
  parent: one(parents, { fields: [children.parentId], references: [parents.id] }),
}));
const schema = { parents, children, parentsRelations, childrenRelations };

const timezone = 'America/New_York';

async function nodePostgres() {
  const database = await (await sharedServer(18)).database({ timezone });
  const client = await database.client();
  await client.query(setup);
  return { drizzle: drizzleOf(client, { schema }), close: () => database.drop() };
}

async function embedded() {
  const database = await freshPGlite({ extensions: ['citext'], timezone });
  await database.exec(setup);
  const drizzle = drizzleOfPGlite(database, { schema });
  return { drizzle: drizzle as unknown as Target['drizzle'], close: () => database.close() };
}

type Target = Awaited<ReturnType<typeof nodePostgres>>;

const targets: Readonly<Record<string, () => Promise<Target>>> = {
  'node-postgres': nodePostgres,
  PGlite: embedded,
};

const processTimezone = process.env.TZ;

beforeAll(() => {
  process.env.TZ = 'Asia/Tokyo';
});

afterAll(() => {
  if (processTimezone === undefined) delete process.env.TZ;
  else process.env.TZ = processTimezone;
});

describe.for(Object.keys(targets))('%s', (name) => {
  let target: Target;

  beforeAll(async () => {
    target = await targets[name]!();
  });

  afterAll(() => target.close());

  /** Reads one SQL value as a column of this kind would be read. */
  async function read(expression: string, column: Pg.PgColumnBuilderBase): Promise<unknown> {
    const { value } = Pg.pgTable('t', { value: column as Pg.PgColumnBuilder });
    const rows = await target.drizzle
      .select({ value: sql.raw(expression).mapWith(value) })
      .from(sql`(VALUES (1)) AS one`);
    return rows[0]!.value;
  }

  describe('NULL inside an array', () => {
    test('throws for bigint[]', async () => {
      const column = Pg.bigint({ mode: 'bigint' }).array();
      await expect(read(`'{1,NULL}'::bigint[]`, column)).rejects.toThrow(
        'Cannot convert null to a BigInt',
      );
    });

    test.for([
      ['numeric', Pg.numeric(), '1'],
      ['date', Pg.date(), '2024-01-01'],
      ['mood', mood(), 'sad'],
      ['citext', asText({ type: 'citext' }), 'a'],
    ] as const)('is the text "NULL" for %s[]', async ([type, column, value]) => {
      const array = (column as Pg.PgColumnBuilder).array();
      expect(await read(`'{${value},NULL}'::${type}[]`, array)).toEqual([value, 'NULL']);
    });

    test('is a wrong Date for timestamp[], an invalid one for timestamptz[]', async () => {
      const plain = (await read(`'{NULL}'::timestamp[]`, Pg.timestamp().array())) as Date[];
      expect(plain[0]!.toISOString()).toMatch(/^(1999|2000|2001)-/);
      const column = Pg.timestamp({ withTimezone: true }).array();
      const zoned = (await read(`'{NULL}'::timestamptz[]`, column)) as Date[];
      expect(zoned[0]!.getTime()).toBeNaN();
    });

    test('is null for integer[] and text[], which the type does not say', async () => {
      expect(await read(`'{1,NULL}'::integer[]`, Pg.integer().array())).toEqual([1, null]);
      expect(await read(`'{a,NULL}'::text[]`, Pg.text().array())).toEqual(['a', null]);
    });
  });

  test('an array with more dimensions than declared is nested', async () => {
    expect(await read(`'{{1},{2}}'::integer[]`, Pg.integer().array())).toEqual([[1], [2]]);
  });

  test('a backslash is lost in arrays of types that the driver does not know', async () => {
    const column = asText({ type: 'citext' }).array();
    expect(await read(`ARRAY['a\\b']::citext[]`, column)).toEqual(['ab']);
    expect(await read(`ARRAY['a\\b']::mood[]`, mood().array())).toEqual(['ab']);
    expect(await read(`ARRAY['a\\b']::text[]`, Pg.text().array())).toEqual(['a\\b']);
  });

  test.for(['123', 'true', 'null', '{"a":1}'])(
    'jsonb that holds the string %s is parsed twice',
    async (text) => {
      const value = await read(`'${JSON.stringify(text)}'::jsonb`, Pg.jsonb());
      expect(value).toEqual(JSON.parse(text));
    },
  );

  test('an infinite timestamp is a Date like any other', async () => {
    const value = (await read(`'infinity'::timestamp`, Pg.timestamp())) as Date;
    expect(value.toISOString()).toMatch(/^(1999|2000|2001)-/);
  });

  test('a Date has no digits beyond milliseconds', async () => {
    const value = await read(`'2024-01-01 00:00:00.123999'::timestamp`, Pg.timestamp());
    expect(value).toEqual(new Date('2024-01-01T00:00:00.123Z'));
  });

  test('a timestamptz from before standard time has an offset that Date cannot read', async () => {
    const column = Pg.timestamp({ withTimezone: true });
    const value = (await read(`'1800-01-01 00:00:00Z'::timestamptz`, column)) as Date;
    expect(value.getTime()).toBeNaN();
  });

  test('a timestamp before Christ is not read', async () => {
    const value = (await read(`'0044-03-15 00:00:00 BC'::timestamp`, Pg.timestamp())) as Date;
    expect(value.getTime()).toBeNaN();
  });

  test('CURRENT_TIMESTAMP in a timestamp is off by the offset of the server', async () => {
    const local = `('2024-01-01 12:00:00Z'::timestamptz)::timestamp`;
    expect(await read(local, Pg.timestamp())).toEqual(new Date('2024-01-01T07:00:00Z'));
  });

  test('nested rows of relational queries lose digits, and bytea is text', async () => {
    const big = 2n ** 53n + 1n;
    await target.drizzle.insert(parents).values({ id: 1 });
    await target.drizzle
      .insert(children)
      .values({ parentId: 1, big, amount: `${big}.5`, data: Uint8Array.of(1) });
    const found = await target.drizzle.query.parents.findFirst({ with: { children: true } });
    const [child] = found!.children;
    expect(child).toMatchObject({ big: 2n ** 53n, data: '\\x01' });
    expect(child!.amount).not.toBe(`${big}.5`);
    const [selected] = await target.drizzle.select().from(children);
    expect(selected).toMatchObject({ big, amount: `${big}.5` });
  });
});
