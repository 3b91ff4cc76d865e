/** Statements, file by file, to a catalog: the loop that applies each and takes back what fails. */

import { freeze, type Catalog } from '../catalog/catalog.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnyStatement, StatementKind } from '../statements/statement.ts';
import type { Context, Row } from './context.ts';
import { dispatch } from './dispatch.ts';
import { placeAt } from './place.ts';
import { Refusal, Unsupported } from './refusal.ts';
import { Session, type SessionOptions } from './session.ts';
import { beginFile, endFile, endStatement } from './transaction.ts';

/** The statements of one migration file, in order. */
export interface ParsedFile {
  readonly statements: readonly AnyStatement[];
}

/** How many statements came to what end. */
export interface Counts {
  readonly applied: number;
  readonly ignored: number;
  readonly unsupported: number;
  readonly refused: number;
}

export interface Interpretation {
  readonly catalog: Catalog;
  /** In the order of the statements. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
}

type Outcome = keyof Counts;

/**
 * The catalog after all statements of all files, in order. A statement that fails leaves no trace
 * and the next goes on, as if each had a savepoint, so that one run finds all errors.
 */
export function interpret(files: Iterable<ParsedFile>, options: SessionOptions): Interpretation {
  const session = new Session(options);
  const counts = { applied: 0, ignored: 0, unsupported: 0, refused: 0 };
  for (const { statements } of files) {
    beginFile(session, statements);
    for (const statement of statements) counts[applyStatement(session, statement)]++;
    endFile(session, statements);
  }
  return { catalog: freeze(session.builder), diagnostics: session.diagnostics, counts };
}

/** Applies one statement, or none of it, and says what became of it. */
export function applyStatement(session: Session, statement: AnyStatement): Outcome {
  const { builder, lookup } = session;
  const context: Context = { session, builder, lookup, statement };
  const { source, span } = statement;
  builder.origin = { place: { source, span }, via: null };
  const mark = builder.journal.mark();
  try {
    const outcome = applyRow(context, dispatch[statement.kind] as Row<StatementKind>);
    endStatement(session);
    return outcome;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Unsupported)) throw error;
    builder.journal.rollback(mark);
    session.diagnostics.push(diagnosticOf(context, error));
    return error instanceof Refusal ? 'refused' : 'unsupported';
  }
}

function applyRow(context: Context, row: Row<StatementKind>): Outcome {
  const { node } = context.statement;
  switch (row.outcome) {
    case 'applied':
      row.apply(context, node);
      return 'applied';
    case 'ignored':
      row.check?.(context, node);
      return 'ignored';
    case 'unsupported':
      throw new Unsupported(row.reason);
    default:
      return row satisfies never;
  }
}

function diagnosticOf(context: Context, error: Refusal | Unsupported): Diagnostic {
  if (error instanceof Unsupported) {
    return diagnostic({
      code: 'statement-unsupported',
      message: `not understood, and might change the schema: ${error.message}`,
      place: placeAt(context, error.location),
      hint: 'With --allow-errors the models are written without it.',
    });
  }
  const { sqlstate, message, location, hint, related } = error.input;
  return diagnostic({
    code: 'sql-error',
    message,
    sqlstate,
    place: placeAt(context, location),
    hint: hint ?? null,
    related: related ?? [],
  });
}
