/**
 * `ALTER TABLE t ATTACH PARTITION p FOR VALUES ...`, `ALTER TABLE t DETACH PARTITION p`,
 * `ALTER INDEX i ATTACH PARTITION j`
 *
 * Left out: whether rows fit.
 */

import type { PartitionCmd } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { copyToPartition, defaultPartition, setPartitionOf } from '../create-table/partition.ts';
import { childrenOf, descendantsOf } from '../inheritance.ts';
import { columnsOf, findRelation, rangeVarName } from '../names.ts';
import { readBound } from '../partition-bounds/read-bound.ts';
import { refuse } from '../refusal.ts';
import { refuseTransitionTables } from '../trigger-copies.ts';
import type { Action } from './action.ts';
import { attachIndexTo } from './attach-index.ts';
import { detachParts } from './detach.ts';
import { keepBound } from './detach-concurrently.ts';
import { inheritColumns, inheritConstraints } from './inherited-parts.ts';

function commandOf({ cmd }: Action): PartitionCmd {
  if (cmd.def === undefined || !('PartitionCmd' in cmd.def))
    throw new Error('No partition is named.');
  return cmd.def.PartitionCmd;
}

function findPartition(context: Context, { name }: PartitionCmd): Handle {
  return findRelation(context, rangeVarName(name!), name?.location);
}

export function attachPartition(context: Context, action: Action): void {
  const { relation } = action;
  if (context.builder.row(relation).kind === 'index') return attachIndexPartition(context, action);
  const command = commandOf(action);
  refuseUnpartitioned(context, relation);
  const spec = command.bound!;
  const bound = readBound(context, relation, spec);
  const partition = findPartition(context, command);
  refuseAsPartition(context, partition, relation);
  refuseTransitionTables(context, partition, 'a partition');
  setPartitionOf(context, partition, { parent: relation, bound, spec });
  attachTable(context, relation, partition);
}

function refuseUnpartitioned({ builder }: Context, table: Handle): void {
  const { name, kindOfTable } = builder.get('table', table);
  if (kindOfTable === 'partitioned') return;
  refuse({ sqlstate: '42P17', message: `table "${name}" is not partitioned` });
}

function attachTable(context: Context, table: Handle, partition: Handle): void {
  inheritColumns(context, partition, table);
  context.builder.depend({ dependent: partition, referenced: table, type: 'auto' });
  inheritConstraints(context, partition, table);
  copyToPartition(context, table, partition);
}

function wrongKind(message: string): never {
  return refuse({ sqlstate: '42809', message });
}

/** What cannot be a partition (ATExecAttachPartition). */
function refuseAsPartition(context: Context, partition: Handle, table: Handle): void {
  const { builder, session } = context;
  const row = builder.row(partition);
  if (row.kind !== 'table') {
    wrongKind(`ALTER action ATTACH PARTITION cannot be performed on relation "${row.name}"`);
  }
  if (row.partitionOf !== null) wrongKind(`"${row.name}" is already a partition`);
  if (row.ofType !== null) wrongKind('cannot attach a typed table as partition');
  if (row.inherits.length > 0) wrongKind('cannot attach inheritance child as partition');
  const hasChildren = childrenOf(context, partition).length > 0;
  if (row.kindOfTable === 'ordinary' && hasChildren) {
    wrongKind('cannot attach inheritance parent as partition');
  }
  if (partition === table || descendantsOf(context, partition).includes(table)) {
    refuse({ sqlstate: '42P07', message: 'circular inheritance not allowed' });
  }
  refuseMixedPersistence(context, row, builder.get('table', table));
  const columns = columnsOf(context, partition);
  const identity = columns.find((column) => column.identity !== null);
  if (identity !== undefined && session.postgres >= 17) {
    const message = `table "${row.name}" being attached contains an identity column "${identity.name}"`;
    refuse({ sqlstate: '55000', message });
  }
  const extra = columns.find(({ name }) => builder.find('column', table, name) === undefined);
  if (extra === undefined) return;
  const parent = builder.row(table).name;
  const message = `table "${row.name}" contains column "${extra.name}" not found in parent "${parent}"`;
  refuse({ sqlstate: '42804', message });
}

function refuseMixedPersistence(
  _: Context,
  partition: Row<'table'>,
  { persistence, name }: Row<'table'>,
): void {
  const isTemporary = partition.persistence === 'temporary';
  if (isTemporary === (persistence === 'temporary')) return;
  wrongKind(
    isTemporary
      ? `cannot attach a temporary relation as partition of permanent relation "${name}"`
      : `cannot attach a permanent relation as partition of temporary relation "${name}"`,
  );
}

export function detachPartition(context: Context, action: Action): void {
  const { relation } = action;
  const command = commandOf(action);
  refuseUnpartitioned(context, relation);
  if (command.concurrent === true && defaultPartition(context, relation) !== undefined) {
    const message = 'cannot detach partitions concurrently when a default partition exists';
    refuse({ sqlstate: '55000', message });
  }
  const partition = findPartition(context, command);
  refuseOtherPartition(context, partition, relation);
  if (command.concurrent === true) keepBound(context, partition, relation);
  detachParts(context, partition, relation);
}

/**
 * `ALTER TABLE t DETACH PARTITION p FINALIZE`: ends what an interrupted DETACH CONCURRENTLY began,
 * and here none is ever interrupted (RemoveInheritance).
 */
export function finalizeDetach(context: Context, action: Action): void {
  const { builder } = context;
  const partition = findPartition(context, commandOf(action));
  refuseOtherPartition(context, partition, action.relation);
  const message = `cannot complete detaching partition "${builder.row(partition).name}"`;
  refuse({ sqlstate: '55000', message, hint: "There's no pending concurrent detach." });
}

/** 42P01 where a relation is no partition of the table. */
function refuseOtherPartition({ builder }: Context, partition: Handle, table: Handle): void {
  const row = builder.row(partition);
  if (row.kind === 'table' && row.partitionOf?.parent === table) return;
  const message = `relation "${row.name}" is not a partition of relation "${builder.row(table).name}"`;
  refuse({ sqlstate: '42P01', message });
}

function attachIndexPartition(context: Context, action: Action): void {
  const index = findPartition(context, commandOf(action));
  attachIndexTo(context, index, action.relation);
}
