/** Partitions: the bound, and what a partitioned table gives to each of them. */

import type { CreateStmt, PartitionBoundSpec } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { boundText } from '../expression-text.ts';
import { refuse } from '../refusal.ts';
import { cloneForeignKey } from './foreign-key.ts';
import { indexesOf } from './index-copy.ts';
import { addToPartition } from './indexes.ts';

const strategyLetters = { list: 'l', range: 'r', hash: 'h' } as const;

/** Makes a new table the partition of another. */
export function becomePartition(
  context: Context,
  table: Handle,
  { node, parent }: { readonly node: CreateStmt; readonly parent: Handle },
): void {
  const bound = boundOf(context, parent, node.partbound!);
  refuseSecondDefault(context, parent, {
    partition: table,
    bound,
    location: node.partbound?.location,
  });
  context.builder.change('table', table, { partitionOf: { parent, bound } });
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

interface BoundedPartition {
  readonly partition: Handle;
  readonly bound: string;
  readonly location: number | undefined;
}

/** 42P17 for a second default partition. */
export function refuseSecondDefault(
  context: Context,
  table: Handle,
  { partition, bound, location }: BoundedPartition,
): void {
  const existing = bound === 'DEFAULT' ? defaultPartition(context, table) : undefined;
  if (existing === undefined) return;
  const { name } = context.builder.row(partition);
  const message = `partition "${name}" conflicts with existing default partition "${existing.name}"`;
  refuse({ sqlstate: '42P17', message, location });
}

/** The text of a bound; 42P17 and 42P16 where it does not fit the partitioned table. */
export function boundOf(context: Context, parent: Handle, spec: PartitionBoundSpec): string {
  const { builder } = context;
  const { strategy, keys } = builder.get('table', parent).partitionKey!;
  const { location } = spec;
  if (spec.is_default === true) {
    if (strategy === 'hash') {
      const message = 'a hash-partitioned table may not have a default partition';
      refuse({ sqlstate: '42P16', message, location });
    }
    return 'DEFAULT';
  }
  if (spec.strategy !== strategyLetters[strategy]) {
    const message = `invalid bound specification for a ${strategy} partition`;
    refuse({ sqlstate: '42P16', message, location });
  }
  if (strategy === 'range') {
    for (const [word, datums] of [
      ['FROM', spec.lowerdatums],
      ['TO', spec.upperdatums],
    ] as const) {
      if ((datums ?? []).length === keys.length) continue;
      const message = `${word} must specify exactly one value per partitioning column`;
      refuse({ sqlstate: '42P16', message, location });
    }
  }
  return boundText(context, spec);
}

/** Gives a partition the partitioned table's indexes and foreign keys. */
export function copyToPartition(context: Context, parent: Handle, partition: Handle): void {
  const { builder } = context;
  builder.via(`PARTITION OF ${builder.row(parent).name}`, () => {
    for (const index of indexesOf(context, parent)) copyIndex(context, partition, index);
    for (const constraint of builder.children(parent, 'constraint')) {
      cloneForeignKey(context, constraint, partition);
    }
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
