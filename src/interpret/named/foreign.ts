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
import { findSchema } from '../names.ts';
import { optionsOf } from '../nodes.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { isPublic, namedRole } from '../roles/find-role.ts';
import { builtInArray, builtInType } from '../type-name.ts';
import { dependOnAll, findFunction, nameInOption } from './find-function.ts';
import { databaseObject, findDatabaseObject } from './find-named.ts';

/** `CREATE FOREIGN DATA WRAPPER w [HANDLER h] [VALIDATOR v] [OPTIONS (...)]` */
export function createWrapper(context: Context, node: CreateFdwStmt): void {
  const { builder } = context;
  const { fdwname: name = '', func_options: functions, options } = node;
  if (databaseObject(context, 'foreignDataWrapper', name) !== null) {
    refuse({ sqlstate: '42710', message: `foreign-data wrapper "${name}" already exists` });
  }
  const needs = wrapperFunctions(context, functions);
  refuseTwice(options);
  const wrapper = builder.create('foreignDataWrapper', { parent: null, name, comment: null });
  dependOnAll(context, wrapper, needs);
}

function wrapperFunctions(
  context: Context,
  options: readonly Node[] | undefined,
): readonly (Handle | null)[] {
  const named = optionsOf(options);
  const handler = named.get('handler');
  const validator = named.get('validator');
  const found: (Handle | null)[] = [];
  if (handler !== undefined) {
    const name = nameInOption(handler);
    const { needs, returns } = findFunction(context, name, []);
    if (returns !== null && returns.type !== builtInType(context, 'fdw_handler').type) {
      const message = `function ${name.name} must return type fdw_handler`;
      refuse({ sqlstate: '42809', message });
    }
    found.push(needs);
  }
  if (validator !== undefined) {
    const types = [builtInArray(context, 'text'), builtInType(context, 'oid')];
    found.push(findFunction(context, nameInOption(validator), types).needs);
  }
  return found;
}

/** 42710: an option stands there once. */
function refuseTwice(options: readonly Node[] = []): void {
  const seen = new Set<string>();
  for (const option of options) {
    const name = 'DefElem' in option ? (option.DefElem.defname ?? '') : '';
    if (seen.has(name)) {
      refuse({ sqlstate: '42710', message: `option "${name}" provided more than once` });
    }
    seen.add(name);
  }
}

/** `ALTER FOREIGN DATA WRAPPER w HANDLER h OPTIONS (...)` */
export function alterWrapper(context: Context, node: AlterFdwStmt): void {
  const wrapper = findDatabaseObject(context, 'foreignDataWrapper', node.fdwname ?? '');
  dependOnAll(context, wrapper, wrapperFunctions(context, node.func_options));
}

/** `CREATE SERVER [IF NOT EXISTS] s FOREIGN DATA WRAPPER w OPTIONS (...)` */
export function createServer(context: Context, node: CreateForeignServerStmt): void {
  const { builder } = context;
  const { servername: name = '', fdwname = '', options } = node;
  if (builder.find('server', null, name) !== undefined) {
    if (node.if_not_exists === true) return;
    refuse({ sqlstate: '42710', message: `server "${name}" already exists` });
  }
  const wrapper = findDatabaseObject(context, 'foreignDataWrapper', fdwname);
  refuseTwice(options);
  const server = builder.create('server', { parent: null, name, comment: null });
  dependOnAll(context, server, [wrapper]);
}

/** `ALTER SERVER s OPTIONS (...)` */
export function alterServer(context: Context, { servername }: AlterForeignServerStmt): void {
  findDatabaseObject(context, 'server', servername ?? '');
}

/** `CREATE USER MAPPING [IF NOT EXISTS] FOR r SERVER s` */
export function createUserMapping(context: Context, node: CreateUserMappingStmt): void {
  const { builder } = context;
  const { servername = '', if_not_exists: isLenient, options } = node;
  const name = mappedUser(context, node.user!);
  const server = findDatabaseObject(context, 'server', servername);
  if (builder.find('userMapping', server, name) !== undefined) {
    if (isLenient === true) return;
    const message = `user mapping for "${name}" already exists for server "${servername}"`;
    refuse({ sqlstate: '42710', message });
  }
  refuseTwice(options);
  const mapping = builder.create('userMapping', { parent: server, name, comment: null });
  dependOnAll(context, mapping, [server]);
}

function mappedUser(context: Context, user: RoleSpec): string {
  return isPublic(user) ? 'public' : namedRole(context, user);
}

/** `ALTER USER MAPPING FOR r SERVER s OPTIONS (...)` */
export function alterUserMapping(context: Context, node: AlterUserMappingStmt): void {
  findUserMapping(context, node.user!, node.servername ?? '');
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
