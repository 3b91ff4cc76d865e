/**
 * Foreign keys: the key they refer to, and their copies on partitions (ATAddForeignKeyConstraint in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { RangeVar } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Persistence } from '../../catalog/facts.ts';
import { nameAddition } from '../../postgres/object-names.ts';
import type { Context } from '../context.ts';
import { childrenOf } from '../inheritance.ts';
import { findRelation, rangeVarName } from '../names.ts';
import { refuse } from '../refusal.ts';
import type { ForeignKeyDefinition } from './definitions.ts';
import {
  refuseGeneratedActions,
  refuseIncomparable,
  refusePeriodActions,
} from './foreign-key-columns.ts';
import { chooseConstraintName, refuseTakenConstraint } from './invented-names.ts';
import { findReferencedKey, foreignKeyColumn, refusePeriodOf } from './referenced-key.ts';
import { dependOnPartitionKeys } from './referenced-partitions.ts';

/** `ALTER TABLE t ADD [CONSTRAINT c] FOREIGN KEY (a, b) REFERENCES r (x, y) ...`; gives the handle. */
export function addForeignKey(
  context: Context,
  table: Handle,
  definition: ForeignKeyDefinition,
): Handle {
  const { builder } = context;
  const { location } = definition;
  const name = nameOf(context, table, definition);
  refuseTakenConstraint(context, table, name, location);
  const foreignTable = referencedTable(context, definition.foreignTable);
  refusePersistence(context, table, foreignTable, location);
  const columns = definition.columns.map((each) =>
    foreignKeyColumn(context, table, each, location),
  );
  if (definition.foreignPeriod && !definition.period) refusePeriodOf('referenced', location);
  const onDeleteColumns = setColumns(context, table, columns, definition);
  const key = findReferencedKey(context, foreignTable, definition);
  if (columns.length !== key.columns.length) {
    const message = 'number of referencing and referenced columns for foreign key disagree';
    refuse({ sqlstate: '42830', message, location });
  }
  refuseGeneratedActions(context, columns, definition);
  refusePeriodActions(definition);
  refuseIncomparable(context, { name, columns, foreignColumns: key.columns, location });
  if (definition.period && !key.isPeriod) {
    const message = 'could not identify an overlaps operator for foreign key';
    refuse({ sqlstate: '42704', message, location });
  }
  const { comment, isLocal, inheritCount, deferrable, initiallyDeferred } = definition;
  const { match, onUpdate, onDelete, validated, enforced, period } = definition;
  const constraint = builder.create('constraint', {
    parent: table,
    name,
    comment,
    type: 'foreignKey',
    columns,
    foreignTable,
    foreignColumns: key.columns,
    match,
    onUpdate,
    onDelete,
    onDeleteColumns,
    validated,
    enforced,
    period,
    deferrable,
    initiallyDeferred,
    isLocal,
    inheritCount,
  });
  dependOnKeys(context, constraint, { columns, foreignColumns: key.columns, index: key.index });
  dependOnPartitionKeys(context, constraint, key);
  for (const child of partitionsOf(context, table)) cloneForeignKey(context, constraint, child);
  return constraint;
}

/** Its own columns take it along; the other table's columns and their key are kept by it. */
function dependOnKeys(
  { builder }: Context,
  dependent: Handle,
  keys: {
    readonly columns: readonly Handle[];
    readonly foreignColumns: readonly Handle[];
    readonly index: Handle;
  },
): void {
  for (const referenced of keys.columns) builder.depend({ dependent, referenced, type: 'auto' });
  for (const referenced of keys.foreignColumns) {
    builder.depend({ dependent, referenced, type: 'normal' });
  }
  builder.depend({ dependent, referenced: keys.index, type: 'normal' });
}

function referencedTable(context: Context, written: RangeVar | Handle): Handle {
  if (typeof written === 'number') return written;
  const handle = findRelation(context, rangeVarName(written), written.location);
  const row = context.builder.row(handle);
  if (row.kind === 'table' && row.kindOfTable !== 'foreign') return handle;
  const isOpened = row.kind !== 'index' && row.kind !== 'compositeType';
  const message = isOpened
    ? `referenced relation "${row.name}" is not a table`
    : `cannot open relation "${row.name}"`;
  return refuse({ sqlstate: '42809', message, location: written.location });
}

/** What a table of each persistence may refer to, in the server's words. */
const mayReference: { readonly [P in Persistence]: readonly [readonly Persistence[], string] } = {
  permanent: [['permanent'], 'permanent tables may reference only permanent tables'],
  unlogged: [
    ['permanent', 'unlogged'],
    'unlogged tables may reference only permanent or unlogged tables',
  ],
  temporary: [['temporary'], 'temporary tables may reference only temporary tables'],
};

function refusePersistence(
  { builder }: Context,
  table: Handle,
  foreignTable: Handle,
  location: number | undefined,
): void {
  const [allowed, words] = mayReference[builder.get('table', table).persistence];
  if (allowed.includes(builder.get('table', foreignTable).persistence)) return;
  refuse({ sqlstate: '42P16', message: `constraints on ${words}`, location });
}

/** The columns of ON DELETE SET NULL (...), each once. */
function setColumns(
  context: Context,
  table: Handle,
  columns: readonly Handle[],
  { onDeleteColumns, location }: ForeignKeyDefinition,
): readonly Handle[] {
  const handles = onDeleteColumns.map((name) => foreignKeyColumn(context, table, name, location));
  const other = handles.findIndex((column) => !columns.includes(column));
  if (other === -1) return [...new Set(handles)];
  const message = `column "${onDeleteColumns[other]}" referenced in ON DELETE SET action must be part of foreign key`;
  return refuse({ sqlstate: '42P10', message, location });
}

function nameOf(
  context: Context,
  table: Handle,
  { name, columns }: Pick<ForeignKeyDefinition, 'name' | 'columns'>,
): string {
  if (name !== null) return name;
  const { name: name1, parent: schema } = context.builder.get('table', table);
  const name2 = nameAddition(columns);
  return chooseConstraintName(context, { schema: schema!, name1, name2, label: 'fkey' });
}

function partitionsOf(context: Context, table: Handle): readonly Handle[] {
  const isPartitioned = context.builder.get('table', table).kindOfTable === 'partitioned';
  return isPartitioned ? childrenOf(context, table) : [];
}

/**
 * Gives a partition its part of a partitioned table's foreign key: an equal one that it has, or a
 * copy, by the same name where that is free (CloneFkReferencing).
 */
export function cloneForeignKey(context: Context, constraint: Handle, partition: Handle): void {
  const { builder } = context;
  const row = builder.get('constraint', constraint);
  if (row.type !== 'foreignKey') return;
  if (builder.get('table', partition).kindOfTable === 'foreign') return;
  const nameOfColumn = (column: Handle): string => builder.row(column).name;
  const equal = equalForeignKey(context, constraint, partition);
  if (equal !== undefined) {
    const { inheritCount } = builder.get('constraint', equal) as typeof row;
    builder.change('constraint', equal, { isLocal: false, inheritCount: inheritCount + 1 });
    builder.depend({ dependent: equal, referenced: constraint, type: 'auto' });
    return;
  }
  const isTaken = builder.find('constraint', partition, row.name) !== undefined;
  const copy = addForeignKey(context, partition, {
    ...row,
    name: isTaken ? null : row.name,
    location: undefined,
    comment: null,
    columns: row.columns.map(nameOfColumn),
    foreignTable: row.foreignTable,
    foreignColumns: row.foreignColumns.map(nameOfColumn),
    onDeleteColumns: row.onDeleteColumns.map(nameOfColumn),
    foreignPeriod: row.period,
    isLocal: false,
    inheritCount: 1,
  });
  // By this edge the copy goes with what it is a copy of.
  builder.depend({ dependent: copy, referenced: constraint, type: 'auto' });
}

/** A foreign key of the partition that says the same and is no other's copy (tryAttachPartitionForeignKey). */
function equalForeignKey(
  { builder }: Context,
  constraint: Handle,
  partition: Handle,
): Handle | undefined {
  const text = (handle: Handle): string | null => {
    const row = builder.get('constraint', handle);
    if (row.type !== 'foreignKey') return null;
    const { match, onUpdate, onDelete, deferrable, initiallyDeferred, enforced } = row;
    const columns = row.columns.map((column) => builder.row(column).name);
    const options = [match, onUpdate, onDelete, deferrable, initiallyDeferred, enforced];
    return JSON.stringify([columns, row.foreignTable, row.foreignColumns, options]);
  };
  const wanted = text(constraint);
  return builder
    .children(partition, 'constraint')
    .find((each) => text(each) === wanted && !isInherited(builder.get('constraint', each)));
}

function isInherited({ inheritCount }: { readonly inheritCount: number }): boolean {
  return inheritCount > 0;
}
