/**
 * `ALTER TABLE t DETACH PARTITION p CONCURRENTLY`: the partition keeps what its bound said, as a
 * check (DetachAddConstraintIfNeeded in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { addCheck } from '../create-table/check.ts';
import { isImplied } from '../partition-bounds/implied.ts';
import { allOf, partitionConstraint } from '../partition-bounds/partition-constraint.ts';

/** Adds the check, unless the partition has it already; for one of a hash-partitioned table, none. */
export function keepBound(context: Context, partition: Handle, table: Handle): void {
  const { builder } = context;
  if (builder.get('table', table).partitionKey?.strategy === 'hash') return;
  const conditions = partitionConstraint(context, partition);
  if (isImplied(context, partition, conditions)) return;
  const expression = { pieces: allOf(conditions), constant: null };
  addCheck(context, partition, {
    type: 'check',
    name: null,
    source: { kind: 'copied', expression, table: partition },
    comment: null,
    isLocal: true,
    inheritCount: 0,
    noInherit: false,
    validated: true,
    enforced: true,
    location: undefined,
  });
}
