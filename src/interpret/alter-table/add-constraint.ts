/**
 * `ALTER TABLE t ADD [CONSTRAINT c] CHECK | NOT NULL | UNIQUE | PRIMARY KEY | EXCLUDE | FOREIGN KEY ...`
 *
 * What is added first is not what is written first: see `passOf`.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { constraintDefinition } from '../create-table/constraint-definition.ts';
import { addConstraint as addConstraintTo } from '../create-table/constraints.ts';
import { refuseOnForeignTable } from '../create-table/column-definition.ts';
import type {
  ConstraintDefinition,
  ForeignKeyDefinition,
  IndexConstraintDefinition,
  NotNullDefinition,
} from '../create-table/definitions.ts';
import { notNullConstraintOf } from '../create-table/not-null.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import type { Action, Pass } from './action.ts';
import { alteredColumn } from './column-of.ts';

/** When the server adds a constraint (ATParseTransformCmd). */
const passOf: { readonly [T in ConstraintDefinition['type']]: Pass } = {
  notNull: 'columnAttributes',
  primaryKey: 'addIndexConstraint',
  unique: 'addIndexConstraint',
  exclusion: 'addIndexConstraint',
  usingIndex: 'addIndexConstraint',
  check: 'addOtherConstraint',
  foreignKey: 'addOtherConstraint',
};

export function addConstraint(context: Context, action: Action): void {
  const { def } = action.cmd;
  if (def === undefined || !('Constraint' in def))
    throw new Error('A constraint has no definition.');
  const table = context.builder.get('table', action.relation);
  refuseOnForeignTable(table, [def.Constraint]);
  const place = { column: null, isNewTable: false };
  leaveConstraint(context, action, constraintDefinition(context, def.Constraint, place));
}

/** Leaves a constraint to its pass. */
export function leaveConstraint(
  context: Context,
  { relation, recurse, later }: Action,
  definition: ConstraintDefinition,
): void {
  later(passOf[definition.type], () => {
    if (!recurse && definition.type === 'foreignKey') {
      refuseOnlyForeignKey(context, relation, definition);
    }
    if (definition.type === 'primaryKey') findKeyColumns(context, relation, definition);
    if (definition.type === 'notNull') refuseNoInherit(context, relation, definition);
    const isNew = definition.type !== 'notNull' || !hasNotNull(context, relation, definition);
    addConstraintTo(context, relation, definition, recurse);
    if (!recurse && isNew) refuseOnly(context, relation, definition);
  });
}

/** 42703 for a primary key's columns in the words for NOT NULL, which they become first. */
function findKeyColumns(
  context: Context,
  table: Handle,
  { index }: IndexConstraintDefinition,
): void {
  for (const { column } of index.keys) {
    if (column !== null) alteredColumn(context, table, column);
  }
}

/** 0A000: partitions could then be without. */
function refuseNoInherit(
  { builder }: Context,
  table: Handle,
  { noInherit }: NotNullDefinition,
): void {
  if (!noInherit || builder.get('table', table).kindOfTable !== 'partitioned') return;
  const message = 'not-null constraints on partitioned tables cannot be NO INHERIT';
  refuse({ sqlstate: '0A000', message });
}

function hasNotNull(context: Context, table: Handle, { column }: NotNullDefinition): boolean {
  const handle = context.builder.find('column', table, column);
  return handle !== undefined && notNullConstraintOf(context, handle) !== undefined;
}

/** 42P16: ONLY cannot keep a constraint from children that must have it. */
function refuseOnly(context: Context, table: Handle, definition: ConstraintDefinition): void {
  const mustFollow =
    (definition.type === 'check' || definition.type === 'notNull') && !definition.noInherit;
  if (!mustFollow || childrenOf(context, table).length === 0) return;
  refuse({ sqlstate: '42P16', message: 'constraint must be added to child tables too' });
}

/** 42809 for a partitioned table, whose partitions must have its foreign keys. */
function refuseOnlyForeignKey(
  { builder }: Context,
  table: Handle,
  { foreignTable }: ForeignKeyDefinition,
): void {
  const { name, kindOfTable } = builder.get('table', table);
  if (kindOfTable !== 'partitioned') return;
  const other =
    typeof foreignTable === 'number' ? builder.row(foreignTable).name : foreignTable.relname;
  const message = `cannot use ONLY for foreign key on partitioned table "${name}" referencing relation "${other}"`;
  refuse({ sqlstate: '42809', message });
}
