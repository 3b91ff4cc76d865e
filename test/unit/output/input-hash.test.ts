import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { HashInput } from '../../../src/output/input-hash.ts';
import { formatterHash, inputHash, programIdentity } from '../../../src/output/input-hash.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function input(): HashInput {
  return {
    settings: { a: 1, map: new Map([['x', 1]]) },
    files: [
      { path: '1.sql', bytes: bytes('one') },
      { path: '2.sql', bytes: bytes('two') },
    ],
    formatter: 'f',
    program: '1.0.0',
  };
}

test('the same input has the same hash, and any other another', () => {
  const given = input();
  const [one, two] = given.files;
  const hash = inputHash(given);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(inputHash(input())).toBe(hash);
  const others: HashInput[] = [
    { ...given, program: '1.0.1' },
    { ...given, formatter: 'g' },
    { ...given, settings: { a: 2, map: new Map([['x', 1]]) } },
    { ...given, settings: { a: 1, map: new Map([['x', 2]]) } },
    { ...given, files: [two!, one!] },
    { ...given, files: [one!] },
    { ...given, files: [one!, { path: '3.sql', bytes: two!.bytes }] },
    { ...given, files: [one!, { path: '2.sql', bytes: bytes('twO') }] },
    {
      ...given,
      files: [
        { path: '1.sql', bytes: bytes('on') },
        { path: 'e2.sql', bytes: bytes('two') },
      ],
    },
  ];
  const hashes = new Set([hash, ...others.map(inputHash)]);
  expect(hashes.size).toBe(others.length + 1);
});

test.each([
  '.prettierrc',
  '.prettierrc.toml',
  'prettier.config.mjs',
  '.editorconfig',
  'package.yaml',
  'node_modules/.package-lock.json',
])('the output depends on %s in its folder and in those above', (name) => {
  const root = temporaryFolder({ 'a/b/x': '' });
  const hashOf = (): string => formatterHash(path.join(root, 'a', 'b'));
  const seen = new Set([hashOf()]);
  for (const folder of ['a/b', 'a', '.']) {
    const file = path.join(root, folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, 'one');
    seen.add(hashOf());
    fs.writeFileSync(file, 'two');
    seen.add(hashOf());
  }
  expect(seen.size).toBe(7);
});

test('of package.json only what prettier reads counts', () => {
  const root = temporaryFolder();
  const hashWith = (manifest: string): string => {
    fs.writeFileSync(path.join(root, 'package.json'), manifest);
    return formatterHash(root);
  };
  const plain = hashWith('{"name": "a"}');
  expect(hashWith('{"name": "b", "version": "2"}')).toBe(plain);
  const four = hashWith('{"prettier": {"tabWidth": 4}}');
  expect(four).not.toBe(plain);
  expect(hashWith('{"prettier": {"tabWidth": 8}}')).not.toBe(four);
  expect(() => hashWith('{ broken')).not.toThrow();
});

test('in a checkout the program is known by its files too', () => {
  const folder = temporaryFolder({ 'dist/a.js': 'a', 'node_modules/x/dist/a.js': 'a' });
  const source = path.join(folder, 'dist');
  const before = programIdentity(source, '1.0.0');
  fs.utimesSync(path.join(source, 'a.js'), new Date(0), new Date(0));
  expect(programIdentity(source, '1.0.0')).not.toBe(before);
  expect(programIdentity(path.join(folder, 'node_modules/x/dist'), '1.0.0')).toBe('1.0.0');
});
