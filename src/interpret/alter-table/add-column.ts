/**
 * `ALTER TABLE t ADD COLUMN [IF NOT EXISTS] a type ...`
 *
 * Constraints behind the column come in the later passes of their own kinds, so that a check may
 * name a column that the same statement adds after it.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { addColumn as addColumnTo } from '../create-table/columns.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { noteColumnOptions } from '../named/foreign-options.ts';
import { refuseUsedType } from '../type-users.ts';
import type { Action } from './action.ts';
import { leaveConstraint } from './add-constraint.ts';

export function prepareAddColumn({ builder }: Context, { relation }: Action): void {
  if (builder.get('table', relation).ofType === null) return;
  refuse({ sqlstate: '42809', message: 'cannot add column to typed table' });
}

export function addColumn(context: Context, action: Action): void {
  const { relation, recurse, cmd } = action;
  if (cmd.def === undefined || !('ColumnDef' in cmd.def))
    throw new Error('A column has no definition.');
  const column = addColumnTo(context, relation, cmd.def.ColumnDef, {
    ifNotExists: cmd.missing_ok === true,
    recurse,
    addConstraint: (definition) => leaveConstraint(context, action, definition),
  });
  if (column === null) return;
  noteColumnOptions(context, column, cmd.def.ColumnDef);
  action.later('rewrite', () => refuseRewrite(context, column));
}

/** 0A000 where the column has a value for the rows that are there, and a column elsewhere has the table for its type. */
function refuseRewrite(context: Context, column: Handle): void {
  const { builder } = context;
  if (!builder.has(column)) return;
  const { default: value, identity, generated, parent, name } = builder.get('column', column);
  if (value === null && identity === null && generated?.kind !== 'stored') return;
  const table = parent!;
  if (builder.get('table', table).kindOfTable === 'ordinary') refuseUsedType(context, table, table);
  for (const child of childrenOf(context, table)) {
    const below = builder.find('column', child, name);
    if (below !== undefined) refuseRewrite(context, below);
  }
}
