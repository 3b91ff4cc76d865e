/**
 * `ALTER COLUMN a SET NOT NULL`, `ALTER COLUMN a DROP NOT NULL`
 *
 * Up to 17 an attribute of the column, since 18 a constraint with a name.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { createNotNull, notNullConstraintOf, notNullDefinition } from '../create-table/not-null.ts';
import { childrenOf, parentsOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { nameOf, type Action } from './action.ts';
import { alteredColumn, type Column } from './column-of.ts';
import { columnsDown } from './column-storage.ts';
import { dropOne, refuseNeededNotNull } from './drop-constraint.ts';
import { validate } from './validate-constraint.ts';

/** Up to 17 a partitioned table must have the column before the statement adds any. */
export function prepareSetNotNull(context: Context, action: Action): void {
  if (context.session.postgres >= 18 || !isPartitioned(context, action.relation)) return;
  alteredColumn(context, action.relation, nameOf(action));
}

export function setNotNull(context: Context, action: Action): void {
  if (context.session.postgres < 18) return setAttribute(context, action);
  const { relation, recurse } = action;
  setConstraint(context, relation, { column: nameOf(action), recurse, inherited: null });
}

interface Setting {
  readonly column: string;
  readonly recurse: boolean;
  /** The name of the parent's constraint that the table gets; null where it gets one of its own. */
  readonly inherited: string | null;
}

/** ATExecSetNotNull: a constraint that is there is kept, and what is under its table left alone. */
export function setConstraint(context: Context, table: Handle, setting: Setting): void {
  const { column: name, recurse, inherited } = setting;
  const column = alteredColumn(context, table, name);
  const existing = notNullConstraintOf(context, column.handle);
  if (existing !== undefined) return keepConstraint(context, existing, setting);
  const children = childrenOf(context, table);
  const onlyHere = !recurse && children.length > 0;
  if (onlyHere && isPartitioned(context, table)) refuseMissingBelow();
  const count = inherited === null ? 0 : 1;
  const constraint = createNotNull(context, table, {
    ...notNullDefinition(name),
    name: inherited,
    noInherit: onlyHere,
    isLocal: inherited === null,
    inheritCount: count,
  });
  if (!recurse) return;
  for (const child of children) {
    setConstraint(context, child, { ...setting, inherited: constraint });
  }
}

/** One that is not valid is made so only where it is the table's own already. */
function keepConstraint(
  context: Context,
  existing: NonNullable<ReturnType<typeof notNullConstraintOf>>,
  { recurse, inherited }: Setting,
): void {
  const { builder } = context;
  const { handle, isLocal, inheritCount, validated } = existing;
  if (existing.noInherit && recurse) {
    const message = `cannot change NO INHERIT status of NOT NULL constraint "${existing.name}" on relation "${builder.row(existing.parent!).name}"`;
    refuse({ sqlstate: '0A000', message });
  }
  if (inherited !== null) {
    builder.change('constraint', handle, { inheritCount: inheritCount + 1 });
  } else if (!isLocal) builder.change('constraint', handle, { isLocal: true });
  else if (!validated) validate(context, handle, recurse);
}

function isPartitioned({ builder }: Context, table: Handle): boolean {
  return builder.get('table', table).kindOfTable === 'partitioned';
}

function refuseMissingBelow(): never {
  return refuse({
    sqlstate: '42P16',
    message: 'constraint must be added to child tables too',
    hint: 'Do not specify the ONLY keyword.',
  });
}

/** Up to 17. ONLY a partitioned table is enough where all its partitions have it already. */
function setAttribute(context: Context, action: Action): void {
  const { relation, recurse } = action;
  if (!recurse && isPartitioned(context, relation)) {
    const isMissing = childrenOf(context, relation).some(
      (child) => !alteredColumn(context, child, nameOf(action)).notNull,
    );
    if (isMissing) refuseMissingBelow();
  }
  for (const { handle, notNull } of columnsDown(context, action)) {
    if (!notNull) context.builder.change('column', handle, { notNull: true });
  }
}

export function dropNotNull(context: Context, action: Action): void {
  const { session, builder } = context;
  if (session.postgres < 18) return dropAttributes(context, action);
  const column = alteredColumn(context, action.relation, nameOf(action));
  if (!column.notNull) return;
  refuseIdentity(context, column);
  refuseParents(context, column);
  const constraint = notNullConstraintOf(context, column.handle);
  if (constraint === undefined) return builder.change('column', column.handle, { notNull: false });
  const { recurse } = action;
  dropOne(context, {
    constraint: constraint.handle,
    behavior: undefined,
    recurse,
    recursing: false,
  });
}

function dropAttributes(context: Context, action: Action): void {
  const { relation, recurse } = action;
  if (!recurse && isPartitioned(context, relation) && childrenOf(context, relation).length > 0) {
    refuse({
      sqlstate: '42P16',
      message: 'cannot remove constraint from only the partitioned table when partitions exist',
      hint: 'Do not specify the ONLY keyword.',
    });
  }
  for (const column of columnsDown(context, action)) {
    refuseIdentity(context, column);
    refuseNeededNotNull(context, column.handle);
    refuseParents(context, column);
    if (column.notNull) context.builder.change('column', column.handle, { notNull: false });
  }
}

function refuseIdentity({ builder }: Context, { identity, name, parent }: Column): void {
  if (identity === null) return;
  const message = `column "${name}" of relation "${builder.row(parent!).name}" is an identity column`;
  refuse({ sqlstate: '42601', message });
}

/** 42P16 for a partition whose partitioned table still has it. */
function refuseParents(context: Context, { name, parent }: Column): void {
  const { builder } = context;
  if (builder.get('table', parent!).partitionOf === null) return;
  for (const table of parentsOf(context, parent!)) {
    if (!alteredColumn(context, table, name).notNull) continue;
    refuse({ sqlstate: '42P16', message: `column "${name}" is marked NOT NULL in parent table` });
  }
}
