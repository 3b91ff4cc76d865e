/**
 * NOT NULL: an attribute of the column up to PostgreSQL 17, a constraint with a name since 18.
 *
 * https://www.postgresql.org/docs/18/ddl-constraints.html#DDL-CONSTRAINTS-NOT-NULL
 */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { childrenOf } from '../inheritance.ts';
import { findColumn } from '../names.ts';
import { refuse } from '../refusal.ts';
import type { ColumnDefinition, ConstraintDefinition, NotNullDefinition } from './definitions.ts';
import { chooseConstraintName, refuseTakenConstraint } from './invented-names.ts';

/** A definition of NOT NULL on a column that says nothing else. */
export function notNullDefinition(column: string, location?: number): NotNullDefinition {
  return {
    type: 'notNull',
    name: null,
    location,
    column,
    noInherit: false,
    validated: true,
    isLocal: true,
    inheritCount: 0,
    comment: null,
  };
}

/** The NOT NULL that serial and identity imply, where none is written. */
export function notNullOf(
  { notNull, name, location }: ColumnDefinition,
  written: readonly ConstraintDefinition[],
): readonly NotNullDefinition[] {
  if (!notNull || written.some(({ type }) => type === 'notNull')) return [];
  return [notNullDefinition(name, location)];
}

/** The NOT NULL constraint of a column (18), or undefined. */
export function notNullConstraintOf(
  { builder }: Context,
  column: Handle,
): (Row<'constraint'> & { readonly type: 'notNull'; readonly handle: Handle }) | undefined {
  const table = builder.get('column', column).parent!;
  for (const handle of builder.children(table, 'constraint')) {
    const row = builder.get('constraint', handle);
    if (row.type === 'notNull' && row.column === column) return { ...row, handle };
  }
  return undefined;
}

/**
 * `ALTER TABLE t ADD [CONSTRAINT c] NOT NULL a`, `ALTER COLUMN a SET NOT NULL`
 *
 * Also for every table under it, unless NO INHERIT. A column that has it already keeps its name.
 */
export function addNotNull(context: Context, table: Handle, definition: NotNullDefinition): void {
  const { builder, session } = context;
  const column = findColumn(context, table, definition.column, definition.location);
  refuseNoInherit(context, table, definition);
  if (session.postgres < 18) {
    if (!builder.get('column', column).notNull) builder.change('column', column, { notNull: true });
    return forChildren(context, table, definition);
  }
  const existing = notNullConstraintOf(context, column);
  if (existing !== undefined) return mergeNotNull(context, existing, definition);
  const name = createNotNull(context, table, definition);
  forChildren(context, table, { ...definition, name });
}

function forChildren(context: Context, table: Handle, definition: NotNullDefinition): void {
  if (definition.noInherit) return;
  for (const child of childrenOf(context, table)) {
    addNotNull(context, child, { ...definition, isLocal: false, inheritCount: 1 });
  }
}

/** 42P16: partitions could then be without. */
function refuseNoInherit({ builder }: Context, table: Handle, definition: NotNullDefinition): void {
  const { partitionKey } = builder.get('table', table);
  if (!definition.noInherit || partitionKey === null) return;
  const message = 'not-null constraints on partitioned tables cannot be NO INHERIT';
  refuse({ sqlstate: '42P16', message, location: definition.location });
}

/** Makes the constraint (18) and marks the column; gives the constraint's name. Nothing is merged. */
export function createNotNull(
  context: Context,
  table: Handle,
  definition: NotNullDefinition,
  alsoTaken: readonly string[] = [],
): string {
  const { builder } = context;
  const { noInherit, validated, isLocal, inheritCount, comment, location } = definition;
  const column = findColumn(context, table, definition.column, location);
  const { name: name1, parent: schema } = builder.get('table', table);
  const parts = { schema: schema!, name1, name2: definition.column, label: 'not_null' };
  const name = definition.name ?? chooseConstraintName(context, parts, alsoTaken);
  refuseTakenConstraint(context, table, name, location);
  const constraint = builder.create('constraint', {
    parent: table,
    name,
    comment,
    type: 'notNull',
    column,
    noInherit,
    validated,
    isLocal,
    inheritCount,
  });
  builder.depend({ dependent: constraint, referenced: column, type: 'auto' });
  if (!builder.get('column', column).notNull) builder.change('column', column, { notNull: true });
  return name;
}

/** What a second NOT NULL on a column does to the first (AdjustNotNullInheritance). */
function mergeNotNull(
  { builder }: Context,
  existing: NonNullable<ReturnType<typeof notNullConstraintOf>>,
  { name, noInherit, validated, isLocal, inheritCount, location }: NotNullDefinition,
): void {
  const relation = builder.row(existing.parent!).name;
  if (existing.noInherit !== noInherit) {
    const message = `cannot change NO INHERIT status of NOT NULL constraint "${existing.name}" on relation "${relation}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  if (validated && !existing.validated) {
    const message = `incompatible NOT VALID constraint "${existing.name}" on relation "${relation}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  if (isLocal && name !== null && name !== existing.name) {
    const column = builder.row(existing.column).name;
    const message = `cannot create not-null constraint "${name}" on column "${column}" of table "${relation}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  if (isLocal) {
    if (!existing.isLocal) builder.change('constraint', existing.handle, { isLocal: true });
    return;
  }
  const total = existing.inheritCount + inheritCount;
  builder.change('constraint', existing.handle, { inheritCount: total });
}
