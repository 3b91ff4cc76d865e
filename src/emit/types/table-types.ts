/** The interfaces of one table or view, equal to what Drizzle infers from it. */

import type { Entry } from '../../catalog/catalog.ts';
import type { TableView, ViewWithColumns } from '../../catalog/read.ts';
import type { Code } from '../code.ts';
import type { EmitContext } from '../context.ts';
import { mapType } from '../drizzle/column-types/map-type.ts';
import type { MappedType } from '../drizzle/mapped-type.ts';
import type { InterfaceDeclaration, Property, TypeDeclaration } from '../file-content.ts';

interface TypedColumn {
  readonly column: Entry<'column'>;
  readonly key: string;
  readonly type: MappedType;
}

const insertDocs =
  'What an INSERT takes: a column with a default may be left out, a generated one cannot be given.';

/**
 * One row as it is read, what an INSERT takes and what an UPDATE takes.
 *
 * @see https://orm.drizzle.team/docs/goodies#type-api for the inference that they are equal to
 */
export function tableTypes(
  context: EmitContext,
  { entry, columns }: TableView,
): readonly (InterfaceDeclaration | TypeDeclaration)[] {
  const { row, insert, update } = context.names.tables.get(entry.id)!;
  const typed = typedColumns(context, columns);
  const selected = typed.map(selectProperty);
  const inserted = typed.filter(({ column }) => isInsertable(column)).map(insertProperty);
  return [
    { kind: 'interface', name: row, docs: entry.fact.comment, properties: selected },
    { kind: 'interface', name: insert, docs: insertDocs, properties: inserted },
    { kind: 'type', name: update, docs: null, type: `Partial<${insert}>` },
  ];
}

/** One row of a view as it is read. */
export function viewType(
  context: EmitContext,
  { entry, columns }: ViewWithColumns,
): InterfaceDeclaration {
  const { row } = context.names.views.get(entry.id)!;
  const properties = typedColumns(context, columns).map(selectProperty);
  return { kind: 'interface', name: row, docs: entry.fact.comment, properties };
}

function typedColumns(
  context: EmitContext,
  columns: readonly Entry<'column'>[],
): readonly TypedColumn[] {
  return columns.map((column) => ({
    column,
    key: context.names.columns.get(column.id)!,
    type: mapType(context, column),
  }));
}

function selectProperty({ column, key, type }: TypedColumn): Property {
  return { key, docs: column.fact.comment, optional: false, type: valueOf(column, type) };
}

function insertProperty({ column, key, type }: TypedColumn): Property {
  const { comment, default: value, identity } = column.fact;
  const hasDefault = value !== null && value.constant?.kind !== 'null';
  const optional = !isNotNull(column) || hasDefault || identity !== null;
  return { key, docs: comment, optional, type: valueOf(column, type) };
}

/** The server refuses a value for these, so Drizzle's insert type lacks them. */
function isInsertable({ fact }: Entry<'column'>): boolean {
  return fact.generated === null && fact.identity?.mode !== 'always';
}

function valueOf(column: Entry<'column'>, { typescript, includesNull }: MappedType): Code {
  return isNotNull(column) || includesNull ? typescript : [typescript, ' | null'];
}

function isNotNull({ fact }: Entry<'column'>): boolean {
  return fact.notNull;
}
