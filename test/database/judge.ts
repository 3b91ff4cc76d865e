/**
 * Judges the interpreter by a real server: the same statements, one by one, each in a savepoint;
 * what each came to, and what is in the catalogs in the end.
 */

import { DatabaseError, type Client } from 'pg';
import { freeze } from '../../src/catalog/catalog.ts';
import { applyStatement } from '../../src/interpret/interpret.ts';
import { Session } from '../../src/interpret/session.ts';
import { beginFile } from '../../src/interpret/transaction.ts';
import { loadGrammar, parseFile } from '../../src/statements/parse.ts';
import type { AnyStatement } from '../../src/statements/statement.ts';
import type { Major } from './binaries.ts';
import { factLines } from './judge-facts.ts';
import { objectLines } from './judge-objects.ts';
import { serverFactLines } from './judge-server-facts.ts';
import { serverObjectLines } from './judge-server-objects.ts';

/** What came of a piece of SQL; the same for the server and for the interpreter. */
export interface Verdict {
  /**
   * A line a statement: `ok` or `42703 column "a" does not exist at 12`, and the statement. The
   * place, in code points from 1, is there where the server gives one.
   */
  readonly outcomes: readonly string[];
  /** A line a fact of tables and relations, sorted. */
  readonly facts: readonly string[];
  /** A line for any other object, sorted. */
  readonly objects: readonly string[];
}

export interface JudgeOptions {
  /** Errors must point where the server's do, where it says so. */
  readonly comparesPlaces?: boolean;
}

const grammars = { 16: await loadGrammar(16), 18: await loadGrammar(18) };

/** The verdicts of both on a piece of SQL. The client's database is left as it was. */
export async function judge(
  client: Client,
  major: Major,
  sql: string,
  { comparesPlaces = false }: JudgeOptions = {},
): Promise<{ readonly server: Verdict; readonly ours: Verdict }> {
  const { statements, diagnostics } = await parseFile(
    { path: 'judged.sql', text: sql },
    grammars[major],
  );
  const refused = diagnostics.find(({ severity }) => severity === 'error');
  if (refused !== undefined) throw new Error(`${refused.message}: ${sql}`);
  const server = await serverVerdict(client, major, statements, comparesPlaces);
  return { server: verdict(statements, server), ours: ourVerdict(major, statements, server) };
}

function textOf({ source, span }: AnyStatement): string {
  return source.text.slice(span.start, span.end);
}

/** What an error says. */
interface Refused {
  readonly text: string;
  /** In code points from 1; null where it is not known. */
  readonly position: number | null;
}

interface Judged {
  readonly refusals: readonly (Refused | null)[];
  readonly facts: readonly string[];
  readonly objects: readonly string[];
}

function verdict(
  statements: readonly AnyStatement[],
  { refusals, facts, objects }: Judged,
): Verdict {
  const outcomes = statements.map((statement, index) => {
    const text = textOf(statement).replaceAll(/\s+/g, ' ');
    const refused = refusals[index] ?? null;
    if (refused === null) return `${text}\n    -> ok`;
    const place = refused.position === null ? '' : ` at ${refused.position}`;
    return `${text}\n    -> ${refused.text}${place}`;
  });
  return { outcomes, facts, objects };
}

async function serverVerdict(
  client: Client,
  major: Major,
  statements: readonly AnyStatement[],
  comparesPlaces: boolean,
): Promise<Judged> {
  const refusals: (Refused | null)[] = [];
  await client.query('BEGIN');
  try {
    for (const statement of statements) {
      const refused = await serverRefusal(client, textOf(statement));
      refusals.push(refused === null || comparesPlaces ? refused : { ...refused, position: null });
    }
    const facts = await serverFactLines(client, major);
    return { refusals, facts, objects: await serverObjectLines(client) };
  } finally {
    await client.query('ROLLBACK');
  }
}

async function serverRefusal(client: Client, sql: string): Promise<Refused | null> {
  await client.query('SAVEPOINT judge');
  try {
    await client.query(sql);
    await client.query('RELEASE judge');
    return null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    await client.query('ROLLBACK TO judge');
    const position = error.position === undefined ? null : Number(error.position);
    return { text: `${error.code} ${error.message}`, position };
  }
}

/** Where the server gives no place, ours (the whole statement, or better) is not compared. */
function ourVerdict(major: Major, statements: readonly AnyStatement[], server: Judged): Verdict {
  const session = new Session({
    postgres: major,
    searchPath: ['public'],
    grammar: grammars[major],
    unknownSharedObjects: 'error',
  });
  beginFile(session, statements);
  const refusals = statements.map((statement, index) => {
    const refused = ourRefusal(session, statement);
    const hasPlace = server.refusals[index]?.position != null;
    return refused === null || hasPlace ? refused : { ...refused, position: null };
  });
  const catalog = freeze(session.builder);
  return verdict(statements, {
    refusals,
    facts: factLines(catalog),
    objects: objectLines(catalog),
  });
}

function ourRefusal(session: Session, statement: AnyStatement): Refused | null {
  const result = applyStatement(session, statement);
  if (result === 'applied' || result === 'ignored') return null;
  const { sqlstate, message, place } = session.diagnostics.at(-1)!;
  const before = statement.source.text.slice(statement.span.start, place!.span.start);
  const position = [...before].length + 1;
  return { text: sqlstate === null ? message : `${sqlstate} ${message}`, position };
}
