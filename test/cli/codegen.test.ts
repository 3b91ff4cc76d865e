import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';
import { bin, run } from './command-line.ts';

const users = 'create table users (id int primary key, name text);';
const posts = 'create table posts (id int primary key);';

/** A project with a place for the cache. */
function project(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const manifest = '{ "private": true, "type": "module" }';
  return temporaryFolder({
    'package.json': manifest,
    node_modules: null,
    'migrations/1_users.sql': users,
    ...files,
  });
}

/** A project whose output says what the migrations say. */
function generated(files: Readonly<Record<string, string>> = {}): string {
  const folder = project(files);
  expect(run(folder, ['codegen'])).toMatchObject({ status: 0, stderr: '' });
  return folder;
}

function output(folder: string): Record<string, string> {
  const out = path.join(folder, 'generated');
  return fs.existsSync(out) ? filesIn(out) : {};
}

function timesOf(folder: string): number[] {
  return Object.keys(output(folder)).map(
    (file) => fs.statSync(path.join(folder, 'generated', file)).mtimeMs,
  );
}

const time = /\(\d+\.\d\d s\)\n$/;

test('says what it read and wrote, and a second time that nothing is to be done', () => {
  const folder = project();
  const first = run(folder, ['codegen']);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^Read 1 migration, understood 1 of 1 statement; generated has 1 table in \d+ files: \d+ written\. /,
  );
  expect(first.stdout).toMatch(time);
  expect(Object.keys(output(folder))).toEqual(
    expect.arrayContaining(['index.ts', 'tables/users.ts']),
  );
  const times = timesOf(folder);
  const second = run(folder, ['codegen']);
  expect(second).toMatchObject({ status: 0, stderr: '' });
  expect(second.stdout).toMatch(
    /^Read 1 migration, understood 1 of 1 statement; generated is up to date: 1 table in \d+ files\. /,
  );
  expect(timesOf(folder)).toEqual(times);
  expect(run(folder, ['codegen', '--check']).status).toBe(0);
});

test('the answer is the same without the cache', () => {
  const folder = generated();
  fs.rmSync(path.join(folder, 'node_modules'), { recursive: true });
  const { status, stdout } = run(folder, ['codegen', '--check']);
  expect(status).toBe(0);
  expect(stdout).toContain('generated is up to date: 1 table');
  expect(fs.existsSync(path.join(folder, 'node_modules'))).toBe(false);
});

test('with nothing to do neither the parsers nor the printers are loaded', () => {
  const folder = generated();
  const loaded = path.join(folder, 'loaded.txt');
  const hook = `import fs from 'node:fs';
    export async function load(url, context, next) {
      fs.appendFileSync(${JSON.stringify(loaded)}, url + '\\n');
      return next(url, context);
    }`;
  const hookUrl = `data:text/javascript,${encodeURIComponent(hook)}`;
  const preload = `import { register } from 'node:module'; register(${JSON.stringify(hookUrl)});`;
  expect(run(folder, ['codegen', '--check'], { preload }).status).toBe(0);
  const few = fs.readFileSync(loaded, 'utf8');
  expect(few).toContain('yargs');
  expect(few).not.toMatch(/ts-morph|prettier\/|pg-query|dist\/(?:statements|interpret|catalog)\//);
  fs.writeFileSync(path.join(folder, 'migrations/2_posts.sql'), posts);
  expect(run(folder, ['codegen', '--check'], { preload }).status).toBe(1);
  const all = fs.readFileSync(loaded, 'utf8');
  expect(all).toMatch(/pg-query/);
  expect(all).toMatch(/dist\/interpret\//);
});

test('an edited migration makes --check fail with a diff, and writes nothing', () => {
  const folder = generated();
  const before = output(folder);
  fs.writeFileSync(path.join(folder, 'migrations/1_users.sql'), users.replace('name', 'full_name'));
  const { status, stdout, stderr } = run(folder, ['codegen', '--check']);
  expect(status).toBe(1);
  expect(stdout).toContain('--- a/generated/tables/users.ts\n+++ b/generated/tables/users.ts\n@@ ');
  expect(stdout).toMatch(/^-.*name/m);
  expect(stdout).toMatch(/^\+.*full_name/m);
  expect(stdout).toMatch(/generated has 1 table in \d+ files: \d+ to write\. /);
  expect(stderr).toMatch(
    /^error\[output-stale\]: generated is not what the migrations say: \d+ to write\n  generated\n  hint: run codegen/,
  );
  expect(output(folder)).toEqual(before);
});

test('a hand-made change and a left-over file are stale; codegen cures both', () => {
  const folder = generated();
  const before = output(folder);
  const file = (name: string): string => path.join(folder, 'generated/tables', name);
  fs.appendFileSync(file('users.ts'), '// by hand\n');
  fs.copyFileSync(file('users.ts'), file('gone.ts'));
  const check = run(folder, ['codegen', '--check']);
  expect(check.status).toBe(1);
  expect(check.stdout).toContain('-// by hand\n');
  expect(check.stdout).toContain('--- a/generated/tables/gone.ts\n+++ /dev/null\n');
  expect(check.stderr).toContain('1 to write, 1 to remove');
  const write = run(folder, ['codegen']);
  expect(write.status).toBe(0);
  expect(write.stdout).toContain(': 1 written, 1 removed.');
  expect(output(folder)).toEqual(before);
});

test('a checkout with CRLF is not stale', () => {
  const folder = generated();
  for (const [file, text] of Object.entries(output(folder))) {
    fs.writeFileSync(path.join(folder, 'generated', file), text.replaceAll('\n', '\r\n'));
  }
  const times = timesOf(folder);
  expect(run(folder, ['codegen', '--check']).status).toBe(0);
  expect(run(folder, ['codegen']).status).toBe(0);
  expect(timesOf(folder)).toEqual(times);
});

test('with an error nothing is written, unless errors are allowed', () => {
  const folder = project({
    'migrations/2_bad.sql': `${posts}\ncreate table bad (a int references usres);\nselec 1;`,
  });
  const refused = run(folder, ['codegen']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(
    'error[sql-error]: relation "usres" does not exist (42P01)\n  migrations/2_bad.sql:2:',
  );
  expect(refused.stderr).toContain(
    'error[syntax-error]: syntax error at or near "selec" (42601)\n  migrations/2_bad.sql:3:1\n',
  );
  expect(refused.stderr).toContain('\n2 errors\n');
  expect(refused.stdout).toMatch(/; nothing was written to generated\. /);
  expect(output(folder)).toEqual({});
  const allowed = run(folder, ['codegen', '--allow-errors']);
  expect(allowed.status).toBe(1);
  expect(allowed.stderr).toBe(refused.stderr);
  expect(Object.keys(output(folder))).toEqual(
    expect.arrayContaining(['tables/posts.ts', 'tables/users.ts']),
  );
  const again = run(folder, ['codegen', '--allow-errors']);
  expect(again.status).toBe(1);
  expect(again.stderr).toBe(refused.stderr);
});

test('bytes that are not UTF-8 are a finding', () => {
  const folder = project({ 'migrations/2.sql': Uint8Array.from([0x2d, 0x2d, 0xff]) });
  const { status, stderr } = run(folder, ['codegen']);
  expect(stderr).toContain(
    'error[invalid-utf8]: invalid byte sequence for encoding "UTF8": 0xff at byte 2',
  );
  expect(status).toBe(1);
});

test('a foreign file in our place is a finding, and nothing is written beside it', () => {
  const folder = project({ 'generated/index.ts': 'export const mine = 1;\n' });
  const { status, stderr } = run(folder, ['codegen']);
  expect(stderr).toContain('error[file-foreign]: generated/index.ts cannot be written');
  expect(status).toBe(1);
  expect(output(folder)).toEqual({ 'index.ts': 'export const mine = 1;\n' });
});

test.each([
  ['a folder that is missing', ['--migrations', 'none'], 'error[folder-missing]'],
  ['a folder that is empty', ['--migrations', 'node_modules'], 'error[folder-empty]'],
  ['a settings file that is missing', ['--config', 'none.json'], 'error[settings-missing]'],
  [
    'settings that are wrong',
    ['--config', 'wrong.json'],
    'error[settings-invalid]: postgre: there is no such setting',
  ],
  [
    'an output folder that is a file',
    ['--out', 'wrong.json'],
    'error[output-unwritable]: ENOTDIR: not a directory\n  wrong.json',
  ],
])('%s: 2, whatever is allowed', (_what, args, message) => {
  const folder = project({ 'wrong.json': '{ "postgre": 16 }' });
  for (const more of [[], ['--allow-errors'], ['--check']]) {
    const { status, stderr } = run(folder, ['codegen', ...args, ...more]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  }
  expect(output(folder)).toEqual({});
});

test('a folder that may not be written, and a file that may not be read', () => {
  const folder = project({ 'out/notes.md': '' });
  fs.chmodSync(folder, 0o755);
  fs.chmodSync(path.join(folder, 'out'), 0o555);
  const isRoot = process.getuid?.() === 0;
  const behind = isRoot
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']
    : [];
  const unwritable = run(folder, ['codegen', '--out', 'out'], { behind });
  expect(unwritable.stderr).toContain(
    'error[output-unwritable]: EACCES: permission denied\n  out/',
  );
  expect(unwritable.status).toBe(2);
  expect(filesIn(path.join(folder, 'out'))).toEqual({ 'notes.md': '' });
  fs.chmodSync(path.join(folder, 'migrations/1_users.sql'), 0);
  const unreadable = run(folder, ['codegen', '--allow-errors'], { behind });
  expect(unreadable.stderr).toContain(
    'error[file-unreadable]: cannot be read: EACCES: permission denied\n  migrations/1_users.sql',
  );
  expect(unreadable.status).toBe(2);
});

test('a full disk: 2, and what was written is whole', () => {
  const folder = project();
  const preload = `import fs from 'node:fs';
    const write = fs.writeFileSync;
    let left = 1;
    fs.writeFileSync = (file, text, options) => {
      if (left-- > 0) return write(file, text, options);
      write(file, String(text).slice(0, 10), options);
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: 'ENOSPC', syscall: 'write' });
    };`;
  const { status, stderr } = run(folder, ['codegen'], { preload });
  expect(stderr).toContain(
    'error[output-unwritable]: ENOSPC: no space left on device\n  generated/',
  );
  expect(status).toBe(2);
  const left = output(folder);
  expect(Object.keys(left)).toHaveLength(1);
  expect(run(folder, ['codegen']).status).toBe(0);
  expect(output(folder)).toMatchObject(left);
});

test('a run that is killed leaves whole files, and the next one cleans up', () => {
  const folder = project();
  const preload = `import fs from 'node:fs';
    const rename = fs.renameSync;
    let left = 1;
    fs.renameSync = (from, to) => (left-- > 0 ? rename(from, to) : process.kill(process.pid, 'SIGKILL'));`;
  expect(run(folder, ['codegen'], { preload }).status).toBeNull();
  const left = Object.keys(output(folder));
  expect(left.filter((file) => file.endsWith('.tmp'))).toHaveLength(1);
  expect(left).toHaveLength(2);
  expect(run(folder, ['codegen']).status).toBe(0);
  const names = Object.keys(output(folder));
  expect(names.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  expect(names).toContain('tables/users.ts');
});

test('--json is one document on standard output, and nothing else anywhere', () => {
  const folder = project({ 'migrations/2.sql': 'create table users ();' });
  const { status, stdout, stderr } = run(folder, ['codegen', '--json']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    command: 'codegen',
    exitCode: 1,
    diagnostics: [
      expect.objectContaining({
        code: 'sql-error',
        severity: 'error',
        message: 'relation "users" already exists',
        sqlstate: '42P07',
        file: 'migrations/2.sql',
        start: expect.objectContaining({ line: 1 }),
      }),
    ],
    out: 'generated',
    counts: expect.objectContaining({
      files: 2,
      statements: 2,
      applied: 1,
      refused: 1,
      tables: null,
    }),
    notUnderstood: [],
    files: { written: [], removed: [] },
    diff: '',
    duration: expect.any(Number),
  });
  const broken = run(folder, ['codegen', '--json', '--config', 'none.json']);
  expect(JSON.parse(broken.stdout)).toMatchObject({ exitCode: 2, counts: null, out: null });
  expect(broken.status).toBe(2);
});

test('what is not understood is counted and listed, accepted or not, and from the cache too', () => {
  const block = 'DO $$ BEGIN CREATE TABLE t (a int); END $$;';
  const folder = project({ 'migrations/2.sql': `select 1;\n${block}` });
  const before = run(folder, ['codegen', '--json']);
  const [found] = (JSON.parse(before.stdout) as { notUnderstood: { statement: string }[] })
    .notUnderstood;
  const listed = { file: 'migrations/2.sql', line: 2, what: 'DO, which runs CREATE TABLE' };
  expect(before.status).toBe(1);
  expect(found).toMatchObject({ ...listed, accepted: null });
  expect(run(folder, ['codegen']).stdout).toContain('understood 2 of 3 statements;');
  const entry = { file: '2.sql', statement: found!.statement, reason: 'a test' };
  fs.writeFileSync(
    path.join(folder, 'sql-to-drizzle.config.json'),
    JSON.stringify({ accept: [entry] }),
  );
  for (const expected of ['written', 'up to date']) {
    const { status, stdout, stderr } = run(folder, ['codegen']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('understood 2 of 3 statements (1 accepted);');
    expect(stdout).toContain(expected);
  }
  const after = JSON.parse(run(folder, ['codegen', '--json']).stdout) as object;
  expect(after).toMatchObject({ exitCode: 0, notUnderstood: [{ ...listed, accepted: 'a test' }] });
});

test('colours: none in a pipe, unless forced; NO_COLOR wins', () => {
  const folder = project({ 'migrations/2.sql': 'create table users ();' });
  const plain = run(folder, ['codegen']).stderr;
  expect(plain).not.toContain('\u001b');
  const forced = run(folder, ['codegen'], { env: { FORCE_COLOR: '1' } }).stderr;
  expect(forced).toContain('\u001b[31merror[sql-error]\u001b[39m');
  expect(stripVTControlCharacters(forced)).toBe(plain);
  expect(run(folder, ['codegen'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stderr).toBe(plain);
  expect(run(folder, ['codegen'], { env: { FORCE_COLOR: '0' } }).stderr).toBe(plain);
});

test('on GitHub diagnostics are annotations too', () => {
  const folder = project({ 'migrations/2.sql': 'create table users ();' });
  const { stderr } = run(folder, ['codegen'], { env: { GITHUB_ACTIONS: 'true' } });
  expect(stderr).toMatch(
    /^::error file=migrations\/2\.sql,line=1,.*title=sql-error::relation "users" already exists/m,
  );
  expect(stderr).toContain('error[sql-error]: relation "users" already exists');
});

test('on a terminal, and only there, a long run shows how far it is', () => {
  const folder = project();
  const slow = `import fs from 'node:fs';
    const read = fs.readFileSync;
    fs.readFileSync = (file, ...rest) => {
      if (String(file).endsWith('.sql')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
      return read(file, ...rest);
    };`;
  expect(run(folder, ['codegen', '--check'], { preload: slow }).stderr).not.toContain('\r');
  fs.writeFileSync(path.join(folder, 'slow.mjs'), slow);
  const command = `${process.execPath} --import ./slow.mjs ${bin} codegen`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TERM: 'xterm' },
  });
  expect(stdout).toContain('\r\u001b[K\u001b[2mReading migrations');
  expect(stdout.slice(stdout.lastIndexOf('\u001b[K') + 3)).toMatch(/^Read 1 migration, /);
});

test('a reader that goes away is no error', () => {
  const folder = project();
  const command = `"$1" "$2" codegen --json | true; exit "\${PIPESTATUS[0]}"`;
  const { status, stderr } = spawnSync('bash', ['-c', command, '-', process.execPath, bin], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('settings say where, and paths are shown from where one stands', () => {
  const folder = project({
    'db/sql-to-drizzle.config.mjs': `export default { migrations: './steps', out: '../src/models' };`,
    'db/steps/1.sql': users,
  });
  const { status, stdout } = run(folder, ['codegen', '--config', 'db/sql-to-drizzle.config.mjs']);
  expect(status).toBe(0);
  expect(stdout).toContain('src/models has 1 table');
  expect(fs.existsSync(path.join(folder, 'src/models/tables/users.ts'))).toBe(true);
  const below = run(path.join(folder, 'db'), ['codegen', '--migrations', 'none']);
  expect(below.stderr).toContain('\n  none\n');
});
