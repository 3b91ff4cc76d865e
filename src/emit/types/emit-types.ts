/** Plain interfaces of rows, and unions of enums' labels: types that need no Drizzle. */

import type { TableView, ViewWithColumns } from '../../catalog/read.ts';
import type { Entry } from '../../catalog/catalog.ts';
import type { Module } from '../code.ts';
import { ourFiles, type EmitContext } from '../context.ts';
import type { FileContent } from '../file-content.ts';
import { stringLiteral } from '../print/literals.ts';
import { tableTypes, viewType } from './table-types.ts';

/** `types/<table>.ts` for each table and view, `types/enums.ts` and `types/index.ts`; none that is empty. */
export function emitTypes(context: EmitContext): readonly FileContent[] {
  const tables = context.tables.map((table) => tableFile(context, table));
  const views = context.views.map((view) => viewFile(context, view));
  const enums = context.enums.length === 0 ? [] : [enumsFile(context)];
  const files = [...enums, ...tables, ...views];
  return files.length === 0 ? [] : [...files, indexFile(files)];
}

function tableFile(context: EmitContext, table: TableView): FileContent {
  const { typesFile } = context.names.tables.get(table.entry.id)!;
  return { path: typesFile, declarations: tableTypes(context, table) };
}

function viewFile(context: EmitContext, view: ViewWithColumns): FileContent {
  const { typesFile } = context.names.views.get(view.entry.id)!;
  return { path: typesFile, declarations: [viewType(context, view)] };
}

function enumsFile(context: EmitContext): FileContent {
  const declarations = context.enums.map((entry) => ({
    kind: 'type' as const,
    name: context.names.enums.get(entry.id)!.type,
    docs: entry.fact.comment,
    type: labelsOf(context, entry),
  }));
  return { path: ourFiles.typesEnums, declarations };
}

/** `'open' | 'closed'` */
function labelsOf({ reader }: EmitContext, { id }: Entry<'enum'>): string {
  const labels = reader.labels(id).map(({ fact }) => stringLiteral(fact.name));
  return labels.join(' | ');
}

function indexFile(files: readonly FileContent[]): FileContent {
  const declarations = files.map(({ path }) => {
    const from: Module = { kind: 'output', path };
    return { kind: 'reexport' as const, from, typeOnly: true };
  });
  return { path: ourFiles.typesIndex, declarations };
}
