/**
 * Roles by name (get_rolespec_oid in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/acl.c). They are made
 * for a whole server, often by nobody's migration: one that is not known is a warning, once.
 */

import type { Node, RoleSpec } from '@pgsql/types';
import type { Context } from '../context.ts';
import { reportElsewhere } from '../elsewhere.ts';
import { missingHere } from '../names.ts';

import { refuse } from '../refusal.ts';
import { ownerName } from './session-roles.ts';

/** The name of the role that a statement names; what PUBLIC is, the caller has asked. */
export function namedRole(context: Context, spec: RoleSpec): string {
  const { roles } = context.session;
  switch (spec.roletype) {
    case 'ROLESPEC_CURRENT_ROLE':
    case 'ROLESPEC_CURRENT_USER':
      return roles.currentUser;
    case 'ROLESPEC_SESSION_USER':
      return roles.sessionUser;
    default:
      return requireRole(context, spec.rolename ?? '', spec.location);
  }
}

/** The owner that a statement names, as facts hold it. */
export function namedOwner(context: Context, spec: RoleSpec | undefined): string | null {
  return spec === undefined ? context.builder.owner : ownerName(namedRole(context, spec));
}

/** The roles of a list, PUBLIC as `public`. */
export function namedRoles(context: Context, nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => {
    if (!('RoleSpec' in node)) return [];
    return isPublic(node.RoleSpec) ? ['public'] : [namedRole(context, node.RoleSpec)];
  });
}

export function isPublic({ roletype }: RoleSpec): boolean {
  return roletype === 'ROLESPEC_PUBLIC';
}

/** The name itself. 42704 for a role that migrations dropped or renamed; others may be elsewhere. */
export function requireRole(context: Context, name: string, location?: number): string {
  const { builder, session } = context;
  const { roles } = session;
  if (roles.isKnown(name)) return name;
  if (roles.isStrict || builder.goneOf('role', null, name) !== undefined) {
    return refuseMissing(context, name);
  }
  reportElsewhere(context, 'role', name, location);
  return name;
}

/** 42704; the server's words for a role that is not there have no place. */
export function refuseMissing(context: Context, name: string, sqlstate = '42704'): never {
  const message = `role "${name}" does not exist`;
  return refuse({ sqlstate, message, ...missingHere(context, 'role', name) });
}
