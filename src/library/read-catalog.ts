/** Migrations to the catalog: read, parsed and interpreted. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { NotUnderstood } from '../interpret/acceptances.ts';
import type { SessionOptions } from '../interpret/session.ts';
import { runningText } from '../migrations/layout.ts';
import type { MigrationFile } from '../migrations/read-migrations.ts';
import { readMigrations } from '../migrations/read-migrations.ts';
import type { CommonOptions } from './options.ts';
import { openSettings } from './options.ts';
import type { Settings } from '../settings/settings.ts';
import { positionAt } from '../text/source.ts';

/** How far a run is. */
export interface Progress {
  readonly phase: 'parse' | 'interpret' | 'emit' | 'write';
  /** Files done, of `total`. */
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

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

export interface CatalogReading {
  /** `null` when the settings or the migrations cannot be read. */
  readonly catalog: Catalog | null;
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: StatementCounts;
  /** In the order of the statements, those that were accepted among them. */
  readonly notUnderstood: readonly StatementNotUnderstood[];
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

export type ReadCatalogOptions = CommonOptions;

const nothing: StatementCounts = {
  files: 0,
  statements: 0,
  applied: 0,
  ignored: 0,
  accepted: 0,
  unsupported: 0,
  refused: 0,
};

/**
 * The schema that a folder of migrations makes.
 *
 * Mistakes in the migrations are diagnostics, and the catalog is what the rest of them makes.
 */
export async function readCatalog(options: ReadCatalogOptions = {}): Promise<CatalogReading> {
  const { settings, diagnostics, show } = await openSettings(options);
  if (settings === null) return { catalog: null, diagnostics, counts: nothing, notUnderstood: [] };
  const { layout, migrations: folder } = settings;
  const read = readMigrations({ folder, layout, show });
  if (read.files.length === 0) {
    return {
      catalog: null,
      diagnostics: read.diagnostics,
      counts: nothing,
      notUnderstood: [],
    };
  }
  const reading = await interpretMigrations(read.files, settings, options.onProgress);
  const paths = read.files.map(({ source }) => source.path);
  return { ...reading, diagnostics: inOrder([...read.diagnostics, ...reading.diagnostics], paths) };
}

/** The settings that decide what migrations mean. */
export type InterpretedSettings = Pick<Settings, 'postgres' | 'searchPath'> &
  Partial<Pick<Settings, 'accept' | 'file' | 'roles' | 'transaction' | 'unsupported'>>;

/** Parses and interprets files that were read. Diagnostics are in the order they were found in. */
export async function interpretMigrations(
  files: readonly MigrationFile[],
  settings: InterpretedSettings,
  onProgress?: OnProgress,
): Promise<CatalogReading & { readonly catalog: Catalog }> {
  const [{ loadGrammar, parseFile }, { interpret }] = await Promise.all([
    import('../statements/parse.ts'),
    import('../interpret/interpret.ts'),
  ]);
  const grammar = await loadGrammar(settings.postgres);
  const parsed = [];
  const diagnostics: Diagnostic[] = [];
  for (const [done, { source, runs }] of files.entries()) {
    onProgress?.({ phase: 'parse', done, total: files.length });
    const { statements, diagnostics: found } = await parseFile(runningText(source, runs), grammar);
    parsed.push({ source, statements });
    diagnostics.push(...found);
  }
  onProgress?.({ phase: 'interpret', done: 0, total: files.length });
  const result = interpret(parsed, { ...sessionOptions(settings), grammar });
  return {
    catalog: result.catalog,
    diagnostics: [...diagnostics, ...result.diagnostics],
    counts: {
      files: files.length,
      statements: parsed.reduce((sum, { statements }) => sum + statements.length, 0),
      ...result.counts,
    },
    notUnderstood: result.notUnderstood.map(plainNotUnderstood),
  };
}

function sessionOptions(settings: InterpretedSettings): Omit<SessionOptions, 'grammar'> {
  const { postgres, searchPath, roles, transaction, unsupported, accept = [], file } = settings;
  return {
    postgres,
    searchPath,
    roles: roles ?? undefined,
    transaction,
    unsupported: unsupported === 'warn' ? 'warning' : 'error',
    accept: accept.map((entry) => ({ ...entry, settings: file ?? 'settings' })),
  };
}

function plainNotUnderstood({ place, ...rest }: NotUnderstood): StatementNotUnderstood {
  const { line } = positionAt(place.source, place.span.start);
  return { file: place.source.path, line, ...rest };
}
