import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { EmittedFile } from '../../../src/emit/emitted-file.ts';
import { firstLine } from '../../../src/emit/emitted-file.ts';
import { DiskError } from '../../../src/output/disk-error.ts';
import { planOutput } from '../../../src/output/plan-output.ts';
import { writeOutput } from '../../../src/output/write-output.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

const ours = (text: string): string => `${firstLine}\n${text}\n`;
const emitted = (...paths: string[]): EmittedFile[] =>
  paths.map((file) => ({ path: file, text: ours(file) }));

function plan(folder: string, files: readonly EmittedFile[]) {
  return planOutput(files, { folder, show });
}

/** Writes, and expects that nothing stood in the way. */
function write(folder: string, files: readonly EmittedFile[]) {
  const planned = plan(folder, files);
  expect(planned.diagnostics).toEqual([]);
  const { written, removed, failure } = writeOutput(planned, show);
  expect(failure).toBeNull();
  return { written, removed };
}

function show(file: string): string {
  return path.basename(file);
}

test('a folder that is not there is made', () => {
  const folder = path.join(temporaryFolder(), 'a', 'b');
  const files = emitted('index.ts', 'tables/users.ts', 'tables/auth/users.ts', 'types/index.ts');
  expect(write(folder, files)).toEqual({ written: files.map((file) => file.path), removed: [] });
  expect(filesIn(folder)).toEqual(Object.fromEntries(files.map(({ path: p, text }) => [p, text])));
});

test('what has not changed is not touched, and CRLF is no change', () => {
  const folder = temporaryFolder();
  const files = emitted('index.ts', 'enums.ts', 'tables/t.ts');
  write(folder, files);
  const crlf = path.join(folder, 'enums.ts');
  fs.writeFileSync(crlf, ours('enums.ts').replaceAll('\n', '\r\n'));
  const old = new Date(1_000_000_000_000);
  for (const { path: file } of files) fs.utimesSync(path.join(folder, file), old, old);
  const changed = [...files.slice(0, 2), { path: 'tables/t.ts', text: ours('new') }];
  expect(write(folder, changed)).toEqual({ written: ['tables/t.ts'], removed: [] });
  const times = files.map(({ path: file }) => fs.statSync(path.join(folder, file)).mtimeMs);
  expect(times.slice(0, 2)).toEqual([old.getTime(), old.getTime()]);
  expect(times[2]).toBeGreaterThan(old.getTime());
  expect(fs.readFileSync(crlf, 'utf8')).toContain('\r\n');
});

test('ours that are no longer emitted go, and folders that this empties', () => {
  const folder = temporaryFolder({
    'tables/auth/old.ts': ours('x'),
    'tables/kept/mine.ts': 'export {};',
    'tables/kept/old.ts': ours('x'),
    'relations/old.ts': ours('x').replaceAll('\n', '\r\n'),
    'schemas.ts': ours('x'),
    'empty-of-mine': null,
  });
  expect(write(folder, emitted('index.ts')).removed).toEqual([
    'relations/old.ts',
    'schemas.ts',
    'tables/auth/old.ts',
    'tables/kept/old.ts',
  ]);
  expect(filesIn(folder)).toEqual({
    'index.ts': ours('index.ts'),
    'tables/kept/mine.ts': 'export {};',
  });
  expect(fs.readdirSync(folder).toSorted()).toEqual(['empty-of-mine', 'index.ts', 'tables']);
  expect(fs.readdirSync(path.join(folder, 'tables'))).toEqual(['kept']);
});

test('nothing else is ours, whatever it begins with or is called', () => {
  const others = {
    'schema.ts': ours('at no path of ours'),
    'deep/tables/x.ts': ours('at no path of ours'),
    'tables/notes.md': ours('no TypeScript'),
    'tables/mine.ts': `// mine\n${firstLine}\n`,
    'tables/longer.ts': `${firstLine} Really.\n`,
    'types/blank.ts': `\n${firstLine}\n`,
  };
  const folder = temporaryFolder(others);
  expect(write(folder, emitted('index.ts')).removed).toEqual([]);
  expect(filesIn(folder)).toEqual({ ...others, 'index.ts': ours('index.ts') });
});

test('a file, folder or link that is not ours and in our place is told and left alone', () => {
  const elsewhere = temporaryFolder({ 'secret.ts': ours('secret') });
  const folder = temporaryFolder({
    'index.ts': 'export {};',
    'enums.ts/x.txt': '',
    types: 'a file',
  });
  fs.symlinkSync(path.join(elsewhere, 'secret.ts'), path.join(folder, 'schemas.ts'));
  fs.symlinkSync(elsewhere, path.join(folder, 'tables'));
  const files = emitted(
    'index.ts',
    'enums.ts',
    'types/t.ts',
    'schemas.ts',
    'tables/secret.ts',
    'relations/t.ts',
  );
  const planned = plan(folder, files);
  expect(planned.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'file-foreign: index.ts cannot be written: in its place is a file that does not begin with our first line',
    'file-foreign: enums.ts cannot be written: in its place is a folder',
    'file-foreign: t.ts cannot be written: in its place is a file',
    'file-foreign: schemas.ts cannot be written: in its place is a symbolic link',
    'file-foreign: secret.ts cannot be written: in its place is a symbolic link',
  ]);
  expect(planned.removals).toEqual([]);
  expect(writeOutput(planned, show)).toEqual({
    written: ['relations/t.ts'],
    removed: [],
    failure: null,
  });
  expect(filesIn(elsewhere)).toEqual({ 'secret.ts': ours('secret') });
});

test('leftovers behind a link are not ours to remove', () => {
  const elsewhere = temporaryFolder({ 'old.ts': ours('x') });
  const folder = temporaryFolder({ 'tables/t.ts': ours('x') });
  fs.symlinkSync(elsewhere, path.join(folder, 'tables', 'linked'));
  fs.symlinkSync(path.join(elsewhere, 'old.ts'), path.join(folder, 'tables', 'old.ts'));
  expect(write(folder, emitted('index.ts')).removed).toEqual(['tables/t.ts']);
  expect(filesIn(elsewhere)).toEqual({ 'old.ts': ours('x') });
});

test.each([
  '../index.ts',
  '/etc/index.ts',
  'tables/../../x.ts',
  'tables//x.ts',
  'tables/./x.ts',
  'tables\\x.ts',
  'tables/x\0.ts',
  'tables/x.js',
  'other/x.ts',
  'tables',
  '',
])('an emitted path %j is our bug', (file) => {
  const folder = temporaryFolder();
  expect(() => plan(folder, [{ path: file, text: ours('x') }])).toThrow('may not be written');
});

test('the output folder itself may be a link', () => {
  const real = temporaryFolder();
  const folder = path.join(temporaryFolder(), 'link');
  fs.symlinkSync(real, folder);
  write(folder, emitted('tables/t.ts'));
  expect(Object.keys(filesIn(real))).toEqual(['tables/t.ts']);
});

test('what a killed run left is cleaned up; what a living one writes is not', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const folder = temporaryFolder({
    [`tables/.sql-to-drizzle-${dead}-0123456789ab.tmp`]: 'half a fi',
    [`.sql-to-drizzle-${dead}-0123456789ab.tmp`]: 'half a fi',
    [`.sql-to-drizzle-${process.pid}-0123456789ab.tmp`]: 'being written',
    '.sql-to-drizzle-mine.tmp': 'not ours',
  });
  write(folder, emitted('index.ts', 'tables/t.ts'));
  expect(Object.keys(filesIn(folder))).toEqual([
    `.sql-to-drizzle-${process.pid}-0123456789ab.tmp`,
    '.sql-to-drizzle-mine.tmp',
    'index.ts',
    'tables/t.ts',
  ]);
});

test('a failure half way leaves every file whole and nothing temporary', () => {
  const folder = temporaryFolder({ 'index.ts': ours('old') });
  const planned = plan(folder, emitted('index.ts', 'tables/t.ts', 'types/t.ts'));
  // The world changes between the plan and the writing.
  fs.writeFileSync(path.join(folder, 'tables'), 'in the way');
  const { written, removed, failure } = writeOutput(planned, show);
  expect({ written, removed }).toEqual({ written: ['index.ts'], removed: [] });
  expect(failure).toBeInstanceOf(DiskError);
  expect(failure?.toDiagnostic()).toMatchObject({ code: 'output-unwritable', path: 't.ts' });
  expect(filesIn(folder)).toEqual({ 'index.ts': ours('index.ts'), tables: 'in the way' });
});

test('an output folder that is a file cannot be read', () => {
  const folder = temporaryFolder({ generated: '' });
  const planning = (): unknown => plan(path.join(folder, 'generated'), emitted('index.ts'));
  expect(planning).toThrow(DiskError);
  expect(planning).toThrow('ENOTDIR: not a directory');
});

test('a folder that was replaced by one of another case is written anew', () => {
  const folder = temporaryFolder({ 'tables/Users.ts': ours('tables/users.ts') });
  const { written, removed } = write(folder, emitted('tables/users.ts'));
  expect({ written, removed }).toEqual({
    written: ['tables/users.ts'],
    removed: ['tables/Users.ts'],
  });
  expect(Object.keys(filesIn(folder))).toEqual(['tables/users.ts']);
});
