/** `COMMENT ON TABLE t IS 'text'`; NULL and the empty text remove it. */

import type { CommentStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { FactKind } from '../catalog/facts.ts';
import { hasColumns } from '../infer/environment.ts';
import type { Context } from './context.ts';
import { addressOf, isModelled } from './object-address.ts';
import { stringOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { requireRole } from './roles/find-role.ts';
import { requireTablespace } from './tablespaces/find-tablespace.ts';

/** Comments on objects that have no facts are passed over: they change nothing. */
export function commentOn(context: Context, node: CommentStmt): void {
  const { objtype, object, comment } = node;
  if (objtype === undefined || object === undefined) return;
  if (objtype === 'OBJECT_ROLE') return commentOnRole(context, stringOf(object), comment);
  if (objtype === 'OBJECT_TABLESPACE') {
    requireTablespace(context, stringOf(object));
    return;
  }
  if (!isModelled(objtype)) return;
  const handle = addressOf(context, objtype, object);
  if (objtype === 'OBJECT_COLUMN') refuseColumn(context, handle);
  const { kind } = context.builder.row(handle);
  // A table's row type has a comment of its own, of which there is no fact.
  if (objtype === 'OBJECT_TYPE' && rowTypeKinds.has(kind)) return;
  context.builder.change(kind, handle, { comment: commentText(comment) });
}

const rowTypeKinds: ReadonlySet<FactKind> = new Set(['table', 'view', 'materializedView']);

function commentText(comment: string | undefined): string | null {
  return comment === undefined || comment === '' ? null : comment;
}

/** A role that no migration made has no fact that could hold it. */
function commentOnRole(context: Context, name: string, comment: string | undefined): void {
  requireRole(context, name);
  const role = context.builder.find('role', null, name);
  if (role !== undefined) {
    context.builder.change('role', role, { comment: commentText(comment) });
  }
}

/** 42809: columns of indexes and sequences cannot have comments, but those of tables, views and types can. */
function refuseColumn({ builder }: Context, column: Handle): void {
  const parent = builder.row(builder.row(column).parent!);
  if (hasColumns(parent.kind)) return;
  refuse({ sqlstate: '42809', message: `cannot set comment on relation "${parent.name}"` });
}
