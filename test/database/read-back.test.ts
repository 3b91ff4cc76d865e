/** What is written through Drizzle comes back as the type that we declare; in time zones that are not UTC. */

import { drizzle as drizzleOf } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleOfPGlite } from 'drizzle-orm/pglite';
import {
  getTableConfig,
  PgArray,
  PgEnumColumn,
  type PgColumn,
  type AnyPgColumn,
  type PgDatabase,
  type PgTable,
} from 'drizzle-orm/pg-core';
import { asc, is } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasType } from '../types/has-type.ts';
import { loadOutput, outputOf } from '../types/output-of.ts';
import type { OutputFolder } from '../unit/emit/output-folder.ts';
import {
  modesOfColumns,
  setup,
  tableName,
  tables,
  typesUnderTest,
} from '../types/types-under-test.ts';
import { freshPGlite } from './pglite.ts';
import { sharedServer } from './shared-server.ts';

/** A database that Drizzle and we can ask. */
interface Target {
  readonly drizzle: PgDatabase<never>;
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

type Row = Readonly<Record<'value' | 'list' | 'grid', unknown>>;
type TestedTable = PgTable & Record<'id', AnyPgColumn>;

const timezone = 'America/New_York';
const cases = typesUnderTest.map((type, index) => ({ ...type, index }));

const targets: Readonly<Record<string, () => Promise<Target>>> = {
  'node-postgres, 18': () => nodePostgres(18),
  'node-postgres, 16': () => nodePostgres(16),
  PGlite: embedded,
};

async function nodePostgres(major: 16 | 18): Promise<Target> {
  const server = await sharedServer(major);
  const database = await server.database({ timezone });
  const client = await database.client();
  return {
    drizzle: drizzleOf(client) as unknown as PgDatabase<never>,
    query: async (sql) => (await client.query(sql)).rows,
    close: () => database.drop(),
  };
}

async function embedded(): Promise<Target> {
  const extensions = ['citext', 'hstore', 'ltree', 'cube'] as const;
  const database = await freshPGlite({ extensions, timezone });
  return {
    drizzle: drizzleOfPGlite(database) as unknown as PgDatabase<never>,
    query: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

/** The tables of the types under test as we emit them, by SQL name. */
async function emittedTables(): Promise<ReadonlyMap<string, TestedTable>> {
  output = await outputOf([setup, ...tables].join('\n'), { columns: modesOfColumns });
  const module = await loadOutput(output);
  return new Map(
    cases.map(({ index }) => [tableName(index), module[`t${index}`] as TestedTable] as const),
  );
}

let output: OutputFolder;
const processTimezone = process.env.TZ;
let emitted: ReadonlyMap<string, TestedTable>;

beforeAll(async () => {
  process.env.TZ = 'Asia/Tokyo';
  expect(new Date(0).getHours()).toBe(9);
  emitted = await emittedTables();
});

afterAll(() => {
  if (processTimezone === undefined) delete process.env.TZ;
  else process.env.TZ = processTimezone;
  output.remove();
});

describe.for(Object.keys(targets))('%s', (name) => {
  let target: Target;
  const isPGlite = name === 'PGlite';

  beforeAll(async () => {
    target = await targets[name]!();
    for (const statement of setup.split(';\n')) await target.query(statement);
    const made = tables.filter((_, index) => !(isPGlite && cases[index]!.noPGlite));
    for (const statement of made) await target.query(statement);
  });

  afterAll(() => target.close());

  const run = cases.filter(({ noPGlite }) => !(isPGlite && noPGlite));

  test.for(run)('$sql $mode', async ({ index, typescript, ...type }) => {
    const table = emitted.get(tableName(index))!;
    const written = rowsOf(type.values, type.noArray === undefined);
    await target.drizzle.insert(table).values(written.map((row, id) => ({ id, ...row })));
    const read = (await target.drizzle.select().from(table).orderBy(asc(table.id))) as Row[];
    expect(plainBytes(read)).toEqual(written.map((row, id) => ({ id, ...row })));
    for (const { value, list, grid } of read) {
      if (value !== null) expect.soft(hasType(typescript, value), `value ${typescript}`).toBe(true);
      if (list != null)
        expect.soft(hasType(`${typescript}[]`, list), `list ${typescript}`).toBe(true);
      if (grid != null)
        expect.soft(hasType(`${typescript}[][]`, grid), `grid ${typescript}`).toBe(true);
    }
  });

  test.for(run)('$sql $mode: Drizzle says the SQL type', async ({ index }) => {
    const table = emitted.get(tableName(index))!;
    const columns = getTableConfig(table).columns.map(
      (column) => `"${column.name}" ${sqlTypeOf(column)}`,
    );
    await target.query(`CREATE TABLE said_${index} (${columns.join(', ')})`);
    const said = await typesOfColumns(target, `said_${index}`);
    expect(said).toEqual(await typesOfColumns(target, tableName(index)));
  });
});

/** A row of NULLs, a row of empty arrays, and a row for each value, arrays filled with it. */
function rowsOf(values: readonly unknown[], withArrays: boolean): readonly Partial<Row>[] {
  if (!withArrays) return [{ value: null }, ...values.map((value) => ({ value }))];
  return [
    { value: null, list: null, grid: null },
    { value: null, list: [], grid: [] },
    ...values.map((value) => ({ value, list: [value, values[0]], grid: [[value], [values[0]]] })),
  ];
}

/** A Buffer is a Uint8Array, but is not equal to one here. */
function plainBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(plainBytes);
  if (value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, plainBytes(each)]),
  );
}

/** What Drizzle says; the schema of an enum it keeps apart. */
function sqlTypeOf(column: PgColumn): string {
  const element = elementOf(column);
  const schema = is(element, PgEnumColumn) ? element.enum.schema : undefined;
  return schema === undefined ? column.getSQLType() : `"${schema}".${column.getSQLType()}`;
}

function elementOf(column: object): object {
  return is(column, PgArray) ? elementOf(column.baseColumn) : column;
}

async function typesOfColumns(
  target: Target,
  table: string,
): Promise<readonly Record<string, unknown>[]> {
  return target.query(`
    SELECT attname, format_type(atttypid, atttypmod) AS type, attndims AS dimensions
    FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 ORDER BY attnum`);
}
