/** Columns of a partition key cannot be dropped, nor get another type (has_partition_attrs). */

import { referencesOf } from '../../catalog/expression.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { Column } from './column-of.ts';

/** 42P16 where the table is partitioned by the column. */
export function refuseInPartitionKey(
  { builder }: Context,
  verb: 'drop' | 'alter',
  { handle, name, parent }: Column,
  location?: number,
): void {
  const table = builder.get('table', parent!);
  const keys = table.partitionKey?.keys ?? [];
  const isKey = keys.some(
    ({ column, expression }) =>
      column === handle || (expression !== null && referencesOf(expression).includes(handle)),
  );
  if (!isKey) return;
  refuse({
    sqlstate: '42P16',
    message: `cannot ${verb} column "${name}" because it is part of the partition key of relation "${table.name}"`,
    location,
  });
}
