/** Whatever the bytes: diagnostics, no exception, and an end within 5 seconds a file. */

import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCases } from './cases-runner/case-folder.ts';
import { interpretMigrations } from '../src/library/read-catalog.ts';
import { decodeMigrations } from '../src/migrations/read-migrations.ts';
import { filesIn } from './temporary-folder.ts';

/** Milliseconds a file may take. */
const limit = 5000;
const numRuns = Number(
  process.env['ROBUSTNESS_RUNS'] ?? (process.env['MODE'] === 'all' ? 3000 : 80),
);
const seed = Number(process.env['ROBUSTNESS_SEED'] ?? 5);

const root = path.resolve(import.meta.dirname, '..');
/** The sample and the cases; `ROBUSTNESS_FOLDER` is a folder of more. */
const texts = [
  ...Object.values(filesIn(path.join(root, 'migrations'))),
  ...readCases().flatMap(({ sql }) => sql.map(({ bytes }) => Buffer.from(bytes).toString())),
  ...moreTexts(process.env['ROBUSTNESS_FOLDER']),
];

function moreTexts(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const sql = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.sql'));
  return sql.map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** Reads bytes as a migration; an exception fails the test. */
async function read(bytes: Uint8Array): Promise<void> {
  const start = performance.now();
  const { files } = decodeMigrations([{ path: 'any.sql', bytes }], 'plain');
  const { diagnostics, counts } = await interpretMigrations(files, {
    postgres: 18,
    searchPath: ['public'],
  });
  expect(performance.now() - start).toBeLessThan(limit);
  const failed = counts.refused + counts.unsupported;
  expect(diagnostics.length).toBeGreaterThanOrEqual(failed);
}

/** A stretch of one of the texts, at most 20,000 code units, so that a run is short. */
const stretch = fc
  .tuple(fc.constantFrom(...texts), fc.noBias(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([text, at]) => {
    const start = Math.floor(at * Math.max(0, text.length - 20_000));
    return text.slice(start, start + 20_000);
  });

const junk = fc.constantFrom(
  "'",
  '"',
  '$$',
  '$x$',
  '/*',
  '*/',
  '--',
  '(',
  ')',
  ';',
  '\\',
  '\0',
  ',',
  '.',
  '::',
  '[',
  ']',

  ' NULL ',
  ' CASCADE ',
  ' pg_catalog.',
  ' 99999999999999999999 ',
  ' ONLY ',
  'é',
  '\u2028',
  '\ud800',
);

/** Cuts, doublings, swaps of words and bits of junk. */
const mutation = fc.record({
  kind: fc.constantFrom('delete', 'double', 'insert', 'swap'),
  at: fc.noBias(fc.double({ min: 0, max: 1, noNaN: true })),
  length: fc.integer({ min: 1, max: 40 }),
  junk,
});

function mutate(
  text: string,
  { kind, at, length, junk: bit }: MutationOf<typeof mutation>,
): string {
  const start = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'double':
      return before + part + part + after;
    case 'insert':
      return before + bit + part + after;
    default:
      return before + part.split(/(\s+)/).toReversed().join('') + after;
  }
}

type MutationOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

describe('never throws, never hangs', () => {
  const check = { numRuns, seed };

  test('random bytes', { timeout: 1_200_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), read), check);
  });

  test('random text of SQL words', { timeout: 1_200_000 }, async () => {
    const words = [...new Set(texts.flatMap((text) => text.split(/(\W)/)))].filter(
      (word) => word !== '',
    );
    const text = fc
      .array(fc.constantFrom(...words), { maxLength: 300 })
      .map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(text, (sql) => read(Buffer.from(sql))),
      check,
    );
  });

  test('files cut anywhere', { timeout: 1_200_000 }, async () => {
    const cut = fc.tuple(stretch, fc.noBias(fc.nat(20_000))).map(([text, at]) => text.slice(0, at));
    await fc.assert(
      fc.asyncProperty(cut, (sql) => read(Buffer.from(sql))),
      check,
    );
  });

  test('mutated files', { timeout: 1_200_000 }, async () => {
    const mutated = fc
      .tuple(stretch, fc.array(mutation, { minLength: 1, maxLength: 8 }))
      .map(([text, mutations]) => mutations.reduce(mutate, text));
    await fc.assert(
      fc.asyncProperty(mutated, (sql) => read(Buffer.from(sql))),
      check,
    );
  });
});
