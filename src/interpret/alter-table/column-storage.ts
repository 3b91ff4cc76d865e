/**
 * `ALTER COLUMN a SET STORAGE external | SET COMPRESSION lz4 | SET STATISTICS 100 | SET (n_distinct = 5)`
 *
 * Children follow.
 */

import type { Context } from '../context.ts';
import { columnCompression, columnStorage } from '../create-table/stored-column.ts';
import { descendantsOf } from '../inheritance.ts';
import { integerOf, parametersOf, stringOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { checkParameters, refuseNamespaces, refuseRepeated } from '../relation-options.ts';
import { nameOf, type Action } from './action.ts';
import { alteredColumn, type Column } from './column-of.ts';

/** The column of the table and of all tables under it, where they follow. */
export function columnsDown(context: Context, action: Action): readonly Column[] {
  const { relation, recurse } = action;
  const tables = recurse ? [relation, ...descendantsOf(context, relation)] : [relation];
  return tables.map((table) => alteredColumn(context, table, nameOf(action)));
}

export function setStorage(context: Context, action: Action): void {
  const written = stringOf(action.cmd.def);
  for (const { handle, type } of columnsDown(context, action)) {
    const storage = columnStorage(context, type, written);
    context.builder.change('column', handle, { storage });
  }
}

export function setCompression(context: Context, action: Action): void {
  const written = stringOf(action.cmd.def);
  for (const { handle, type } of columnsDown(context, action)) {
    const compression = columnCompression(context, type, written);
    context.builder.change('column', handle, { compression });
  }
}

/** -1 and DEFAULT are the server's own target. */
export function setStatistics(context: Context, action: Action): void {
  const { builder } = context;
  if (builder.row(action.relation).kind === 'index') return checkIndexColumn(context, action);
  const target = integerOf(action.cmd.def) ?? -1;
  if (target < -1) {
    refuse({ sqlstate: '22023', message: `statistics target ${target} is too low` });
  }
  const statistics = target === -1 ? null : Math.min(target, 10_000);
  for (const { handle } of columnsDown(context, action)) {
    builder.change('column', handle, { statistics });
  }
}

/** An index's columns go by number, and only those of expressions have statistics; they are not kept. */
function checkIndexColumn({ builder }: Context, { relation, cmd: { num = 0 } }: Action): void {
  const { name, keys, include } = builder.get('index', relation);
  const key = keys[num - 1];
  const included = include[num - 1 - keys.length];
  if (key === undefined && included === undefined) {
    const message = `column number ${num} of relation "${name}" does not exist`;
    refuse({ sqlstate: '42703', message });
  }
  const column = key === undefined ? included! : key.column;
  if (column === null) return;
  const what = key === undefined ? 'included' : 'non-expression';
  const message = `cannot alter statistics on ${what} column "${builder.row(column).name}" of index "${name}"`;
  refuse({ sqlstate: '0A000', message });
}

/** `SET (n_distinct = 5)` is for the planner, and not kept. */
export function checkColumnOptions(context: Context, action: Action): void {
  alteredColumn(context, action.relation, nameOf(action));
  const { def, subtype } = action.cmd;
  if (subtype !== 'AT_SetOptions' || def === undefined || !('List' in def)) return;
  refuseNamespaces(def.List.items);
  checkParameters(context, 'attribute', parametersOf(def.List.items));
  refuseRepeated(def.List.items);
}
