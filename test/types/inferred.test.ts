/** Our interfaces are equal to what Drizzle infers from our tables, for every type. */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedServer } from '../database/shared-server.ts';
import { catalogOfDatabase } from './catalog-of-database.ts';
import { emitInto } from './emit-module.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { modesOfColumns, setup, tables, typesUnderTest } from './types-under-test.ts';

const compilers = [
  ['TypeScript 7', 'typescript'],
  ['TypeScript 5.9', 'typescript-5'],
] as const;

const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: 'es2022',
  module: 'nodenext',
  types: [],
};

const folder = temporaryFolder();

/** The same types where NULL is not allowed. */
const notNullTables = typesUnderTest.map(({ sql, noArray }, index) => {
  const list = noArray === undefined ? `, list ${sql}[] NOT NULL` : '';
  return `CREATE TABLE n_${index} (value ${sql} NOT NULL${list});`;
});

const suffixes = typesUnderTest.flatMap((_, index) => [`t${index}`, `n${index}`]);

const header = `
import type { PgDatabase } from 'drizzle-orm/pg-core';
import * as all from './generated/index.js';

type Flat<T> = { [K in keyof T]: T[K] };
type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;
declare function assignable<To>(value: To): void;
declare const database: PgDatabase<never>;
`;

beforeAll(async () => {
  const server = await sharedServer(18);
  const database = await server.database();
  const client = await database.client();
  await client.query([setup, ...tables, ...notNullTables].join('\n'));
  const catalog = await catalogOfDatabase(client);
  const columns = new Map(modesOfColumns);
  for (const [key, setting] of modesOfColumns) columns.set(key.replace('t_', 'n_'), setting);
  expect(await emitInto(folder, catalog, { columns })).toEqual([]);
  await database.drop();
});

afterAll(() => folder.remove());

test.for(compilers)('%s: interfaces are what Drizzle infers', ([, compiler]) => {
  const claims = suffixes.flatMap((table) => {
    const row = capital(table);
    return [
      `holds<Equal<all.${row}, typeof all.${table}.$inferSelect>>();`,
      `holds<Equal<all.New${row}, typeof all.${table}.$inferInsert>>();`,
      `database.update(all.${table}).set({} as all.${row}Update);`,
    ];
  });
  expect(compile(compiler, 'equal', [header, ...claims], {})).toBe('');
});

test.for(compilers)('%s: interfaces fit with exact optional properties', ([, compiler]) => {
  const claims = suffixes.flatMap((table) => {
    const row = capital(table);
    return [
      `assignable<typeof all.${table}.$inferInsert>({} as all.New${row});`,
      `assignable<all.${row}>({} as typeof all.${table}.$inferSelect);`,
      `database.update(all.${table}).set({} as all.${row}Update);`,
    ];
  });
  const options = {
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    noUnusedParameters: true,
  };
  expect(compile(compiler, 'exact', [header, ...claims], options)).toBe('');
});

test('a wrong claim does not compile', () => {
  const claim = 'holds<Equal<{ value: string }, { value: string | null }>>();';
  expect(compile('typescript', 'wrong', [header, claim], {})).toContain('wrong.ts');
});

test('interfaces say the types that the list says', () => {
  const claims = typesUnderTest.map(({ typescript }, index) => {
    const expected = typescript.replace(/^(Mood|AppLevel)/, 'all.$1');
    return `holds<Equal<{ value: all.N${index}['value'] }, { value: ${expected} }>>();`;
  });
  expect(compile('typescript', 'listed', [header, ...claims], {})).toBe('');
});

/** What the compiler finds wrong in a file of these lines; Node's own types are not there. */
function compile(
  compiler: string,
  name: string,
  lines: readonly string[],
  options: Readonly<Record<string, boolean>>,
): string {
  folder.write(`${name}.ts`, lines.join('\n'));
  const compilerOptions = { ...strict, ...options };
  const project = JSON.stringify({ compilerOptions, files: [`${name}.ts`] });
  const manifest = createRequire(import.meta.url).resolve(`${compiler}/package.json`);
  const tsc = path.join(path.dirname(manifest), 'bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', folder.write(`${name}.json`, project)], {
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
