import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { firstLine } from '../../../src/emit/emitted-file.ts';
import { openCache } from '../../../src/output/cache.ts';
import { isFresh, outputHashes } from '../../../src/output/run-cache.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

const text = (body: string): string => `${firstLine}\n${body}\n`;

function project(): { root: string; out: string } {
  const root = temporaryFolder({ 'package.json': '{}', node_modules: null });
  return { root, out: path.join(root, 'generated') };
}

function cacheFiles(root: string): string[] {
  return Object.keys(filesIn(path.join(root, 'node_modules'))).map((file) =>
    path.join(root, 'node_modules', file),
  );
}

test('texts are there in the next run, if this one used them', () => {
  const folders = project();
  const first = openCache(folders, 'a').texts;
  first.set('one', '1');
  first.set('two', '2');
  first.save();
  const second = openCache(folders, 'b').texts;
  expect(second.get('one')).toBe('1');
  expect(second.get('three')).toBeUndefined();
  second.save();
  const third = openCache(folders, 'c').texts;
  expect(third.get('two')).toBeUndefined();
  expect(third.get('one')).toBe('1');
});

test('keys of all kinds are keys', () => {
  const folders = project();
  const first = openCache(folders, 'a').texts;
  expect(first.get('constructor')).toBeUndefined();
  first.set('constructor', 'x');
  first.set('__proto__', 'y');
  first.save();
  const second = openCache(folders, 'a').texts;
  expect(second.get('constructor')).toBe('x');
  expect(second.get('__proto__')).toBe('y');
});

test('a run is known by its input, with diagnostics at their places', () => {
  const folders = project();
  const source = { path: 'migrations/1.sql', text: 'create table t ();' };
  const place = { source, span: { start: 13, end: 14 } };
  const told = diagnostic({
    code: 'type-unknown',
    severity: 'warning',
    message: 'm',
    place,
    related: [{ message: 'n', place }],
  });
  const run = { outputs: { 'index.ts': 'h' }, counts: { tables: 1 }, diagnostics: [told] };
  openCache(folders, 'input').writeRun(run);
  expect(openCache(folders, 'input').readRun([source])).toEqual(run);
  expect(openCache(folders, 'other').readRun([source])).toBeNull();
  expect(openCache({ ...folders, out: '/elsewhere' }, 'input').readRun([source])).toBeNull();
  expect(openCache(folders, 'input').readRun([])).toBeNull();
});

test('a cache that was cut off, changed, or is no cache is forgotten', () => {
  const folders = project();
  const fill = (): void => {
    const cache = openCache(folders, 'input');
    cache.texts.set('one', '1');
    cache.texts.save();
    cache.writeRun({ outputs: {}, counts: 0, diagnostics: [] });
  };
  const harm: ((file: string) => void)[] = [
    (file) => fs.truncateSync(file, fs.statSync(file).size - 1),
    (file) =>
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('1"', '2"').replace('0', '1')),
    (file) => fs.writeFileSync(file, ''),
    (file) => fs.writeFileSync(file, Uint8Array.from([0xff, 0x00])),
    (file) => {
      fs.rmSync(file);
      fs.mkdirSync(file);
    },
  ];
  for (const spoil of harm) {
    fs.rmSync(path.join(folders.root, 'node_modules', '.cache'), { recursive: true, force: true });
    fill();
    expect(cacheFiles(folders.root)).toHaveLength(2);
    cacheFiles(folders.root).forEach(spoil);
    const cache = openCache(folders, 'input');
    expect(cache.texts.get('one')).toBeUndefined();
    expect(cache.readRun([])).toBeNull();
    expect(fill).not.toThrow();
  }
});

test('without node_modules nothing is kept, and nothing fails', () => {
  const root = temporaryFolder({ 'package.json': '{}' });
  const folders = { root, out: path.join(root, 'generated') };
  const cache = openCache(folders, 'input');
  cache.texts.set('one', '1');
  expect(cache.texts.get('one')).toBe('1');
  cache.texts.save();
  cache.writeRun({ outputs: {}, counts: 0, diagnostics: [] });
  expect(openCache(folders, 'input').readRun([])).toBeNull();
  expect(Object.keys(filesIn(root))).toEqual(['package.json']);
});

test('the folder is fresh only when it holds the outputs and nothing else of ours', () => {
  const out = temporaryFolder({
    'index.ts': text('a'),
    'tables/t.ts': text('b').replaceAll('\n', '\r\n'),
    'tables/mine.ts': 'mine',
    'notes.md': 'mine',
  });
  const outputs = outputHashes([
    { path: 'index.ts', text: text('a') },
    { path: 'tables/t.ts', text: text('b') },
  ]);
  expect(isFresh(out, outputs)).toBe(true);
  expect(isFresh(out, { ...outputs, 'enums.ts': 'h' })).toBe(false);
  expect(isFresh(out, { 'index.ts': outputs['index.ts']! })).toBe(false);
  expect(isFresh(path.join(out, 'none'), outputs)).toBe(false);
  expect(isFresh(path.join(out, 'notes.md'), outputs)).toBe(false);
  fs.appendFileSync(path.join(out, 'index.ts'), ' ');
  expect(isFresh(out, outputs)).toBe(false);
});
