/** What came of each case the first time, kept while a test file runs. */

import type { Emission } from '../../src/emit/emit.ts';
import type { Major } from '../database/binaries.ts';
import type { Case } from './case-folder.ts';
import { emitCase, interpretCase, type Interpreted } from './interpreted.ts';

const readings = new WeakMap<Case, Map<Major, Promise<Interpreted>>>();
const emissions = new WeakMap<Case, Promise<Emission>>();

/** The case as a major version has it. */
export function firstReading(each: Case, major: Major): Promise<Interpreted> {
  const ofCase = readings.get(each) ?? new Map<Major, Promise<Interpreted>>();
  readings.set(each, ofCase);
  const reading = ofCase.get(major) ?? interpretCase(each.sql, each.options, major);
  ofCase.set(major, reading);
  return reading;
}

/** What is emitted of the case as 18 has it. */
export function firstEmission(each: Case): Promise<Emission> {
  const emission = emissions.get(each) ?? firstReading(each, 18).then(emitCase);
  emissions.set(each, emission);
  return emission;
}
