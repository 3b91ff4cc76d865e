/** A sequence of statements on the interpreter and on a server, in a transaction that is rolled back. */

import type { Client } from 'pg';
import { decodeMigrations, type MigrationFile } from '../../src/migrations/read-migrations.ts';
import type { Change } from '../../src/compare/compare.ts';
import type { Major } from '../database/binaries.ts';
import { Both, type Answers } from '../differential/both.ts';
import { changeText } from '../differential/change-text.ts';
import { disagreements, verdictOf } from '../differential/tally.ts';
import { isKnown } from './known-gaps.ts';
import { opening } from './statements.ts';

/** Where the two parted. */
export interface Disagreement {
  /** The statement; the last one where only the end was compared. */
  readonly statement: string;
  /** What the server and we said, or how the catalogs differ. */
  readonly lines: readonly string[];
  /** The same for disagreements of one kind: names are left out. */
  readonly signature: string;
}

export interface SequenceResult {
  readonly disagreements: readonly Disagreement[];
  readonly answers: readonly Answers[];
}

export class SideBySide {
  readonly #both: Both;

  /** Runs the opening for good in a database that must be empty. */
  static async open(client: Client, major: Major): Promise<SideBySide> {
    const both = await Both.open(client, { major, searchPath: ['public'] });
    const { answers } = await collect(both.run(fileOf(opening)));
    const failed = answers.find(({ ours, server }) => ours !== null || server !== null);
    if (failed !== undefined) throw new Error(`The opening fails: ${failed.piece.text}`);
    return new SideBySide(both);
  }

  private constructor(both: Both) {
    this.#both = both;
  }

  /** Compares the outcome of each statement, and the catalogs in the end or after each. */
  async run(
    statements: readonly string[],
    compares: 'in the end' | 'after each' = 'in the end',
  ): Promise<SequenceResult> {
    const told = new Set<string>();
    const found: Disagreement[] = [];
    const all: Answers[] = [];
    const compare = async (last: string): Promise<void> => {
      const changes = await this.#changes();
      if (typeof changes === 'string') {
        if (!told.has(changes))
          found.push({ statement: last, lines: [changes], signature: changes.slice(0, 200) });
        told.add(changes);
        return;
      }
      const news = changes.filter((change) => !told.has(changeText(change)));
      for (const change of news) told.add(changeText(change));
      if (news.length === 0) return;
      const kinds = news.map((change) => kindOf(change));
      found.push({
        statement: last,
        lines: news.map(changeText),
        signature: `${wordsOf(last)}: ${[...new Set(kinds)].sort().join(', ')}`,
      });
    };
    for await (const answers of this.#steps(['BEGIN', ...statements])) {
      all.push(answers);
      const disagreement = disagreementOf(answers);
      if (disagreement !== null) found.push(disagreement);
      if (compares === 'after each') await compare(answers.piece.text);
    }
    if (compares === 'in the end') await compare(all.at(-1)?.piece.text ?? '');
    await collect(this.#steps(['ROLLBACK']));
    return { disagreements: found, answers: all };
  }

  /** An exception, which is a bug of ours, is told as its text. */
  async #changes(): Promise<readonly Change[] | string> {
    try {
      return (await this.#both.compare()).changes;
    } catch (error) {
      if (!(error instanceof Error) || 'code' in error) throw error;
      return (error.stack ?? '').split('\n').slice(0, 6).join(' ');
    }
  }

  async *#steps(statements: readonly string[]): AsyncGenerator<Answers> {
    const file = fileOf(statements.map((statement) => `${statement};\n`).join(''));
    yield* this.#both.steps(file, await this.#both.parse(file));
  }
}

async function collect(
  steps: AsyncGenerator<Answers>,
): Promise<{ readonly answers: readonly Answers[] }> {
  const answers: Answers[] = [];
  for await (const each of steps) answers.push(each);
  return { answers };
}

function fileOf(text: string): MigrationFile {
  return decodeMigrations([{ path: 'random.sql', bytes: Buffer.from(text) }], 'plain').files[0]!;
}

function disagreementOf(answers: Answers): Disagreement | null {
  const verdict = verdictOf(answers);
  if (!disagreements.has(verdict) || isKnown(answers, verdict)) return null;
  const { theirs, mine } = wordsOfBoth(answers);
  return {
    statement: answers.piece.text,
    lines: [`server: ${theirs}`, `ours:   ${mine}`],
    signature: signatureOf(answers),
  };
}

/** The same for answers that differ in the same way: names are left out. */
export function signatureOf(answers: Answers): string {
  const { theirs, mine } = wordsOfBoth(answers);
  return `${wordsOf(answers.piece.text)}: ${nameless(theirs)} / ${nameless(mine)}`;
}

function wordsOfBoth({ ours, server }: Answers): {
  readonly theirs: string;
  readonly mine: string;
} {
  return {
    theirs: server === null ? 'ok' : `${server.sqlstate} ${server.message}`,
    mine: ours === null ? 'ok' : `${ours.sqlstate} ${ours.message}`,
  };
}

function kindOf(change: Parameters<typeof changeText>[0]): string {
  const kind = change.id.split(' ')[0]!;
  if (change.change !== 'changed') return `${change.change} ${kind}`;
  return `${kind} ${change.attribute.replaceAll(/\[\d+\]/g, '')}`;
}

function wordsOf(statement: string): string {
  return (/^[A-Z]+ [A-Z]+/.exec(statement) ?? [''])[0];
}

function nameless(text: string): string {
  return text.replaceAll(/"[^"]*"/g, '""').replaceAll(/\b[a-z]+\d\w*\b/g, '_');
}
