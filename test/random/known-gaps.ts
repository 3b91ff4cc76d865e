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
  /** All statements unless given. */
  readonly statement?: RegExp;
  readonly reason: string;
}

export const knownGaps: readonly KnownGap[] = [
  {
    verdict: 'other SQLSTATE',
    server: /./,
    reason:
      'A drawn statement is often wrong in several ways. Both refuse it; which error comes first ' +
      'hangs on the order of the checks in the server. How often it is another is held below a bar.',
  },
  {
    verdict: 'applied by us alone',
    server: /^42703 column ".*" of relation ".*" does not exist/,
    statement: /^ALTER TABLE.*,.*DROP COLUMN/s,
    reason:
      'A column that one statement changes and drops, on a table with children: the server takes ' +
      'their turn after the drop, and misses the column there.',
  },
];

export function isKnown({ piece, server }: Answers, verdict: Verdict): boolean {
  const text = server === null ? 'ok' : `${server.sqlstate} ${server.message}`;
  return knownGaps.some(
    (gap) =>
      gap.verdict === verdict &&
      gap.server.test(text) &&
      (gap.statement === undefined || gap.statement.test(piece.text)),
  );
}
