/** Emitting: from a catalog to files in memory. */

import type { Catalog } from '../catalog/catalog.ts';
import { CatalogReader, schemaOf } from '../catalog/read.ts';
import { byCodeUnit } from '../catalog/read.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { barrelFile } from './barrel.ts';
import type { EmitContext } from './context.ts';
import { CustomTypes } from './drizzle/custom-types-file.ts';
import { relationsFiles } from './drizzle/relations/relations-file.ts';
import { enumsFile, schemasFile, sequencesFile } from './drizzle/shared-files.ts';
import { tableFile } from './drizzle/table-file.ts';
import { viewFile } from './drizzle/view-file.ts';
import type { EmittedFile } from './emitted-file.ts';
import type { FileContent } from './file-content.ts';
import { assignNames } from './names/assign-names.ts';
import { printFiles, type PrintTools } from './print/print-files.ts';
import { selectEmitted, type Selection } from './select.ts';
import type { EmitSettings } from './settings.ts';
import { emitTypes } from './types/emit-types.ts';

export interface EmitTools extends PrintTools {
  /** The modules of templates/custom-types, by any names. */
  readonly templates: ReadonlyMap<string, string>;
}

/** How much was emitted. */
export interface EmitCounts {
  readonly tables: number;
  readonly views: number;
  readonly enums: number;
  readonly sequences: number;
  readonly relations: number;
}

export interface Emission {
  /** Sorted by path. */
  readonly files: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: EmitCounts;
}

/**
 * Drizzle tables and views and TypeScript types of a catalog, the same bytes for the same catalog.
 *
 * Nothing is read or written but `tools.cache` and, when a text is not in there, prettier's settings
 * around `settings.out`.
 */
export async function emit(
  catalog: Catalog,
  settings: EmitSettings,
  tools: EmitTools,
): Promise<Emission> {
  const { contents, diagnostics, counts } = contentsOf(catalog, settings, tools.templates);
  const sorted = contents.toSorted((a, b) => byCodeUnit(a.path, b.path));
  const printed = await printFiles(sorted, settings, tools);
  return {
    files: printed.files,
    diagnostics: [...diagnostics, ...printed.diagnostics],
    counts,
  };
}

interface Contents {
  readonly contents: readonly FileContent[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: EmitCounts;
}

function contentsOf(
  catalog: Catalog,
  settings: EmitSettings,
  templates: ReadonlyMap<string, string>,
): Contents {
  const reader = new CatalogReader(catalog);
  const customTypes = new CustomTypes(templates);
  const selection = selectEmitted(reader, settings);
  const schemas = schemasOf(reader, selection);
  const naming = assignNames({ selection, schemas, customTypes: customTypes.names(), settings });
  const reports = new Reports(naming.diagnostics);
  const context: EmitContext = {
    ...selection,
    reader,
    names: naming.names,
    settings,
    report: (found) => reports.add(found),
    useTemplate: (name) => customTypes.use(name),
  };
  const relations = settings.relations ? relationsFiles(context) : [];
  const files = [
    ...context.tables.map((table) => tableFile(context, table)),
    ...context.views.map((view) => viewFile(context, view)),
    ...relations,
    ...emitTypes(context),
    enumsFile(context),
    sequencesFile(context),
    schemasFile(context, schemas),
  ];
  // Last, when all templates that are needed have been asked for.
  const written = withoutEmpty([...files, customTypes.file()]);
  const { tables, views, enums, sequences } = selection;
  return {
    contents: withoutEmpty([...written, barrelFile(written)]),
    diagnostics: reports.all(),
    counts: {
      tables: tables.length,
      views: views.length,
      enums: enums.length,
      sequences: sequences.length,
      relations: relations.length,
    },
  };
}

/** Schemas that something emitted stands in; Drizzle refuses to be told of `public`. */
function schemasOf(
  reader: CatalogReader,
  { tables, views, enums, sequences }: Selection,
): ReturnType<typeof reader.all<'schema'>> {
  const held = new Set([
    ...[...tables, ...views].map(({ schema }) => schema),
    ...[...enums, ...sequences].map(({ id }) => schemaOf(id)),
  ]);
  const schemas = reader
    .all('schema')
    .filter(({ fact: { name } }) => name !== 'public' && held.has(name));
  return schemas.toSorted((a, b) => byCodeUnit(a.fact.name, b.fact.name));
}

function withoutEmpty(files: readonly FileContent[]): readonly FileContent[] {
  return files.filter(({ declarations }) => declarations.length > 0);
}

/** Diagnostics, the same one once. */
class Reports {
  readonly #all = new Map<string, Diagnostic>();

  constructor(first: readonly Diagnostic[]) {
    for (const found of first) this.add(found);
  }

  add(found: Diagnostic): void {
    const { code, message, place } = found;
    const key = JSON.stringify([code, message, place?.source.path, place?.span]);
    if (!this.#all.has(key)) this.#all.set(key, found);
  }

  all(): readonly Diagnostic[] {
    return [...this.#all.values()];
  }
}
