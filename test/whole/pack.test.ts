/** The package as users get it: packed, installed in an empty project, run. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** What npm needs to pack: a clone that was never built. */
const packed = ['package.json', 'README.md', 'tsconfig.json', 'src', 'templates', 'test'];

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(cwd: string, command: string, args: readonly string[]): Ran {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    npm_config_loglevel: 'error',
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

function succeed(cwd: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = start(cwd, command, args);
  expect(`${stdout}${stderr}`.slice(0, status === 0 ? 0 : undefined)).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** The path of a tarball of the package, built from a clean copy. */
function pack(): string {
  const folder = temporaryFolder();
  const clone = path.join(folder, 'clone');
  for (const name of packed) {
    fs.cpSync(path.join(root, name), path.join(clone, name), { recursive: true });
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));
  fs.mkdirSync(path.join(clone, 'dist'));
  fs.writeFileSync(path.join(clone, 'dist/left-over.js'), '');
  succeed(clone, 'npm', ['pack', '--pack-destination', folder]);
  const tarballs = fs.readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  expect(tarballs).toHaveLength(1);
  return path.join(folder, tarballs[0]!);
}

/** An empty project with the package installed as npm does it, and Drizzle beside it. */
function install(tarball: string, files: Readonly<Record<string, string>>): string {
  const manifest = { private: true, type: 'module' };
  const folder = temporaryFolder({ 'package.json': JSON.stringify(manifest), ...files });
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  succeed(folder, 'npm', ['install', '--save-dev', ...quick, tarball]);
  const drizzle = path.join(folder, 'node_modules/drizzle-orm');
  fs.symlinkSync(path.join(root, 'node_modules/drizzle-orm'), drizzle);
  return folder;
}

const migrations = {
  'migrations/001_groups.sql': `CREATE TYPE state AS ENUM ('open', 'closed');
    CREATE TABLE groups (id serial PRIMARY KEY, name varchar(255) NOT NULL UNIQUE,
      state state NOT NULL DEFAULT 'open', settings jsonb);`,
  'migrations/002_members.sql': `CREATE TABLE members (id bigint GENERATED ALWAYS AS IDENTITY
      PRIMARY KEY, group_id integer NOT NULL REFERENCES groups, joined timestamptz DEFAULT now());
    ALTER TABLE groups ADD COLUMN chair bigint REFERENCES members;`,
};

const settings = `import { defineConfig, type UserSettings } from 'sql-to-drizzle';
const types: UserSettings['types'] = { bigint: 'number' };
export default defineConfig({
  postgres: 18,
  types,
  columns: { 'groups.settings': { type: 'Settings', from: './settings-type' } },
  header: ['/* eslint-disable */'],
});
`;

const user = `import { codegen, type CodegenResult } from 'sql-to-drizzle';
import { groups, members, type Group, type NewMember } from './generated/index.js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { Settings } from './settings-type.js';

export const result: Promise<CodegenResult> = codegen({ check: true });
export async function use(database: PgDatabase<never>): Promise<Settings | null> {
  const [first] = (await database.select().from(groups)) as Group[];
  const member: NewMember = { groupId: first!.id };
  await database.insert(members).values(member);
  const chair: number | null = first!.chair;
  return chair === null ? null : first!.settings;
}
// @ts-expect-error: there is no such setting.
void codegen({ checks: true });
`;

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'ES2023',
  types: [],
};

/**
 * What a compiler says of the project under each way to find modules. Drizzle's own types do not
 * pass without `skipLibCheck`, so the package's are checked by the settings file alone.
 */
function compile(folder: string, compiler: string): string {
  const ways = [
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ];
  const programs = ways.flatMap((way) => [
    { options: { ...way, skipLibCheck: true }, include: ['generated', '*.ts'] },
    { options: { ...way, skipLibCheck: false }, include: ['sql-to-drizzle.config.ts'] },
  ]);
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
  const said = programs.map(({ options, include }, index) => {
    const project = path.join(folder, `tsconfig.${index}.json`);
    const settings = { compilerOptions: { ...compilerOptions, ...options }, include };
    fs.writeFileSync(project, JSON.stringify(settings));
    return start(folder, process.execPath, [tsc, '-p', project]).stdout;
  });
  return said.join('');
}

test('packed, installed in an empty project, and used', { timeout: 180_000 }, () => {
  const tarball = pack();
  const folder = install(tarball, {
    ...migrations,
    'sql-to-drizzle.config.ts': settings,
    'settings-type.ts': 'export interface Settings { theme: string }\n',
    'use.ts': user,
  });

  const listed = succeed(folder, 'tar', ['-tzvf', tarball]).trim().split('\n');
  const paths = listed.map((line) => line.replace(/^.* package\//, '')).sort();
  expect(paths.filter((file) => !/^dist\/.*\.(js|d\.ts)$/.test(file))).toEqual([
    'README.md',
    'package.json',
    ...Object.keys(filesIn(path.join(root, 'templates'))).map((file) => `templates/${file}`),
  ]);
  const modules = Object.keys(filesIn(path.join(root, 'src'))).filter((file) =>
    file.endsWith('.ts'),
  );
  const built = modules.filter((file) => !file.endsWith('.d.ts'));
  expect(paths.filter((file) => file.endsWith('.js'))).toEqual(
    built.map((file) => `dist/${file.slice(0, -3)}.js`).sort(),
  );
  const installed = filesIn(path.join(folder, 'node_modules/sql-to-drizzle'));
  for (const [file, text] of Object.entries(installed)) {
    if (file.startsWith('dist/')) expect([file, text.includes(root)]).toEqual([file, false]);
  }

  const bin = path.join(folder, 'node_modules/.bin/sql-to-drizzle');
  expect(fs.statSync(bin).mode & 0o111).toBe(0o111);
  expect(fs.readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(succeed(folder, 'npx', ['sql-to-drizzle', '--version']).trim()).toMatch(/^\d+\.\d+\.\d+/);

  const first = start(folder, 'npx', ['sql-to-drizzle', 'codegen']);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^Read 2 migrations, .*4 statements; generated has 2 tables/);
  expect(start(folder, 'npx', ['sql-to-drizzle', 'codegen', '--check']).status).toBe(0);
  expect(fs.existsSync(path.join(folder, 'node_modules/.cache/sql-to-drizzle'))).toBe(true);
  const table = fs.readFileSync(path.join(folder, 'generated/tables/groups.ts'), 'utf8');
  expect(table.split('\n')[1]).toBe('/* eslint-disable */');

  expect(compile(folder, 'typescript')).toBe('');
  expect(compile(folder, 'typescript-5')).toBe('');

  fs.appendFileSync(path.join(folder, 'generated/tables/groups.ts'), '// by hand\n');
  const stale = start(folder, 'npx', ['sql-to-drizzle', 'codegen', '--check']);
  expect(stale.status).toBe(1);
  expect(stale.stdout).toContain('-// by hand');
  expect(start(folder, 'npx', ['sql-to-drizzle', 'codegn']).status).toBe(2);
});
