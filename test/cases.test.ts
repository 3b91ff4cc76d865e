/** Every case of `test/cases`, but for the servers' word, which is in cases-server.test.ts. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checkDeterminism,
  checkGoldens,
  checkGrammars,
  checkVariants,
} from './cases-runner/case-checks.ts';
import { readCases, type Case, type Check } from './cases-runner/case-folder.ts';
import {
  coverageOf,
  coverageText,
  writeCoverage,
  writtenCoverage,
} from './cases-runner/coverage.ts';
import { Emissions } from './cases-runner/emissions.ts';
import { isUpdating } from './cases-runner/golden.ts';
import { checkCase } from './cases-runner/pins.ts';
import { checkReadBack } from './cases-runner/read-back.ts';

const cases = readCases();
const emissions = new Emissions();

beforeAll(() => emissions.make(cases), 120_000);
afterAll(() => emissions.remove());

const allChecks: readonly (readonly [Check, (each: Case) => Promise<void> | void])[] = [
  ['goldens', checkGoldens],
  ['determinism', checkDeterminism],
  ['grammars', checkGrammars],
  ['variants', checkVariants],
  ['emission', (each) => emissions.checkEmission(each)],
  ['compiler', (each) => emissions.checkCompiler(each)],
  ['read-back', (each) => checkReadBack(each, emissions)],
];

describe.each(allChecks)('%s', (check, run) => {
  test.each(cases)('$name', (each) => checkCase(each, check, () => run(each)));
});

test('the compiler complains of nothing else', () => {
  expect(emissions.strayComplaints(cases)).toEqual([]);
});

test('README.md says what no case reaches', async () => {
  const text = coverageText(await coverageOf(cases));
  if (isUpdating) writeCoverage(text);
  expect(writtenCoverage()).toBe(text);
});
