/** `ALTER FOREIGN TABLE t OPTIONS (...)`, `ALTER COLUMN a OPTIONS (SET b '1', DROP c)` */

import type { Context } from '../context.ts';
import { changeOptions, serverOf, wrapperOf } from '../named/foreign-options.ts';
import type { Action } from './action.ts';
import { alteredColumn } from './column-of.ts';

export function changeForeignOptions(context: Context, { cmd, relation }: Action): void {
  const { def, name } = cmd;
  const nodes = def !== undefined && 'List' in def ? def.List.items : [];
  const wrapper = wrapperOf(context, serverOf(context, relation));
  if (name === undefined) return changeOptions(context, relation, { nodes, of: 'table', wrapper });
  const { handle } = alteredColumn(context, relation, name);
  changeOptions(context, handle, { nodes, of: 'column', wrapper });
}
