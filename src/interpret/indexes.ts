/** The indexes of a table, which stand beside it in its schema. */

import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';

/** The indexes of a table, those of its constraints among them, oldest first. */
export function indexesOf({ builder }: Context, table: Handle): readonly Handle[] {
  // An index depends on its columns, or on the table where it names none, or on its constraint.
  const parts = [
    table,
    ...builder.children(table, 'column'),
    ...builder.children(table, 'constraint'),
  ];
  const found = new Set<Handle>();
  for (const part of parts) {
    for (const { dependent } of builder.dependentsOf(part)) {
      const row = builder.row(dependent);
      if (row.kind === 'index' && row.table === table) found.add(dependent);
    }
  }
  return [...found].sort((a, b) => a - b);
}
