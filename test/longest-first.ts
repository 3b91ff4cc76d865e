/**
 * The order in which files of tests run: long ones first, so that none runs alone in the end. On a
 * fresh clone vitest knows no times and would go by the size of the files.
 */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take 10 seconds or more, the longest first. */
const long: readonly string[] = [
  'test/random-ddl.test.ts',
  'test/whole/compile.test.ts',
  'test/cli/codegen.test.ts',
  'test/whole/stability.test.ts',
  'test/cases-server.test.ts',
  'test/whole/pack.test.ts',
  'test/dumps.test.ts',
  'test/cases.test.ts',
  'test/whole/push.test.ts',
  'test/whole/hostile.test.ts',
  'test/robustness.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = long.findIndex((file) => moduleId.endsWith(`/${file}`));
  return rank === -1 ? long.length : rank;
}
