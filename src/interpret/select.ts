/**
 * SELECT as a statement of a migration: it reads rows, but may call what changes the schema or the
 * search_path.
 */

import type { FuncCall, Node, SelectStmt } from '@pgsql/types';
import type { Context } from './context.ts';
import { intoClauseOf, selectInto, withoutInto } from './create-table-as.ts';
import { Effects } from './effects/effects.ts';
import { qualifiedNameOf } from './nodes.ts';
import { unsupported } from './refusal.ts';
import { checkCurrentSetting, checkSetConfig, setConfig } from './set.ts';
import { checkNames } from './statement-names.ts';

/** `SELECT set_config('search_path', '', false)`, `SELECT setval('s', 1)`, `SELECT f()`, `SELECT a INTO t FROM u` */
export function select(context: Context, node: SelectStmt): void {
  const into = intoClauseOf(node);
  if (into === null) checkNames(context, node);
  else selectInto(context, node, into);
  for (const call of callsIn(node)) if (isSetConfig(call)) setConfig(context, call);
  for (const call of certainCalls(node)) {
    if (isSetConfig(call)) checkSetConfig(context, call);
    if (isOwnFunction(call, 'current_setting')) checkCurrentSetting(context, call);
  }
  const doubt = new Effects(context, 'known').ofStatement('SelectStmt', withoutInto(node));
  if (doubt !== null) unsupported(`SELECT, which ${doubt.what}`, doubt.location);
}

function isSetConfig(call: FuncCall): boolean {
  return isOwnFunction(call, 'set_config');
}

function isOwnFunction({ funcname }: FuncCall, own: string): boolean {
  const { schema, name } = qualifiedNameOf(funcname);
  return (schema === null || schema === 'pg_catalog') && name === own;
}

/** The calls that a query without tables and conditions makes: each of them runs, once. */
function certainCalls(node: SelectStmt): readonly FuncCall[] {
  const { targetList = [], fromClause, whereClause, limitCount, limitOffset, withClause } = node;
  const others = [fromClause, whereClause, limitCount, limitOffset, withClause, node.groupClause];
  if (others.some((each) => each !== undefined)) return [];
  return targetList.flatMap((target) => {
    const value = 'ResTarget' in target ? target.ResTarget.val : undefined;
    return value !== undefined && 'FuncCall' in value ? value.FuncCall : [];
  });
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
