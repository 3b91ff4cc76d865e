import path from 'node:path';
import { expect, test } from 'vitest';
import type { Progress } from '../../../src/index.ts';
import { codegen, readCatalog } from '../../../src/index.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

const users = 'create table users (id int primary key, name text);';

function project(files: Readonly<Record<string, string>> = { 'migrations/1.sql': users }): string {
  return temporaryFolder({ 'package.json': '{}', node_modules: null, ...files });
}

test('codegen returns what it did', async () => {
  const cwd = project();
  const first = await codegen({ cwd });
  expect(first).toMatchObject({
    diagnostics: [],
    out: 'generated',
    settings: { root: cwd, postgres: 16 },
    counts: {
      files: 1,
      statements: 1,
      applied: 1,
      ignored: 0,
      unsupported: 0,
      refused: 0,
      tables: 1,
    },
    diff: '',
  });
  expect(first.files.removed).toEqual([]);
  expect(first.files.written).toEqual(Object.keys(filesIn(path.join(cwd, 'generated'))));
  expect(first.counts?.outputs).toBe(first.files.written.length);
  expect(first.duration).toBeGreaterThan(0);
  const second = await codegen({ cwd });
  expect(second).toMatchObject({
    diagnostics: [],
    counts: first.counts,
    files: { written: [], removed: [] },
  });
});

test('with check nothing is written and the diff is returned', async () => {
  const cwd = project();
  const result = await codegen({ cwd, check: true });
  expect(result.files.written).toContain('tables/users.ts');
  expect(result.diff).toContain('--- /dev/null\n+++ b/generated/tables/users.ts\n');
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['output-stale']);
  expect(Object.keys(filesIn(cwd)).filter((file) => file.startsWith('generated'))).toEqual([]);
});

test('paths on the call win over the settings, and are from cwd', async () => {
  const cwd = project({
    'sql-to-drizzle.config.json': '{ "migrations": "none", "out": "none" }',
    'db/1.sql': users,
  });
  const { diagnostics, out } = await codegen({ cwd, migrations: 'db', out: 'models' });
  expect(diagnostics).toEqual([]);
  expect(out).toBe('models');
  expect(Object.keys(filesIn(path.join(cwd, 'models')))).toContain('tables/users.ts');
});

test('progress is told phase by phase', async () => {
  const seen: Progress[] = [];
  await codegen({ cwd: project(), onProgress: (progress) => void seen.push(progress) });
  expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['interpret', 'emit', 'write']);
  expect(seen.every(({ done, total }) => done <= total)).toBe(true);
});

test('readCatalog gives the schema, and mistakes beside it', async () => {
  const cwd = project({ 'migrations/1.sql': users, 'migrations/2.sql': 'create table users ();' });
  const { catalog, diagnostics, counts } = await readCatalog({ cwd });
  expect(diagnostics.map(({ code, sqlstate }) => [code, sqlstate])).toEqual([
    ['sql-error', '42P07'],
  ]);
  expect(counts).toEqual({
    files: 2,
    statements: 2,
    accepted: 0,
    applied: 1,
    ignored: 0,
    unsupported: 0,
    refused: 1,
  });
  const kinds = [...catalog!.entries.values()].map(({ fact }) => fact.kind);
  expect(kinds.filter((kind) => kind === 'table' || kind === 'column')).toHaveLength(3);
});

test('readCatalog without migrations has none', async () => {
  const { catalog, diagnostics } = await readCatalog({ cwd: project({}) });
  expect(catalog).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(['folder-missing']);
});
