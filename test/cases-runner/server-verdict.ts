/** A case held to a real server: each statement's end, and all that is there afterwards. */

import { escapeLiteral } from 'pg';
import { expect } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { databaseAspects } from '../../src/sources/database/aspects.ts';
import { readDatabase } from '../../src/sources/database/read-database.ts';
import { migrationAspects } from '../../src/sources/migration-aspects.ts';
import { newestGrammar, normalise } from '../../src/sources/normalise.ts';
import { placeText } from '../../src/text/source.ts';
import type { Asked } from '../database/asked.ts';
import type { Major } from '../database/binaries.ts';
import { changeText } from '../differential/change-text.ts';
import { readingInside } from '../differential/reading-inside.ts';
import type { Database, Server } from '../database/servers.ts';
import type { Case } from './case-folder.ts';
import { grammars, interpretCase, type Interpreted } from './interpreted.ts';
import { errorAt, piecesOf } from './pieces.ts';
import type { Databases } from './databases.ts';
import {
  leavesNothing,
  runOnServer,
  runPieces,
  type Answer,
  type ServerSession,
} from './server-run.ts';
import { queryDifferences } from './view-queries.ts';

/** How often both said the same: each refusal with its SQLSTATE, words and place. */
export interface Agreement {
  statements: number;
  refused: number;
  /** Attributes of facts that one side does not know, or not in normal form. */
  notCompared: number;
}

/** Throws where the server and the program disagree; adds to `agreement` where they agree. */
export async function judgeCase(
  each: Case,
  databases: Databases,
  agreement: Agreement,
): Promise<void> {
  const { major } = databases;
  const ours = await interpretCase(each.sql, each.options, major);
  const run = (await leavesNothing(ours, major))
    ? runAndRollBack(databases, ours, searchPathOf(each))
    : runForGood(databases, { ours, searchPath: searchPathOf(each) }, (database, answers) =>
        testimonyOf(database, ours, answers),
      );
  const testimony = await run;
  agreement.notCompared += await expectSame(ours, testimony, `server ${major}`);
  count(agreement, testimony.answers);
}

/** As `judgeCase`, for one file that is one transaction, by a session that is left as it was. */
export async function judgeRolledBack(each: Case, lender: Lender): Promise<void> {
  const ours = await interpretCase(each.sql, each.options, lender.major);
  await expectSame(ours, await runAndRollBack(lender, ours, searchPathOf(each)), 'server');
}

/** How both differ; the number of attributes that could not be compared. */
async function expectSame(
  ours: Interpreted,
  { answers, catalog, queries }: Testimony,
  server: string,
): Promise<number> {
  const grammar = await grammars[newestGrammar];
  const { changes, notCompared } = compare(
    await normalise(catalog, grammar),
    await normalise(ours.catalog, grammar),
    { before: databaseAspects, after: migrationAspects },
  );
  const outcomes = difference(answerLines(answers), outcomeLines(ours, answers));
  expect([...outcomes, ...changes.map(changeText), ...queries], server).toEqual([]);
  return notCompared.filter(({ reason }) => reason === 'unknown').length;
}

export function searchPathOf({ options }: Case): readonly string[] {
  return options.searchPath ?? ['public'];
}

/** What a server says of a case. */
interface Testimony {
  readonly answers: readonly Answer[];
  /** All that is there afterwards. */
  readonly catalog: Catalog;
  /** Views whose queries make other views than the server has. */
  readonly queries: readonly string[];
}

/** Who has a session for one case after the other. */
export interface Lender {
  readonly major: Major;
  lend<T>(use: (session: ServerSession) => Promise<T>): Promise<T>;
}

/** In a database that others used and will use: 100 ms less than one of its own. */
async function runAndRollBack(
  lender: Lender,
  ours: Interpreted,
  searchPath: readonly string[],
): Promise<Testimony> {
  return await lender.lend(async (client) => {
    await setPath(client, searchPath);
    await client.query('BEGIN');
    try {
      const answers = await runPieces(client, ours.files[0]!);
      await client.query('RESET ROLE');
      const catalog = await readDatabase(readingInside(client));
      return { answers, catalog, queries: await queryDifferences(client, ours.catalog) };
    } finally {
      await client.query('ROLLBACK');
      await client.query('DISCARD ALL');
    }
  });
}

/** Runs a case in a database of its own, and gives what `read` makes of that. */
export async function runForGood<T>(
  { server, major }: Pick<Databases, 'server' | 'major'>,
  { ours, searchPath }: { readonly ours: Interpreted; readonly searchPath: readonly string[] },
  read: (database: Database, answers: readonly Answer[]) => Promise<T>,
): Promise<T> {
  const database = await server.database();
  try {
    const client = await database.client();
    await setPath(client, searchPath);
    return await read(database, await runOnServer(client, major, ours));
  } finally {
    await database.drop();
    await dropRoles(server, ours);
  }
}

/** In a session of its own, which the case's settings do not reach. */
async function testimonyOf(
  database: Database,
  ours: Interpreted,
  answers: readonly Answer[],
): Promise<Testimony> {
  const client = await database.client();
  const catalog = await readDatabase(client);
  await client.query('BEGIN');
  const queries = await queryDifferences(client, ours.catalog);
  await client.query('ROLLBACK');
  return { answers, catalog, queries };
}

async function setPath(client: Asked, searchPath: readonly string[]): Promise<void> {
  const path = escapeLiteral(searchPath.join(', '));
  await client.query(`SELECT set_config('search_path', ${path}, false)`);
}

/** What only one says: the server's lines with `-`, ours with `+`. */
function difference(server: readonly string[], ours: readonly string[]): readonly string[] {
  const [theirs, mine] = [new Set(server), new Set(ours)];
  return [
    ...server.filter((line) => !mine.has(line)).map((line) => `- ${line}`),
    ...ours.filter((line) => !theirs.has(line)).map((line) => `+ ${line}`),
  ];
}

function answerLines(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ piece, refused }) => {
    if (refused === null) return outcomeLine(piece, 'ok');
    const { sqlstate, message, position } = refused;
    return outcomeLine(piece, `${sqlstate} ${message}${atText(position)}`);
  });
}

/** Where the server gives no place, ours (the whole statement, or better) is not compared. */
function outcomeLines(ours: Interpreted, answers: readonly Answer[]): readonly string[] {
  return answers.map(({ piece, refused }) => {
    const error = errorAt(piece, ours.diagnostics);
    if (error === null) return outcomeLine(piece, 'ok');
    const { sqlstate, code } = error;
    const position = refused?.position == null ? null : positionIn(piece, error);
    return outcomeLine(piece, `${sqlstate ?? code} ${serverWords(error)}${atText(position)}`);
  });
}

/** Without what we add for statements that only a newer server takes. */
function serverWords({ message }: Diagnostic): string {
  return message.replace(/: the statement needs PostgreSQL \d+ or later, and is read for \d+$/, '');
}

function atText(position: number | null): string {
  return position === null ? '' : ` at ${position}`;
}

/** As the server counts: code points from the start of the statement, from 1. */
function positionIn({ place }: Answer['piece'], error: Diagnostic): number {
  const before = place.source.text.slice(place.span.start, error.place!.span.start);
  return [...before].length + 1;
}

function outcomeLine({ place, text }: Answer['piece'], outcome: string): string {
  return `${placeText(place)} ${text.replaceAll(/\s+/g, ' ').slice(0, 90)} -> ${outcome}`;
}

function count(agreement: Agreement, answers: readonly Answer[]): void {
  agreement.statements += answers.length;
  agreement.refused += answers.filter(({ refused }) => refused !== null).length;
}

const makesRole = /^create\s+(?:role|user|group|tablespace)\s+(?!mapping)"?(\w+)/i;

/** Roles and tablespaces belong to all databases of a server: cases that make some run one by one. */
export function makesRoles({ sql }: Pick<Case, 'sql'>): boolean {
  return sql.some(({ bytes }) =>
    /create\s+(?:role|user|group|tablespace)\s/i.test(Buffer.from(bytes).toString()),
  );
}

async function dropRoles(server: Server, ours: Interpreted): Promise<void> {
  const texts = ours.files.flatMap(piecesOf).map(({ text }) => text);
  const names = texts.flatMap((text) => makesRole.exec(text)?.[1] ?? []);
  if (names.length === 0) return;
  const database = await server.database();
  const client = await database.client();
  // Renamed roles as well: all that are no role of initdb. Those of other files of tests, which
  // run meanwhile, are named after their database.
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(rolname) AS name FROM pg_roles
      WHERE oid >= 16384 AND rolname !~ 'test_[0-9a-f]{32}$'`,
  );
  const tablespaces = await client.query<{ name: string }>(
    `SELECT quote_ident(spcname) AS name FROM pg_tablespace WHERE oid >= 16384`,
  );
  for (const { name } of tablespaces.rows) await client.query(`DROP TABLESPACE ${name}`);
  for (const { name } of rows) await client.query(`DROP ROLE ${name}`);
  await database.drop();
}
