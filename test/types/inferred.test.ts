/** Our interfaces are equal to what Drizzle infers from our tables: for every type, and whatever holds of a column. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Compiler, OutputFolder } from '../unit/emit/output-folder.ts';
import { outputOf } from './output-of.ts';
import { modesOfColumns, setup, tables, typesUnderTest } from './types-under-test.ts';

const compilers: readonly Compiler[] = ['typescript', 'typescript-5'];

const header = `
import type { PgDatabase } from 'drizzle-orm/pg-core';
import * as all from './generated/index.js';

type Flat<T> = { [K in keyof T]: T[K] };
type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;
declare function assignable<To>(value: To): void;
declare const database: PgDatabase<never>;
`;

/** The names of a table's types. */
interface Names {
  readonly table: string;
  readonly row: string;
}

const equal = ({ table, row }: Names): readonly string[] => [
  `holds<Equal<all.${row}, typeof all.${table}.$inferSelect>>();`,
  `holds<Equal<all.New${row}, typeof all.${table}.$inferInsert>>();`,
  `database.update(all.${table}).set({} as all.${row}Update);`,
];

/** With exact optional properties Drizzle's `?: T | undefined` is wider than our `?: T`. */
const assignable = ({ table, row }: Names): readonly string[] => [
  `assignable<typeof all.${table}.$inferInsert>({} as all.New${row});`,
  `assignable<all.${row}>({} as typeof all.${table}.$inferSelect);`,
  `database.update(all.${table}).set({} as all.${row}Update);`,
];

const exact = {
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noUnusedParameters: true,
};

describe('for every type', () => {
  const names = typesUnderTest.flatMap((_, index) => [
    { table: `t${index}`, row: `T${index}` },
    { table: `n${index}`, row: `N${index}` },
  ]);
  let output: OutputFolder;

  beforeAll(async () => {
    const columns = new Map(modesOfColumns);
    for (const [key, setting] of modesOfColumns) columns.set(key.replace('t_', 'n_'), setting);
    output = await outputOf([setup, ...tables, ...notNullTables()].join('\n'), { columns });
  });

  afterAll(() => output.remove());

  test.for(compilers)('%s: interfaces are what Drizzle infers', async (compiler) => {
    expect(await compile(output, compiler, names.flatMap(equal))).toBe('');
  });

  test('interfaces fit with exact optional properties', async () => {
    expect(await compile(output, 'typescript', names.flatMap(assignable), exact)).toBe('');
  });

  test('interfaces say the types that the list says', async () => {
    const claims = typesUnderTest.map(({ typescript }, index) => {
      const expected = typescript.replace(/^(Mood|AppLevel)/, 'all.$1');
      return `holds<Equal<{ value: all.N${index}['value'] }, { value: ${expected} }>>();`;
    });
    expect(await compile(output, 'typescript', claims)).toBe('');
  });

  test('a wrong claim does not compile', async () => {
    const claim = 'holds<Equal<{ value: string }, { value: string | null }>>();';
    expect(await compile(output, 'typescript', [claim])).toContain('claims.ts');
  });
});

describe('whatever holds of a column', () => {
  const names = [
    { table: 'things', row: 'Thing' },
    { table: 'serials', row: 'Serial' },
    { table: 'pairs', row: 'Pair' },
  ];
  let output: OutputFolder;

  beforeAll(async () => {
    output = await outputOf(columnsOfAllKinds, {
      types: new Map([['uuid', { type: '`${string}-${string}`', from: null }]]),
    });
  });

  afterAll(() => output.remove());

  test.for(compilers)('%s: interfaces are what Drizzle infers', async (compiler) => {
    expect(await compile(output, compiler, names.flatMap(equal))).toBe('');
  });

  test.for(compilers)('%s: also with exact optional properties', async (compiler) => {
    expect(await compile(output, compiler, names.flatMap(assignable), exact)).toBe('');
  });

  test('what may be left out, what must be given and what cannot be', async () => {
    const claims = [
      `holds<Equal<Required<Pick<all.NewThing, 'plain' | 'must'>>, { plain: string | null; must: string }>>();`,
      `assignable<all.NewThing>({ must: '' , tuple: [1, 2], json: null, uuid: 'a-b' });`,
      `// @ts-expect-error: it must be given.\nassignable<all.NewThing>({ tuple: [1, 2], json: null, uuid: 'a-b' });`,
      `// @ts-expect-error: always generated.\nassignable<all.NewThing>({ must: '', tuple: [1, 2], json: null, uuid: 'a-b', id: 1 });`,
      `// @ts-expect-error: computed.\nassignable<all.NewThing>({ must: '', tuple: [1, 2], json: null, uuid: 'a-b', twice: 1 });`,
    ];
    expect(await compile(output, 'typescript', claims)).toBe('');
  });
});

/** The same types where NULL is not allowed. */
function notNullTables(): readonly string[] {
  return typesUnderTest.map(({ sql, noArray }, index) => {
    const list = noArray === undefined ? `, list ${sql}[] NOT NULL` : '';
    return `CREATE TABLE n_${index} (value ${sql} NOT NULL${list});`;
  });
}

const columnsOfAllKinds = `
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE things (
  id integer GENERATED ALWAYS AS IDENTITY,
  plain text,
  must text NOT NULL,
  by_default integer GENERATED BY DEFAULT AS IDENTITY,
  defaulted text DEFAULT 'x',
  must_defaulted text NOT NULL DEFAULT 'x',
  null_default text DEFAULT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  amount numeric(10, 2) NOT NULL DEFAULT 0.00,
  state mood NOT NULL DEFAULT 'sad',
  states mood[] NOT NULL DEFAULT '{}',
  tags text[] NOT NULL DEFAULT '{a,b}',
  steps integer[] NOT NULL DEFAULT '{1,2}'::int[],
  big bigint NOT NULL DEFAULT 5,
  ratio double precision NOT NULL DEFAULT 0.5,
  negative integer NOT NULL DEFAULT -5,
  flag boolean NOT NULL DEFAULT 't',
  day date NOT NULL DEFAULT '2024-01-01',
  pause interval NOT NULL DEFAULT '1 day'::interval,
  address inet NOT NULL DEFAULT '::1',
  token uuid NOT NULL DEFAULT gen_random_uuid(),
  json jsonb NOT NULL,
  json_defaulted jsonb NOT NULL DEFAULT '{}'::jsonb,
  json_free jsonb,
  jsons jsonb[],
  tuple point NOT NULL,
  uuid uuid NOT NULL,
  uuids uuid[][],
  bytes bytea DEFAULT '\\x00',
  search tsvector GENERATED ALWAYS AS (to_tsvector('simple', must)) STORED,
  twice integer NOT NULL GENERATED ALWAYS AS (negative * 2) VIRTUAL,
  "odd ""name""" text
);
CREATE TABLE serials (s smallserial, i serial, b bigserial PRIMARY KEY, "constructor" text);
CREATE TABLE pairs (a bigint, b bigint, c varchar(3) UNIQUE, PRIMARY KEY (a, b));
`;

/** What the compiler finds wrong in the output and these claims. */
function compile(
  output: OutputFolder,
  compiler: Compiler,
  claims: readonly string[],
  options: Readonly<Record<string, boolean>> = {},
): Promise<string> {
  output.write('claims.ts', [header, ...claims].join('\n'));
  return output.compile(compiler, { module: 'nodenext', noEmit: true, ...options });
}
