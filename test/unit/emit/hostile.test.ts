import path from 'node:path';
import { expect, test } from 'vitest';
import { CatalogFixture, emitFixture, keyOf, literal, name, sqlOf } from './catalog-fixture.ts';
import { OutputFolder, moduleOptions, strictest } from './output-folder.ts';

/** Texts that try to become code, to end what they stand in, or to be taken for something else. */
const hostile: readonly string[] = [
  `we"ird`,
  `it's`,
  'back`tick',
  '${globalThis.hacked = 1}',
  '`; globalThis.hacked = 1; `',
  '"); globalThis.hacked = 1; ("',
  'new\nline',
  'carriage\rreturn',
  'close */ globalThis.hacked = 1; /*',
  '*/',
  '/',
  '@ts-expect-error',
  'line\u2028separator',
  'turn\u202eed',
  'back\\slash',
  'back\\`tick\\${',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'delete',
  'class',
  'await',
  'undefined',
  'any',
  'enableRLS',
  '$inferSelect',
  '$inferInsert',
  '_',
  'getSQL',
  'Pg',
  'sql',
  'table',
  'one',
  'many',
  'relations',
  'date',
  'record',
  'partials',
  'index',
  'enums',
  'con',
  'NUL',
  '2fa',
  'Users',
  'users',
  'USERS',
  '😀',
  '名前',
  'ß',
  '../escape',
  'a/b',
  '..',
  'a.d',
  'a?b#c%2f',
  ' ',
  'x'.repeat(63),
  'é'.repeat(31),
  'a_b',
  'aB',
  'a b',
  'a-b',
];

/** A table of each name, with a column of each name, in comments, labels, defaults and checks too. */
function hostileCatalog(): CatalogFixture {
  const fixture = new CatalogFixture();
  const schema = fixture.schema('sch"ema */ ${x}');
  const labels = fixture.enum('labels', [...hostile], schema);
  const parents = hostile.map((text) => {
    const table = fixture.table(text, { comment: text, rowSecurity: true });
    return { table, id: fixture.identity(table) };
  });
  for (const [i, { table, id }] of parents.entries()) {
    const text = hostile[i]!;
    const column = fixture.column(table, text, 'text', {
      comment: text,
      default: literal(text),
    });
    const parent = parents[(i + 1) % parents.length]!;
    fixture.foreignKey(table, `fk ${text}`, [[id], [parent.id]]);
    fixture.foreignKey(table, `self ${text}`, [[id], [id]]);
    fixture.unique(table, `key ${text}`, [column]);
    fixture.check(table, `check ${text}`, sqlOf(name(column), ` <> ${quoted(text)}`));
    fixture.index(table, `index ${text}`, [keyOf(column)], {
      method: 'gin',
      predicate: sqlOf(`${quoted(text)} = `, name(column)),
      storageParameters: { [text]: text },
    });
    fixture.trigger(table, text, fixture.function(text), { arguments: [text] });
    fixture.create('policy', {
      comment: null,
      parent: table,
      name: text,
      permissive: true,
      command: 'all',
      roles: [text, 'other'],
      using: sqlOf(quoted(text)),
      withCheck: null,
    });
  }
  const views = fixture.schema('views');
  for (const text of hostile) {
    const query = `SELECT ${quoted(text)}\n  AS x, \${${quoted(text)}}`;
    const view = fixture.view(text, query, { parent: views, comment: text });
    fixture.column(view, text, 'text', { comment: text });
  }
  const all = fixture.table('all', { parent: schema, comment: hostile.join('\n') });
  for (const text of hostile) fixture.column(all, text, 'text', { default: sqlOf(quoted(text)) });
  for (const [i, label] of labels.labels.entries()) {
    fixture.column(all, `label ${i}`, labels.type, {
      notNull: true,
      default: {
        pieces: [{ ref: label, form: 'literal' }],
        constant: { kind: 'string', text: hostile[i]!, label, isCast: false },
      },
    });
  }
  return fixture;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const reflect = `
import * as schema from './generated/index.js';
import { is, SQL, createTableRelationsHelpers, Relations } from 'drizzle-orm';
import { getTableConfig, getViewConfig, isPgEnum, PgDialect, PgTable, PgView } from 'drizzle-orm/pg-core';
const text = (value) => is(value, SQL) ? new PgDialect().sqlToQuery(value.inlineParams()).sql : value;
const tables = [];
const views = [];
let labels = [];
let relations = 0;
for (const value of Object.values(schema)) {
  if (isPgEnum(value)) labels = value.enumValues;
  if (is(value, Relations)) relations += Object.keys(value.config(createTableRelationsHelpers(value.table))).length;
  if (is(value, PgView)) {
    const { name, selectedFields, query } = getViewConfig(value);
    const [key] = Object.keys(selectedFields);
    views.push({ name, column: selectedFields[key].name, own: value[key]?.name, query: text(query) });
  }
  if (!is(value, PgTable)) continue;
  const config = getTableConfig(value);
  const { columns, foreignKeys, checks, policies, uniqueConstraints } = config;
  tables.push({
    name: config.name,
    columns: columns.map((column) => [column.name, text(column.default) ?? null]),
    keys: Object.keys(value).length,
    foreignKeys: foreignKeys.map((key) => [key.getName(), key.reference().foreignColumns[0].table === value]),
    uniques: columns.filter((column) => column.isUnique).map((column) => column.uniqueName),
    checks: checks.map((check) => [check.name, text(check.value)]),
    policies: policies.map((policy) => [policy.name, policy.to]),
  });
}
console.log(JSON.stringify({ tables, views, labels, relations, hacked: 'hacked' in globalThis }));
`;

interface Reflection {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly (readonly [string, string | null])[];
    readonly foreignKeys: readonly (readonly [string, boolean])[];
    readonly uniques: readonly string[];
    readonly checks: readonly (readonly [string, string])[];
    readonly policies: readonly (readonly [string, readonly string[]])[];
  }[];
  readonly views: readonly {
    readonly name: string;
    readonly column: string;
    /** By the column's key of the view itself. */
    readonly own?: string;
    readonly query: string;
  }[];
  readonly labels: readonly string[];
  readonly relations: number;
  readonly hacked: boolean;
}

test.each(['camel', 'preserve'] as const)('no text becomes code: %s', async (letters) => {
  const fixture = hostileCatalog();
  const { files } = await emitFixture(fixture, {
    names: { case: letters, singular: true, tables: new Map(), columns: new Map() },
  });
  for (const { path: file } of files) {
    expect(path.posix.join('/out', file)).toBe(`/out/${file}`);
    expect(file).toMatch(/^[\p{L}\p{Nd}_$~/-]+\.ts$/u);
  }
  const folded = files.map((file) => file.path.normalize('NFKC').toUpperCase());
  expect(new Set(folded).size).toBe(files.length);
  const folder = new OutputFolder(files);
  expect(await folder.compile('typescript', { ...strictest, ...moduleOptions['.js'] })).toBe('');
  const { tables, views, labels, relations, hacked } = (await folder.evaluate(
    reflect,
  )) as Reflection;
  expect(hacked).toBe(false);
  expect(labels).toEqual(hostile);
  expect(relations).toBe(hostile.length * 4);
  expect(new Set(tables.map((table) => table.name))).toEqual(new Set([...hostile, 'all']));
  expect(views.map((view) => view.name).toSorted()).toEqual(hostile.toSorted());
  for (const { name: text, column, own, query } of views) {
    expect([column, own]).toEqual([text, text]);
    expect(query.trim()).toBe(`SELECT ${quoted(text)}\n  AS x, \${${quoted(text)}}`);
  }
  for (const table of tables.filter((each) => each.name !== 'all')) {
    const text = table.name;
    expect(table.columns.map(([column]) => column)).toEqual(['id', text]);
    expect(table.columns[1]![1]).toBe(text);
    expect(table.uniques).toEqual([`key ${text}`]);
    const foreignKeys = table.foreignKeys.toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(foreignKeys).toEqual([
      [`fk ${text}`, false],
      [`self ${text}`, true],
    ]);
    expect(table.checks[0]![0]).toBe(`check ${text}`);
    expect(table.checks[0]![1]).toContain(` <> ${quoted(text)}`);
    expect(table.policies).toEqual([[text, [text, 'other']]]);
  }
  const all = tables.find((table) => table.name === 'all')!;
  expect(all.columns.slice(0, hostile.length)).toEqual(hostile.map((text) => [text, quoted(text)]));
  expect(all.columns.slice(hostile.length).map(([, value]) => value)).toEqual(hostile);
  folder.remove();
});
