import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/command-line.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';
import {
  codegenProject,
  generate,
  outputOf,
  sampleMigrations,
  sampleOutput,
  writeMigration,
  type Files,
} from './codegen-project.ts';

/** Lines that differ, as `+line` and `-line`, by path; a file that came or went is all of its lines. */
function changes(before: Files, after: Files): Record<string, readonly string[]> {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = paths.filter((file) => before[file] !== after[file]);
  return Object.fromEntries(
    changed.map((file) => [file, changedLines(before[file] ?? '', after[file] ?? '')]),
  );
}

function changedLines(before: string, after: string): readonly string[] {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${added ? '+' : '-'}${line}`),
    );
}

/** A project with the sample's migrations and what is checked in for them. */
function sampleProject(): string {
  const folder = codegenProject(sampleMigrations);
  fs.cpSync(path.resolve(import.meta.dirname, '../../generated'), path.join(folder, 'generated'), {
    recursive: true,
  });
  return folder;
}

describe('the sample', () => {
  test('generated/ is what codegen writes, and a second time nothing is written', () => {
    const folder = codegenProject(sampleMigrations);
    expect(generate(folder)).toEqual(sampleOutput());
    expect(run(folder, ['codegen', '--check']).status).toBe(0);
    expect(run(folder, ['codegen']).stdout).toContain('generated is up to date: 47 tables');
  });

  test('the same bytes in another time zone, language and folder, without a cache', () => {
    const folder = temporaryFolder({ 'päth with blanks/migrations/keep': '' });
    const migrations = path.join(folder, 'päth with blanks/migrations');
    for (const [file, text] of Object.entries(sampleMigrations)) {
      fs.writeFileSync(path.join(migrations, path.basename(file)), text);
    }
    const out = path.join(folder, 'elsewhere/models');
    const env = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };
    const args = ['codegen', '--migrations', migrations, '--out', out];
    expect(run(os.tmpdir(), args, { env })).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(out)).toEqual(sampleOutput());
  });

  test.each(['users', 'savings_groups', 'meetings'])(
    'a plain column more in %s is one property of its table and of each interface',
    (table) => {
      const folder = sampleProject();
      writeMigration(folder, '900_note.sql', `ALTER TABLE ${table} ADD COLUMN note text;`);
      const { [`tables/${table}.ts`]: inTable, ...others } = changes(
        sampleOutput(),
        generate(folder),
      );
      expect(inTable!.map((line) => line.trim())).toEqual([`+    note: Pg.text('note'),`]);
      expect(others).toEqual({
        [`types/${table}.ts`]: ['+  note: string | null;', '+  note?: string | null;'],
      });
      fs.rmSync(path.join(folder, 'migrations/900_note.sql'));
      expect(generate(folder)).toEqual(sampleOutput());
    },
  );

  test('a new table changes the lists of exports, and relations where it refers', () => {
    const folder = sampleProject();
    writeMigration(
      folder,
      '900_visits.sql',
      'CREATE TABLE visits (id integer PRIMARY KEY, visitor integer REFERENCES users (id));',
    );
    const changed = changes(sampleOutput(), generate(folder));
    expect(Object.keys(changed)).toEqual([
      'index.ts',
      'relations/users.ts',
      'relations/visits.ts',
      'tables/visits.ts',
      'types/index.ts',
      'types/visits.ts',
    ]);
    for (const lines of Object.values(changed)) {
      expect(lines.filter((line) => line.startsWith('-'))).toEqual([]);
    }
    expect(changed['types/index.ts']).toEqual([`+export type * from './visits.js';`]);
    expect(changed['relations/users.ts']).toHaveLength(2);
  });

  test('newcomers that want the names of older ones do not get them', () => {
    const folder = sampleProject();
    const names = ['user', 'User', 'USERS', 'new_user', 'users_relations', 'user_update', 'index'];
    const tables = names.map((name) => `CREATE TABLE "${name}" (id integer PRIMARY KEY);`);
    writeMigration(
      folder,
      '900_names.sql',
      [...tables, `CREATE TYPE users_table AS ENUM ('a');`].join('\n'),
    );
    const after = generate(folder);
    const shared = new Set(['enums.ts', 'index.ts', 'types/enums.ts', 'types/index.ts']);
    for (const [file, text] of Object.entries(sampleOutput())) {
      if (!shared.has(file)) expect([file, after[file]]).toEqual([file, text]);
    }
    for (const [file, lines] of Object.entries(changes(sampleOutput(), after))) {
      expect([file, lines.filter((line) => line.startsWith('-'))]).toEqual([file, []]);
    }
    const folded = Object.keys(after).map((file) => file.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });
});

test('what has gone and come again keeps its names; what is renamed does not take those of others', () => {
  const folder = codegenProject({
    'migrations/1.sql': 'CREATE TABLE users (id int); CREATE TABLE "user" (id int);',
  });
  const before = generate(folder);
  writeMigration(folder, '2.sql', 'DROP TABLE users; CREATE TABLE users (id int);');
  expect(generate(folder)).toEqual(before);
  writeMigration(folder, '3.sql', 'ALTER TABLE "user" RENAME TO "Users";');
  const after = generate(folder);
  expect(after['tables/users.ts']).toBe(before['tables/users.ts']);
  expect(after['types/users.ts']).toBe(before['types/users.ts']);
});

test('a rolled-back statement leaves no rank', () => {
  const sql = 'CREATE TABLE "user" (id int); CREATE TABLE users (id int);';
  const folder = codegenProject({ 'migrations/1.sql': sql });
  const before = generate(folder);
  writeMigration(folder, '0.sql', 'BEGIN; CREATE TABLE users (id int); ROLLBACK;');
  expect(generate(folder)).toEqual(before);
  writeMigration(folder, '0.sql', 'BEGIN; CREATE TABLE users (id int); COMMIT; DROP TABLE users;');
  const kept = outputOf(folder);
  expect(generate(folder)).not.toEqual(kept);
});
