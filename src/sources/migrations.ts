/** Migrations as a source: interpreted, never run. */

import { inOrder } from '../diagnostics/order.ts';
import type { MigrationFile } from '../migrations/read-migrations.ts';
import { loadGrammar } from '../statements/parse.ts';
import { migrationAspects } from './migration-aspects.ts';
import { interpretMigrations, type InterpretedSettings } from './interpret-migrations.ts';
import { newestGrammar, normalise } from './normalise.ts';
import type { CatalogSource } from './source.ts';

export interface MigrationsInput {
  /** The folder as people read it. */
  readonly name: string;
  /** In order. */
  readonly files: readonly MigrationFile[];
  readonly settings: InterpretedSettings;
}

/**
 * Migration files as a catalog. Mistakes in them are diagnostics, and the catalog is what the rest
 * of them makes.
 */
export function migrations({ name, files, settings }: MigrationsInput): CatalogSource {
  return {
    name,
    aspects: migrationAspects,
    async read() {
      const { catalog, diagnostics } = await interpretMigrations(files, settings);
      const paths = files.map(({ source }) => source.path);
      return {
        catalog: await normalise(catalog, await loadGrammar(newestGrammar)),
        diagnostics: inOrder(diagnostics, paths),
      };
    },
  };
}
