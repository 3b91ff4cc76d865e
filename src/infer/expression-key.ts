/**
 * Whether two expressions of a query are one: the same but for where they stand, how they name a
 * column, and casts, which may come to nothing (equal() of
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/nodes/equalfuncs.c).
 */

import type { ColumnRef, FuncCall, Node, TypeCast } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { resolveColumn } from './resolve-column.ts';
import type { Column, Scope } from './scope.ts';

/** The same text for expressions that may be one. */
export function expressionKey(analysis: Analysis, node: Node, scope: Scope): string {
  return JSON.stringify(node, function replace(key: string, value: unknown): unknown {
    if (key === 'location') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if ('TypeCast' in value) return replace('', (value as { TypeCast: TypeCast }).TypeCast.arg);
    if ('FuncCall' in value) {
      const call = (value as { FuncCall: FuncCall }).FuncCall;
      return { FuncCall: { ...call, funcname: namesIn(call.funcname).at(-1), funcformat: null } };
    }
    if (!('ColumnRef' in value)) return value;
    const path = namesIn((value as { ColumnRef: ColumnRef }).ColumnRef.fields);
    const found = resolveColumn(analysis.environment.builder, scope, path);
    return found.kind === 'column' ? columnKey(scope, found.column) : path;
  });
}

/** Stands for the very column, however it is named. */
export function columnKey({ entries }: Scope, column: Column): string {
  const places = entries.flatMap(({ columns, name }, index) => {
    const at = columns?.indexOf(column) ?? -1;
    return at < 0 || name === null ? [] : `column ${index}.${at}`;
  });
  return places[0] ?? `column ${column.name}`;
}

/** A column of the query itself that an expression names; null where it certainly names none. */
export function ownColumnIn(
  analysis: Analysis,
  value: unknown,
  scope: Scope,
): { readonly location: number | undefined } | null {
  if (typeof value !== 'object' || value === null || 'SubLink' in value) return null;
  if (!('ColumnRef' in value)) {
    for (const inner of Object.values(value)) {
      const found = ownColumnIn(analysis, inner, scope);
      if (found !== null) return found;
    }
    return null;
  }
  const { fields, location } = (value as { ColumnRef: ColumnRef }).ColumnRef;
  const found = resolveColumn(analysis.environment.builder, scope, namesIn(fields));
  const isOwn = (found.kind === 'column' || found.kind === 'row') && found.scope === scope;
  return isOwn ? { location } : null;
}
