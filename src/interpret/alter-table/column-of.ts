/** The column that an action is about, with what the server refuses for all actions alike. */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findColumn } from '../names.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { refuse } from '../refusal.ts';

/** A column with its handle. */
export type Column = Row<'column'> & { readonly handle: Handle };

/** True for the names of the columns that every table has. */
export function isSystemColumn(name: string): boolean {
  return systemColumns.has(name);
}

export interface ColumnUse {
  readonly verb?: 'alter' | 'drop';
  readonly location?: number | undefined;
}

/** The column of a table by name; 0A000 for one of the system's, 42703 where there is none. */
export function alteredColumn(
  context: Context,
  table: Handle,
  name: string,
  { verb = 'alter', location }: ColumnUse = {},
): Column {
  if (isSystemColumn(name)) {
    refuse({ sqlstate: '0A000', message: `cannot ${verb} system column "${name}"`, location });
  }
  const handle = findColumn(context, table, name, location);
  return { ...context.builder.get('column', handle), handle };
}
