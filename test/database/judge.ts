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
import { serverFactLines } from './judge-server-facts.ts';

/** What came of a piece of SQL; the same for the server and for the interpreter. */
export interface Verdict {
  /** A line a statement: `ok` or `42703 column "a" does not exist`, and the statement. */
  readonly outcomes: readonly string[];
  /** A line a fact, sorted. */
  readonly facts: readonly string[];
}

const grammars = { 16: await loadGrammar(16), 18: await loadGrammar(18) };

/** The verdicts of both on a piece of SQL. The client's database is left as it was. */
export async function judge(
  client: Client,
  major: Major,
  sql: string,
): Promise<{ readonly server: Verdict; readonly ours: Verdict }> {
  const { statements, diagnostics } = await parseFile(
    { path: 'judged.sql', text: sql },
    grammars[major],
  );
  const refused = diagnostics.find(({ severity }) => severity === 'error');
  if (refused !== undefined) throw new Error(`${refused.message}: ${sql}`);
  return {
    server: await serverVerdict(client, major, statements),
    ours: ourVerdict(major, statements),
  };
}

function textOf({ source, span }: AnyStatement): string {
  return source.text.slice(span.start, span.end);
}

function outcome(statement: AnyStatement, refusal: string | null): string {
  const text = textOf(statement).replaceAll(/\s+/g, ' ');
  return `${text}\n    -> ${refusal ?? 'ok'}`;
}

async function serverVerdict(
  client: Client,
  major: Major,
  statements: readonly AnyStatement[],
): Promise<Verdict> {
  const outcomes: string[] = [];
  await client.query('BEGIN');
  try {
    for (const statement of statements) {
      outcomes.push(outcome(statement, await serverRefusal(client, textOf(statement))));
    }
    return { outcomes, facts: await serverFactLines(client, major) };
  } finally {
    await client.query('ROLLBACK');
  }
}

async function serverRefusal(client: Client, sql: string): Promise<string | null> {
  await client.query('SAVEPOINT judge');
  try {
    await client.query(sql);
    await client.query('RELEASE judge');
    return null;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    await client.query('ROLLBACK TO judge');
    return `${error.code} ${error.message}`;
  }
}

function ourVerdict(major: Major, statements: readonly AnyStatement[]): Verdict {
  const session = new Session({ postgres: major, searchPath: ['public'] });
  beginFile(session, statements);
  const outcomes = statements.map((statement) =>
    outcome(statement, ourRefusal(session, statement)),
  );
  return { outcomes, facts: factLines(freeze(session.builder)) };
}

function ourRefusal(session: Session, statement: AnyStatement): string | null {
  const result = applyStatement(session, statement);
  if (result === 'applied' || result === 'ignored') return null;
  const { sqlstate, message } = session.diagnostics.at(-1)!;
  return sqlstate === null ? message : `${sqlstate} ${message}`;
}
