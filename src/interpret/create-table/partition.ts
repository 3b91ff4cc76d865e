/** Partitions: the bound, and what a partitioned table gives to each of them. */

import type { CreateStmt, PartitionBoundSpec } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import type { Bound } from '../partition-bounds/bound.ts';
import { boundText } from '../partition-bounds/bound-text.ts';
import { checkBound } from '../partition-bounds/check-bound.ts';
import { readBound } from '../partition-bounds/read-bound.ts';
import { refuse } from '../refusal.ts';
import { copyTriggers } from '../trigger-copies.ts';
import { cloneForeignKey } from './foreign-key.ts';
import { indexesOf } from './index-copy.ts';
import { addToPartition } from './indexes.ts';
import { referToPartition } from './referenced-partitions.ts';

/** Makes a new table the partition of another. */
export function becomePartition(
  context: Context,
  table: Handle,
  { node, parent }: { readonly node: CreateStmt; readonly parent: Handle },
): void {
  const spec = node.partbound!;
  const bound = readBound(context, parent, spec);
  setPartitionOf(context, table, { parent, bound, spec });
}

interface NewPartition {
  readonly parent: Handle;
  readonly bound: Bound;
  readonly spec: PartitionBoundSpec;
}

/** Makes a table a partition; 42P17 where its bound is empty, or overlaps another partition's. */
export function setPartitionOf(
  context: Context,
  partition: Handle,
  { parent, bound, spec }: NewPartition,
): void {
  const { builder, session } = context;
  const { name } = builder.row(partition);
  checkBound(context, parent, { name, bound, location: spec.location });
  const partitionOf = { parent, bound: boundText(context, parent, bound) };
  session.bounds.set(partitionOf, bound);
  builder.change('table', partition, { partitionOf });
}

/** The default partition of a table, or undefined. */
export function defaultPartition({ builder }: Context, table: Handle): Row<'table'> | undefined {
  for (const { dependent } of builder.dependentsOf(table)) {
    const row = builder.row(dependent);
    if (row.kind !== 'table' || row.partitionOf?.parent !== table) continue;
    if (row.partitionOf.bound === 'DEFAULT') return row;
  }
  return undefined;
}

/** Gives a partition the partitioned table's indexes, row triggers and foreign keys. */
export function copyToPartition(context: Context, parent: Handle, partition: Handle): void {
  const { builder } = context;
  builder.via(`PARTITION OF ${builder.row(parent).name}`, () => {
    for (const index of indexesOf(context, parent)) copyIndex(context, partition, index);
    copyTriggers(context, parent, partition);
    for (const constraint of builder.children(parent, 'constraint')) {
      cloneForeignKey(context, constraint, partition);
    }
    referToPartition(context, parent);
  });
}

/** Foreign tables have no indexes, and cannot keep a unique one: 42809. */
function copyIndex(context: Context, partition: Handle, index: Handle): void {
  const { builder } = context;
  if (builder.get('table', partition).kindOfTable !== 'foreign') {
    return addToPartition(context, partition, index);
  }
  const { unique, table } = builder.get('index', index);
  if (!unique) return;
  const parent = builder.row(table).name;
  const message = `cannot create foreign partition of partitioned table "${parent}"`;
  refuse({ sqlstate: '42809', message });
}
