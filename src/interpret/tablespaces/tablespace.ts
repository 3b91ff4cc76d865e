/**
 * `CREATE | ALTER | DROP TABLESPACE`: which there are, and what follows their names.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablespace.c
 */

import type {
  AlterTableSpaceOptionsStmt,
  CreateTableSpaceStmt,
  DropTableSpaceStmt,
  RenameStmt,
} from '@pgsql/types';
import type { Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { parametersOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { isPartitioned } from '../relation-kinds.ts';
import { checkParameters, refuseNamespaces, refuseRepeated } from '../relation-options.ts';
import { namedRole } from '../roles/find-role.ts';
import { refuseMissing, requireTablespace } from './find-tablespace.ts';

/** `CREATE TABLESPACE s [OWNER r] LOCATION '/folder' [WITH (...)]`: whether the folder is there is not known. */
export function createTablespace(context: Context, node: CreateTableSpaceStmt): void {
  const { tablespacename: name = '', location = '', owner, options } = node;
  if (owner !== undefined) namedRole(context, owner);
  refuseLocation(location);
  refuseReserved(name);
  refuseTaken(context, name);
  checkOptions(context, options);
  context.session.tablespaces.create(name);
}

/** An empty one is for tests: whether a server allows it is a setting. */
function refuseLocation(location: string): void {
  if (location.includes("'")) {
    refuse({ sqlstate: '42602', message: 'tablespace location cannot contain single quotes' });
  }
  if (location === '' || /^(?:\/|[A-Za-z]:[\\/]|\\)/.test(location)) return;
  refuse({ sqlstate: '42P17', message: 'tablespace location must be an absolute path' });
}

function refuseReserved(name: string): void {
  if (!name.startsWith('pg_')) return;
  refuse({ sqlstate: '42939', message: `unacceptable tablespace name "${name}"` });
}

function refuseTaken({ session }: Context, name: string): void {
  if (!session.tablespaces.isKnown(name)) return;
  refuse({ sqlstate: '42710', message: `tablespace "${name}" already exists` });
}

function checkOptions(context: Context, options: CreateTableSpaceStmt['options']): void {
  refuseNamespaces(options);
  checkParameters(context, 'tablespace', parametersOf(options));
  refuseRepeated(options);
}

/** `ALTER TABLESPACE s SET (random_page_cost = 1)` */
export function alterTablespaceOptions(context: Context, node: AlterTableSpaceOptionsStmt): void {
  requireTablespace(context, node.tablespacename ?? '');
  if (node.isReset !== true) checkOptions(context, node.options);
}

/** `ALTER TABLESPACE s RENAME TO t`: what is in it follows. */
export function renameTablespace(context: Context, node: RenameStmt): void {
  const { subname = '', newname = '' } = node;
  const { builder, session } = context;
  requireTablespace(context, subname);
  refuseReserved(newname);
  refuseTaken(context, newname);
  session.tablespaces.drop(subname);
  session.tablespaces.create(newname);
  for (const handle of builder.handles()) {
    const row = builder.row(handle);
    if (!isStored(row) || row.tablespace !== subname) continue;
    builder.change(row.kind, handle, { tablespace: newname });
  }
}

function isStored(row: Row): row is Extract<Row, { readonly tablespace: string | null }> {
  return 'tablespace' in row;
}

/** `DROP TABLESPACE [IF EXISTS] s`: it must be empty, in this database as far as we know. */
export function dropTablespace(context: Context, node: DropTableSpaceStmt): void {
  const { tablespacename: name = '', missing_ok: missingOk } = node;
  const { builder, session } = context;
  const { tablespaces } = session;
  if (!tablespaces.isKnown(name) && missingOk === true) return;
  if (tablespaces.isGone(name)) refuseMissing(name);
  requireTablespace(context, name);
  if (name === 'pg_default' || name === 'pg_global') {
    refuse({ sqlstate: '42501', message: `permission denied for tablespace ${name}` });
  }
  const inside = builder.handles().filter((handle) => {
    const row = builder.row(handle);
    return isStored(row) && row.tablespace === name;
  });
  if (inside.some((handle) => isPartitioned(builder, handle))) {
    const message = `tablespace "${name}" cannot be dropped because some objects depend on it`;
    refuse({ sqlstate: '2BP01', message });
  }
  if (inside.length > 0)
    refuse({ sqlstate: '55000', message: `tablespace "${name}" is not empty` });
  tablespaces.drop(name);
}
