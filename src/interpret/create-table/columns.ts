/** Columns of tables as facts: made, given defaults, added to a table and to those under it. */

import type { ColumnDef } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { referencesOf } from '../../catalog/expression.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { createColumnFact } from '../column-fact.ts';
import type { Context } from '../context.ts';
import { refuseDefaultOfOtherType } from '../default-type.ts';
import { typeText } from '../describe.ts';
import { dependOnExpression, type ResolvedExpression } from '../expression.ts';
import { childrenOf } from '../inheritance.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { refuse } from '../refusal.ts';
import { columnDefinition } from './column-definition.ts';
import type { ColumnDefinition, ConstraintDefinition, GeneratedDefinition } from './definitions.ts';
import {
  columnLocation,
  columnsIn,
  expressionFrom,
  type ExpressionSource,
} from './expression-source.ts';
import { isUnknownType } from '../type-name.ts';
import { notNullOf } from './not-null.ts';
import { refuseMutable } from './mutable.ts';
import { isNullDefault } from './null-default.ts';
import { addIdentity, addSerial } from './serial.ts';
import { storedColumn } from './stored-column.ts';
import { refuseUserDefined, refuseVirtualType } from './virtual-columns.ts';

/** Most columns that a table can have: MaxHeapAttributeNumber. */
const maxColumns = 1600;

/** 42701 for a name that every table has a column of its own for. */
export function refuseSystemColumn({
  name,
  location,
}: Pick<ColumnDefinition, 'name' | 'location'>): void {
  if (!systemColumns.has(name)) return;
  const message = `column name "${name}" conflicts with a system column name`;
  refuse({ sqlstate: '42701', message, location });
}

/**
 * Makes the fact of a column, last in its table, with its type; defaults and constraints come by
 * `finishColumn` and `addConstraints`. 54011 for one too many, 42701 for a system column's name.
 */
export function createColumn(
  context: Context,
  table: Handle,
  definition: ColumnDefinition,
): Handle {
  const { builder } = context;
  const position = context.session.nextPosition(table);
  if (position > maxColumns) {
    refuse({ sqlstate: '54011', message: `tables can have at most ${maxColumns} columns` });
  }
  const { kindOfTable } = builder.get('table', table);
  if (kindOfTable !== 'foreign') refuseSystemColumn(definition);
  if (definition.generated?.kind === 'virtual') refuseVirtualType(context, definition);
  const { name, type, collation, storage, compression, isLocal, inheritCount, comment } =
    definition;
  // Since 18 the constraint says it.
  const notNull = definition.notNull && context.session.postgres < 18;
  const column = { name, type, collation, storage, compression, isLocal, inheritCount, comment };
  const handle = createColumnFact(context, table, { ...column, notNull, position });
  const { generated } = definition;
  // Columns before it may not be generated from it: its expression is read when all are there.
  if (generated !== null) {
    builder.change('column', handle, { generated: { kind: generated.kind, expression: unread } });
  }
  return handle;
}

const unread = { pieces: [], constant: null } as const;

/** Gives a new column its default, generation expression, or the sequence of serial or identity. */
export function finishColumn(context: Context, column: Handle, definition: ColumnDefinition): void {
  const { default: value, generated, identity, serial } = definition;
  if (value !== null) setDefault(context, column, value);
  if (generated !== null) setGenerated(context, column, generated);
  if (serial !== null) addSerial(context, column, serial);
  if (identity !== null) addIdentity(context, column, identity);
}

/**
 * Gives a column a default. What depended on an earlier one must be forgotten by the caller. 0A000
 * for one that names columns.
 */
export function setDefault(context: Context, column: Handle, source: ExpressionSource): void {
  const { builder } = context;
  const use = builder.get('column', column).type;
  const { type, dimensions } = use;
  const scope = { kind: 'default', type: dimensions === 0 ? type : null } as const;
  const resolved = expressionFrom(context, source, scope);
  if (isNullDefault(context, use, source)) return;
  refuseDefaultOfOtherType(context, builder.get('column', column), resolved.type);
  builder.change('column', column, { default: resolved.expression });
  dependOnExpression(context, column, resolved.needs, 'default');
}

/** Makes a column a generated one; 42P17 where it is generated from generated columns. */
export function setGenerated(
  context: Context,
  column: Handle,
  { kind, source }: GeneratedDefinition,
): void {
  const { builder } = context;
  const table = builder.get('column', column).parent!;
  const word = 'column generation expression';
  const resolved = expressionFrom(context, source, { kind: 'table', table, word });
  refuseGeneratedIn(context, { column, source }, resolved);
  refuseMutable(context, resolved, 'generation expression is not immutable');
  if (kind === 'virtual') refuseUserDefined(context, table, source, resolved);
  refuseDefaultOfOtherType(context, builder.get('column', column), resolved.type);
  builder.change('column', column, { generated: { kind, expression: resolved.expression } });
  // An expression may name the table itself; the column then depends on what it is part of.
  const needs = [...resolved.needs].filter((need) => need !== table);
  dependOnExpression(context, column, new Set(needs));
}

function refuseGeneratedIn(
  context: Context,
  { column: self, source }: { readonly column: Handle; readonly source: ExpressionSource },
  { expression }: ResolvedExpression,
): void {
  const { builder } = context;
  const table = builder.get('column', self).parent!;
  for (const used of columnsIn(context, expression, table)) {
    const { name, generated } = builder.get('column', used);
    if (generated === null && used !== self) continue;
    const message = `cannot use generated column "${name}" in column generation expression`;
    refuse({ sqlstate: '42P17', message, location: columnLocation(source, name) });
  }
  if (!referencesOf(expression).includes(table)) return;
  const message = 'cannot use whole-row variable in column generation expression';
  const location = columnLocation(source, builder.row(table).name);
  refuse({ sqlstate: '42P17', message, location });
}

export interface AddColumnOptions {
  readonly ifNotExists: boolean;
  /** False for ONLY. */
  readonly recurse: boolean;
  /** Takes the constraints behind the column, which the server adds in later passes. */
  readonly addConstraint: (definition: ConstraintDefinition) => void;
}

/**
 * `ALTER TABLE t ADD COLUMN a type ...`
 *
 * Tables under it get the column too, or one parent more for theirs. The handle of the column, or
 * null where IF NOT EXISTS found one.
 */
export function addColumn(
  context: Context,
  table: Handle,
  node: ColumnDef,
  { ifNotExists, recurse, addConstraint }: AddColumnOptions,
): Handle | null {
  const { builder } = context;
  const { name: tableName, kindOfTable } = builder.get('table', table);
  refuseFixedColumns(context, table);
  const { colname: name = '', location } = node;
  if (builder.find('column', table, name) !== undefined) {
    if (ifNotExists) return null;
    const message = `column "${name}" of relation "${tableName}" already exists`;
    refuse({ sqlstate: '42701', message, location });
  }
  const place = { tableName, kindOfTable, isNewTable: false, table };
  const { column, constraints } = columnDefinition(context, node, place);
  refuseChildless(context, table, recurse);
  if (column.identity !== null) refuseSharedIdentity(context, table);
  const handle = addDefinedColumn(context, table, column);
  for (const each of [...notNullOf(column, constraints), ...constraints]) addConstraint(each);
  return handle;
}

/** 42P16: children have no identity of a parent's, but for partitions since 17. */
function refuseSharedIdentity(context: Context, table: Handle): void {
  const { builder, session } = context;
  if (childrenOf(context, table).length === 0) return;
  const isPartitioned = builder.get('table', table).kindOfTable === 'partitioned';
  if (isPartitioned && session.postgres >= 17) return;
  const message = 'cannot recursively add identity column to table that has child tables';
  refuse({ sqlstate: '42P16', message });
}

/** 42P16 where ONLY would leave children without the column. */
function refuseChildless(context: Context, table: Handle, recurse: boolean): void {
  if (recurse || childrenOf(context, table).length === 0) return;
  refuse({ sqlstate: '42P16', message: 'column must be added to child tables too' });
}

/** 42809 for tables whose columns are their type's or their parent's. */
function refuseFixedColumns({ builder }: Context, table: Handle): void {
  const { ofType, partitionOf } = builder.get('table', table);
  const what = ofType === null ? (partitionOf === null ? null : 'a partition') : 'typed table';
  if (what !== null) refuse({ sqlstate: '42809', message: `cannot add column to ${what}` });
}

/** A column with its default, on a table and on those under it. */
function addDefinedColumn(context: Context, table: Handle, definition: ColumnDefinition): Handle {
  const column = createColumn(context, table, storedColumn(context, definition));
  finishColumn(context, column, definition);
  const inherited = inheritedDefinition(context, column, definition);
  const { builder } = context;
  for (const child of childrenOf(context, table)) {
    const existing = builder.find('column', child, definition.name);
    if (existing === undefined) addDefinedColumn(context, child, inherited);
    else mergeInto(context, existing, definition.type);
  }
  return column;
}

/** What children get: the parent's default, but no sequence of their own (partitions share it). */
function inheritedDefinition(
  context: Context,
  column: Handle,
  definition: ColumnDefinition,
): ColumnDefinition {
  const { parent: table, default: value } = context.builder.get('column', column);
  return {
    ...definition,
    default: value === null ? null : { kind: 'copied', expression: value, table: table! },
    serial: null,
    identity: inheritedIdentity(context, column),
    isLocal: false,
    inheritCount: 1,
    via: null,
  };
}

/** Partitions take values from the partitioned table's sequence since 17. */
export function inheritedIdentity(
  { builder, session }: Context,
  column: Handle,
): ColumnDefinition['identity'] {
  const { identity, parent } = builder.get('column', column);
  const isPartitioned = builder.get('table', parent!).kindOfTable === 'partitioned';
  return session.postgres >= 17 && isPartitioned ? identity : null;
}

function mergeInto(context: Context, column: Handle, type: TypeUse<Handle>): void {
  const { builder } = context;
  const { inheritCount, parent, name, type: own } = builder.get('column', column);
  if (!sameType(context, own, type)) {
    const child = builder.row(parent!).name;
    const message = `child table "${child}" has different type for column "${name}"`;
    refuse({ sqlstate: '42804', message });
  }
  builder.change('column', column, { inheritCount: inheritCount + 1 });
}

/** True for the same type with the same modifiers, and where one is not known. */
export function sameType(context: Context, a: TypeUse<Handle>, b: TypeUse<Handle>): boolean {
  if (isUnknownType(context, a.type) || isUnknownType(context, b.type)) return true;
  return a.type === b.type && typeText(context, a) === typeText(context, b);
}
