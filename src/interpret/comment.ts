/** `COMMENT ON TABLE t IS 'text'`; NULL and the empty text remove it. */

import type { CommentStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { hasColumns } from '../infer/environment.ts';
import type { Context } from './context.ts';
import { addressOf, isModelled } from './object-address.ts';
import { refuse } from './refusal.ts';

/** Comments on objects that have no facts are passed over: they change nothing. */
export function commentOn(context: Context, node: CommentStmt): void {
  const { objtype, object, comment } = node;
  if (objtype === undefined || object === undefined || !isModelled(objtype)) return;
  const handle = addressOf(context, objtype, object);
  if (objtype === 'OBJECT_COLUMN') refuseColumn(context, handle);
  const { kind } = context.builder.row(handle);
  context.builder.change(kind, handle, {
    comment: comment === undefined || comment === '' ? null : comment,
  });
}

/** 42809: columns of indexes and sequences cannot have comments, but those of tables, views and types can. */
function refuseColumn({ builder }: Context, column: Handle): void {
  const parent = builder.row(builder.row(column).parent!);
  if (hasColumns(parent.kind)) return;
  refuse({ sqlstate: '42809', message: `cannot set comment on relation "${parent.name}"` });
}
