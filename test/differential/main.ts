/**
 * `npm run differential -- FILE.sql [--server 16|18] [--every N] [--search-path a,b]`
 *
 * Any SQL on the interpreter and on a real server, which is started for it and thrown away. Files
 * run in the order given, those of a folder by name. Exit code 1 where the two disagree.
 */

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Comparison } from '../../src/compare/compare.ts';
import { decodeMigrations, type MigrationFile } from '../../src/migrations/read-migrations.ts';
import { placeText } from '../../src/text/source.ts';
import { majors, type Major } from '../database/binaries.ts';
import { startServer } from '../database/servers.ts';
import { Both, type Answers } from './both.ts';
import { changeText } from './change-text.ts';
import { disagreements, Tally, type Verdict } from './tally.ts';

const usage =
  'npm run differential -- FILE.sql|FOLDER... [--server 16|18] [--every N] [--search-path a,b] [--verbose]';

interface Options {
  readonly major: Major;
  /** Statements from one comparison of the catalogs to the next. */
  readonly every: number;
  readonly searchPath: readonly string[];
  /** What is excused is told as well. */
  readonly isVerbose: boolean;
}

function readArguments(): { readonly paths: readonly string[]; readonly options: Options } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      server: { type: 'string', default: '18' },
      every: { type: 'string', default: '1' },
      'search-path': { type: 'string', default: 'public' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const major = majors.find((each) => String(each) === values.server);
  const every = Number(values.every);
  if (positionals.length === 0 || major === undefined || !(every >= 1)) throw new Error(usage);
  const searchPath = values['search-path'].split(',').map((name) => name.trim());
  return { paths: positionals, options: { major, every, searchPath, isVerbose: values.verbose } };
}

function readFiles(paths: readonly string[]): readonly MigrationFile[] {
  const names = paths.flatMap((each) =>
    fs.statSync(each).isDirectory()
      ? fs
          .readdirSync(each, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.sql'))
          .sort()
          .map((name) => path.join(each, name))
      : [each],
  );
  const read = names.map((name) => ({ path: name, bytes: fs.readFileSync(name) }));
  return decodeMigrations(read, 'plain').files;
}

/** What one run has told so far. */
class Run {
  readonly tally = new Tally();
  readonly #both: Both;
  readonly #options: Options;
  readonly #told = new Set<string>();
  #sinceComparison: Answers[] = [];

  constructor(both: Both, options: Options) {
    this.#both = both;
    this.#options = options;
  }

  async file(file: MigrationFile): Promise<void> {
    for await (const answers of this.#both.run(file)) {
      const verdict = this.tally.add(answers);
      if (this.#tells(verdict)) tell(answers, verdict);
      this.#sinceComparison.push(answers);
      const isDue = this.#sinceComparison.length >= this.#options.every;
      if (isDue && this.#both.canCompare(answers)) await this.compare();
    }
  }

  #tells(verdict: Verdict): boolean {
    if (disagreements.has(verdict)) return true;
    return this.#options.isVerbose && !verdict.startsWith('both');
  }

  /** Tells what is new since the last comparison. */
  async compare(): Promise<void> {
    const since = this.#sinceComparison;
    if (since.length === 0) return;
    const comparison = await this.#both.compare();
    const news = this.#news(comparison);
    this.tally.addChanges(news.length);
    if (news.length > 0) {
      console.log(`\n${statementText(since[0]!)}`);
      if (since.length > 1) console.log(`  to ${statementText(since.at(-1)!)}`);
      for (const line of news) console.log(`  ${line}`);
    }
    this.#sinceComparison = [];
  }

  #news({ changes, notCompared }: Comparison): readonly string[] {
    this.tally.noteNotCompared(notCompared.filter(({ reason }) => reason === 'unknown').length);
    const lines = changes.map(changeText).filter((line) => !this.#told.has(line));
    for (const line of lines) this.#told.add(line);
    return lines;
  }
}

function statementText({ piece }: Answers): string {
  return `${placeText(piece.place)}: ${piece.text.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
}

function tell(answers: Answers, verdict: Verdict): void {
  const { ours, server } = answers;
  console.log(`\n${statementText(answers)}`);
  console.log(`  ${verdict}`);
  console.log(`  server: ${server === null ? 'ok' : `${server.sqlstate} ${server.message}`}`);
  console.log(`  ours:   ${ours === null ? 'ok' : `${ours.sqlstate ?? ''} ${ours.message}`}`);
}

async function main(): Promise<boolean> {
  const { paths, options } = readArguments();
  const files = readFiles(paths);
  const server = await startServer(options.major);
  try {
    const database = await server.database();
    const both = await Both.open(await database.client(), options);
    const run = new Run(both, options);
    for (const file of files) await run.file(file);
    await run.compare();
    console.log(`\nPostgreSQL ${server.version}`);
    for (const line of run.tally.lines(both.session.notChecked)) console.log(`  ${line}`);
    await database.drop();
    return run.tally.hasDisagreement;
  } finally {
    await server.stop();
  }
}

process.exitCode = (await main()) ? 1 : 0;
