/** `DROP OWNED BY`, `REASSIGN OWNED BY` (shdepDropOwned, shdepReassignOwned of pg_shdepend.c). */

import type { DropOwnedStmt, ReassignOwnedStmt } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { performDeletion } from '../deletion.ts';
import { refuse } from '../refusal.ts';
import { namedOwner, namedRole, namedRoles } from './find-role.ts';
import { objectsOf, policiesOf, setOwner, userMappingsOf } from './role-objects.ts';

/** `DROP OWNED BY a, b [CASCADE]`: what they own, and what they were granted. */
export function dropOwned(context: Context, { roles, behavior }: DropOwnedStmt): void {
  const names = namedRoles(context, roles);
  refuseSystem(context, names, 'drop objects');
  for (const name of names) {
    context.session.roles.grants.revokeAll(name);
    leavePolicies(context, name);
  }
  const objects = names.flatMap((name) => [
    ...objectsOf(context, name).filter((handle) => !isPart(context, handle)),
    ...userMappingsOf(context, name),
  ]);
  performDeletion(context, objects, behavior);
}

/** An identity column's sequence, a range's multirange: it goes with its whole. */
function isPart({ builder }: Context, handle: Handle): boolean {
  return builder.dependenciesOf(handle).some(({ type }) => type === 'internal');
}

/** Policies go on without the role; those for it alone go. */
function leavePolicies(context: Context, role: string): void {
  const { builder } = context;
  for (const policy of policiesOf(context, role)) {
    const roles = builder.get('policy', policy).roles.filter((each) => each !== role);
    if (roles.length > 0) builder.change('policy', policy, { roles });
    else performDeletion(context, [policy], undefined);
  }
}

/** `REASSIGN OWNED BY a TO b` */
export function reassignOwned(context: Context, node: ReassignOwnedStmt): void {
  const names = namedRoles(context, node.roles);
  namedRole(context, node.newrole!);
  refuseSystem(context, names, 'reassign ownership of objects');
  const owner = namedOwner(context, node.newrole);
  for (const name of names) {
    for (const handle of objectsOf(context, name)) setOwner(context, handle, owner);
  }
}

function refuseSystem({ session }: Context, names: readonly string[], what: string): void {
  const system = names.find((name) => session.roles.isPredefined(name));
  if (system === undefined) return;
  refuse({
    sqlstate: '2BP01',
    message: `cannot ${what} owned by role ${system} because they are required by the database system`,
  });
}
