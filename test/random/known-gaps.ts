/**
 * Where the two may differ, and why: not counted as disagreements. What can be left out of the
 * drawn statements is left out there instead (`columns.ts`: expressions use columns of known types).
 */

import type { Answers } from '../differential/both.ts';
import type { Verdict } from '../differential/tally.ts';

interface KnownGap {
  readonly verdict: Verdict;
  /** What the server says. */
  readonly server: RegExp;
  readonly reason: string;
}

export const knownGaps: readonly KnownGap[] = [];

export function isKnown({ server }: Answers, verdict: Verdict): boolean {
  const text = server === null ? 'ok' : `${server.sqlstate} ${server.message}`;
  return knownGaps.some((gap) => gap.verdict === verdict && gap.server.test(text));
}
