/** `npm run cases:coverage`: what no case reaches. */

import { readCases } from './case-folder.ts';
import { coverageOf } from './coverage.ts';

const cases = readCases();
const { unreached, unmetStates } = await coverageOf(cases);
console.log(`${cases.length} cases. Rows that none reaches:\n  ${unreached.join('\n  ')}`);
console.log(`SQLSTATEs in the code that none meets:\n  ${unmetStates.join(' ')}`);
