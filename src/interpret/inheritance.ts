/** Tables and the tables under them: INHERITS and partitions alike (pg_inherits). */

import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';

/** The tables that inherit from a table directly, its partitions among them, oldest first. */
export function childrenOf({ builder }: Context, table: Handle): readonly Handle[] {
  const dependents = builder.dependentsOf(table).map(({ dependent }) => dependent);
  return [...new Set(dependents)].filter((dependent) => {
    const row = builder.row(dependent);
    if (row.kind !== 'table') return false;
    return row.partitionOf?.parent === table || row.inherits.includes(table);
  });
}

/** All tables under a table, each once, parents before their children. */
export function descendantsOf(context: Context, table: Handle): readonly Handle[] {
  const found = new Set<Handle>();
  const queue = [table];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const child of childrenOf(context, next)) {
      if (!found.has(child)) queue.push(child);
      found.add(child);
    }
  }
  return [...found];
}

/** The tables that a table inherits from directly, or the one it is a partition of. */
export function parentsOf({ builder }: Context, table: Handle): readonly Handle[] {
  const { inherits, partitionOf } = builder.get('table', table);
  return partitionOf === null ? inherits : [partitionOf.parent];
}
