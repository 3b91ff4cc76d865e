/** The column that an action is about, with what the server refuses for all actions alike. */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findColumn } from '../names.ts';
import { refuse } from '../refusal.ts';

/** A column with its handle. */
export type Column = Row<'column'> & { readonly handle: Handle };

const systemColumns: ReadonlySet<string> = new Set([
  'tableoid',
  'ctid',
  'xmin',
  'xmax',
  'cmin',
  'cmax',
]);

/** True for the names of the columns that every table has. */
export function isSystemColumn(name: string): boolean {
  return systemColumns.has(name);
}

/** The column of a table by name; 0A000 for one of the system's, 42703 where there is none. */
export function alteredColumn(
  context: Context,
  table: Handle,
  name: string,
  verb: 'alter' | 'drop' = 'alter',
): Column {
  if (isSystemColumn(name)) {
    refuse({ sqlstate: '0A000', message: `cannot ${verb} system column "${name}"` });
  }
  const handle = findColumn(context, table, name);
  return { ...context.builder.get('column', handle), handle };
}
