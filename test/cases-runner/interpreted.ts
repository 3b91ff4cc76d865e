/** What the program makes of a case: the way that codegen goes, from bytes to catalog and files. */

import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { emit, type Emission } from '../../src/emit/emit.ts';
import { interpretMigrations } from '../../src/library/read-catalog.ts';
import { decodeMigrations, type MigrationFile } from '../../src/migrations/read-migrations.ts';
import type { Major } from '../database/binaries.ts';
import { emitSettings, templates } from '../unit/emit/catalog-fixture.ts';
import type { CaseOptions, SqlFile } from './case-folder.ts';

export interface Interpreted {
  readonly files: readonly MigrationFile[];
  readonly catalog: Catalog;
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A case as a server of a major version would have it. */
export async function interpretCase(
  sql: readonly SqlFile[],
  { searchPath = ['public'] }: CaseOptions,
  postgres: Major,
): Promise<Interpreted> {
  const decoded = decodeMigrations(sql, 'plain');
  const reading = await interpretMigrations(decoded.files, { postgres, searchPath });
  const paths = sql.map((file) => file.path);
  const diagnostics = inOrder([...decoded.diagnostics, ...reading.diagnostics], paths);
  return { files: decoded.files, catalog: reading.catalog, diagnostics };
}

/** Emits a case as 18 has it. */
export function emitCase({ catalog }: Interpreted): Promise<Emission> {
  return emit(catalog, emitSettings(), {
    templates: templates(),
    cache: new Map<string, string>(),
    formatterKey: '',
    version: '0.0.0',
  });
}
