/** Statements, file by file, to a catalog: the loop that applies each and takes back what fails. */

import { freeze, type Catalog } from '../catalog/catalog.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseNow } from '../statements/parse.ts';
import { statementHash } from '../statements/statement-hash.ts';
import type { AnyStatement, StatementKind } from '../statements/statement.ts';
import type { Place, Source } from '../text/source.ts';
import type { Accepted, NotUnderstood } from './acceptances.ts';

import type { Context, Row } from './context.ts';
import { dispatch } from './dispatch.ts';
import { placeAt } from './place.ts';
import { Refusal, Unsupported } from './refusal.ts';
import { Session, type SessionOptions } from './session.ts';
import { wordsOf } from './statement-words.ts';
import { beginFile, checkTransaction, endFile, endStatement } from './transaction.ts';

/** The statements of one migration file, in order. */
export interface ParsedFile {
  readonly statements: readonly AnyStatement[];
}

/** How many statements came to what end. */
export interface Counts {
  readonly applied: number;
  readonly ignored: number;
  /** Not understood, and accepted by a setting or a comment. */
  readonly accepted: number;
  readonly unsupported: number;
  readonly refused: number;
}

export interface Interpretation {
  readonly catalog: Catalog;
  /** In the order of the statements. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  /** In the order of the statements. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** How many calls in expressions and queries hang on types that are not inferred. */
  readonly notChecked: number;
}

type Outcome = keyof Counts;

/**
 * The catalog after all statements of all files, in order. A statement that fails leaves no trace
 * and the next goes on, as if each had a savepoint, so that one run finds all errors.
 */
export function interpret(files: Iterable<ParsedFile>, options: SessionOptions): Interpretation {
  const interpreter = new Interpreter(options);
  for (const file of files) interpreter.take(file);
  return interpreter.end();
}

/** The same file by file, so that the trees of one are gone when the next is read. */
export class Interpreter {
  readonly #session: Session;
  readonly #counts = { applied: 0, ignored: 0, accepted: 0, unsupported: 0, refused: 0 };

  constructor(options: SessionOptions) {
    this.#session = new Session(options);
  }

  /** Applies the statements of the next file. */
  take({ statements }: ParsedFile): void {
    const session = this.#session;
    session.diagnostics.push(...session.acceptances.beginFile(statements));
    beginFile(session, statements);
    for (const statement of statements) this.#counts[applyStatement(session, statement)]++;
    endFile(session, statements);
  }

  /** What all files have made. */
  end(): Interpretation {
    const { builder, acceptances, diagnostics, notUnderstood, notChecked } = this.#session;
    diagnostics.push(...acceptances.unused());
    const counts = this.#counts;
    return { catalog: freeze(builder), diagnostics, counts, notUnderstood, notChecked };
  }
}

/** Applies one statement, or none of it, and says what became of it. */
export function applyStatement(session: Session, statement: AnyStatement): Outcome {
  const { source, span } = statement;
  const result = tryStatement(session, statement, { source, span });
  if (typeof result !== 'string') return acceptOrReport(session, statement, result);
  for (const told of session.acceptances.noteUnderstood(statement)) session.diagnostics.push(told);
  return result;
}

/** `origin` is what the facts are said to come from. */
function tryStatement(
  session: Session,
  statement: AnyStatement,
  origin: Place,
): 'applied' | 'ignored' | 'refused' | Unsupported {
  const { builder, lookup } = session;
  const context: Context = { session, builder, lookup, statement };
  builder.origin = { place: origin, via: null };
  const mark = builder.journal.mark();
  try {
    checkTransaction(context);
    const outcome = applyRow(context, dispatch[statement.kind] as Row<StatementKind>);
    endStatement(session);
    return outcome;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Unsupported)) throw error;
    builder.journal.rollback(mark);
    if (error instanceof Unsupported) return error;
    session.diagnostics.push(refusalDiagnostic(context, error));
    return 'refused';
  }
}

function applyRow(context: Context, row: Row<StatementKind>): 'applied' | 'ignored' {
  const { node } = context.statement;
  switch (row.outcome) {
    case 'applied':
      row.apply(context, node);
      return 'applied';
    case 'ignored':
      row.check?.(context, node);
      return 'ignored';
    case 'unsupported':
      row.check?.(context, node);
      throw new Unsupported(wordsOf(context.statement));
    default:
      return row satisfies never;
  }
}

/** What somebody accepted is passed over, or what they say it does is applied; else it is reported. */
function acceptOrReport(
  session: Session,
  statement: AnyStatement,
  { message, at }: Unsupported,
): 'accepted' | 'unsupported' {
  const accepted = session.acceptances.take(statement);
  const place = typeof at === 'object' ? at : placeAt({ statement }, at);
  const hash = statementHash(statement);
  const reason = accepted === null ? null : acceptedReason(accepted);
  session.notUnderstood.push({ place, what: message, statement: hash, accepted: reason });
  if (accepted === null) {
    session.diagnostics.push(unsupportedDiagnostic(session, { place, what: message, hash }));
    return 'unsupported';
  }
  if (accepted.apply !== null) applyInstead(session, statement, accepted.apply);
  return 'accepted';
}

function acceptedReason({ reason, apply }: Accepted): string {
  return reason === '' && apply !== null ? 'its effect is given as SQL' : reason;
}

/** Applies SQL in a statement's place; the facts come from that statement. */
function applyInstead(session: Session, instead: AnyStatement, sql: Source): void {
  const origin = { source: instead.source, span: instead.span };
  if (session.grammar === null) throw new Error('SQL to apply cannot be read without a grammar.');
  const { statements, diagnostics } = parseNow(sql, session.grammar);
  session.diagnostics.push(...diagnostics);
  for (const statement of statements) {
    const result = tryStatement(session, statement, origin);
    if (typeof result === 'string') continue;
    const { message: what, at } = result;
    const place = typeof at === 'object' ? at : placeAt({ statement }, at);
    session.diagnostics.push(unsupportedDiagnostic(session, { place, what, hash: null }));
  }
}

/** What of a statement is not understood; `hash` is null where nobody can accept it. */
interface Misunderstood {
  readonly place: Place;
  readonly what: string;
  readonly hash: string | null;
}

function unsupportedDiagnostic(
  { unsupported: severity }: Session,
  { place, what, hash }: Misunderstood,
): Diagnostic {
  const entry = JSON.stringify({ file: place.source.path, statement: hash, reason: '…' }, null, 1);
  const oneLine = entry.replaceAll(/\s+/g, ' ');
  return diagnostic({
    code: 'statement-unsupported',
    severity,
    message: `not understood, and might change the schema: ${what}`,
    place,
    hint:
      hash === null
        ? null
        : `if it does not, or "apply" says in SQL what it does, add to the setting "accept": ${oneLine}`,
  });
}

function refusalDiagnostic(context: Context, { input }: Refusal): Diagnostic {
  const { sqlstate, message, location, place, hint, related } = input;
  return diagnostic({
    code: 'sql-error',
    message,
    sqlstate,
    place: place ?? placeAt(context, location),
    hint: hint ?? null,
    related: related ?? [],
  });
}
