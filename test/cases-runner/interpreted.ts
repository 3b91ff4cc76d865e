/** What the program makes of a case: the way that codegen goes, from bytes to catalog and files. */

import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { emit, type Emission } from '../../src/emit/emit.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { runningText } from '../../src/migrations/layout.ts';
import { decodeMigrations, type MigrationFile } from '../../src/migrations/read-migrations.ts';
import { loadGrammar, parseFile } from '../../src/statements/parse.ts';
import type { Major } from '../database/binaries.ts';
import { emitSettings, templates } from '../unit/emit/catalog-fixture.ts';
import type { CaseOptions, SqlFile } from './case-folder.ts';

export interface Interpreted {
  readonly files: readonly MigrationFile[];
  readonly catalog: Catalog;
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Loaded once: loading one takes longer than a case. */
export const grammars = { 16: loadGrammar(16), 18: loadGrammar(18) };

/** A case as a server of a major version would have it, so roles that nobody made are errors. */
export async function interpretCase(
  sql: readonly SqlFile[],
  { searchPath = ['public'] }: CaseOptions,
  postgres: Major,
): Promise<Interpreted> {
  const { files, diagnostics: found } = decodeMigrations(sql, 'plain');
  const grammar = await grammars[postgres];
  await grammar.loadPlpgsql();
  const diagnostics = [...found];
  const parsed = [];
  for (const { source, runs } of files) {
    const { statements, diagnostics: said } = await parseFile(runningText(source, runs), grammar);
    parsed.push({ source, statements });
    diagnostics.push(...said);
  }
  const options = { postgres, searchPath, grammar, unknownSharedObjects: 'error' } as const;
  const reading = interpret(parsed, options);
  const paths = sql.map((file) => file.path);
  return {
    files,
    catalog: reading.catalog,
    diagnostics: inOrder([...diagnostics, ...reading.diagnostics], paths),
  };
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
