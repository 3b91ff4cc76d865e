/**
 * GRANT, REVOKE and ALTER DEFAULT PRIVILEGES. Privileges are never asked for; they keep their roles
 * from being dropped, and their objects and roles must be there.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/aclchk.c
 */

import type { AccessPriv, AlterDefaultPrivilegesStmt, GrantStmt, ObjectType } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findColumn, findSchema } from '../names.ts';
import { optionsOf, stringOf, stringsOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { namedRoles } from './find-role.ts';
import { grantedObject } from './granted-object.ts';
import type { GrantedOn } from './grants.ts';
import { ownerOf } from './role-objects.ts';
import { ownerName } from './session-roles.ts';

interface PrivilegeKind {
  /** As messages name what the privileges are on. */
  readonly words: string;
  readonly all: readonly string[];
}

const table = 'insert select update delete truncate references trigger maintain'.split(' ');
const column: PrivilegeKind = {
  words: 'column',
  all: 'select insert update references'.split(' '),
};
const usage = ['usage'];

/** What can be granted on each kind of object (ACL_ALL_RIGHTS_... of acl.h). */
const kinds: { readonly [T in ObjectType]?: PrivilegeKind } = {
  OBJECT_TABLE: { words: 'relation', all: [...table, 'usage'] },
  OBJECT_SEQUENCE: { words: 'sequence', all: ['usage', 'select', 'update'] },
  OBJECT_DATABASE: { words: 'database', all: ['create', 'temporary', 'temp', 'connect'] },
  OBJECT_DOMAIN: { words: 'domain', all: usage },
  OBJECT_TYPE: { words: 'type', all: usage },
  OBJECT_FUNCTION: { words: 'function', all: ['execute'] },
  OBJECT_PROCEDURE: { words: 'procedure', all: ['execute'] },
  OBJECT_ROUTINE: { words: 'routine', all: ['execute'] },
  OBJECT_LANGUAGE: { words: 'language', all: usage },
  OBJECT_LARGEOBJECT: { words: 'large object', all: ['select', 'update'] },
  OBJECT_SCHEMA: { words: 'schema', all: ['create', 'usage'] },
  OBJECT_TABLESPACE: { words: 'tablespace', all: ['create'] },
  OBJECT_FDW: { words: 'foreign-data wrapper', all: usage },
  OBJECT_FOREIGN_SERVER: { words: 'foreign server', all: usage },
  OBJECT_PARAMETER_ACL: { words: 'parameter', all: ['set', 'alter system'] },
};

/** Every privilege that there is: any other name is 42601. */
const known: ReadonlySet<string> = new Set(Object.values(kinds).flatMap(({ all }) => all));

/** `GRANT SELECT (a), INSERT ON t TO r`, `REVOKE ALL ON SCHEMA s FROM r`, `... ON ALL TABLES IN SCHEMA s` */
export function grant(context: Context, node: GrantStmt): void {
  const { objtype = 'OBJECT_TABLE', grantees, targtype, objects = [] } = node;
  const privileges = privilegesOf(node);
  const handles =
    targtype === 'ACL_TARGET_ALL_IN_SCHEMA'
      ? stringsOf(objects).flatMap((name) => allIn(context, findSchema(context, name), objtype))
      : objects.flatMap((object) => grantedObject(context, objtype, object) ?? []);
  const roles = namedRoles(context, grantees);
  checkPrivileges(context, privileges, objtype);
  if (handles.length > 0) refusePublicOption(node, roles);
  if (objtype === 'OBJECT_TABLE') refuseUsage(context, privileges, handles);
  for (const object of handles) {
    for (const privilege of privileges) {
      for (const on of targetsOf(context, object, privilege)) {
        record(context, { node, roles, on, names: namesOf(privilege, objtype) });
      }
    }
  }
}

/** Nothing written is ALL. */
function privilegesOf({ privileges = [] }: GrantStmt): readonly AccessPriv[] {
  const written = privileges.flatMap((node) => ('AccessPriv' in node ? node.AccessPriv : []));
  return written.length > 0 ? written : [{}];
}

/** 42601 for a word that is no privilege, 0LP01 for one that the kind of object does not have. */
function checkPrivileges(
  { session }: Context,
  privileges: readonly AccessPriv[],
  type: ObjectType,
): void {
  for (const { priv_name: name, cols = [] } of privileges) {
    if (cols.length > 0 && type !== 'OBJECT_TABLE') {
      const message = 'column privileges are only valid for relations';
      refuse({ sqlstate: '0LP01', message });
    }
    if (name === undefined) continue;
    if (!known.has(name) || (name === 'maintain' && session.postgres < 17)) {
      refuse({ sqlstate: '42601', message: `unrecognized privilege type "${name}"` });
    }
    const kind = cols.length > 0 ? column : kinds[type];
    if (kind === undefined || kind.all.includes(name)) continue;
    const message = `invalid privilege type ${name.toUpperCase()} for ${kind.words}`;
    refuse({ sqlstate: '0LP01', message });
  }
}

/** PUBLIC holds privileges, and cannot hand them on (merge_acl_with_grant). */
function refusePublicOption(
  { is_grant: isGrant = false, grant_option: hasOption = false }: GrantStmt,
  roles: readonly string[],
): void {
  if (!isGrant || !hasOption || !roles.includes('public')) return;
  refuse({ sqlstate: '0LP01', message: 'grant options can only be granted to roles' });
}

/** USAGE is for sequences, which GRANT ... ON TABLE may name as well. */
function refuseUsage(
  { builder }: Context,
  privileges: readonly AccessPriv[],
  relations: readonly Handle[],
): void {
  if (!privileges.some((privilege) => privilege.priv_name === 'usage')) return;
  if (relations.every((relation) => builder.row(relation).kind === 'sequence')) return;
  refuse({ sqlstate: '0LP01', message: 'invalid privilege type USAGE for table' });
}

function namesOf({ priv_name: name, cols = [] }: AccessPriv, type: ObjectType): readonly string[] {
  if (name !== undefined) return [name];
  return cols.length > 0 ? column.all : (kinds[type]?.all ?? []);
}

function targetsOf(
  context: Context,
  object: Handle,
  { cols = [] }: AccessPriv,
): readonly GrantedOn[] {
  if (cols.length === 0) return [{ object }];
  return cols.map((name) => ({ object, column: findColumn(context, object, stringOf(name)) }));
}

interface Recorded {
  readonly node: GrantStmt;
  readonly roles: readonly string[];
  readonly on: GrantedOn;
  readonly names: readonly string[];
}

/** What the owner has by itself is no dependency. */
function record(context: Context, { node, roles, on, names }: Recorded): void {
  const { grants } = context.session.roles;
  const owner = on.object === null ? undefined : ownerOf(context, on.object);
  for (const role of roles) {
    if (role === 'public' || ownerName(role) === null || role === owner) continue;
    if (node.is_grant === true) grants.grant(role, on, names);
    else if (node.grant_option !== true) grants.revoke(role, on, names);
  }
}

/** Kinds of facts that ALL ... IN SCHEMA means. */
function allIn({ builder }: Context, schema: Handle, type: ObjectType): readonly Handle[] {
  return builder.children(schema).filter((handle) => {
    const row = builder.row(handle);
    switch (type) {
      case 'OBJECT_TABLE':
        return row.kind === 'table' || row.kind === 'view' || row.kind === 'materializedView';
      case 'OBJECT_SEQUENCE':
        return row.kind === 'sequence';
      case 'OBJECT_PROCEDURE':
        return row.kind === 'function' && row.kindOfFunction === 'procedure';
      case 'OBJECT_FUNCTION':
        return row.kind === 'function' && row.kindOfFunction !== 'procedure';
      default:
        return row.kind === 'function';
    }
  });
}

/** Kinds of objects that are in no schema, in the words of default privileges. */
const schemaless: { readonly [T in ObjectType]?: string } = {
  OBJECT_SCHEMA: 'SCHEMAS',
  OBJECT_LARGEOBJECT: 'LARGE OBJECTS',
};

/** Defaults are for no columns, and of TABLES they do not mean sequences. */
function checkDefaults(
  context: Context,
  privileges: readonly AccessPriv[],
  type: ObjectType,
): void {
  if (privileges.some(({ cols = [] }) => cols.length > 0)) {
    refuse({ sqlstate: '0LP01', message: 'default privileges cannot be set for columns' });
  }
  checkPrivileges(context, privileges, type);
  if (type !== 'OBJECT_TABLE' || !privileges.some((each) => each.priv_name === 'usage')) return;
  refuse({ sqlstate: '0LP01', message: 'invalid privilege type USAGE for relation' });
}

/** `ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA s GRANT SELECT ON TABLES TO b` */
export function alterDefaultPrivileges(context: Context, node: AlterDefaultPrivilegesStmt): void {
  const { action } = node;
  if (action === undefined) return;
  const options = optionsOf(node.options);
  const grantees = namedRoles(context, action.grantees);
  const of = options.get('roles');
  const creators =
    of !== undefined && 'List' in of
      ? namedRoles(context, of.List.items)
      : [context.session.roles.currentUser];
  const within = options.get('schemas');
  const schemas =
    within !== undefined && 'List' in within
      ? stringsOf(within.List.items).map((name) => findSchema(context, name))
      : [null];
  const { objtype = 'OBJECT_TABLE' } = action;
  const privileges = privilegesOf(action);
  checkDefaults(context, privileges, objtype);
  refusePublicOption(action, grantees);
  const inSchemaless = schemaless[objtype];
  if (within !== undefined && inSchemaless !== undefined) {
    const message = `cannot use IN SCHEMA clause when using GRANT/REVOKE ON ${inSchemaless}`;
    refuse({ sqlstate: '0LP01', message });
  }
  const names = privileges.flatMap((privilege) => namesOf(privilege, objtype));
  for (const role of creators) {
    for (const object of schemas) {
      const on = { object, isDefaultOf: { role, objects: objtype } };
      record(context, { node: action, roles: grantees, on, names });
    }
  }
}
