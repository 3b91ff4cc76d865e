/** The sample's models, under every compiler and style of imports that users have. */

import { expect, test } from 'vitest';
import { assignableClaims, claimsHeader, equalClaims, type TableNames } from '../types/claims.ts';
import {
  moduleOptions,
  OutputFolder,
  strictest,
  type Compiler,
} from '../unit/emit/output-folder.ts';
import {
  codegenProject,
  emittedFiles,
  generate,
  prefixed,
  sampleMigrations,
  sampleOutput,
  type Files,
} from './codegen-project.ts';

const compilers: readonly Compiler[] = ['typescript', 'typescript-5'];

/** The sample's output with another style of imports. */
function sampleWith(imports: '.ts' | ''): Files {
  const settings = JSON.stringify({ imports });
  return generate(codegenProject({ ...sampleMigrations, 'sql-to-drizzle.config.json': settings }));
}

test('every style of imports compiles where it is allowed', { timeout: 120_000 }, async () => {
  const [js, ts, none] = [sampleOutput(), sampleWith('.ts'), sampleWith('')];
  const programs = [
    { files: { ...prefixed('js', js), ...prefixed('ts', ts) }, options: moduleOptions['.ts'] },
    {
      files: { ...prefixed('js', js), ...prefixed('ts', ts), ...prefixed('none', none) },
      options: { ...moduleOptions[''], allowImportingTsExtensions: true },
    },
  ];
  for (const { files, options } of programs) {
    const folder = new OutputFolder([], files);
    for (const compiler of compilers) {
      const said = await folder.compile(compiler, { ...strictest, ...options });
      expect([compiler, options.module, said]).toEqual([compiler, options.module, '']);
    }
    folder.remove();
  }
});

/** What the tables of an output are called. */
function namesIn(output: Files): readonly TableNames[] {
  const tables = Object.keys(output).filter((file) => file.startsWith('tables/'));
  return tables.map((file) => ({
    value: /^export const (\w+) = /m.exec(output[file]!)![1]!,
    row: /^export interface (\w+) /m.exec(output[file.replace('tables/', 'types/')]!)![1]!,
  }));
}

test.each(compilers)('%s: interfaces are what Drizzle infers', async (compiler) => {
  const output = sampleOutput();
  const names = namesIn(output);
  expect(names).toHaveLength(47);
  const folder = new OutputFolder(emittedFiles(output), {
    'claims.ts': [claimsHeader, ...names.flatMap(equalClaims)].join('\n'),
  });
  const found = moduleOptions['.js'];
  expect(await folder.compile(compiler, { ...found, noEmit: true })).toBe('');
  folder.write('claims.ts', [claimsHeader, ...names.flatMap(assignableClaims)].join('\n'));
  const exact = { ...found, noEmit: true, exactOptionalPropertyTypes: true };
  expect(await folder.compile(compiler, exact)).toBe('');
  folder.write('claims.ts', `${claimsHeader}holds<Equal<all.User, all.NewUser>>();`);
  expect(await folder.compile(compiler, { ...found, noEmit: true })).toContain('claims.ts');
  folder.remove();
});

test('the types stand where drizzle-orm is not installed', async () => {
  const types = Object.entries(sampleOutput()).filter(([file]) => file.startsWith('types/'));
  for (const [file, text] of types)
    expect([file, text.includes('drizzle-orm')]).toEqual([file, false]);
  const folder = new OutputFolder(emittedFiles(Object.fromEntries(types)), {
    'use.ts': `import type { CycleStatus, SavingsGroup } from './generated/types/index.js';
      export const status = (group: SavingsGroup): CycleStatus => group.cycleStatus;`,
  });
  expect(await folder.compile('typescript', { ...strictest, ...moduleOptions['.js'] })).toBe('');
  folder.remove();
});
