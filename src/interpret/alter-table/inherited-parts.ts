/**
 * What a table has from a parent that it gets or leaves later: columns, checks and not-null
 * constraints (MergeAttributesIntoExisting, MergeConstraintsIntoExisting and RemoveInheritance in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { sameType } from '../create-table/columns.ts';
import { expressionKey } from '../create-table/expression-source.ts';
import { notNullConstraintOf } from '../create-table/not-null.ts';
import { columnsOf } from '../names.ts';
import { refuse } from '../refusal.ts';
import type { Column } from './column-of.ts';

function refuseMismatch(message: string, sqlstate = '42804'): never {
  return refuse({ sqlstate, message });
}

/** Each column of the parent must be in the child, alike; it then has one parent more. */
export function inheritColumns(context: Context, child: Handle, parent: Handle): void {
  const { builder } = context;
  const isPartition = builder.get('table', parent).kindOfTable === 'partitioned';
  for (const column of columnsOf(context, parent)) {
    const handle = builder.find('column', child, column.name);
    if (handle === undefined) refuseMismatch(`child table is missing column "${column.name}"`);
    const own = { ...builder.get('column', handle), handle };
    compareColumns(context, own, column);
    const inheritCount = own.inheritCount + 1;
    builder.change(
      'column',
      handle,
      isPartition ? { inheritCount, isLocal: false } : { inheritCount },
    );
    takeIdentity(context, own, column, isPartition);
  }
}

function compareColumns(context: Context, own: Column, column: Column): void {
  const { name } = column;
  const child = context.builder.row(own.parent!).name;
  if (!sameType(context, own.type, column.type)) {
    refuseMismatch(`child table "${child}" has different type for column "${name}"`);
  }
  if (own.collation !== column.collation) {
    refuseMismatch(`child table "${child}" has different collation for column "${name}"`, '42P21');
  }
  if (needsNotNull(context, column) && !own.notNull) {
    const where = context.session.postgres >= 18 ? `child table "${child}"` : 'child table';
    refuseMismatch(`column "${name}" in ${where} must be marked NOT NULL`);
  }
  if (column.generated !== null && own.generated === null) {
    refuseMismatch(`column "${name}" in child table must be a generated column`);
  }
  if (column.generated === null && own.generated !== null) {
    refuseMismatch(`column "${name}" in child table must not be a generated column`);
  }
}

/** Since 18 NO INHERIT keeps NOT NULL to the parent. */
function needsNotNull(context: Context, { handle, notNull }: Column): boolean {
  return notNull && notNullConstraintOf(context, handle)?.noInherit !== true;
}

/** Since 17 a partition's identity is the partitioned table's. */
function takeIdentity(context: Context, own: Column, column: Column, isPartition: boolean): void {
  if (!isPartition || context.session.postgres < 17 || column.identity === null) return;
  context.builder.change('column', own.handle, { identity: column.identity });
}

/** Each check and not-null constraint of the parent must be in the child, alike. */
export function inheritConstraints(context: Context, child: Handle, parent: Handle): void {
  const { builder } = context;
  for (const handle of builder.children(parent, 'constraint')) {
    const row = builder.get('constraint', handle);
    if ((row.type !== 'check' && row.type !== 'notNull') || row.noInherit) continue;
    const own = ownForm(context, child, row);
    if (own === undefined) refuseMismatch(`child table is missing constraint "${row.name}"`);
    compareConstraints(context, builder.get('constraint', own), row);
    inherit(context, own, child);
  }
}

function inherit({ builder }: Context, constraint: Handle, child: Handle): void {
  const inheritCount = builder.get('constraint', constraint).inheritCount + 1;
  const isPartition = builder.get('table', child).partitionOf !== null;
  builder.change(
    'constraint',
    constraint,
    isPartition ? { inheritCount, isLocal: false } : { inheritCount },
  );
}

/** The child's form of a parent's constraint: a check by its name, a not-null by its column. */
function ownForm(context: Context, child: Handle, row: Row<'constraint'>): Handle | undefined {
  const { builder } = context;
  if (row.type === 'notNull') {
    const column = builder.find('column', child, builder.row(row.column).name);
    return column === undefined ? undefined : notNullConstraintOf(context, column)?.handle;
  }
  const found = builder.find('constraint', child, row.name);
  return found !== undefined && builder.get('constraint', found).type === row.type
    ? found
    : undefined;
}

function compareConstraints(
  context: Context,
  own: Row<'constraint'>,
  row: Row<'constraint'>,
): void {
  const child = context.builder.row(own.parent!).name;
  if (own.type === 'check' && row.type === 'check') {
    if (expressionKey(context, own.expression) !== expressionKey(context, row.expression)) {
      refuseMismatch(
        `child table "${child}" has different definition for check constraint "${row.name}"`,
      );
    }
  }
  const conflict = (what: string): never =>
    refuseMismatch(
      `constraint "${own.name}" conflicts with ${what} constraint on child table "${child}"`,
      '42P17',
    );
  if ('noInherit' in own && own.noInherit) conflict('non-inherited');
  const isEnforced = !('enforced' in own) || own.enforced;
  const lacksProof = 'validated' in own && 'validated' in row && row.validated && !own.validated;
  if (isEnforced && lacksProof) conflict('NOT VALID');
  if (!isEnforced && 'enforced' in row && row.enforced) conflict('NOT ENFORCED');
}

/** The columns of a parent that the table leaves have one parent less, and are its own if they have none. */
export function leaveColumns(context: Context, child: Handle, parent: Handle): void {
  const { builder } = context;
  for (const { name } of columnsOf(context, parent)) {
    const handle = builder.find('column', child, name);
    if (handle === undefined) continue;
    builder.change('column', handle, oneParentLess(builder.get('column', handle)));
  }
}

/** The same for checks and not-null constraints. */
export function leaveConstraints(context: Context, child: Handle, parent: Handle): void {
  const { builder } = context;
  for (const handle of builder.children(parent, 'constraint')) {
    const row = builder.get('constraint', handle);
    if ((row.type !== 'check' && row.type !== 'notNull') || row.noInherit) continue;
    const own = ownForm(context, child, row);
    if (own !== undefined)
      builder.change('constraint', own, oneParentLess(builder.get('constraint', own)));
  }
}

interface Inherited {
  readonly isLocal: boolean;
  readonly inheritCount: number;
}

export function oneParentLess({ isLocal, inheritCount }: Inherited): Inherited {
  const rest = Math.max(0, inheritCount - 1);
  return { inheritCount: rest, isLocal: isLocal || rest === 0 };
}
