/**
 * Foreign data: wrappers, servers, user mappings.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/foreigncmds.c
 */

import type {
  AlterFdwStmt,
  AlterForeignServerStmt,
  AlterUserMappingStmt,
  CreateFdwStmt,
  CreateForeignServerStmt,
  CreateUserMappingStmt,
  DropUserMappingStmt,
  ImportForeignSchemaStmt,
  Node,
  RoleSpec,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findSchema, nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import { refuseConflicting } from '../option-values.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { isPublic, namedRole } from '../roles/find-role.ts';
import { builtInArray, builtInType } from '../type-name.ts';
import { dependOnAll, findFunction, nameInOption } from './find-function.ts';
import { databaseObject, findDatabaseObject } from './find-named.ts';
import { changeOptions, wrapperOf } from './foreign-options.ts';

/** `CREATE FOREIGN DATA WRAPPER w [HANDLER h] [VALIDATOR v] [OPTIONS (...)]` */
export function createWrapper(context: Context, node: CreateFdwStmt): void {
  const { builder, session } = context;
  const { fdwname: name = '', func_options: functions, options: nodes } = node;
  if (databaseObject(context, 'foreignDataWrapper', name) !== null) {
    refuse({ sqlstate: '42710', message: `foreign-data wrapper "${name}" already exists` });
  }
  const { needs, validator } = wrapperFunctions(context, functions);
  const wrapper = builder.create('foreignDataWrapper', { parent: null, name, comment: null });
  session.notes.set('validator', wrapper, validator ?? null);
  changeOptions(context, wrapper, { nodes, of: 'wrapper', wrapper });
  dependOnAll(context, wrapper, needs);
}

interface WrapperFunctions {
  readonly needs: readonly (Handle | null)[];
  /** The name of the validator; null for NO VALIDATOR, undefined where nothing is said. */
  readonly validator: string | null | undefined;
}

/** `HANDLER h`, `NO HANDLER`, `VALIDATOR v`, `NO VALIDATOR`: 42601 for one that is there twice. */
function wrapperFunctions(
  context: Context,
  options: readonly Node[] | undefined,
): WrapperFunctions {
  const needs: (Handle | null)[] = [];
  const seen = new Set<string>();
  let validator: string | null | undefined;
  for (const option of options ?? []) {
    if (!('DefElem' in option)) continue;
    const { defname = '', arg, location } = option.DefElem;
    if (seen.has(defname)) refuseConflicting(location);
    seen.add(defname);
    const name = arg === undefined ? null : nameInOption(arg);
    if (defname === 'validator') validator = name?.name ?? null;
    if (name === null) continue;
    needs.push(defname === 'handler' ? handlerNamed(context, name) : validatorNamed(context, name));
  }
  return { needs, validator };
}

/** 42809 where it returns something else. */
function handlerNamed(context: Context, name: QualifiedName): Handle | null {
  const { needs, returns } = findFunction(context, name, []);
  if (returns !== null && returns.type !== builtInType(context, 'fdw_handler').type) {
    const message = `function ${nameText(name)} must return type fdw_handler`;
    refuse({ sqlstate: '42809', message });
  }
  return needs;
}

function validatorNamed(context: Context, name: QualifiedName): Handle | null {
  const types = [builtInArray(context, 'text'), builtInType(context, 'oid')];
  return findFunction(context, name, types).needs;
}

/** `ALTER FOREIGN DATA WRAPPER w HANDLER h OPTIONS (...)` */
export function alterWrapper(context: Context, node: AlterFdwStmt): void {
  const { fdwname = '', func_options: functions, options: nodes } = node;
  const wrapper = findDatabaseObject(context, 'foreignDataWrapper', fdwname);
  const { needs, validator } = wrapperFunctions(context, functions);
  if (validator !== undefined) context.session.notes.set('validator', wrapper, validator);
  changeOptions(context, wrapper, { nodes, of: 'wrapper', wrapper });
  dependOnAll(context, wrapper, needs);
}

/** `CREATE SERVER [IF NOT EXISTS] s FOREIGN DATA WRAPPER w OPTIONS (...)` */
export function createServer(context: Context, node: CreateForeignServerStmt): void {
  const { builder } = context;
  const { servername: name = '', fdwname = '', options: nodes } = node;
  if (builder.find('server', null, name) !== undefined) {
    if (node.if_not_exists === true) return;
    refuse({ sqlstate: '42710', message: `server "${name}" already exists` });
  }
  const wrapper = findDatabaseObject(context, 'foreignDataWrapper', fdwname);
  const server = builder.create('server', { parent: null, name, comment: null });
  changeOptions(context, server, { nodes, of: 'server', wrapper });
  dependOnAll(context, server, [wrapper]);
}

/** `ALTER SERVER s OPTIONS (...)` */
export function alterServer(context: Context, node: AlterForeignServerStmt): void {
  const { servername = '', options: nodes } = node;
  const server = findDatabaseObject(context, 'server', servername);
  changeOptions(context, server, { nodes, of: 'server', wrapper: wrapperOf(context, server) });
}

/** `CREATE USER MAPPING [IF NOT EXISTS] FOR r SERVER s` */
export function createUserMapping(context: Context, node: CreateUserMappingStmt): void {
  const { builder } = context;
  const { servername = '', if_not_exists: isLenient, options: nodes } = node;
  const name = mappedUser(context, node.user!);
  const server = findDatabaseObject(context, 'server', servername);
  if (builder.find('userMapping', server, name) !== undefined) {
    if (isLenient === true) return;
    const message = `user mapping for "${name}" already exists for server "${servername}"`;
    refuse({ sqlstate: '42710', message });
  }
  const mapping = builder.create('userMapping', { parent: server, name, comment: null });
  const wrapper = wrapperOf(context, server);
  changeOptions(context, mapping, { nodes, of: 'userMapping', wrapper });
  dependOnAll(context, mapping, [server]);
}

function mappedUser(context: Context, user: RoleSpec): string {
  return isPublic(user) ? 'public' : namedRole(context, user);
}

/** `ALTER USER MAPPING FOR r SERVER s OPTIONS (...)` */
export function alterUserMapping(context: Context, node: AlterUserMappingStmt): void {
  const { user, servername = '', options: nodes } = node;
  const mapping = findUserMapping(context, user!, servername);
  const server = findDatabaseObject(context, 'server', servername);
  const wrapper = wrapperOf(context, server);
  changeOptions(context, mapping, { nodes, of: 'userMapping', wrapper });
}

/** `DROP USER MAPPING [IF EXISTS] FOR r SERVER s` */
export function dropUserMapping(context: Context, node: DropUserMappingStmt): void {
  const { user, servername = '', missing_ok: missingOk } = node;
  const found = unlessMissing(missingOk, () => findUserMapping(context, user!, servername));
  if (found !== null) context.builder.remove(found);
}

function findUserMapping(context: Context, user: RoleSpec, serverName: string): Handle {
  const name = mappedUser(context, user);
  const server = findDatabaseObject(context, 'server', serverName);
  const found = context.builder.find('userMapping', server, name);
  if (found !== undefined) return found;
  const message = `user mapping for "${name}" does not exist for server "${serverName}"`;
  return refuse({ sqlstate: '42704', message });
}

/** `IMPORT FOREIGN SCHEMA far FROM SERVER s INTO near`: both must be there. */
export function checkImport(context: Context, node: ImportForeignSchemaStmt): void {
  findDatabaseObject(context, 'server', node.server_name ?? '');
  findSchema(context, node.local_schema ?? '');
}
