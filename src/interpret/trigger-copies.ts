/**
 * Row triggers of a partitioned table stand on each of its partitions, as copies that come and go
 * with them (CloneRowTriggersToPartition, DropClonedTriggersFromPartition in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { Handle } from '../catalog/builder.ts';
import { referencesOf } from '../catalog/expression.ts';
import type { Context } from './context.ts';
import { moveExpression } from './create-table/expression-source.ts';
import { performDeletion } from './deletion.ts';
import { childrenOf } from './inheritance.ts';
import { refuse } from './refusal.ts';
import { isPartitioned } from './relation-kinds.ts';
import { placeTrigger } from './trigger-place.ts';

/** Gives all partitions of the trigger's table a copy, and theirs one of that; nothing for other triggers. */
export function copyToPartitions(context: Context, trigger: Handle, replaces: boolean): void {
  const { builder } = context;
  const { parent: table, level } = builder.get('trigger', trigger);
  if (level !== 'row' || builder.row(table!).kind !== 'table') return;
  if (!isPartitioned(builder, table!)) return;
  builder.via(`PARTITION OF ${builder.row(table!).name}`, () => {
    for (const partition of childrenOf(context, table!)) {
      copyTo(context, trigger, { partition, replaces });
    }
  });
}

/** Gives a new partition copies of the partitioned table's row triggers; 42710 where a name is taken. */
export function copyTriggers(context: Context, table: Handle, partition: Handle): void {
  for (const trigger of context.builder.children(table, 'trigger')) {
    if (context.builder.get('trigger', trigger).level !== 'row') continue;
    copyTo(context, trigger, { partition, replaces: false });
  }
}

interface Target {
  readonly partition: Handle;
  readonly replaces: boolean;
}

function copyTo(context: Context, trigger: Handle, { partition, replaces }: Target): void {
  const { builder } = context;
  const { kind: _, ...row } = builder.get('trigger', trigger);
  const when = row.when && moveExpression(context, row.when, row.parent!, partition);
  const copy = {
    ...row,
    parent: partition,
    comment: null,
    columns: row.columns.map((column) =>
      builder.find('column', partition, builder.row(column).name)!,
    ),
    when,
    partitionOf: trigger,
  };
  const needs = new Set(when === null ? [] : referencesOf(when));
  copyToPartitions(context, placeTrigger(context, copy, { needs, replaces }), replaces);
}

/** The copies of a trigger on the partitions right below its table, whatever they are called. */
export function copiesOf({ builder }: Context, trigger: Handle): readonly Handle[] {
  return builder
    .dependentsOf(trigger)
    .map(({ dependent }) => dependent)
    .filter((dependent) => {
      const row = builder.row(dependent);
      return row.kind === 'trigger' && row.partitionOf === trigger;
    });
}

/** 0A000 where a row trigger's transition tables keep a table from having a parent. */
export function refuseTransitionTables(
  { builder }: Context,
  table: Handle,
  become: 'a partition' | 'an inheritance child',
): void {
  const name = builder.children(table, 'trigger').flatMap((trigger) => {
    const row = builder.get('trigger', trigger);
    const hasTables = row.oldTable !== null || row.newTable !== null;
    return row.level === 'row' && hasTables ? [row.name] : [];
  })[0];
  if (name === undefined) return;
  const message = `trigger "${name}" prevents table "${builder.row(table).name}" from becoming ${become}`;
  refuse({ sqlstate: '0A000', message });
}

/** A partition that is detached loses its copies, and those below it theirs. */
export function dropCopies(context: Context, partition: Handle): void {
  const { builder } = context;
  for (const trigger of builder.children(partition, 'trigger')) {
    const { partitionOf } = builder.get('trigger', trigger);
    if (partitionOf === null) continue;
    for (const edge of builder.dependenciesOf(trigger)) {
      if (edge.referenced === partitionOf) builder.undepend(edge);
    }
    builder.change('trigger', trigger, { partitionOf: null });
    performDeletion(context, [trigger], 'DROP_RESTRICT');
  }
}
