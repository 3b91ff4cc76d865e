import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Where `.ci/run` wants the numbers of the run; a person reads them from the terminal. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts', 'test/database/global-setup.ts'],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One fewer unless given, which leaves a core of two idle.
    maxWorkers: os.availableParallelism(),
    // There is no state in modules that a file could leave to the next: the grammars, the
    // compilers and the emitter's libraries are loaded once a worker and not once a file.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
