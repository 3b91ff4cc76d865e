/**
 * What codegen costs, beside what nobody can avoid in the same run: Node itself, and the parser on
 * the same text. `npm run bench`, or `npm run bench -- 1000` to leave out what takes minutes.
 *
 * Times depend on the machine and on what else it does, so no test asserts one.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrationsOf, tableName } from './migrations-of.ts';
import { median, runMeasured, type Cost } from './run-measured.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'dist/cli/bin.js');
/** The most tables that a case may have. */
const limit = Number(process.argv[2] ?? 5000);

const workspace = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'sql-to-drizzle-bench-'));
process.on('exit', () => fs.rmSync(workspace, { recursive: true, force: true }));

/** A project with a place for the cache. */
function project(name: string, migrations: Readonly<Record<string, string>>): string {
  const folder = path.join(workspace, name);
  fs.mkdirSync(path.join(folder, 'migrations'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const [file, text] of Object.entries(migrations)) {
    fs.writeFileSync(path.join(folder, 'migrations', file), text);
  }
  return folder;
}

const codegen = (cwd: string, ...more: readonly string[]) => ({
  args: [bin, 'codegen', ...more],
  cwd,
});

const parser = path.join(root, 'node_modules/libpg-query/wasm/index.js');
const parseAll = `
  import fs from 'node:fs';
  const { loadModule, parseSync } = await import(process.argv[1]);
  await loadModule();
  for (const file of fs.readdirSync('migrations')) {
    parseSync(fs.readFileSync('migrations/' + file, 'utf8'));
  }`;

/** Nothing but the parser on all migrations of a project. */
function rawParse(cwd: string): Cost {
  return median(3, { args: ['--input-type=module', '-e', parseAll, parser], cwd });
}

const bare = median(7, { args: ['-e', '0'], cwd: workspace });

function row(name: string, { seconds, processor, memory }: Cost, parse?: Cost, aim = ''): void {
  const times = (base: Cost): string => `${(seconds / base.seconds).toFixed(1)} ×`;
  const cells = [
    name.padEnd(44),
    `${seconds.toFixed(2)} s`.padStart(8),
    `${processor.toFixed(2)} s`.padStart(8),
    `${memory.toFixed(0)} MB`.padStart(8),
    times(bare).padStart(8),
    (parse === undefined ? '' : times(parse)).padStart(8),
  ];
  console.log(`${cells.join(' ')}  ${aim}`);
}

const titles = ['clock', 'cpu', 'memory', '/ node', '/ parse'].map((title) => title.padStart(8));
console.log(`${''.padEnd(44)} ${titles.join(' ')}  aim`);
row('node -e 0', bare);

function benchSample(): void {
  const folder = path.join(root, 'migrations');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const texts = files.map((file) => [file, fs.readFileSync(path.join(folder, file), 'utf8')]);
  const cwd = project('sample', Object.fromEntries(texts));
  const parse = rawParse(cwd);
  row('the sample: raw parse', parse);
  row('the sample: from nothing', runMeasured(codegen(cwd)), parse);
  const check = median(7, codegen(cwd, '--check'));
  row('the sample: --check with nothing to do', check, parse, 'under 0.5 s');
}

/** Seconds that one table costs, from nothing. */
function benchTables(tables: number): number {
  const cwd = project(String(tables), migrationsOf(tables));
  const name = `${tables.toLocaleString('en')} tables`;
  const aims = tables === 1000 ? ['under 10 s, 500 MB', 'under 1.5 s'] : [];
  const parse = rawParse(cwd);
  row(`${name}: raw parse`, parse);
  const nothing = runMeasured(codegen(cwd));
  row(`${name}: from nothing`, nothing, parse, aims[0]);
  row(`${name}: --check with nothing to do`, median(3, codegen(cwd, '--check')), parse);
  const again = path.join(cwd, 'migrations/9999_note.sql');
  const column = `ALTER TABLE ${tableName(tables >> 1)} ADD COLUMN note`;
  let count = 0;
  const oneMore = median(3, codegen(cwd), () => {
    count += 1;
    fs.writeFileSync(again, `${column}_${count} text;`);
  });
  row(`${name}: after one more migration`, oneMore, parse, aims[1]);
  return (nothing.seconds - bare.seconds) / tables;
}

/** An INSERT of many rows, as seeds are. */
function benchRows(rows: number): void {
  const values = Array.from({ length: rows }, (_, row) => {
    return `(${row}, 'name ${row}', ${row}.5, now(), '{"row": ${row}}')`;
  });
  const table =
    'CREATE TABLE entries (id bigint PRIMARY KEY, name text, amount numeric, at timestamptz, data jsonb);';
  const insert = `INSERT INTO entries (id, name, amount, at, data) VALUES\n${values.join(',\n')};`;
  const cwd = project(`rows-${rows}`, { '0001_rows.sql': `${table}\n${insert}\n` });
  const name = `an INSERT of ${rows.toLocaleString('en')} rows`;
  const parse = rawParse(cwd);
  row(`${name}: raw parse`, parse);
  row(`${name}: from nothing`, runMeasured(codegen(cwd)), parse);
}

benchSample();
benchRows(20_000);
const costs = [500, 1000, 5000]
  .filter((tables) => tables <= limit)
  .map((tables) => [tables, benchTables(tables)] as const);
const [first] = costs;
for (const [tables, seconds] of costs.slice(1)) {
  const ratio = seconds / first![1];
  const aim = tables === 5000 ? '  at most 1.3' : '';
  console.log(`a table of ${tables} costs ${ratio.toFixed(2)} of one of ${first![0]}${aim}`);
}
