/** The constraint that an action names, and the ones that come from it. */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { missingIn } from '../names.ts';
import { refuse } from '../refusal.ts';

export type NamedConstraint = Row<'constraint'> & { readonly handle: Handle };

/** The constraint of a table by name; 42704 where there is none. */
export function findNamedConstraint(context: Context, table: Handle, name: string): Handle {
  const { builder } = context;
  const found = builder.find('constraint', table, name);
  if (found !== undefined) return found;
  return refuse({
    sqlstate: '42704',
    message: `constraint "${name}" of relation "${builder.row(table).name}" does not exist`,
    ...missingIn(context, 'constraint', table, name),
  });
}
