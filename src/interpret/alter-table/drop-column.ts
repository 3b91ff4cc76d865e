/**
 * `ALTER TABLE t DROP COLUMN [IF EXISTS] a [CASCADE]`
 *
 * Children lose the column too, unless they have it by themselves or from another parent.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { performDeletion } from '../deletion.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { nameOf, type Action } from './action.ts';
import { alteredColumn, isSystemColumn } from './column-of.ts';
import { refuseInPartitionKey } from './partition-key.ts';

export function prepareDropColumn({ builder }: Context, { relation }: Action): void {
  if (builder.get('table', relation).ofType === null) return;
  refuse({ sqlstate: '42809', message: 'cannot drop column from typed table' });
}

export function dropColumn(context: Context, action: Action): void {
  const name = nameOf(action);
  const { relation, cmd } = action;
  const isThere = context.builder.find('column', relation, name) !== undefined;
  if (cmd.missing_ok === true && !isThere && !isSystemColumn(name)) return;
  const columns = columnsToDrop(context, { ...action, recursing: false }, name);
  performDeletion(context, columns, cmd.behavior);
}

interface Dropping {
  readonly relation: Handle;
  readonly recurse: boolean;
  readonly recursing: boolean;
}

/** The columns that go; those of children that stay become their own. */
function columnsToDrop(context: Context, dropping: Dropping, name: string): readonly Handle[] {
  const { relation, recurse, recursing } = dropping;
  const column = alteredColumn(context, relation, name, { verb: 'drop' });
  if (column.inheritCount > 0 && !recursing) {
    refuse({ sqlstate: '42P16', message: `cannot drop inherited column "${name}"` });
  }
  refuseInPartitionKey(context, 'drop', column);
  const children = childrenOf(context, relation);
  if (children.length > 0 && !recurse && isPartitioned(context, relation)) {
    refuse({
      sqlstate: '42P16',
      message: 'cannot drop column from only the partitioned table when partitions exist',
      hint: 'Do not specify the ONLY keyword.',
    });
  }
  const below = children.flatMap((child) =>
    dropFromChild(context, { ...dropping, relation: child }, name),
  );
  return [...below, column.handle];
}

function isPartitioned({ builder }: Context, table: Handle): boolean {
  return builder.get('table', table).kindOfTable === 'partitioned';
}

function dropFromChild(context: Context, dropping: Dropping, name: string): readonly Handle[] {
  const { builder } = context;
  const { handle, inheritCount, isLocal } = alteredColumn(context, dropping.relation, name, {
    verb: 'drop',
  });
  if (dropping.recurse && inheritCount === 1 && !isLocal) {
    return columnsToDrop(context, { ...dropping, recursing: true }, name);
  }
  const rest = inheritCount - 1;
  builder.change(
    'column',
    handle,
    dropping.recurse ? { inheritCount: rest } : { inheritCount: rest, isLocal: true },
  );
  return [];
}
