/** The fact of a column, of whatever kind of relation, with what it needs. */

import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { dependOnCollation } from './named/used-objects.ts';

/** What is told of a column; the rest is what a plain one has. */
export type NewColumn = Pick<Row<'column'>, 'name' | 'type' | 'collation'> &
  Partial<
    Pick<
      Row<'column'>,
      'position' | 'comment' | 'notNull' | 'isLocal' | 'inheritCount' | 'storage' | 'compression'
    >
  >;

/**
 * Makes a column to a relation or composite type, last in it unless its position is given. The type
 * and collation are recorded as needed; the caller has looked whether the name is free.
 */
export function createColumnFact(context: Context, relation: Handle, column: NewColumn): Handle {
  const { builder, session } = context;
  const { name, type, collation } = column;
  const handle = builder.create('column', {
    parent: relation,
    name,
    comment: column.comment ?? null,
    position: column.position ?? session.nextPosition(relation),
    type,
    collation,
    notNull: column.notNull ?? false,
    default: null,
    identity: null,
    generated: null,
    isLocal: column.isLocal ?? true,
    inheritCount: column.inheritCount ?? 0,
    storage: column.storage ?? null,
    compression: column.compression ?? null,
    statistics: null,
  });
  builder.depend({ dependent: handle, referenced: type.type, type: 'normal' });
  dependOnCollation(context, handle, collation);
  return handle;
}
