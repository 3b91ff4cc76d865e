/** Our interfaces are equal to what Drizzle infers from our tables: for every type, and whatever holds of a column. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedServer } from '../database/shared-server.ts';
import { CatalogFixture, literal, sqlOf, type FixtureType } from '../unit/emit/catalog-fixture.ts';
import type { Compiler, OutputFolder } from '../unit/emit/output-folder.ts';
import { catalogOfDatabase } from './catalog-of-database.ts';
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
    const server = await sharedServer(18);
    const database = await server.database();
    const client = await database.client();
    await client.query([setup, ...tables, ...notNullTables()].join('\n'));
    const columns = new Map(modesOfColumns);
    for (const [key, setting] of modesOfColumns) columns.set(key.replace('t_', 'n_'), setting);
    output = await outputOf(await catalogOfDatabase(client), { columns });
    await database.drop();
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
    output = await outputOf(columnsOfAllKinds().catalog(), {
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

function columnsOfAllKinds(): CatalogFixture {
  const fixture = new CatalogFixture();
  const { type: mood } = fixture.enum('mood', ['sad', 'ok']);
  const things = fixture.table('things');
  const identity = (mode: 'always' | 'byDefault', name: string) => ({
    mode,
    sequence: fixture.sequence(name, {
      isIdentity: true,
      dataType: 'integer',
      maxValue: 2147483647n,
    }),
  });
  const add = (name: string, type: FixtureType, patch = {}) =>
    fixture.column(things, name, type, patch);
  const notNull = { notNull: true };
  add('id', 'int4', { ...notNull, identity: identity('always', 'things_id_seq') });
  add('plain', 'text');
  add('must', 'text', notNull);
  add('by_default', 'int4', {
    ...notNull,
    identity: identity('byDefault', 'things_by_default_seq'),
  });
  add('defaulted', 'text', { default: literal('x') });
  add('must_defaulted', 'text', { ...notNull, default: literal('x') });
  add('null_default', 'text', { default: literal('', 'null', { sql: 'NULL' }) });
  add('at', 'timestamptz', { ...notNull, default: sqlOf('now()') });
  add('amount', 'numeric', { ...notNull, default: literal('0.00', 'float') });
  add('state', mood, { ...notNull, default: literal('sad') });
  add('states', { type: mood, dimensions: 1 }, { ...notNull, default: literal('{}') });
  add('json', 'jsonb', notNull);
  add('json_defaulted', 'jsonb', {
    ...notNull,
    default: literal('{}', 'string', { isCast: true }),
  });
  add('json_free', 'jsonb');
  add('jsons', { type: 'jsonb', dimensions: 1 });
  add('tuple', 'point', notNull);
  add('uuid', 'uuid', notNull);
  add('uuids', { type: 'uuid', dimensions: 2 });
  add('bytes', 'bytea');
  add('search', 'tsvector', { generated: { kind: 'stored', expression: sqlOf(`''::tsvector`) } });
  add('twice', 'int4', { ...notNull, generated: { kind: 'virtual', expression: sqlOf('1') } });
  add('odd "name"', 'text');
  serials(fixture);
  const pairs = fixture.table('pairs');
  const columns = ['a', 'b'].map((name) => fixture.column(pairs, name, 'int8', notNull));
  fixture.column(pairs, 'constructor', 'text');
  fixture.key(pairs, 'primaryKey', 'pairs_pkey', columns);
  return fixture;
}

function serials(fixture: CatalogFixture): void {
  const table = fixture.table('serials');
  for (const type of ['int2', 'int4', 'int8']) {
    const column = fixture.column(table, type, type, { notNull: true });
    const sequence = fixture.sequence(`serials_${type}_seq`, { ownedBy: column });
    const next = { ref: sequence, form: 'qualifiedLiteral' } as const;
    fixture.builder.change('column', column, { default: sqlOf('nextval(', next, '::regclass)') });
  }
}

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
