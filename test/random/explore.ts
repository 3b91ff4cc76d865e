/**
 * `npm run random-ddl -- [--server 16|18] [--seed N] [--statements N] [--shrink] [--other-sqlstate]`
 *
 * Runs random DDL on both sides and tells each kind of disagreement once, with
 * `--shrink` by the fewest statements that show it. Exit code 1 where there is any.
 * `--other-sqlstate` lists what both refuse, each in its own way: how often, and one such statement.
 */

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { majors } from '../database/binaries.ts';
import { startServer } from '../database/servers.ts';
import type { Answers } from '../differential/both.ts';
import { verdictOf } from '../differential/tally.ts';
import { SideBySide, signatureOf, type Disagreement } from './side-by-side.ts';
import { statement } from './statements.ts';

const sequenceLength = 20;

/** Leaves out statements as long as the same disagreement is there. */
async function shrink(
  both: SideBySide,
  statements: readonly string[],
  { signature }: Disagreement,
): Promise<readonly string[]> {
  let fewest = statements;
  for (let at = statements.length - 1; at >= 0; at--) {
    const fewer = fewest.toSpliced(at, 1);
    const { disagreements } = await both.run(fewer, 'after each');
    if (disagreements.some((each) => each.signature === signature)) fewest = fewer;
  }
  return fewest;
}

/** The most frequent first. */
function tellOthers(others: ReadonlyMap<string, readonly Answers[]>): void {
  const sorted = [...others].toSorted(([, a], [, b]) => b.length - a.length);
  for (const [signature, each] of sorted) {
    console.log(`\n-- ${each.length} times: ${signature}\n${each[0]!.piece.text};`);
  }
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      server: { type: 'string', default: '18' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      statements: { type: 'string', default: '20000' },
      shrink: { type: 'boolean', default: false },
      'other-sqlstate': { type: 'boolean', default: false },
    },
  });
  const major = majors.find((each) => String(each) === values.server) ?? 18;
  console.log(`PostgreSQL ${major}, seed ${values.seed}`);
  const server = await startServer(major);
  const told = new Set<string>();
  const verdicts = new Map<string, number>();
  const others = new Map<string, Answers[]>();
  try {
    const both = await SideBySide.open(await (await server.database()).client(), major);
    const numRuns = Math.ceil(Number(values.statements) / sequenceLength);
    const sequence = fc.array(statement, { minLength: sequenceLength, maxLength: sequenceLength });
    for (const statements of fc.sample(sequence, { seed: Number(values.seed), numRuns })) {
      const result = await both.run(statements).catch((error: unknown) => {
        console.error(statements.join(';\n'), error);
        throw error;
      });
      const { disagreements, answers } = result;
      for (const each of answers) {
        const verdict = verdictOf(each);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
        if (verdict !== 'other SQLSTATE') continue;
        const signature = signatureOf(each);
        others.set(signature, [...(others.get(signature) ?? []), each]);
      }
      if (disagreements.every(({ signature }) => told.has(signature))) continue;
      const detailed = await both.run(statements, 'after each');
      for (const each of detailed.disagreements) {
        if (told.has(each.signature)) continue;
        told.add(each.signature);
        const fewest = values.shrink
          ? await shrink(both, statements, each)
          : [each.statement.replace(/;$/, '')];
        console.log(`\n-- ${told.size}: ${each.signature}`);
        for (const line of fewest) console.log(`${line};`);
        for (const line of each.lines.slice(0, 6)) console.log(`--   ${line}`);
      }
      for (const { signature } of disagreements) told.add(signature);
    }
  } finally {
    await server.stop();
  }
  if (values['other-sqlstate']) tellOthers(others);
  for (const [verdict, count] of verdicts) console.log(`${count} ${verdict}`);
  return told.size > 0;
}

process.exitCode = (await main()) ? 1 : 0;
