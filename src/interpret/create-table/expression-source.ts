/** Where an expression of a new object comes from: the statement's text, or another table. */

import type { ColumnRef, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { mapExpression, referencesOf, type Expression } from '../../catalog/expression.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import type { Span } from '../../text/source.ts';
import type { Context } from '../context.ts';
import { expressionAt, type ExpressionScope, type ResolvedExpression } from '../expression.ts';

export type ExpressionSource =
  /** Written in the statement; `span` is in UTF-16 code units from the start of the file. */
  | { readonly kind: 'written'; readonly node: Node; readonly span: Span }
  /** Another table's: its columns are those of the same names in the new one. */
  | {
      readonly kind: 'copied';
      readonly expression: Expression<Handle>;
      readonly table: Handle;
    };

/** The expression in its new place; refuses what `expressionAt` refuses. */
export function expressionFrom(
  context: Context,
  source: ExpressionSource,
  scope: ExpressionScope,
): ResolvedExpression {
  if (source.kind === 'written') {
    const { node, span } = source;
    return expressionAt(context, { node, from: span.start, to: span.end, scope });
  }
  const table = scope.kind === 'table' ? scope.table : null;
  const expression =
    table === null
      ? source.expression
      : moveExpression(context, source.expression, source.table, table);
  const type = context.session.expressionTypes.get(expression) ?? null;
  return { expression, needs: new Set(referencesOf(expression)), type, isMutable: false };
}

/** The same expression about the columns of another table. */
export function moveExpression(
  context: Context,
  expression: Expression<Handle>,
  from: Handle,
  to: Handle,
): Expression<Handle> {
  const { builder, session } = context;
  if (from === to) return expression;
  const moved = mapExpression(expression, (ref) => {
    if (ref === from) return to;
    const row = builder.row(ref);
    if (row.kind !== 'column' || row.parent !== from) return ref;
    return builder.find('column', to, row.name) ?? ref;
  });
  const name = session.expressionNames.get(expression);
  if (name !== undefined) session.expressionNames.set(moved, name);
  session.expressionTypes.set(moved, session.expressionTypes.get(expression) ?? null);
  const casts = session.castColumns.get(expression);
  const column =
    casts === undefined ? undefined : builder.find('column', to, builder.row(casts.column).name);
  if (column !== undefined) session.castColumns.set(moved, { ...casts!, column });
  return moved;
}

/** The columns of `table` that an expression names, in order of position. */
export function columnsIn(
  { builder }: Context,
  expression: Expression<Handle>,
  table: Handle,
): readonly Handle[] {
  const columns = referencesOf(expression).filter((ref) => {
    const row = builder.row(ref);
    return row.kind === 'column' && row.parent === table;
  });
  return columns.sort(
    (a, b) => builder.get('column', a).position - builder.get('column', b).position,
  );
}

/** Text that is equal for expressions that say the same of two tables' columns. */
export function expressionKey({ builder }: Context, { pieces }: Expression<Handle>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { kind, name } = builder.row(piece.ref);
      return kind === 'column' || kind === 'table' ? `"${name}"` : `"${piece.ref}"`;
    })
    .join('');
}

/** The system columns that a written expression names, each once. */
export function systemColumnsIn(source: ExpressionSource): readonly string[] {
  return [...systemColumns].filter((name) => columnLocation(source, name) !== undefined);
}

/** Where a written expression first names a column; undefined where that is not known. */
export function columnLocation(source: ExpressionSource, name: string): number | undefined {
  return source.kind === 'written' ? locationIn(source.node, name) : undefined;
}

function locationIn(value: unknown, name: string): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ColumnRef: reference } = value as { readonly ColumnRef?: ColumnRef };
  if (reference !== undefined) {
    const last = reference.fields?.at(-1);
    const isNamed = last !== undefined && 'String' in last && last.String.sval === name;
    return isNamed ? (reference.location ?? 0) : undefined;
  }
  const locations = Object.values(value).flatMap((inner) => locationIn(inner, name) ?? []);
  return locations.length === 0 ? undefined : Math.min(...locations);
}
