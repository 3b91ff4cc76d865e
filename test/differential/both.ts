/**
 * SQL run on both sides at once, statement by statement: by the interpreter, and by a server. A
 * statement that they do not agree on is taken back on the side that took it, so that what follows
 * is held together from one and the same state.
 */

import type { Client } from 'pg';
import { freeze } from '../../src/catalog/catalog.ts';
import { compare, type Comparison } from '../../src/compare/compare.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyStatement } from '../../src/interpret/interpret.ts';
import { Session } from '../../src/interpret/session.ts';
import { beginFile, endFile } from '../../src/interpret/transaction.ts';
import { initialModes } from '../../src/interpret/transaction-modes.ts';
import { runningText } from '../../src/migrations/layout.ts';
import type { MigrationFile } from '../../src/migrations/read-migrations.ts';
import { databaseAspects } from '../../src/sources/database/aspects.ts';
import { readDatabase } from '../../src/sources/database/read-database.ts';
import { migrationAspects } from '../../src/sources/migration-aspects.ts';
import { newestGrammar, normalise } from '../../src/sources/normalise.ts';
import { loadGrammar, parseFile, type Grammar } from '../../src/statements/parse.ts';
import type { AnyStatement } from '../../src/statements/statement.ts';
import { errorAt, piecesOf, type Piece } from '../cases-runner/pieces.ts';
import type { Major } from '../database/binaries.ts';
import { readingInside } from './reading-inside.ts';
import { canRead, isInTransaction, sendStatement, type ServerError } from './server-side.ts';

/** What we make of a statement that we do not apply; without SQLSTATE where we do not understand it. */
export interface OurError {
  readonly sqlstate: string | null;
  readonly message: string;
}

/** What both made of one statement; null is that it was taken. */
export interface Answers {
  readonly piece: Piece;
  readonly ours: OurError | null;
  readonly server: ServerError | null;
}

export interface BothOptions {
  readonly major: Major;
  /** `search_path` of the sessions. */
  readonly searchPath: readonly string[];
}

export class Both {
  readonly client: Client;
  readonly session: Session;
  readonly #grammar: Grammar;
  readonly #newest: Grammar;

  /** Both sides in the state that the client's database is in, which must be empty. */
  static async open(client: Client, { major, searchPath }: BothOptions): Promise<Both> {
    await client.query(`SELECT set_config('search_path', $1, false)`, [searchPath.join(', ')]);
    const grammar = await loadGrammar(major);
    const session = new Session({
      postgres: major,
      searchPath,
      grammar,
      unknownSharedObjects: 'error',
    });
    return new Both(client, session, [grammar, await loadGrammar(newestGrammar)]);
  }

  private constructor(client: Client, session: Session, grammars: readonly [Grammar, Grammar]) {
    this.client = client;
    this.session = session;
    [this.#grammar, this.#newest] = grammars;
  }

  /** Runs a file as migrations are run: one transaction, unless it has its own. */
  async *run(file: MigrationFile): AsyncGenerator<Answers> {
    const { statements, diagnostics } = await this.parse(file);
    beginFile(this.session, statements);
    if (this.session.transaction !== null) await this.client.query('BEGIN');
    yield* this.steps(file, { statements, diagnostics });
    endFile(this.session, statements);
    if (isInTransaction(this.client)) await this.client.query('COMMIT');
  }

  /** The statements of a file, as our side takes them. */
  async parse({ source, runs }: MigrationFile): Promise<ParsedSql> {
    return await parseFile(runningText(source, runs), this.#grammar);
  }

  /** Runs a file's statements in whatever transaction is open. */
  async *steps(
    file: MigrationFile,
    { statements, diagnostics }: ParsedSql,
  ): AsyncGenerator<Answers> {
    const byStart = new Map(statements.map((statement) => [statement.span.start, statement]));
    for (const piece of piecesOf(file)) {
      const statement = byStart.get(piece.place.span.start);
      yield await this.#step(piece, statement ?? errorAt(piece, diagnostics));
    }
  }

  async #step(piece: Piece, read: AnyStatement | Diagnostic | null): Promise<Answers> {
    const notUnderstood = this.session.notUnderstood.length;
    const answer = await sendStatement(
      this.client,
      piece.text,
      (this.session.transaction?.savepoints.length ?? 0) > 0,
    );
    const { refused: server } = answer;
    const ours =
      read !== null && 'span' in read
        ? (server === null ? errorOf : probe)(this.session, read)
        : syntaxError(read);
    const isOnServer = server === null && (ours === null || !(await answer.takeBack()));
    // What we do not understand and the server has not kept leaves nothing that may be there.
    if (!isOnServer) this.session.notUnderstood.length = notUnderstood;
    await answer.keep();
    return { piece, ours, server };
  }

  /** Whether the catalogs can be read after a statement. */
  canCompare({ piece }: Answers): boolean {
    return canRead(this.client, piece.text);
  }

  /** From what the server has to what we have. */
  async compare(): Promise<Comparison> {
    const server = await readDatabase(readingInside(this.client));
    const ours = freeze(this.session.builder);
    return compare(await normalise(server, this.#newest), await normalise(ours, this.#newest), {
      before: databaseAspects,
      after: migrationAspects,
    });
  }
}

interface ParsedSql {
  readonly statements: readonly AnyStatement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An exception, which is a bug of ours, is told as the server tells its own: XX000. */
function errorOf(session: Session, statement: AnyStatement): OurError | null {
  const { journal } = session.builder;
  const mark = journal.mark();
  try {
    return refusalOf(session, statement);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    journal.rollback(mark);
    return { sqlstate: 'XX000', message: (error.stack ?? '').split('\n').slice(0, 4).join(' ') };
  }
}

function refusalOf(session: Session, statement: AnyStatement): OurError | null {
  const outcome = applyStatement(session, statement);
  if (outcome === 'applied' || outcome === 'ignored' || outcome === 'accepted') return null;
  const { sqlstate, message } = session.diagnostics.at(-1)!;
  return { sqlstate, message };
}

/** What a statement that the server refused comes to here; what it does is taken back. */
function probe(session: Session, statement: AnyStatement): OurError | null {
  const { transaction, builder } = session;
  const { journal, newest } = builder;
  const start = journal.mark();
  // Of these the answer hangs on whether there is a transaction, and there is nothing to take back.
  if (asksForTransaction.has(statement.kind)) return errorOf(session, statement);
  session.transaction ??= {
    start,
    savepoints: [],
    newest,
    isExplicit: false,
    modes: initialModes([]),
  };
  const error = errorOf(session, statement);
  if (error === null) journal.rollback(start);
  session.transaction = transaction;
  if (transaction === null) journal.commit();
  return error;
}

const asksForTransaction: ReadonlySet<string> = new Set([
  'TransactionStmt',
  'LockStmt',
  'DeclareCursorStmt',
]);

/** A statement that the grammar refused; null where it is no statement to us. */
function syntaxError(diagnostic: Diagnostic | null): OurError | null {
  if (diagnostic === null) return null;
  const { sqlstate, message } = diagnostic;
  return { sqlstate, message };
}
