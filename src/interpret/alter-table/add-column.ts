/**
 * `ALTER TABLE t ADD COLUMN [IF NOT EXISTS] a type ...`
 *
 * Constraints behind the column come in the later passes of their own kinds, so that a check may
 * name a column that the same statement adds after it.
 */

import type { Context } from '../context.ts';
import { addColumn as addColumnTo } from '../create-table/columns.ts';
import { refuse } from '../refusal.ts';
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
  addColumnTo(context, relation, cmd.def.ColumnDef, {
    ifNotExists: cmd.missing_ok === true,
    recurse,
    addConstraint: (definition) => leaveConstraint(context, action, definition),
  });
}
