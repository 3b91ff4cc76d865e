import { describe, expect, test } from 'vitest';
import { CatalogReader } from '../../../src/catalog/read.ts';
import { fileStem } from '../../../src/emit/names/file-names.ts';
import { assignNames } from '../../../src/emit/names/assign-names.ts';
import { matchesPattern } from '../../../src/emit/names/patterns.ts';
import { singularWords } from '../../../src/emit/names/singular.ts';
import { camelCase, pascalCase, wordsOf } from '../../../src/emit/names/words.ts';
import { selectEmitted } from '../../../src/emit/select.ts';
import type { EmitSettings } from '../../../src/emit/settings.ts';
import { CatalogFixture, emitSettings } from './catalog-fixture.ts';

function assign(fixture: CatalogFixture, patch: Partial<EmitSettings> = {}) {
  const reader = new CatalogReader(fixture.catalog());
  const settings = emitSettings(patch);
  const { names, diagnostics } = assignNames({
    selection: selectEmitted(reader, settings),
    schemas: reader.all('schema').filter(({ fact }) => fact.name !== 'public'),
    customTypes: ['asText'],
    settings,
  });
  return {
    diagnostics,
    tables: [...names.tables.values()].map(({ value, row }) => `${value} ${row}`),
    files: [...names.tables.values()].map(({ tableFile }) => tableFile),
    keys: [...names.columns.values()],
    enums: [...names.enums.values()].map(({ value, type }) => `${value} ${type}`),
    schemas: [...names.schemas.values()],
    sequences: [...names.sequences.values()],
  };
}

function rule(patch: Partial<EmitSettings['names']>): Partial<EmitSettings> {
  return { names: { ...emitSettings().names, ...patch } };
}

function tablesOf(...names: string[]): CatalogFixture {
  const fixture = new CatalogFixture();
  for (const name of names) fixture.table(name);
  return fixture;
}

describe('words', () => {
  test.each([
    ['created_at', 'createdAt', 'CreatedAt'],
    ['createdAt', 'createdAt', 'CreatedAt'],
    ['UserAccounts', 'userAccounts', 'UserAccounts'],
    ['HTTPServer', 'httpServer', 'HTTPServer'],
    ['USER_ID', 'userId', 'UserId'],
    ['ID', 'id', 'Id'],
    ['2fa_codes', '_2faCodes', '_2faCodes'],
    ['a-b c', 'aBC', 'ABC'],
    ['_prisma_migrations', 'prismaMigrations', 'PrismaMigrations'],
    ['größe', 'größe', 'Größe'],
    ['+', 'u2b', 'U2b'],
    ['_', '_', '_'],
    ['price$usd', 'price$usd', 'Price$usd'],
  ])('%s is %s and %s', (name, camel, pascal) => {
    expect([camelCase(wordsOf(name)), pascalCase(wordsOf(name))]).toEqual([camel, pascal]);
  });
});

test.each([
  ['savings_groups', 'savings_group'],
  ['metadata', 'metadata'],
  ['member_analytics', 'member_analytics'],
  ['userStatuses', 'userStatus'],
  ['group_savings_data', 'group_savings_data'],
  ['people', 'person'],
  ['cookies', 'cookie'],
  ['caches', 'cache'],
  ['addresses', 'address'],
  ['news', 'news'],
])('the singular of %s is %s', (plural, singular) => {
  expect(singularWords(plural.split('_')).join('_')).toBe(singular);
});

describe('objects', () => {
  test('what is reserved, and what the language or the output needs, is not taken', () => {
    expect(
      assign(tablesOf('table', 'delete', 'dates', 'records', 'sql', 'as_text')).tables,
    ).toEqual([
      'asTextTable AsTextTable',
      'datesTable DatesTable',
      'deleteTable DeleteTable',
      'recordsTable RecordsTable',
      'sqlTable SqlTable',
      'tableTable TableTable',
    ]);
  });

  test('all names of an object have one stem, and the older object keeps its own', () => {
    const { tables, diagnostics } = assign(tablesOf('users', 'user', 'new_users'));
    expect(tables).toEqual(['newUsersTable NewUsersTable', 'userTable UserTable', 'users User']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['name-changed', 'name-changed']);
  });

  test('a name and its kind taken, numbers follow', () => {
    const fixture = tablesOf('a_b', 'aB', 'a-b', 'a b');
    expect(assign(fixture).tables).toEqual(['aB3 AB3', 'aB2 AB2', 'aBTable ABTable', 'aB AB']);
  });

  test('a new table never renames an older one', () => {
    const fixture = tablesOf('zebras', 'Zebras');
    const before = assign(fixture).tables;
    fixture.table('ZEBRAS');
    fixture.table('a');
    expect(assign(fixture).tables).toEqual(expect.arrayContaining(before));
  });

  test('scripts without capitals have a word for types', () => {
    const fixture = tablesOf('名前');
    fixture.enum('色', ['赤']);
    const { tables, enums } = assign(fixture);
    expect([tables, enums]).toEqual([['名前 名前Row'], ['色 色Type']]);
  });

  test('outside the first schema of the search path names carry their schema', () => {
    const fixture = new CatalogFixture();
    const auth = fixture.schema('auth');
    fixture.table('users');
    fixture.table('users', { parent: auth });
    fixture.enum('role', ['admin'], auth);
    fixture.sequence('ids', { parent: auth });
    const here = assign(fixture);
    expect(here.tables).toEqual(['authUsers AuthUser', 'users User']);
    expect(here.files).toEqual(['tables/auth/users.ts', 'tables/users.ts']);
    expect([here.enums, here.sequences, here.schemas]).toEqual([
      ['authRole AuthRole'],
      ['authIds'],
      ['auth'],
    ]);
    const there = assign(fixture, { searchPath: ['auth', 'public'] });
    expect(there.tables).toEqual(['users User', 'publicUsers PublicUser']);
    expect(there.files).toEqual(['tables/users.ts', 'tables/public/users.ts']);
  });

  test('preserve keeps SQL names of values and keys', () => {
    const fixture = tablesOf('user_groups', 'User', 'a-b');
    fixture.column(fixture.builder.find('relation', fixture.public, 'a-b')!, 'odd name', 'text');
    const { tables, keys } = assign(fixture, rule({ case: 'preserve' }));
    expect(tables).toEqual(['User UserRow', 'a_b AB', 'user_groups UserGroup']);
    expect(keys).toEqual(['odd name']);
  });

  test('singular can be switched off', () => {
    expect(assign(tablesOf('users'), rule({ singular: false })).tables).toEqual(['users Users']);
  });

  test('settings win over rank, and a name that names nothing is said', () => {
    const fixture = tablesOf('people', 'humans');
    const { tables, diagnostics } = assign(
      fixture,
      rule({
        tables: new Map([
          ['public.humans', { value: 'people', row: null }],
          ['peple', { value: 'x', row: null }],
        ]),
        columns: new Map([['people.nam', 'title']]),
      }),
    );
    expect(tables).toEqual(['people Human', 'peopleTable PeopleTable']);
    const unused = diagnostics.filter(({ code }) => code === 'settings-unused');
    expect(unused.map(({ severity, hint }) => `${severity}: ${hint}`)).toEqual([
      'warning: did you mean "people"?',
      'warning: null',
    ]);
  });

  test('a name that cannot be had is not taken from the settings', () => {
    const given = new Map([['a', { value: 'class', row: 'not a name' }]]);
    const { tables, diagnostics } = assign(tablesOf('a'), rule({ tables: given }));
    expect(tables).toEqual(['a A']);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'name-changed warning',
      'name-changed warning',
    ]);
  });
});

function keysOf(columns: string[], patch: Partial<EmitSettings['names']> = {}) {
  const fixture = new CatalogFixture();
  const table = fixture.table('t');
  for (const column of columns) fixture.column(table, column, 'text');
  return assign(fixture, rule(patch)).keys;
}

describe('columns', () => {
  test('never lost, never hiding what Drizzle has', () => {
    const names = ['__proto__', '$inferSelect', '$inferInsert', 'enableRLS', 'constructor', '_'];
    expect(keysOf(names, { case: 'preserve' })).toEqual([
      '__proto___column',
      '$inferSelect_column',
      '$inferInsert_column',
      'enableRLS_column',
      'constructor',
      '_',
    ]);
    expect(keysOf(['enableRLS', '$inferSelect'])).toEqual([
      'enableRLSColumn',
      '$inferSelectColumn',
    ]);
  });

  test('the older of two keeps its key', () => {
    expect(keysOf(['created_at', 'createdAt', 'created at'])).toEqual([
      'createdAt',
      'createdAtColumn',
      'createdAt2',
    ]);
  });

  test('a setting gives a key before the rule does', () => {
    const columns = new Map([
      ['t.b', 'a'],
      ['public.t.c', 'd'],
    ]);
    expect(keysOf(['a', 'b', 'c'], { columns })).toEqual(['aColumn', 'a', 'd']);
  });
});

describe('files', () => {
  test.each([
    ['users', 'users'],
    ['../etc', '~2e~2e~2fetc'],
    ['a.d', 'a~2ed'],
    ['größe', 'größe'],
    ['a b', 'a~20b'],
    ['C:\\x', 'C~3a~5cx'],
  ])('%s is in %s', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  test('case, devices and files of ours', () => {
    const { files } = assign(tablesOf('Users', 'users', 'con', 'COM1', 'index', 'enums'));
    expect(files.map((file) => file.replace('tables/', ''))).toEqual([
      'COM1-2.ts',
      'Users.ts',
      'con-2.ts',
      'enums-2.ts',
      'index-2.ts',
      'users-2.ts',
    ]);
  });
});

test.each([
  ['auth.*', 'auth.users', true],
  ['auth.*', 'author.users', false],
  ['*', 'public.users', true],
  ['*_log', 'public.audit_log', true],
  ['a+b', 'a+b', true],
  ['a+b', 'aab', false],
])('pattern %s and %s: %s', (pattern, text, matches) => {
  expect(matchesPattern(pattern, text)).toBe(matches);
});
