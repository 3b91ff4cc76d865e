import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emit } from '../../../src/emit/emit.ts';
import { firstLine } from '../../../src/emit/emitted-file.ts';
import { docComment } from '../../../src/emit/print/doc-comment.ts';
import { propertyKey, stringLiteral, templateText } from '../../../src/emit/print/literals.ts';
import { moduleSpecifier } from '../../../src/emit/print/specifier.ts';
import { CatalogFixture, emitFixture, emitSettings, templates, textOf } from './catalog-fixture.ts';
import { savingsGroups } from './savings-groups.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sql-to-drizzle-'));
  mkdirSync(path.join(root, 'generated'));
});
afterEach(() => rmSync(root, { recursive: true }));

function aTable(): CatalogFixture {
  const fixture = new CatalogFixture();
  fixture.column(fixture.table('t'), 'a', 'text');
  return fixture;
}

describe('settings of prettier', () => {
  test("the project's count, but for what would move our first line", async () => {
    const options = { semi: false, useTabs: true, insertPragma: true, endOfLine: 'crlf' };
    writeFileSync(path.join(root, '.prettierrc'), JSON.stringify(options));
    const emission = await emitFixture(aTable(), { out: path.join(root, 'generated') });
    expect(textOf(emission, 'tables/t.ts')).toBe(
      `${firstLine}\nimport * as Pg from "drizzle-orm/pg-core"\n\nexport const t = Pg.pgTable("t", {\n\ta: Pg.text("a"),\n})\n`,
    );
  });

  test('.editorconfig counts beside our own', async () => {
    writeFileSync(path.join(root, '.editorconfig'), 'root = true\n[*]\nindent_size = 4\n');
    const emission = await emitFixture(aTable(), { out: path.join(root, 'generated') });
    expect(textOf(emission, 'tables/t.ts')).toContain("\n    a: Pg.text('a'),\n");
  });

  test('a plugin that cannot be loaded is said, and the output is not kept', async () => {
    writeFileSync(path.join(root, '.prettierrc'), '{ "plugins": ["./nowhere.js"], "semi": false }');
    const cache = new Map<string, string>();
    const { files, diagnostics } = await emit(
      aTable().catalog(),
      emitSettings({ out: path.join(root, 'generated') }),
      { cache, templates: templates(), formatterKey: '', version: '0' },
    );
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'formatter-settings warning',
    ]);
    expect(cache.size).toBe(0);
    expect(files.find((file) => file.path === 'index.ts')!.text).toContain('"./tables/t.js"\n');
  });
});

const run = (fixture: CatalogFixture, cache: Map<string, string>, formatterKey = '') =>
  emit(fixture.catalog(), emitSettings(), {
    cache,
    templates: templates(),
    formatterKey,
    version: '0',
  });

describe('the cache', () => {
  test('gives the same files, and only what changed is made again', async () => {
    const cache = new Map<string, string>();
    const fixture = savingsGroups();
    const first = await run(fixture, cache);
    expect(cache.size).toBe(first.files.length);
    expect((await run(fixture, cache)).files).toEqual(first.files);
    const users = fixture.builder.find('relation', fixture.public, 'users')!;
    fixture.column(users, 'email', 'text');
    const second = await run(fixture, cache);
    expect(cache.size).toBe(first.files.length + 2);
    const changed = second.files.filter((file, i) => file.text !== first.files[i]!.text);
    expect(changed.map((file) => file.path)).toEqual(['tables/users.ts', 'types/users.ts']);
  });

  test("other settings of the formatter's are other files", async () => {
    const cache = new Map<string, string>();
    const { files } = await run(aTable(), cache, 'one');
    await run(aTable(), cache, 'two');
    expect(cache.size).toBe(2 * files.length);
  });
});

test('header lines follow the first line', async () => {
  const { files } = await emitFixture(aTable(), { header: ['/* eslint-disable */', '// ours'] });
  for (const { text } of files) {
    expect(text.startsWith(`${firstLine}\n/* eslint-disable */\n// ours\n`)).toBe(true);
  }
});

test('nothing in the catalog, no files', async () => {
  expect((await emitFixture(new CatalogFixture())).files).toEqual([]);
});

describe('text', () => {
  test.each([
    'plain',
    `"'\`\\`,
    '${x}',
    'a\nb\r\t',
    '\u2028\u2029',
    '\u202e',
    '\ud800',
    '👩‍💻',
    '\0',
  ])('literals of %j say it and nothing else', async (text) => {
    const script = `process.stdout.write(JSON.stringify([${stringLiteral(text)}, \`${templateText(text)}\`, Object.keys({ ${propertyKey(text)}: 1 })[0]]))`;
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script]);
    expect(JSON.parse(stdout)).toEqual([text, text, text]);
    expect(script).not.toMatch(/[\u2028\u2029\u202e\r\n]/);
  });

  test.each([
    [null, ''],
    ['  \n ', ''],
    ['one line', '/** one line */'],
    ['a\r\nb\n\n  c  ', '/**\n * a\n * b\n *\n *   c\n */'],
    ['end */ code', '/** end *\\/ code */'],
    ['/', '/** \\/ */'],
    ['@deprecated use b', '/** @deprecated use b */'],
    ['@ts-expect-error', '/** \\@ts-expect-error */'],
    ['a\u2028b\u202e', '/**\n * a\n * b\ufffd\n */'],
  ])('%j as a comment', (text, comment) => {
    expect(docComment(text)).toBe(comment);
  });
});

test.each([
  ['tables/a/b.ts', { kind: 'output', path: 'tables/users.ts' }, '../users.js'],
  ['index.ts', { kind: 'output', path: 'types/index.ts' }, './types/index.js'],
  ['tables/b.ts', { kind: 'package', name: 'drizzle-orm' }, 'drizzle-orm'],
  ['tables/b.ts', { kind: 'user', path: '/app/json-types' }, '../../json-types.js'],
  ['types/b.ts', { kind: 'user', path: '/app/generated/own' }, '../own.js'],
] as const)('from %s the module %j is %s', (file, module, specifier) => {
  expect(moduleSpecifier(file, module, { out: '/app/generated', imports: '.js' })).toBe(specifier);
});
