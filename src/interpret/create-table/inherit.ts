/**
 * Columns and constraints that a new table gets from its parents, merged with its own
 * (MergeAttributes in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { CreateStmt, RangeVar } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { columnsOf, findRelation, rangeVarName } from '../names.ts';
import type { NewRelation } from '../new-relation.ts';
import { refuse } from '../refusal.ts';
import type { CheckDefinition, ColumnDefinition } from './definitions.ts';
import { inheritedIdentity } from './columns.ts';
import { mergeOwnColumn, mergeParentColumn, refuseConflictingDefaults } from './merge-columns.ts';
import type { InheritedNotNull } from './new-not-nulls.ts';

export interface ParentTables {
  readonly tables: readonly Handle[];
  /** PARTITION OF, not INHERITS. */
  readonly isPartition: boolean;
}

/** 42P17: what is partitioned inherits from nothing. The server asks for it first of all. */
export function refusePartitionedChild({
  inhRelations = [],
  partbound,
  partspec,
}: CreateStmt): void {
  if (partbound !== undefined || partspec === undefined || inhRelations.length === 0) return;
  const message = 'cannot create partitioned table as inheritance child';
  refuse({ sqlstate: '42P17', message });
}

/** 42P17 where PARTITION OF names what has no partitions; the server asks when the table is there. */
export function refuseUnpartitioned(
  { builder }: Context,
  { tables, isPartition }: ParentTables,
): void {
  if (!isPartition) return;
  for (const table of tables) {
    const { name, kindOfTable } = builder.get('table', table);
    if (kindOfTable === 'partitioned') continue;
    refuse({ sqlstate: '42P17', message: `"${name}" is not partitioned` });
  }
}

/** The tables that a CREATE TABLE names as its parents: whether they can be, `refuseParents` asks. */
export function parentTables(
  context: Context,
  { inhRelations = [], partbound }: CreateStmt,
): ParentTables {
  const isPartition = partbound !== undefined;
  const tables = rangeVarsOf(inhRelations).map((written) =>
    findRelation(context, rangeVarName(written), written.location),
  );
  return { tables, isPartition };
}

function rangeVarsOf(nodes: NonNullable<CreateStmt['inhRelations']>): readonly RangeVar[] {
  return nodes.flatMap((node) => ('RangeVar' in node ? node.RangeVar : []));
}

/** 42P07 for a parent that is named twice. */
export function refuseRepeatedParents(
  { inhRelations = [] }: CreateStmt,
  { tables }: ParentTables,
): void {
  const again = tables.findIndex((table, index) => tables.indexOf(table) < index);
  const written = rangeVarsOf(inhRelations)[again];
  if (written === undefined) return;
  const message = `relation "${written.relname}" would be inherited from more than once`;
  refuse({ sqlstate: '42P07', message, location: written.location });
}

/** 42809 for tables that none can inherit from; the server asks when it merges their columns. */
export function refuseParents(
  context: Context,
  { inhRelations = [] }: CreateStmt,
  { tables, isPartition }: ParentTables,
  relation: NewRelation,
): void {
  const written = rangeVarsOf(inhRelations);
  for (const [index, table] of tables.entries()) {
    const { location } = written[index]!;
    refuseParent(parentRow(context, table, location), { isPartition, relation }, location);
  }
}

interface ParentInput {
  readonly isPartition: boolean;
  readonly relation: Pick<NewRelation, 'persistence'>;
}

/** A table that another is to be a child of; 42809 where it cannot be. */
export function parentTable(context: Context, written: RangeVar, input: ParentInput): Handle {
  const { location } = written;
  const handle = findRelation(context, rangeVarName(written), location);
  refuseParent(parentRow(context, handle, location), input, location);
  return handle;
}

/** 42809 for a relation that is no table. */
export function parentRow({ builder }: Context, handle: Handle, location?: number): Row<'table'> {
  const row = builder.row(handle);
  if (row.kind === 'table') return row;
  const message = `inherited relation "${row.name}" is not a table or foreign table`;
  return refuse({ sqlstate: '42809', message, location });
}

function refuseParent(
  { name, kindOfTable, partitionOf, persistence }: Row<'table'>,
  { isPartition, relation }: ParentInput,
  location: number | undefined,
): void {
  const problem = (): string | null => {
    if (!isPartition && kindOfTable === 'partitioned') {
      return `cannot inherit from partitioned table "${name}"`;
    }
    if (!isPartition && partitionOf !== null) return `cannot inherit from partition "${name}"`;
    const isTemporary = persistence === 'temporary';
    if (isTemporary && relation.persistence !== 'temporary') {
      return isPartition
        ? `cannot create a permanent relation as partition of temporary relation "${name}"`
        : `cannot inherit from temporary relation "${name}"`;
    }
    if (isPartition && !isTemporary && relation.persistence === 'temporary') {
      return `cannot create a temporary relation as partition of permanent relation "${name}"`;
    }
    return null;
  };
  const message = problem();
  if (message !== null) refuse({ sqlstate: '42809', message, location });
}

/** What a new table has after its parents' part is merged with its own. */
export interface Inheritance {
  /** Inherited ones first, in the order of the parents. */
  readonly columns: readonly ColumnDefinition[];
  readonly checks: readonly { readonly definition: CheckDefinition; readonly via: string }[];
  readonly notNulls: readonly InheritedNotNull[];
}

/** Merges the parents' columns with each other, then with the table's own. */
export function inheritFrom(
  context: Context,
  { tables, isPartition }: ParentTables,
  own: readonly ColumnDefinition[],
): Inheritance {
  const columns = new Map<string, ColumnDefinition>();
  const conflicting = new Set<string>();
  const checks: { definition: CheckDefinition; via: string }[] = [];
  const notNulls: InheritedNotNull[] = [];
  for (const table of tables) {
    const via = `${isPartition ? 'PARTITION OF' : 'INHERITS'} ${context.builder.row(table).name}`;
    for (const column of columnsOf(context, table)) {
      const definition = inheritedColumn(context, column, { isPartition, via });
      const known = columns.get(column.name);
      const merged =
        known === undefined
          ? definition
          : mergeParentColumn(context, known, definition, conflicting);
      columns.set(column.name, merged);
    }
    checks.push(...checksOf(context, table).map((definition) => ({ definition, via })));
    notNulls.push(...notNullsOf(context, table, via));
  }
  for (const column of own) {
    const known = columns.get(column.name);
    if (known === undefined) columns.set(column.name, column);
    else columns.set(column.name, mergeOwnColumn(context, known, column, isPartition));
    if (column.default !== null || column.generated !== null) conflicting.delete(column.name);
  }
  refuseConflictingDefaults(conflicting);
  return { columns: [...columns.values()], checks, notNulls };
}

function inheritedColumn(
  context: Context,
  column: Row<'column'> & { readonly handle: Handle },
  { isPartition, via }: { readonly isPartition: boolean; readonly via: string },
): ColumnDefinition {
  const { name, type, collation, storage, compression, parent } = column;
  const table = parent!;
  const { default: value, generated } = column;
  return {
    name,
    location: undefined,
    type,
    collation,
    storage,
    compression,
    notNull: column.notNull,
    default: value === null ? null : { kind: 'copied', expression: value, table },
    generated:
      generated === null
        ? null
        : {
            kind: generated.kind,
            source: { kind: 'copied', expression: generated.expression, table },
          },
    identity: isPartition ? inheritedIdentity(context, column.handle) : null,
    serial: null,
    isLocal: false,
    inheritCount: 1,
    comment: null,
    via,
  };
}

function checksOf({ builder }: Context, table: Handle): readonly CheckDefinition[] {
  return builder.children(table, 'constraint').flatMap((handle) => {
    const row = builder.get('constraint', handle);
    if (row.type !== 'check' || row.noInherit) return [];
    const source = { kind: 'copied', expression: row.expression, table } as const;
    const rest = { location: undefined, comment: null, isLocal: false, inheritCount: 1 };
    const { type, name, enforced, noInherit } = row;
    // A new table is empty: what is enforced is valid.
    return [{ ...rest, type, name, source, noInherit, enforced, validated: enforced }];
  });
}

function notNullsOf({ builder }: Context, table: Handle, via: string): readonly InheritedNotNull[] {
  return builder.children(table, 'constraint').flatMap((handle) => {
    const row = builder.get('constraint', handle);
    if (row.type !== 'notNull' || row.noInherit) return [];
    return [{ column: builder.row(row.column).name, name: row.name, via }];
  });
}
