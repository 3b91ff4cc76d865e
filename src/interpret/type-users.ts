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
  for (const user of usersOf(context, type)) refuseUser(context, user, origin);
}

/**
 * 0A000 where a column holds a domain in more than other domains: in an array, a range, or a row
 * that another column has. Plain columns can be checked anew, and are none of them
 * (get_rels_with_domain in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/typecmds.c).
 */
export function refuseWrappedDomain(context: Context, domain: Handle): void {
  for (const user of usersOf(context, domain)) {
    if (user.isArray) refuseUser(context, user, domain);
    else if (user.kind === 'domain') refuseWrappedDomain(context, user.handle);
    else refuseUsedType(context, user.kind === 'column' ? user.parent : user.handle, domain);
  }
}

/** What has a type: a column, or another type. */
interface User {
  readonly kind: 'column' | 'domain' | 'type';
  readonly handle: Handle;
  /** Of a column, what it is a column of. */
  readonly parent: Handle;
  readonly isArray: boolean;
}

/** Users of its array type first: that is made with the type, and the oldest that depends on it. */
function usersOf({ builder }: Context, type: Handle): readonly User[] {
  const users = builder.dependentsOf(type).flatMap(({ dependent: handle }): readonly User[] => {
    const row = builder.row(handle);
    if (row.kind === 'column' || row.kind === 'domain') {
      // A default that names the type makes no user of it.
      const use = row.kind === 'column' ? row.type : row.baseType;
      const isArray = use.dimensions > 0;
      return use.type === type ? [{ kind: row.kind, handle, parent: row.parent!, isArray }] : [];
    }
    if (!isTypeKind(row.kind) || hasRowType(row.kind)) return [];
    return [{ kind: 'type', handle, parent: row.parent!, isArray: false }];
  });
  return users.toSorted((a, b) => Number(b.isArray) - Number(a.isArray));
}

/** Of a column the table, which is in the way if it holds rows; what holds none may be a column's type. */
function refuseUser(context: Context, { kind, handle, parent }: User, origin: Handle): void {
  if (kind !== 'column') return refuseUsedType(context, handle, origin);
  const { builder } = context;
  const owner = builder.row(parent);
  const holdsRows =
    owner.kind === 'materializedView' ||
    (owner.kind === 'table' && owner.kindOfTable !== 'foreign');
  if (holdsRows) refuseUse(context, origin, owner.name, builder.row(handle).name);
  refuseUsedType(context, parent, origin);
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
