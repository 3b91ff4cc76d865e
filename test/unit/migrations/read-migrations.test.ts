import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportText } from '../../../src/diagnostics/report-text.ts';
import { readMigrations } from '../../../src/migrations/read-migrations.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function read(folder: string, name = 'migrations') {
  const show = (file: string): string => path.relative(folder, file).replaceAll(path.sep, '/');
  return readMigrations({ folder: path.join(folder, name), layout: 'plain', show });
}

function textsOf(folder: string) {
  const { files, diagnostics } = read(folder);
  expect(diagnostics).toEqual([]);
  return files.map(({ source }) => [source.path, source.text]);
}

function complaintsIn(folder: string, name?: string): string[] {
  const { diagnostics } = read(folder, name);
  expect(diagnostics).not.toEqual([]);
  return diagnostics.map((told) => reportText(told));
}

test('files are in code-unit order, whole, and nothing but .sql files', () => {
  const folder = temporaryFolder({
    'migrations/10.sql': 'a',
    'migrations/2.sql': 'b',
    'migrations/Z.sql': 'c',
    'migrations/a.SQL': 'd',
    'migrations/é.sql': 'e',
    'migrations/README.md': 'no',
    'migrations/x.sql.bak': 'no',
    'migrations/._2.sql': 'no',
    'migrations/.sql': 'no',
    'migrations/folder.sql/1.sql': 'no',
    'migrations/sub/3.sql': 'no',
  });
  expect(textsOf(folder).map(([name]) => name)).toEqual([
    'migrations/10.sql',
    'migrations/2.sql',
    'migrations/Z.sql',
    'migrations/a.SQL',
    'migrations/é.sql',
  ]);
  const [first] = read(folder).files;
  expect(first).toEqual({
    source: { path: 'migrations/10.sql', text: 'a' },
    runs: [{ start: 0, end: 1 }],
  });
});

test('a byte-order mark is dropped and CRLF is read as LF; a lone CR stays', () => {
  const folder = temporaryFolder({ 'migrations/1.sql': '\ufeffa\r\nb\rc\r\n' });
  expect(textsOf(folder)).toEqual([['migrations/1.sql', 'a\nb\rc\n']]);
});

test('links lead where they lead; to nowhere is an error, to a folder or a pipe is no migration', () => {
  const folder = temporaryFolder({ 'elsewhere/real.sql': 'x', 'migrations/0.sql': 'y' });
  const link = (to: string, name: string): void =>
    fs.symlinkSync(path.join(folder, to), path.join(folder, 'migrations', name));
  link('elsewhere/real.sql', '1.sql');
  link('elsewhere', '2.sql');
  execFileSync('mkfifo', [path.join(folder, 'migrations', '3.sql')]);
  expect(textsOf(folder)).toEqual([
    ['migrations/0.sql', 'y'],
    ['migrations/1.sql', 'x'],
  ]);
  link('elsewhere/none.sql', '4.sql');
  expect(complaintsIn(folder)).toEqual([
    'error[file-unreadable]: cannot be read: ENOENT: no such file or directory\n  migrations/4.sql',
  ]);
});

test('no folder, a file for a folder, an empty folder', () => {
  const folder = temporaryFolder({ file: '', 'empty/notes.txt': '' });
  const hint = '  hint: name it with --migrations or in the settings';
  expect(complaintsIn(folder)).toEqual([
    `error[folder-missing]: the folder of migrations does not exist\n  migrations\n${hint}`,
  ]);
  expect(complaintsIn(folder, 'file')).toEqual([
    `error[folder-missing]: the folder of migrations is not a folder\n  file\n${hint}`,
  ]);
  expect(complaintsIn(folder, 'empty')).toEqual([
    'error[folder-empty]: the folder of migrations holds no .sql file\n  empty',
  ]);
});

test.each([
  ['Latin-1', [0x61, 0x0a, 0xe9, 0x20], '0xe9 at byte 2', '2:1'],
  ['a byte that may not begin a character', [0x61, 0x80], '0x80 at byte 1', '1:2'],
  ['a character cut off at the end', [0xc3, 0xa9, 0xe2, 0x82], '0xe2 at byte 2', '1:2'],
  ['what looks like the replacement character', [0x61, 0xef, 0xbf, 0x20], '0xef at byte 1', '1:2'],
  ['a surrogate', [0xed, 0xa0, 0x80], '0xed at byte 0', '1:1'],
  ['an overlong slash', [0x2f, 0xc0, 0xaf], '0xc0 at byte 1', '1:2'],
  [
    'after a byte-order mark and CRLF',
    [0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x61, 0xff],
    '0xff at byte 6',
    '2:2',
  ],
])('not UTF-8: %s', (_what, bytes, message, place) => {
  const folder = temporaryFolder({ 'migrations/1.sql': Uint8Array.from(bytes) });
  const [complaint] = complaintsIn(folder);
  expect(complaint).toContain(
    `error[invalid-utf8]: invalid byte sequence for encoding "UTF8": ${message} (22021)`,
  );
  expect(complaint).toContain(`migrations/1.sql:${place}\n`);
  expect(complaint).toContain('hint: save the file as UTF-8');
});

test('a real replacement character is UTF-8', () => {
  const folder = temporaryFolder({ 'migrations/1.sql': "select '\ufffd';" });
  expect(textsOf(folder)).toHaveLength(1);
});

test('UTF-16 is named', () => {
  const bytes = Buffer.from('\ufeffselect 1;', 'utf16le');
  const complaints = complaintsIn(temporaryFolder({ 'migrations/1.sql': bytes }));
  expect(complaints[0]).toContain('0xff at byte 0');
  expect(complaints[0]).toContain('hint: the file is UTF-16: save it as UTF-8');
});

test('a NUL is an error at its place, and a blank for whoever reads on', () => {
  const folder = temporaryFolder({ 'migrations/1.sql': "é\nselect '\0';" });
  expect(complaintsIn(folder)).toEqual([
    [
      'error[nul-byte]: invalid byte sequence for encoding "UTF8": 0x00 at byte 11 (22021)',
      '  migrations/1.sql:2:9',
      "  2 | select ' ';",
      '    |         ^',
    ].join('\n'),
  ]);
});
