import path from 'node:path';
import { expect, test } from 'vitest';
import { reportText } from '../../../src/diagnostics/report-text.ts';
import type { SettingsOverrides } from '../../../src/settings/resolve-settings.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

interface Reading {
  readonly files: Readonly<Record<string, string>>;
  readonly file?: string;
  readonly overrides?: SettingsOverrides;
}

async function read({ files, file, overrides = {} }: Reading) {
  const cwd = temporaryFolder(files);
  const show = (absolute: string): string => path.relative(cwd, absolute) || '.';
  return { cwd, ...(await readSettings({ cwd, file, overrides, show })) };
}

/** What is said of wrong settings, as people read it. Fails when nothing is. */
async function complaints(reading: Reading): Promise<string[]> {
  const { settings, diagnostics } = await read(reading);
  expect(settings).toBeNull();
  expect(diagnostics).not.toEqual([]);
  return diagnostics.map((told) => reportText(told));
}

function json(text: string): Reading {
  return { files: { 'sql-to-drizzle.config.json': text } };
}

test('without a settings file everything is as the documentation says', async () => {
  const { cwd, settings, diagnostics } = await read({ files: { 'package.json': '{}' } });
  expect(diagnostics).toEqual([]);
  expect(settings).toEqual({
    root: cwd,
    file: null,
    migrations: path.join(cwd, 'migrations'),
    out: path.join(cwd, 'generated'),
    layout: 'plain',
    postgres: 16,
    searchPath: ['public'],
    roles: null,
    tablespaces: null,
    transaction: 'file',
    unsupported: 'error',
    accept: [],
    include: ['*'],
    exclude: [],
    names: { case: 'camel', singular: true, tables: new Map(), columns: new Map() },
    modes: {
      bigint: 'bigint',
      numeric: 'string',
      timestamp: 'date',
      timestamptz: 'date',
      date: 'string',
      time: 'string',
      timetz: 'string',
      point: 'tuple',
      line: 'tuple',
      geometry: 'tuple',
    },
    types: new Map(),
    columns: new Map(),
    imports: '.js',
    relations: true,
    partitions: false,
    header: [],
  });
});

const everything = `{
  migrations: 'db', out: '../out', layout: 'plain', postgres: 18, searchPath: ['app', 'public'], roles: ['app'], tablespaces: ['fast'],
  include: ['app.*'], exclude: ['app.schema_migrations'],
  names: { case: 'preserve', singular: false, tables: { 'app.users': { row: 'Person' } }, columns: { 'users.desc': 'description' } },
  types: { bigint: 'number', date: 'date', jsonb: { type: 'Json', from: './src/json.ts' }, ltree: { type: 'string' } },
  columns: { 'users.preferences': { type: 'Preferences[]', from: '@acme/types' }, '*.id': { mode: 'number' } },
  imports: '.ts', relations: false, partitions: true, header: ['/* eslint-disable */'],
}`;

test.each([
  [
    'sql-to-drizzle.config.ts',
    `type X = { a?: string };\nexport default ${everything} satisfies X | object;`,
  ],
  ['sql-to-drizzle.config.mjs', `export default ${everything};`],
  ['sql-to-drizzle.config.js', `module.exports = ${everything};`],
])('%s gives every setting', async (name, text) => {
  const { cwd, settings, diagnostics } = await read({ files: { [name]: text } });
  expect(diagnostics).toEqual([]);
  expect(settings).toMatchObject({
    root: cwd,
    file: name,
    migrations: path.join(cwd, 'db'),
    out: path.join(path.dirname(cwd), 'out'),
    postgres: 18,
    searchPath: ['app', 'public'],
    include: ['app.*'],
    exclude: ['app.schema_migrations'],
    names: { case: 'preserve', singular: false },
    modes: { bigint: 'number', date: 'date', numeric: 'string' },
    imports: '.ts',
    relations: false,
    partitions: true,
    header: ['/* eslint-disable */'],
  });
  expect(settings?.names.tables).toEqual(new Map([['app.users', { value: null, row: 'Person' }]]));
  expect(settings?.names.columns).toEqual(new Map([['users.desc', 'description']]));
  const from = `${cwd.replaceAll(path.sep, '/')}/src/json.ts`;
  const types = { jsonb: { type: 'Json', from }, ltree: { type: 'string', from: null } };
  expect(settings?.types).toEqual(new Map(Object.entries(types)));
  const columns = {
    'users.preferences': { kind: 'type', type: 'Preferences[]', from: '@acme/types' },
    '*.id': { kind: 'mode', mode: 'number' },
  };
  expect(settings?.columns).toEqual(new Map(Object.entries(columns)));
});

test('the command line wins, and its paths start from the working directory', async () => {
  const { cwd, settings } = await read({
    files: { 'conf/x.json': '{ "migrations": "a", "out": "b", "postgres": 12 }' },
    file: 'conf/x.json',
    overrides: { out: 'c', postgres: 17 },
  });
  expect(settings).toMatchObject({
    root: path.join(cwd, 'conf'),
    migrations: path.join(cwd, 'conf', 'a'),
    out: path.join(cwd, 'c'),
    postgres: 17,
  });
});

test('package.json has a key for them; a byte-order mark does no harm', async () => {
  const { settings } = await read({
    files: { 'package.json': '\ufeff{ "name": "x", "sql-to-drizzle": { "out": "models" } }' },
  });
  expect(settings?.out).toMatch(/models$/);
});

test('an unknown key is pointed at, with the nearest right one', async () => {
  expect(await complaints(json('{\n  "migration": "db"\n}'))).toEqual([
    [
      'error[settings-invalid]: migration: there is no such setting',
      '  sql-to-drizzle.config.json:2:3',
      '  2 |   "migration": "db"',
      '    |   ^^^^^^^^^^^',
      '  hint: did you mean migrations?',
    ].join('\n'),
  ]);
});

test.each([
  [
    '{"names": {"cas": "camel"}}',
    'names.cas: there is no such setting',
    'did you mean names.case?',
  ],
  [
    '{"names": {"tables": {"public.users": {"rows": "U"}}}}',
    'names.tables["public.users"].rows: there is no such setting',
    'did you mean names.tables["public.users"].row?',
  ],
  [
    '{"columns": {"a.b": {"tpye": "X"}}}',
    'columns["a.b"].tpye: there is no such setting',
    'did you mean columns["a.b"].type?',
  ],
  ['{"unsuported": "warn"}', 'unsuported: there is no such setting', 'did you mean unsupported?'],
  [
    '{"accept": [{"file": "a.sql", "statement": "0123456789ab", "raeson": "b"}]}',
    'accept[0].raeson: there is no such setting',
    'did you mean accept[0].reason?',
  ],
  [
    '{"transaction": "flie"}',
    'transaction: expected "file" or "statement"',
    'did you mean "file"?',
  ],
  ['{"qqqq": 1}', 'qqqq: there is no such setting', 'known here: migrations, out'],
  [
    '{"names": {"case": "cammel"}}',
    'names.case: expected "camel" or "preserve", got "cammel"',
    'did you mean "camel"?',
  ],
  [
    '{"types": {"bigint": "nubmer"}}',
    'types.bigint: expected "bigint" or "number"',
    'did you mean "number"?',
  ],
  [
    '{"types": {"bigin": "number"}}',
    'types.bigin: expected an object',
    'did you mean types.bigint?',
  ],
  ['{"types": {"int8": "number"}}', 'types.int8: expected an object', 'did you mean types.bigint?'],
  ['{"types": {"text": "string"}}', 'types.text: expected an object', 'types with modes: bigint'],
  [
    '{"types": {"numeric": {"type": "X"}}}',
    'types.numeric: expected "string", "number" or "bigint", got an object',
    'columns gives',
  ],
])('%s: %s', async (text, message, hint) => {
  const [complaint] = await complaints(json(text));
  expect(complaint).toContain(message);
  expect(complaint).toContain(`hint: ${hint}`);
});

test.each([
  ['{"postgres": "16"}', 'postgres: expected 12, 13, 14, 15, 16, 17 or 18, got "16"'],
  ['{"postgres": 11}', 'postgres: expected 12, 13, 14, 15, 16, 17 or 18, got 11'],
  ['{"migrations": ""}', 'migrations: expected a text that is not empty'],
  ['{"searchPath": "public"}', 'searchPath: expected a list, got "public"'],
  ['{"searchPath": []}', 'searchPath: expected at least one schema'],
  ['{"include": []}', 'include: expected at least one pattern'],
  ['{"exclude": ["users"]}', 'exclude[0]: expected a qualified name'],
  ['{"relations": "yes"}', 'relations: expected boolean, got "yes"'],
  ['{"imports": ".mjs"}', 'imports: expected ".js", ".ts" or "", got ".mjs"'],
  ['{"header": ["a\\nb"]}', 'header[0]: expected one line'],
  ['{"names": {"columns": {"users": "x"}}}', 'names.columns.users: expected a table and a column'],
  ['{"names": {"columns": {"a.b": "not ok"}}}', 'names.columns["a.b"]: expected a TypeScript name'],
  ['{"columns": {"a.b": {"from": "./x"}}}', 'columns["a.b"].type: it must be given'],
  ['{"columns": {"a.b": {"type": "X\\nY"}}}', 'columns["a.b"].type: expected one line'],
  ['{"columns": {"a.b": 3}}', 'columns["a.b"]: expected an object, got 3'],
  [
    '{"columns": {"a.b": {"mode": "number", "type": "X"}}}',
    'columns["a.b"].type: there is no such setting',
  ],
  [
    '{"accept": [{"file": "a.sql", "statement": "x", "reason": "b"}]}',
    'accept[0].statement: expected the hash',
  ],
  [
    '{"accept": [{"file": "a.sql", "statement": "0123456789ab", "reason": "…"}]}',
    'accept[0].reason: expected a reason',
  ],
  [
    '{"accept": [{"file": "a.sql", "statement": "0123456789ab"}]}',
    'accept[0].reason: it must be given',
  ],
  ['[]', 'the settings: expected an object, got a list'],
  ['null', 'the settings: expected an object, got null'],
])('%s: %s', async (text, message) => {
  const [complaint] = await complaints(json(text));
  expect(complaint).toContain(message);
});

test('all that is wrong is said at once', async () => {
  const text = '{"postgres": 1, "names": {"case": 1}, "imports": 2, "x": 3}';
  expect(await complaints(json(text))).toHaveLength(4);
});

test('code has no places, but its file is named', async () => {
  const files = { 'sql-to-drizzle.config.mjs': 'export default { postgres: 3 };' };
  const [complaint] = await complaints({ files });
  expect(complaint).toMatch(/got 3\n  sql-to-drizzle\.config\.mjs$/);
});

test.each([
  ['x.json', '{"a": 1,}', 'the file is not JSON: expected a key in double quotes'],
  ['x.mjs', 'throw new Error("oh");', 'the settings file fails: oh'],
  ['x.ts', 'export default {', 'the settings file fails: '],
  ['x.mjs', 'export const settings = {};', 'the settings file has no default export'],
  ['x.yaml', 'a: 1', 'settings are a .ts, .js, .mjs or .json file'],
])('%s with %j: %s', async (file, text, message) => {
  const [complaint] = await complaints({ files: { [file]: text }, file });
  expect(complaint).toContain(`error[settings-invalid]: ${message}`);
  expect(complaint).toContain(file);
});

test('a settings file that is named must be there', async () => {
  const [missing] = await complaints({ files: {}, file: 'no.json' });
  expect(missing).toBe('error[settings-missing]: there is no settings file no.json\n  no.json');
  const [keyless] = await complaints({ files: { 'package.json': '{}' }, file: 'package.json' });
  expect(keyless).toContain('package.json has no key "sql-to-drizzle"');
});

test('two settings files are one too many', async () => {
  const [complaint] = await complaints({
    files: {
      'sql-to-drizzle.config.json': '{}',
      'sql-to-drizzle.config.mjs': 'export default {}',
      'package.json': '{"sql-to-drizzle": {}}',
    },
  });
  expect(complaint).toContain(
    'there are several settings files: sql-to-drizzle.config.mjs, sql-to-drizzle.config.json, package.json',
  );
});
