/**
 * Random DDL on the interpreter and on real servers: each statement comes to the same, and the same
 * is there in the end. A failing sequence is made smaller by fast-check.
 *
 * The seed is fixed, so that a run says the same twice; `RANDOM_DDL_SEED` is another,
 * `RANDOM_DDL_STATEMENTS` another number. The run of 16 is in `npm run test:all`.
 */

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { majors } from './database/binaries.ts';
import { sharedServer } from './database/shared-server.ts';
import type { Database } from './database/servers.ts';
import { verdictOf } from './differential/tally.ts';
import { SideBySide, type Disagreement } from './random/side-by-side.ts';
import { statement } from './random/statements.ts';

const sequenceLength = 20;
const seed = Number(process.env['RANDOM_DDL_SEED'] ?? 18);
const runsAll = process.env['MODE'] === 'all';
const count = Number(process.env['RANDOM_DDL_STATEMENTS'] ?? (runsAll ? 100_000 : 20_000));

/** The share of statements that both may refuse, each with another SQLSTATE. */
const mostOther = 0.001;

/**
 * Each place may be empty, which is what a failing sequence is made smaller by: shorter ones would
 * spend the time on comparing in the end, which costs as much as twenty statements.
 */
const place = fc.option(statement, { nil: null, freq: 100 });
const sequence = fc
  .array(place, { minLength: sequenceLength, maxLength: sequenceLength })
  .map((places) => places.filter((each) => each !== null));

function textOf({ statement: text, lines }: Disagreement): string {
  return [text, ...lines.map((line) => `  ${line}`)].join('\n');
}

describe.each(majors.filter((major) => major === 18 || runsAll))('PostgreSQL %i', (major) => {
  let database: Database | undefined;
  afterAll(async () => {
    await database?.drop();
  });

  test('random DDL comes to the same on both sides', { timeout: 3_600_000 }, async () => {
    database = await (await sharedServer(major)).database();
    const both = await SideBySide.open(await database.client(), major);
    const seen = new Map<string, number>();
    const done = { sent: 0 };
    while (done.sent < count) {
      const numRuns = Math.min(50, Math.ceil((count - done.sent) / sequenceLength));
      const property = fc.asyncProperty(sequence, async (statements) => {
        const { disagreements, answers } = await both.run(statements);
        done.sent += statements.length;
        for (const each of answers) {
          const verdict = verdictOf(each);
          seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        }
        if (disagreements.length === 0) return;
        const detailed = await both.run(statements, 'after each');
        throw new Error(detailed.disagreements.map(textOf).join('\n'));
      });
      await fc.assert(property, { seed: seed + done.sent, numRuns });
    }
    console.log(
      `PostgreSQL ${major}, seed ${seed}: ${done.sent} statements`,
      Object.fromEntries(seen),
    );
    // A generator whose statements all fail would find nothing.
    expect(seen.get('both applied')).toBeGreaterThan(count / 5);
    // Of what both refuse, which error of several comes first: `known-gaps.ts`.
    expect(seen.get('other SQLSTATE') ?? 0).toBeLessThan(count * mostOther);
  });
});
