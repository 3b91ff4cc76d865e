/**
 * `ALTER TABLE t DROP CONSTRAINT [IF EXISTS] c [CASCADE]`
 *
 * Checks and not-null constraints of children go along, unless they are the children's own.
 */

import type { DropBehavior } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { notNullConstraintOf } from '../create-table/not-null.ts';
import { performDeletion } from '../deletion.ts';
import { describe } from '../describe.ts';
import { indexesOf } from '../create-table/index-copy.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { nameOf, type Action } from './action.ts';
import { findNamedConstraint, isOfTrigger } from './constraint-of.ts';

export function dropConstraint(context: Context, action: Action): void {
  const { relation, recurse, cmd } = action;
  const name = nameOf(action);
  if (isOfTrigger(context, relation, name)) refuseOfTrigger(context, relation, name);
  const constraint = context.builder.find('constraint', relation, name);
  if (constraint === undefined && cmd.missing_ok === true) return;
  const handle = constraint ?? findNamedConstraint(context, relation, name);
  dropOne(context, { constraint: handle, behavior: cmd.behavior, recurse, recursing: false });
}

/** 2BP01: the constraint of a constraint trigger goes with that. */
function refuseOfTrigger(context: Context, table: Handle, name: string): never {
  const of = `on ${describe(context, table)}`;
  const message = `cannot drop constraint ${name} ${of} because trigger ${name} ${of} requires it`;
  const hint = `You can drop trigger ${name} ${of} instead.`;
  return refuse({ sqlstate: '2BP01', message, hint });
}

export interface ConstraintDrop {
  readonly constraint: Handle;
  readonly behavior: DropBehavior | undefined;
  readonly recurse: boolean;
  /** A child's, which the parent's takes along. */
  readonly recursing: boolean;
}

/** Drops a constraint and what follows from it in children (dropconstraint_internal). */
export function dropOne(context: Context, drop: ConstraintDrop): void {
  const { builder } = context;
  const row = builder.get('constraint', drop.constraint);
  const table = row.parent!;
  if (row.inheritCount > 0 && !drop.recursing) {
    const relation = builder.row(table).name;
    const message = `cannot drop inherited constraint "${row.name}" of relation "${relation}"`;
    refuse({ sqlstate: '42P16', message });
  }
  if (row.type === 'notNull') freeColumn(context, row);
  performDeletion(context, [drop.constraint], drop.behavior);
  if ((row.type === 'check' || row.type === 'notNull') && !row.noInherit) {
    dropFromChildren(context, row, drop);
  }
}

/** The column may be null again, unless something else needs it not to be (18). */
function freeColumn(
  context: Context,
  { column }: Row<'constraint'> & { readonly type: 'notNull' },
): void {
  const { builder } = context;
  const { name, identity, parent } = builder.get('column', column);
  refuseNeededNotNull(context, column);
  if (identity !== null) {
    const message = `column "${name}" of relation "${builder.row(parent!).name}" is an identity column`;
    refuse({ sqlstate: '42601', message });
  }
  builder.change('column', column, { notNull: false });
}

/** 42P16 for a column of the primary key or of the replica identity. */
export function refuseNeededNotNull(context: Context, column: Handle): void {
  const { builder } = context;
  const { name, parent } = builder.get('column', column);
  const isKey = builder.children(parent!, 'constraint').some((handle) => {
    const constraint = builder.get('constraint', handle);
    return constraint.type === 'primaryKey' && constraint.columns.includes(column);
  });
  if (isKey) refuse({ sqlstate: '42P16', message: `column "${name}" is in a primary key` });
  const isIdentity = indexesOf(context, parent!).some((handle) => {
    const index = builder.get('index', handle);
    return index.isReplicaIdentity && index.keys.some((key) => key.column === column);
  });
  if (isIdentity) {
    refuse({ sqlstate: '42P16', message: `column "${name}" is in index used as replica identity` });
  }
}

function dropFromChildren(
  context: Context,
  row: Row<'constraint'>,
  { behavior, recurse }: ConstraintDrop,
): void {
  const { builder } = context;
  const table = row.parent!;
  const children = childrenOf(context, table);
  if (
    row.type === 'check' &&
    context.session.postgres < 18 &&
    children.length > 0 &&
    !recurse &&
    builder.get('table', table).kindOfTable === 'partitioned'
  ) {
    refuse({
      sqlstate: '42P16',
      message: 'cannot remove constraint from only the partitioned table when partitions exist',
      hint: 'Do not specify the ONLY keyword.',
    });
  }
  for (const child of children) {
    const constraint = childConstraint(context, child, row);
    const { inheritCount, isLocal } = builder.get('constraint', constraint);
    if (recurse && inheritCount === 1 && !isLocal) {
      dropOne(context, { constraint, behavior, recurse, recursing: true });
    } else {
      const rest = inheritCount - 1;
      const patch = recurse ? { inheritCount: rest } : { inheritCount: rest, isLocal: true };
      builder.change('constraint', constraint, patch);
    }
  }
}

/** A child's own form of its parent's constraint: a check by name, a not-null by its column. */
function childConstraint(context: Context, child: Handle, row: Row<'constraint'>): Handle {
  const { builder } = context;
  if (row.type !== 'notNull') return findNamedConstraint(context, child, row.name);
  const column = builder.find('column', child, builder.row(row.column).name);
  const found = column === undefined ? undefined : notNullConstraintOf(context, column);
  return found?.handle ?? findNamedConstraint(context, child, row.name);
}
