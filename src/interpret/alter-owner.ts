/** `ALTER ... OWNER TO role`: only schemas hold their owner, but every object must be there. */

import type { AlterOwnerStmt, ReassignOwnedStmt } from '@pgsql/types';
import type { Context } from './context.ts';
import { findRelation, rangeVarName } from './names.ts';
import { addressOf, isModelled } from './object-address.ts';

export function alterOwner(context: Context, node: AlterOwnerStmt): void {
  const { objectType, object, relation, newowner } = node;
  if (relation !== undefined) {
    findRelation(context, rangeVarName(relation), relation.location);
    return;
  }
  if (objectType === undefined || object === undefined || !isModelled(objectType)) return;
  const handle = addressOf(context, objectType, object);
  if (objectType !== 'OBJECT_SCHEMA') return;
  context.builder.change('schema', handle, { owner: newowner?.rolename ?? null });
}

/** `REASSIGN OWNED BY a TO b` */
export function reassignOwned({ builder }: Context, node: ReassignOwnedStmt): void {
  const { roles = [], newrole } = node;
  const before = new Set(
    roles.flatMap((role) => ('RoleSpec' in role ? (role.RoleSpec.rolename ?? []) : [])),
  );
  for (const handle of builder.handles()) {
    const row = builder.row(handle);
    if (row.kind !== 'schema' || row.owner === null || !before.has(row.owner)) continue;
    builder.change('schema', handle, { owner: newrole?.rolename ?? null });
  }
}
