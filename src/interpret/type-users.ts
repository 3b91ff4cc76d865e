/**
 * Columns whose rows would have to be rewritten if a type changed (find_composite_type_dependencies
 * in https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { describe, typeText } from './describe.ts';
import { hasRowType, isTypeKind } from './type-name.ts';
import { refuse } from './refusal.ts';

/**
 * 0A000 where a table's column has the type, in whatever wrapping. `origin` is the type or table
 * that is being altered, which the message names.
 */
export function refuseUsedType(context: Context, type: Handle, origin: Handle): void {
  const { builder } = context;
  for (const { dependent } of builder.dependentsOf(type)) {
    const row = builder.row(dependent);
    if (row.kind === 'column' && row.parent !== null) {
      const owner = builder.row(row.parent);
      if (owner.kind === 'table' || owner.kind === 'materializedView')
        refuseUse(context, origin, owner.name, row.name);
      refuseUsedType(context, row.parent, origin);
    } else if (isTypeKind(row.kind) && !hasRowType(row.kind)) {
      refuseUsedType(context, dependent, origin);
    }
  }
}

function refuseUse(context: Context, origin: Handle, table: string, column: string): never {
  const { kind, name } = context.builder.row(origin);
  const use = kind === 'table' ? 'uses its row type' : 'uses it';
  const what =
    kind === 'table'
      ? describe(context, origin).replace(/ .*/, ` "${name}"`)
      : `type "${typeText(context, { type: origin, modifiers: [], dimensions: 0 })}"`;
  return refuse({
    sqlstate: '0A000',
    message: `cannot alter ${what} because column "${table}.${column}" ${use}`,
  });
}
