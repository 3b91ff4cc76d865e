/**
 * SELECT as a statement of a migration: it reads rows, but may call what changes the schema or the
 * search_path.
 */

import type { FuncCall, Node, SelectStmt } from '@pgsql/types';
import type { Context } from './context.ts';
import { nameText } from './names.ts';
import { qualifiedNameOf, type QualifiedName } from './nodes.ts';
import { unsupported } from './refusal.ts';
import { setConfig } from './set.ts';

/** `SELECT set_config('search_path', '', false)`, `SELECT setval('s', 1)`, `SELECT f()` */
export function select(context: Context, node: SelectStmt): void {
  refuseInto(node);
  for (const call of callsIn(node)) {
    const name = qualifiedNameOf(call.funcname);
    if (isOwn(name) && name.name === 'set_config') setConfig(context, call);
    else refuseChange(context, name, call);
  }
}

/** SELECT INTO makes a table. */
function refuseInto({ intoClause, larg }: SelectStmt): void {
  if (intoClause !== undefined) unsupported('SELECT INTO', intoClause.rel?.location);
  if (larg !== undefined) refuseInto(larg);
}

function isOwn({ schema }: QualifiedName): boolean {
  return schema === null || schema === 'pg_catalog';
}

/** Functions of extensions that change tables. */
const changesTables: ReadonlySet<string> = new Set([
  'addgeometrycolumn',
  'addrastercolumn',
  'addrasterconstraints',
  'addtopogeometrycolumn',
  'create_distributed_table',
  'create_hypertable',
  'createtopology',
  'dblink',
  'dblink_exec',
  'dropgeometrycolumn',
  'dropgeometrytable',
  'droptopogeometrycolumn',
  'droptopology',
  'populate_geometry_columns',
  'updategeometrysrid',
]);

/** Functions of extensions that change only rows of the extension's own, or nothing now. */
const harmless: ReadonlySet<string> = new Set([
  'cron.schedule',
  'cron.schedule_in_database',
  'cron.unschedule',
  'net.http_get',
  'net.http_post',
]);

/** Only volatile functions may run DDL; the server's own do not. */
function refuseChange(context: Context, name: QualifiedName, { location }: FuncCall): void {
  const { builder, lookup } = context;
  if (harmless.has(nameText(name))) return;
  const found = lookup
    .functions(name.schema, name.name)
    .map((each) => builder.get('function', each));
  const mayChange =
    found.length === 0
      ? !isOwn(name) || changesTables.has(name.name)
      : found.some(({ volatility, language }) => volatility === 'volatile' && language !== 'c');
  if (mayChange) unsupported(`SELECT ${nameText(name)}(), a function that may change it`, location);
}

/** All calls in a tree, in order. */
function callsIn(node: SelectStmt): readonly FuncCall[] {
  const calls: FuncCall[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('FuncCall' in value) calls.push((value as Extract<Node, { FuncCall: unknown }>).FuncCall);
    Object.values(value).forEach(visit);
  };
  visit(node);
  return calls;
}
