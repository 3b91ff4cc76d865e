/** Migration files that were read to the catalog that they make. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NotUnderstood } from '../interpret/acceptances.ts';
import type { SessionOptions } from '../interpret/session.ts';
import { runningText } from '../migrations/layout.ts';
import type { MigrationFile } from '../migrations/read-migrations.ts';
import type { Settings } from '../settings/settings.ts';
import { positionAt } from '../text/source.ts';

/** How many statements there were, and what became of them. */
export interface StatementCounts {
  /** Migration files. */
  readonly files: number;
  readonly statements: number;
  readonly applied: number;
  /** Cannot matter to the schema. */
  readonly ignored: number;
  /** Not understood, and accepted by a setting or a comment. */
  readonly accepted: number;
  /** Might matter, and are not understood. */
  readonly unsupported: number;
  /** PostgreSQL would refuse them. */
  readonly refused: number;
}

/** A statement that was not understood; plain data. */
export interface StatementNotUnderstood {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What it is, and what of it: `DO, which runs EXECUTE`. */
  readonly what: string;
  /** What the setting `accept` knows it by. */
  readonly statement: string;
  /** Why it was accepted; `null` where it was not. */
  readonly accepted: string | null;
}

/** What migrations make. */
export interface MigrationsInterpretation {
  readonly catalog: Catalog;
  /** In the order in which they were found. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: StatementCounts;
  /** In the order of the statements, those that were accepted among them. */
  readonly notUnderstood: readonly StatementNotUnderstood[];
}

/** Called with the number of files that are done. */
export type OnInterpretation = (progress: {
  readonly phase: 'interpret';
  readonly done: number;
  readonly total: number;
}) => void;

/** The settings that decide what migrations mean. */
export type InterpretedSettings = Pick<Settings, 'postgres' | 'searchPath'> &
  Partial<
    Pick<Settings, 'accept' | 'file' | 'roles' | 'tablespaces' | 'transaction' | 'unsupported'>
  >;

/** Parses and interprets files that were read, one by one. Diagnostics are in the order they were found in. */
export async function interpretMigrations(
  files: readonly MigrationFile[],
  settings: InterpretedSettings,
  onProgress?: OnInterpretation,
): Promise<MigrationsInterpretation> {
  const [{ loadGrammar, parseFile }, { Interpreter }] = await Promise.all([
    import('../statements/parse.ts'),
    import('../interpret/interpret.ts'),
  ]);
  const grammar = await loadGrammar(settings.postgres);
  const interpreter = new Interpreter({ ...sessionOptions(settings), grammar });
  const diagnostics: Diagnostic[] = [];
  let count = 0;
  for (const [done, { source, runs }] of files.entries()) {
    onProgress?.({ phase: 'interpret', done, total: files.length });
    const parsed = await parseFile(runningText(source, runs), grammar);
    diagnostics.push(...parsed.diagnostics);
    count += parsed.statements.length;
    interpreter.take(parsed);
  }
  const result = interpreter.end();
  return {
    catalog: result.catalog,
    diagnostics: [...diagnostics, ...result.diagnostics],
    counts: {
      files: files.length,
      statements: count,
      ...result.counts,
    },
    notUnderstood: result.notUnderstood.map(plainNotUnderstood),
  };
}

function sessionOptions(settings: InterpretedSettings): Omit<SessionOptions, 'grammar'> {
  const { postgres, searchPath, roles, tablespaces, transaction, unsupported } = settings;
  const { accept = [], file } = settings;
  return {
    postgres,
    searchPath,
    roles: roles ?? undefined,
    tablespaces: tablespaces ?? undefined,
    transaction,
    unsupported: unsupported === 'warn' ? 'warning' : 'error',
    accept: accept.map((entry) => ({ ...entry, settings: file ?? 'settings' })),
  };
}

function plainNotUnderstood({ place, ...rest }: NotUnderstood): StatementNotUnderstood {
  const { line } = positionAt(place.source, place.span.start);
  return { file: place.source.path, line, ...rest };
}
