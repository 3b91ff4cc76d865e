import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './command-line.ts';

test.each([
  [[], 'a command is missing', null],
  [['codgen'], 'unknown command codgen', 'did you mean codegen?'],
  [['frobnicate'], 'unknown command frobnicate', 'commands: codegen'],
  [['codegen', '--chek'], 'unknown option --chek', 'did you mean --check?'],
  [['codegen', '--migration=x'], 'unknown option --migration=x', 'did you mean --migrations?'],
  [['codegen', '--allow-error'], 'unknown option --allow-error', 'did you mean --allow-errors?'],
  [['codegen', '-x'], 'unknown option -x', null],
  [['codegen', 'db/migrations'], 'unexpected argument db/migrations', null],
  [['codegen', '--out'], 'Not enough arguments following: out', null],
  [
    ['codegen', '--postgres', '11'],
    '--postgres is one of 12, 13, 14, 15, 16, 17, 18, not 11',
    null,
  ],
  [
    ['codegen', '--postgres', 'new'],
    '--postgres is one of 12, 13, 14, 15, 16, 17, 18, not new',
    null,
  ],
])('%j is answered with help, on standard error, and 2', (args, message, hint) => {
  const { status, stdout, stderr } = run(temporaryFolder(), args);
  const hints = hint === null ? '' : `  hint: ${hint}\n`;
  expect(stderr).toBe(`error: ${message}\n${hints}  hint: --help shows what can be asked for\n`);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('--help of the program and of each command shows examples', () => {
  const whole = run(temporaryFolder(), ['--help']);
  expect(whole).toMatchObject({ status: 0, stderr: '' });
  expect(whole.stdout).toContain('sql-to-drizzle codegen  Write Drizzle tables');
  expect(whole.stdout).toContain('Examples:\n  sql-to-drizzle codegen --migrations db/migrations');
  const one = run(temporaryFolder(), ['codegen', '--help']);
  expect(one).toMatchObject({ status: 0, stderr: '' });
  for (const option of [
    'migrations',
    'out',
    'postgres',
    'check',
    'allow-errors',
    'config',
    'json',
    'verbose',
  ]) {
    expect(one.stdout).toContain(`--${option} `);
  }
  expect(one.stdout).toContain('sql-to-drizzle codegen --check');
});

test('--version says the version of the package', () => {
  const { status, stdout } = run(temporaryFolder(), ['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(status).toBe(0);
});

test('a bug of ours asks to be reported, and tells where it is when asked', () => {
  const preload = `import fs from 'node:fs'; fs.readdirSync = function broken() { throw new RangeError('oh no'); };`;
  const folder = temporaryFolder({ 'migrations/1.sql': 'create table t ();' });
  const { status, stdout, stderr } = run(folder, ['codegen'], { preload });
  expect(stderr).toMatch(/^internal error: oh no\n  This is a bug in sql-to-drizzle \d/);
  expect(stderr).toContain('Please report it');
  expect(stderr).not.toContain('\n    at ');
  expect(stdout).toBe('');
  expect(status).toBe(70);
  expect(run(folder, ['codegen', '--verbose'], { preload }).stderr).toContain('\n    at ');
  const env = { DEBUG: 'sql-to-drizzle' };
  expect(run(folder, ['codegen'], { preload, env }).stderr).toContain('\n    at ');
});
