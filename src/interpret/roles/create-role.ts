/**
 * CREATE, ALTER and DROP of roles, and memberships. Of a role only its name is known.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/user.c
 */

import type {
  AlterRoleSetStmt,
  AlterRoleStmt,
  CreateRoleStmt,
  DropRoleStmt,
  GrantRoleStmt,
  Node,
  RenameStmt,
} from '@pgsql/types';
import { isReservedRoleName } from '../../postgres/roles.ts';
import type { Context } from '../context.ts';
import { optionsOnce } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { checkStoredSetting } from '../settings.ts';
import { namedRole, namedRoles, refuseMissing, requireRole } from './find-role.ts';
import { objectsOf, policiesOf, setOwner, userMappingsOf } from './role-objects.ts';

/** `CREATE ROLE | USER | GROUP r IN ROLE a ROLE b` */
export function createRole(context: Context, node: CreateRoleStmt): void {
  const { builder } = context;
  const { role: name = '', options = [] } = node;
  optionsOnce(options);
  refuseReserved(name);
  refuseTakenRole(context, name);
  builder.create('role', { parent: null, name, comment: null });
  applyMemberships(context, name, { options, isDropped: false });
}

function refuseReserved(name: string): void {
  if (!isReservedRoleName(name)) return;
  const hint = 'Role names starting with "pg_" are reserved.';
  refuse({ sqlstate: '42939', message: `role name "${name}" is reserved`, hint });
}

/** 42710 for what migrations made and what every server has; a listed role may be made here after all. */
function refuseTakenRole({ builder, session }: Context, name: string): void {
  const isTaken =
    builder.find('role', null, name) !== undefined || session.roles.isPredefined(name);
  if (isTaken) refuse({ sqlstate: '42710', message: `role "${name}" already exists` });
}

interface MembershipOptions {
  readonly options: readonly Node[];
  /** `ALTER GROUP g DROP USER u` */
  readonly isDropped: boolean;
}

/** Roles that it is a member of, or that become its members. */
function applyMemberships(
  context: Context,
  role: string,
  { options, isDropped }: MembershipOptions,
): void {
  for (const option of options) {
    if (!('DefElem' in option)) continue;
    const { arg, defname } = option.DefElem;
    if (arg === undefined || !('List' in arg)) continue;
    for (const other of singleRoles(context, arg.List.items)) {
      if (isDropped) context.session.roles.members.remove(role, other);
      else if (defname === 'addroleto') addMember(context, other, role);
      else addMember(context, role, other);
    }
  }
}

/** Roles, of which PUBLIC is none. */
function singleRoles(context: Context, nodes: readonly Node[] | undefined): string[] {
  const names = namedRoles(context, nodes);
  return names.includes('public') ? refuseMissing(context, 'public') : names;
}

/** `GRANT role TO member`: 0LP01 for circles (AddRoleMems). */
function addMember({ session }: Context, role: string, member: string): void {
  const { members } = session.roles;
  if (members.isMember(role, member)) {
    refuse({ sqlstate: '0LP01', message: `role "${role}" is a member of role "${member}"` });
  }
  members.add(role, member);
}

/** `ALTER ROLE r NOLOGIN`, `ALTER GROUP g ADD USER u` */
export function alterRole(context: Context, { role, options = [], action }: AlterRoleStmt): void {
  if (role === undefined) return;
  optionsOnce(options);
  applyMemberships(context, namedRole(context, role), { options, isDropped: action === -1 });
}

/** `ALTER ROLE r SET x = 1` */
export function alterRoleSet(context: Context, node: AlterRoleSetStmt): void {
  if (node.role !== undefined) namedRole(context, node.role);
  checkStoredSetting(context, node);
}

/** `GRANT a TO b`, `REVOKE a FROM b` */
export function grantRole(context: Context, node: GrantRoleStmt): void {
  const members = singleRoles(context, node.grantee_roles);
  const isGrant = node.is_grant === true;
  for (const granted of node.granted_roles ?? []) {
    if (!('AccessPriv' in granted)) continue;
    const role = requireRole(context, granted.AccessPriv.priv_name ?? '');
    for (const member of members) {
      if (isGrant) addMember(context, role, member);
      else if (!hasOptions(node)) context.session.roles.members.remove(role, member);
    }
  }
}

/** `REVOKE ADMIN OPTION FOR a FROM b`: b stays a member. */
function hasOptions({ opt = [] }: GrantRoleStmt): boolean {
  return opt.length > 0;
}

/** `ALTER ROLE r RENAME TO s`: what holds its name follows. */
export function renameRole(context: Context, { subname = '', newname = '' }: RenameStmt): void {
  const { builder, session } = context;
  const { roles } = session;
  requireRole(context, subname);
  if (subname === roles.sessionUser) {
    refuse({ sqlstate: '0A000', message: 'session user cannot be renamed' });
  }
  if (subname === roles.currentUser) {
    refuse({ sqlstate: '0A000', message: 'current user cannot be renamed' });
  }
  refuseReserved(subname);
  refuseReserved(newname);
  refuseTakenRole(context, newname);
  for (const handle of objectsOf(context, subname)) {
    setOwner(context, handle, newname);
  }
  for (const handle of policiesOf(context, subname)) {
    const { roles: before } = builder.get('policy', handle);
    const renamed = before.map((role) => (role === subname ? newname : role));
    builder.change('policy', handle, { roles: renamed });
  }
  for (const handle of userMappingsOf(context, subname)) {
    builder.change('userMapping', handle, { name: newname });
  }
  roles.grants.renamed(subname, newname);
  roles.members.renamed(subname, newname);
  const role = builder.find('role', null, subname);
  if (role !== undefined) builder.change('role', role, { name: newname });
}

/** `DROP ROLE | USER | GROUP [IF EXISTS] a, b` */
export function dropRole(context: Context, node: DropRoleStmt): void {
  const { builder } = context;
  const { roles = [], missing_ok: missingOk } = node;
  const dropped = roles.flatMap((spec) =>
    'RoleSpec' in spec ? droppedRole(context, spec.RoleSpec.rolename, missingOk === true) : [],
  );
  for (const name of dropped) {
    if (isNeeded(context, name)) {
      const message = `role "${name}" cannot be dropped because some objects depend on it`;
      refuse({ sqlstate: '2BP01', message });
    }
    context.session.roles.members.removeAll(name);
    const role = builder.find('role', null, name);
    if (role !== undefined) builder.remove(role);
  }
}

/** The role, if it is there: one that no migration made may be, unless all are known. */
function droppedRole(
  context: Context,
  name: string | undefined,
  missingOk: boolean,
): readonly string[] {
  const { roles } = context.session;
  if (name === undefined) {
    const message = 'cannot use special role specifier in DROP ROLE';
    return refuse({ sqlstate: '22023', message });
  }
  if (!roles.isKnown(name)) {
    if (missingOk) return [];
    if (!roles.mayBeElsewhere) refuseMissing(context, name);
    requireRole(context, name);
  }
  if (name === roles.currentUser) {
    refuse({ sqlstate: '55006', message: 'current user cannot be dropped' });
  }
  if (name === roles.sessionUser) {
    refuse({ sqlstate: '55006', message: 'session user cannot be dropped' });
  }
  if (roles.isPredefined(name)) {
    const message = `cannot drop role ${name} because it is required by the database system`;
    refuse({ sqlstate: '2BP01', message });
  }
  return [name];
}

function isNeeded(context: Context, name: string): boolean {
  return (
    objectsOf(context, name).length > 0 ||
    policiesOf(context, name).length > 0 ||
    userMappingsOf(context, name).length > 0 ||
    context.session.roles.grants.keeps(name)
  );
}
