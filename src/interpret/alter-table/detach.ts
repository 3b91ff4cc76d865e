/** What a partition keeps when it is detached: its columns, constraints and indexes, now its own. */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { constraintOfIndex, indexesOf } from '../create-table/index-copy.ts';
import { referNoMore } from '../create-table/referenced-partitions.ts';
import { columnsOf } from '../names.ts';
import { dropCopies } from '../trigger-copies.ts';
import { leaveColumns, leaveConstraints, oneParentLess } from './inherited-parts.ts';

export function detachParts(context: Context, partition: Handle, table: Handle): void {
  const { builder } = context;
  leaveColumns(context, partition, table);
  leaveConstraints(context, partition, table);
  leaveIdentity(context, partition);
  dropCopies(context, partition);
  referNoMore(context, partition);
  for (const index of indexesOf(context, partition)) detachIndex(context, index);
  for (const constraint of builder.children(partition, 'constraint')) {
    detachForeignKey(context, constraint);
  }
  builder.change('table', partition, { partitionOf: null });
  dropEdges(context, partition, table);
}

function dropEdges({ builder }: Context, dependent: Handle, referenced: Handle): void {
  for (const edge of builder.dependenciesOf(dependent)) {
    if (edge.referenced === referenced) builder.undepend(edge);
  }
}

/** Since 17 a partition has its identity from the partitioned table, and loses it. */
function leaveIdentity(context: Context, partition: Handle): void {
  const { builder, session } = context;
  if (session.postgres < 17) return;
  for (const { handle, identity } of columnsOf(context, partition)) {
    if (identity !== null) builder.change('column', handle, { identity: null });
  }
}

function detachIndex(context: Context, index: Handle): void {
  const { builder } = context;
  const { partitionOf } = builder.get('index', index);
  if (partitionOf === null) return;
  builder.change('index', index, { partitionOf: null });
  dropEdges(context, index, partitionOf);
  const constraint = constraintOfIndex(context, index);
  if (constraint === null || constraint.inheritCount === 0) return;
  builder.change('constraint', constraint.handle, oneParentLess(constraint));
  const whole = constraintOfIndex(context, partitionOf);
  if (whole !== null) dropEdges(context, constraint.handle, whole.handle);
}

function detachForeignKey(context: Context, constraint: Handle): void {
  const { builder } = context;
  const row = builder.get('constraint', constraint);
  if (row.type !== 'foreignKey' || row.inheritCount === 0) return;
  builder.change('constraint', constraint, oneParentLess(row));
  for (const edge of builder.dependenciesOf(constraint)) {
    const referenced = builder.row(edge.referenced);
    if (referenced.kind === 'constraint' && referenced.type === 'foreignKey')
      builder.undepend(edge);
  }
}
