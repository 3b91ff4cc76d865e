/** What expressions of statements without text of their own mention. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findColumn } from '../names.ts';
import { stringsOf } from '../nodes.ts';

/** The columns of a table that an expression names; 42703 where the table has none of a name. */
export function columnsNamedIn(
  context: Context,
  table: Handle,
  expression: Node,
): readonly Handle[] {
  const found = new Set<Handle>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('ColumnRef' in value) {
      const { fields } = (value as Extract<Node, { ColumnRef: unknown }>).ColumnRef;
      const name = stringsOf(fields).at(-1) ?? '*';
      if (name !== '*') found.add(findColumn(context, table, name));
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(expression);
  return [...found];
}
