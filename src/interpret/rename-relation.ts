/**
 * RENAME of relations: a table takes its row type along, an index its constraint.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c
 */

import type { ObjectType, RenameStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { findRelation, rangeVarName, refuseTaken } from './names.ts';
import { refuse, unlessMissing } from './refusal.ts';
import { hasRowType } from './type-name.ts';

/** `ALTER TABLE | INDEX | SEQUENCE | FOREIGN TABLE [IF EXISTS] a RENAME TO b` */
export function renameRelation(context: Context, node: RenameStmt): void {
  const { relation, renameType, missing_ok: missingOk, newname } = node;
  const handle = unlessMissing(missingOk, () =>
    findRelation(context, rangeVarName(relation!), relation?.location),
  );
  if (handle === null) return;
  refuseOtherKind(context.builder.row(handle), renameType!);
  renameRelationHandle(context, handle, newname ?? '');
}

/**
 * ALTER TABLE takes any relation but a composite type, the others only their own kind; ALTER INDEX
 * RENAME is not held to that (RangeVarCallbackForAlterRelation).
 */
export function refuseOtherKind(row: Row, type: ObjectType): void {
  const isForeign = row.kind === 'table' && row.kindOfTable === 'foreign';
  if (type === 'OBJECT_SEQUENCE' && row.kind !== 'sequence') refuseKind(row, 'not a sequence');
  if (type === 'OBJECT_FOREIGN_TABLE' && !isForeign) refuseKind(row, 'not a foreign table');
  if (type === 'OBJECT_VIEW' && row.kind !== 'view') refuseKind(row, 'not a view');
  if (type === 'OBJECT_MATVIEW' && row.kind !== 'materializedView') {
    refuseKind(row, 'not a materialized view');
  }
  if (row.kind === 'compositeType') refuseKind(row, 'a composite type');
}

function refuseKind({ name }: Row, what: string): never {
  return refuse({ sqlstate: '42809', message: `"${name}" is ${what}` });
}

/** Gives a relation a new name; 42P07, or 42710 where a type has the name. */
export function renameRelationHandle(context: Context, handle: Handle, name: string): void {
  const { builder } = context;
  const row = builder.row(handle);
  refuseTaken(context, 'relation', row.parent!, name);
  if (hasRowType(row.kind) || row.kind === 'compositeType') {
    refuseTaken(context, 'type', row.parent!, name);
  }
  const constraint = row.kind === 'index' ? constraintOf(context, handle) : undefined;
  if (constraint !== undefined) renameConstraintHandle(context, constraint, name);
  builder.change(row.kind, handle, { name });
}

/** The key or exclusion constraint that an index is made for. */
function constraintOf({ builder }: Context, index: Handle): Handle | undefined {
  const { table } = builder.get('index', index);
  return builder.children(table, 'constraint').find((handle) => {
    const constraint = builder.get('constraint', handle);
    return 'index' in constraint && constraint.index === index;
  });
}

/** Gives a table's constraint a new name; 42710 where it has one of the name. */
export function renameConstraintHandle(context: Context, constraint: Handle, name: string): void {
  const { builder } = context;
  const { parent } = builder.row(constraint);
  if (builder.find('constraint', parent, name) !== undefined) {
    const message = `constraint "${name}" for relation "${builder.row(parent!).name}" already exists`;
    refuse({ sqlstate: '42710', message });
  }
  builder.change('constraint', constraint, { name });
}
