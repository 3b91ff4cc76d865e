/** Arrays in TypeScript. */

import type { Code } from '../../code.ts';

/** `T[]` for each dimension; `type` must bind closer than `[]`. */
export function arrayOf(type: Code, dimensions: number): Code {
  return dimensions === 0 ? type : [type, '[]'.repeat(dimensions)];
}
