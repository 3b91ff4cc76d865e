/**
 * OPTIONS of wrappers, servers, user mappings, foreign tables and their columns
 * (transformGenericOptions in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/foreigncmds.c).
 */

import type { ColumnDef, DefElem, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { optionText } from '../nodes.ts';
import { refuse } from '../refusal.ts';

type Options = ReadonlyMap<string, string>;

/** What options are of: a validator knows which it may have. */
export type OptionsOf = 'wrapper' | 'server' | 'userMapping' | 'table' | 'column';

/** `OPTIONS (a '1', SET b '2', DROP c)`: 42710 and 42704 for what is there, or is not. */
function changed(before: Options, nodes: readonly Node[]): Options {
  const after = new Map(before);
  for (const node of nodes) {
    if (!('DefElem' in node)) continue;
    const { defname: name = '', arg } = node.DefElem;
    checkAction(node.DefElem, name, after.has(name));
    if (node.DefElem.defaction === 'DEFELEM_DROP') after.delete(name);
    else after.set(name, arg === undefined ? '' : optionText(arg));
  }
  return after;
}

function checkAction({ defaction: action }: DefElem, name: string, isThere: boolean): void {
  const needsIt = action === 'DEFELEM_SET' || action === 'DEFELEM_DROP';
  if (needsIt && !isThere) {
    refuse({ sqlstate: '42704', message: `option "${name}" not found` });
  }
  if (!needsIt && isThere) {
    refuse({ sqlstate: '42710', message: `option "${name}" provided more than once` });
  }
}

export interface OptionsChange {
  readonly nodes: readonly Node[] | undefined;
  readonly of: OptionsOf;
  /** The wrapper, whose validator is asked. */
  readonly wrapper: Handle;
}

/** Changes the options of what is foreign; of what no migration made they are not known. */
export function changeOptions(
  { builder, session }: Context,
  handle: Handle,
  { nodes = [], of, wrapper }: OptionsChange,
): void {
  if (nodes.length === 0 || builder.isPinned(handle)) return;
  const after = changed(session.notes.get('options', handle) ?? new Map(), nodes);
  if (session.notes.get('validator', wrapper) === 'postgresql_fdw_validator') {
    checkConnection(of, after);
  }
  session.notes.set('options', handle, after);
}

const ofServers: ReadonlySet<string> = new Set(
  'authtype service connect_timeout dbname host hostaddr port tty options requiressl sslmode gsslib gssdelegation'.split(
    ' ',
  ),
);
const ofUsers: ReadonlySet<string> = new Set(['user', 'password']);

/** 42601 for what is no option of a connection (postgresql_fdw_validator). */
function checkConnection(of: OptionsOf, options: Options): void {
  const allowed = of === 'server' ? ofServers : of === 'userMapping' ? ofUsers : new Set<string>();
  for (const name of options.keys()) {
    if (!allowed.has(name)) refuse({ sqlstate: '42601', message: `invalid option "${name}"` });
  }
}

/** The options of a new foreign table, those of its columns not among them. */
export function noteTableOptions(
  context: Context,
  table: Handle,
  nodes: readonly Node[] | undefined,
): void {
  const wrapper = wrapperOf(context, serverOf(context, table));
  changeOptions(context, table, { nodes, of: 'table', wrapper });
}

/** The options of the columns of a new table; 42809 where it is no foreign one. */
export function noteOptionsOfColumns(
  context: Context,
  table: Handle,
  elements: readonly Node[] | undefined,
): void {
  for (const element of elements ?? []) {
    if (!('ColumnDef' in element)) continue;
    const column = context.builder.find('column', table, element.ColumnDef.colname ?? '');
    if (column !== undefined) noteColumnOptions(context, column, element.ColumnDef);
  }
}

/** The options of a new column; 42809 where its table is no foreign one. */
export function noteColumnOptions(
  context: Context,
  column: Handle,
  { fdwoptions: nodes }: ColumnDef,
): void {
  if (nodes === undefined) return;
  const table = context.builder.row(column).parent!;
  const { kindOfTable, name } = context.builder.get('table', table);
  if (kindOfTable !== 'foreign') {
    refuse({ sqlstate: '42809', message: `"${name}" is not a foreign table` });
  }
  const wrapper = wrapperOf(context, serverOf(context, table));
  changeOptions(context, column, { nodes, of: 'column', wrapper });
}

/** The wrapper of a server. */
export function wrapperOf({ builder }: Context, server: Handle): Handle {
  const found = builder
    .dependenciesOf(server)
    .find(({ referenced }) => builder.row(referenced).kind === 'foreignDataWrapper');
  if (found === undefined) throw new Error('A server is of a foreign-data wrapper.');
  return found.referenced;
}

/** The server of a foreign table. */
export function serverOf({ builder }: Context, table: Handle): Handle {
  const found = builder
    .dependenciesOf(table)
    .find(({ referenced }) => builder.row(referenced).kind === 'server');
  if (found === undefined) throw new Error('A foreign table is of a server.');
  return found.referenced;
}
