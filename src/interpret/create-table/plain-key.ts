/**
 * Keys that are written as expressions and are columns: once the tree is made, nothing is left of a
 * cast to what a column is already (ComputeIndexAttrs in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c).
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { IndexKey, TypeUse } from '../../catalog/facts.ts';
import { castIn, isCastToOwn, type Cast } from '../../infer/cast-call.ts';
import { withoutCast } from '../../infer/mentions.ts';
import { tableScope } from '../../infer/scope.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { collationText } from '../collation.ts';
import type { Context } from '../context.ts';
import type { CastColumn } from '../session.ts';
import type { IndexKeyDefinition } from './definitions.ts';
import { columnOf } from './index-elements.ts';

/** The key, of the column where `((a::text) COLLATE "C")` is no more than that. */
export function plainKey(
  context: Context,
  table: Handle,
  key: IndexKeyDefinition,
): IndexKeyDefinition {
  if (key.source?.kind !== 'written') return key;
  const { environment } = context.session;
  const scope = tableScope(context.builder, table);
  let { collation } = key;
  let node: Node = key.source.node;
  for (;;) {
    const column = columnOf(node);
    if (column !== null && isColumn(context, table, column))
      return { ...key, column, source: null, collation };
    if ('CollateClause' in node && node.CollateClause.arg !== undefined) {
      collation ??= collationText(node.CollateClause.collname);
      node = node.CollateClause.arg;
      continue;
    }
    const inner = withoutCast(environment, node, scope);
    if (inner === null) return key;
    node = inner;
  }
}

/** False for the name of the table, which stands for its row. */
function isColumn({ builder }: Context, table: Handle, name: string): boolean {
  return builder.find('column', table, name) !== undefined || systemColumns.has(name);
}

/** Notes of keys that they are columns under casts, which a later type of the column may make nothing of. */
export function noteCasts(
  context: Context,
  table: Handle,
  written: readonly IndexKeyDefinition[],
  keys: readonly IndexKey<Handle>[],
): void {
  for (const [index, { expression }] of keys.entries()) {
    const source = written[index]?.source;
    if (expression === null || source?.kind !== 'written') continue;
    const under = castColumn(context, table, source.node);
    if (under !== null) context.session.castColumns.set(expression, under);
  }
}

function castColumn({ builder, session }: Context, table: Handle, node: Node): CastColumn | null {
  const casts: Cast[] = [];
  for (let inner = node; ;) {
    const name = columnOf(inner);
    const column = name === null ? undefined : builder.find('column', table, name);
    if (column !== undefined) return { column, casts };
    const cast = castIn(session.environment, inner);
    if (cast === null) return null;
    casts.push(cast);
    inner = cast.arg;
  }
}

/** After ALTER COLUMN TYPE the server reads the keys anew: those that are casts to the new type are the column. */
export function replainKeys(context: Context, column: Handle): void {
  const { builder } = context;
  const { type } = builder.get('column', column);
  for (const { dependent } of builder.dependentsOf(column)) {
    if (builder.row(dependent).kind !== 'index') continue;
    const { keys } = builder.get('index', dependent);
    const plain = keys.map((key) => replainKey(context, column, type, key));
    if (plain.some((key, index) => key !== keys[index])) {
      builder.change('index', dependent, { keys: plain });
    }
  }
}

function replainKey(
  { session }: Context,
  column: Handle,
  type: TypeUse<Handle>,
  key: IndexKey<Handle>,
): IndexKey<Handle> {
  const under = key.expression === null ? undefined : session.castColumns.get(key.expression);
  if (under?.column !== column) return key;
  if (!under.casts.every((cast) => isCastToOwn(type, cast))) return key;
  return { ...key, column, expression: null };
}
