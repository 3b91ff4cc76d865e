/** Migrations to the catalog: read, parsed and interpreted. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import { runningText } from '../migrations/layout.ts';
import type { MigrationFile } from '../migrations/read-migrations.ts';
import { readMigrations } from '../migrations/read-migrations.ts';
import type { CommonOptions } from './options.ts';
import { openSettings } from './options.ts';
import type { Settings } from '../settings/settings.ts';

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
}

export type ReadCatalogOptions = CommonOptions;

const nothing: StatementCounts = {
  files: 0,
  statements: 0,
  applied: 0,
  ignored: 0,
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
  if (settings === null) return { catalog: null, diagnostics, counts: nothing };
  const { layout, migrations: folder } = settings;
  const read = readMigrations({ folder, layout, show });
  if (read.files.length === 0) {
    return { catalog: null, diagnostics: read.diagnostics, counts: nothing };
  }
  const reading = await interpretMigrations(read.files, settings, options.onProgress);
  const paths = read.files.map(({ source }) => source.path);
  return { ...reading, diagnostics: inOrder([...read.diagnostics, ...reading.diagnostics], paths) };
}

/** Parses and interprets files that were read. Diagnostics are in the order they were found in. */
export async function interpretMigrations(
  files: readonly MigrationFile[],
  settings: Pick<Settings, 'postgres' | 'searchPath'>,
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
  const { postgres, searchPath } = settings;
  const result = interpret(parsed, { postgres, searchPath, grammar });
  return {
    catalog: result.catalog,
    diagnostics: [...diagnostics, ...result.diagnostics],
    counts: {
      files: files.length,
      statements: parsed.reduce((sum, { statements }) => sum + statements.length, 0),
      ...result.counts,
    },
  };
}
