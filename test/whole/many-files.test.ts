/** Outputs large enough that a second thread formats them: the built command ends, and rightly. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run, type Ran } from '../cli/command-line.ts';
import { codegenProject, generate, outputOf, writeMigration } from './codegen-project.ts';

/** Each is a file of its own and one of types: more than 200 from here on are formatted by two. */
const tableCount = 104;

function table(number: number): string {
  return `CREATE TABLE t${number} (id integer PRIMARY KEY, name text NOT NULL DEFAULT 'x', at timestamptz);\n`;
}

function tables(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => table(first + index)).join('');
}

/** Writes a line for each thread that is started, and one for each that ends. */
function watched(folder: string): string {
  const log = JSON.stringify(path.join(folder, 'threads.txt'));
  return `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import threads from 'node:worker_threads';
    threads.Worker = class extends threads.Worker {
      constructor(url, options) {
        super(url, options);
        const name = String(url).split('/').at(-1);
        fs.appendFileSync(${log}, name + ' starts\\n');
        this.on('exit', () => fs.appendFileSync(${log}, name + ' ends\\n'));
      }
    };
    syncBuiltinESMExports();`;
}

/** Runs the command, in which the thread that formats must have run and ended. */
function runWithThread(folder: string, args: readonly string[]): Ran {
  const ran = run(folder, ['codegen', ...args], { preload: watched(folder) });
  const log = path.join(folder, 'threads.txt');
  expect(fs.readFileSync(log, 'utf8')).toBe('format-worker.js starts\nformat-worker.js ends\n');
  fs.rmSync(log);
  return ran;
}

test('a second thread changes nothing in the output, and --check finds nothing to do', () => {
  const folder = codegenProject({ 'migrations/1.sql': tables(1, tableCount) });
  const first = runWithThread(folder, []);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain(`generated has ${tableCount} tables in`);
  const output = outputOf(folder);
  expect(Object.keys(output).length).toBeGreaterThan(2 * tableCount);

  fs.rmSync(path.join(folder, 'node_modules/.cache'), { recursive: true });
  const check = runWithThread(folder, ['--check']);
  expect(check).toMatchObject({ status: 0, stderr: '' });
  expect(check.stdout).toContain(`generated is up to date: ${tableCount} tables in`);

  // Two halves, each too small for a second thread, the first of which the cache holds.
  const halves = codegenProject({ 'migrations/1.sql': tables(1, tableCount / 2) });
  generate(halves, { preload: watched(halves) });
  writeMigration(halves, '2.sql', tables(tableCount / 2 + 1, tableCount));
  expect(generate(halves, { preload: watched(halves) })).toEqual(output);
  expect(fs.existsSync(path.join(halves, 'threads.txt'))).toBe(false);
});

test('with an error in the middle the exit code is 1, with and without --check', () => {
  const half = tableCount / 2;
  const folder = codegenProject({
    'migrations/1.sql': tables(1, half),
    'migrations/2.sql': 'ALTER TABLE nowhere ADD COLUMN a integer;',
    'migrations/3.sql': tables(half + 1, tableCount),
  });
  const found = /^error\[sql-error\]: relation "nowhere" does not exist \(42P01\)/;
  const refused = run(folder, ['codegen'], { preload: watched(folder) });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(found);
  expect(fs.existsSync(path.join(folder, 'generated'))).toBe(false);

  const allowed = runWithThread(folder, ['--allow-errors']);
  expect(allowed.status).toBe(1);
  expect(allowed.stderr).toMatch(found);
  expect(outputOf(folder)).toHaveProperty([`tables/t${tableCount}.ts`]);

  fs.rmSync(path.join(folder, 'node_modules/.cache'), { recursive: true });
  const check = runWithThread(folder, ['--check', '--allow-errors']);
  expect(check.status).toBe(1);
  expect(check.stderr).toMatch(found);
});

test('formatting that throws in the thread ends the run as an error of ours, and writes nothing', () => {
  const plugin = `import { parsers as all } from 'prettier/plugins/typescript';
    const parse = (text, options) => {
      if (options.filepath?.endsWith('/t6.ts')) throw new SyntaxError('not this one');
      return all.typescript.parse(text, options);
    };
    export const parsers = { typescript: { ...all.typescript, parse } };`;
  const folder = codegenProject({
    'migrations/1.sql': tables(1, tableCount),
    '.prettierrc': '{ "plugins": ["./plugin.mjs"] }',
    'plugin.mjs': plugin,
  });
  const prettier = path.resolve(import.meta.dirname, '../../node_modules/prettier');
  fs.symlinkSync(prettier, path.join(folder, 'node_modules/prettier'));
  const { status, stderr } = runWithThread(folder, []);
  expect(stderr).toContain('not this one');
  expect(status).toBe(70);
  expect(fs.existsSync(path.join(folder, 'generated'))).toBe(false);
});
