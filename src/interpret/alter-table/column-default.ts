/**
 * `ALTER COLUMN a SET DEFAULT expression`, `ALTER COLUMN a DROP DEFAULT`
 *
 * Children follow. A sequence that the old default drew on stays with its column.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { setDefault as storeDefault } from '../create-table/columns.ts';
import { clearDependencies } from '../deletion.ts';
import { refuse } from '../refusal.ts';
import type { Action } from './action.ts';
import { textAfter } from './action-text.ts';
import type { Column } from './column-of.ts';
import { columnsDown } from './column-storage.ts';

export function setDefault(context: Context, action: Action): void {
  const { cmd } = action;
  for (const column of columnsDown(context, action)) {
    refuseOtherValue(context, column, cmd.def !== undefined);
    dropDefault(context, column.handle);
    if (cmd.def === undefined) continue;
    const span = textAfter(context, action, ['SET', 'DEFAULT']);
    storeDefault(context, column.handle, { kind: 'written', node: cmd.def, span });
  }
}

export function dropDefault(context: Context, column: Handle): void {
  const { builder } = context;
  if (builder.get('column', column).default === null) return;
  builder.change('column', column, { default: null });
  clearDependencies(context, column, 'default');
}

/** 42601 where the column has its value from elsewhere (ATExecColumnDefault). */
function refuseOtherValue(
  { builder }: Context,
  { name, parent, identity, generated }: Column,
  isSet: boolean,
): void {
  const what = `column "${name}" of relation "${builder.row(parent!).name}"`;
  if (identity !== null) {
    refuse({
      sqlstate: '42601',
      message: `${what} is an identity column`,
      hint: isSet ? undefined : 'Use ALTER TABLE ... ALTER COLUMN ... DROP IDENTITY instead.',
    });
  }
  if (generated !== null) {
    refuse({
      sqlstate: '42601',
      message: `${what} is a generated column`,
      hint: isSet ? undefined : 'Use ALTER TABLE ... ALTER COLUMN ... DROP EXPRESSION instead.',
    });
  }
}
