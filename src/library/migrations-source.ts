/** A folder of migrations as a source of a catalog. */

import { readMigrations } from '../migrations/read-migrations.ts';
import { migrationAspects } from '../sources/migration-aspects.ts';
import type { CatalogSource, SourceReading } from '../sources/source.ts';
import { openSettings, type CommonOptions } from './options.ts';

/**
 * The migrations of a project as a source, to be held against another: `compare` takes what both
 * give. Settings and files are read when the source is; what is wrong with them is a diagnostic.
 */
export function migrationsSource(options: CommonOptions = {}): CatalogSource {
  return { name: 'migrations', aspects: migrationAspects, read: () => read(options) };
}

async function read(options: CommonOptions): Promise<SourceReading> {
  const { settings, diagnostics, show } = await openSettings(options);
  if (settings === null) return { catalog: null, diagnostics };
  const { layout, migrations: folder } = settings;
  const { files, diagnostics: found } = readMigrations({ folder, layout, show });
  if (files.length === 0) return { catalog: null, diagnostics: found };
  const { migrations } = await import('../sources/migrations.ts');
  const reading = await migrations({ name: show(folder), files, settings }).read();
  return { ...reading, diagnostics: [...found, ...reading.diagnostics] };
}
