/** Migrations to the catalog: read, parsed and interpreted. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import { readMigrations } from '../migrations/read-migrations.ts';
import type { CommonOptions } from './options.ts';
import { openSettings } from './options.ts';
import {
  interpretMigrations,
  type StatementCounts,
  type StatementNotUnderstood,
} from '../sources/interpret-migrations.ts';

export { interpretMigrations } from '../sources/interpret-migrations.ts';
export type {
  InterpretedSettings,
  StatementCounts,
  StatementNotUnderstood,
} from '../sources/interpret-migrations.ts';

/** How far a run is. */
export interface Progress {
  readonly phase: 'interpret' | 'emit' | 'write';
  /** Files done, of `total`. */
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

export interface CatalogReading {
  /** `null` when the settings or the migrations cannot be read. */
  readonly catalog: Catalog | null;
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: StatementCounts;
  /** In the order of the statements, those that were accepted among them. */
  readonly notUnderstood: readonly StatementNotUnderstood[];
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
