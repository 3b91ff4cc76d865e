/** The constraint that an action names, and the ones that come from it. */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findPart } from '../find-part.ts';

/** The constraint of a table by name; 42704 where there is none. */
export function findNamedConstraint(context: Context, table: Handle, name: string): Handle {
  return findPart(context, table, { kind: 'constraint', name, of: 'of relation' });
}

/** True where a constraint of the name is that of a constraint trigger, which is no fact of its own. */
export function isOfTrigger({ builder }: Context, table: Handle, name: string): boolean {
  const trigger = builder.find('trigger', table, name);
  return trigger !== undefined && builder.get('trigger', trigger).isConstraint;
}

/** True for a foreign key's handle. */
export function isForeignKey({ builder }: Context, handle: Handle): boolean {
  const row = builder.row(handle);
  return row.kind === 'constraint' && row.type === 'foreignKey';
}

/** The foreign keys of partitions that come from one of the partitioned table. */
export function partsOf(context: Context, handle: Handle): readonly Handle[] {
  const { builder } = context;
  return builder
    .dependentsOf(handle)
    .map(({ dependent }) => dependent)
    .filter((dependent) => isForeignKey(context, dependent))
    .flatMap((part) => [part, ...partsOf(context, part)]);
}
