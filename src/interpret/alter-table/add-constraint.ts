/**
 * `ALTER TABLE t ADD [CONSTRAINT c] CHECK | NOT NULL | UNIQUE | PRIMARY KEY | EXCLUDE | FOREIGN KEY ...`
 *
 * What is added first is not what is written first: see `passOf`.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { constraintDefinition } from '../create-table/constraint-definition.ts';
import { addConstraint as addConstraintTo } from '../create-table/constraints.ts';
import { refuseExclusion, refuseOnForeignTable } from '../create-table/column-definition.ts';
import type {
  ConstraintDefinition,
  ForeignKeyDefinition,
  IndexConstraintDefinition,
  NotNullDefinition,
} from '../create-table/definitions.ts';
import { refuseTakenConstraint } from '../create-table/invented-names.ts';
import { refuseNullableChildren, usableIndex } from '../create-table/key-constraints.ts';
import { notNullConstraintOf } from '../create-table/not-null.ts';
import { checkPeriodKey } from '../create-table/period-keys.ts';
import { childrenOf } from '../inheritance.ts';
import { findRelation, rangeVarName } from '../names.ts';
import { stringsOf } from '../nodes.ts';
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
  refuseExclusion(context, table, def.Constraint);
  const place = { column: null, isNewTable: false };
  const definition = constraintDefinition(context, def.Constraint, place);
  if (definition.type === 'unique' || definition.type === 'primaryKey') {
    checkPeriodKey(context, definition, (name) => typeOfColumn(context, action.relation, name));
  }
  if (definition.type === 'usingIndex') usableIndex(context, action.relation, definition);
  leaveConstraint(context, action, definition);
}

/** Before any action of the statement runs, 18 asks of children whether they are ready for a key (ATPrepAddPrimaryKey). */
export function prepareConstraint(context: Context, { relation, recurse, cmd }: Action): void {
  const { session, builder } = context;
  const constraint = cmd.def !== undefined && 'Constraint' in cmd.def ? cmd.def.Constraint : {};
  const { contype, keys } = constraint;
  if (recurse || session.postgres < 18 || contype !== 'CONSTR_PRIMARY') return;
  if (builder.row(relation).kind !== 'table') return;
  refuseNullableChildren(context, relation, stringsOf(keys));
}

function typeOfColumn(
  { builder }: Context,
  table: Handle,
  name: string,
): TypeUse<Handle> | undefined {
  const column = builder.find('column', table, name);
  return column === undefined ? undefined : builder.get('column', column).type;
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
  context: Context,
  table: Handle,
  definition: ForeignKeyDefinition,
): void {
  const { builder } = context;
  const { name, kindOfTable } = builder.get('table', table);
  if (kindOfTable !== 'partitioned') return;
  const { foreignTable, location } = definition;
  if (definition.name !== null) refuseTakenConstraint(context, table, definition.name, location);
  const referenced =
    typeof foreignTable === 'number'
      ? foreignTable
      : findRelation(context, rangeVarName(foreignTable), foreignTable.location);
  const other = builder.row(referenced).name;
  const message = `cannot use ONLY for foreign key on partitioned table "${name}" referencing relation "${other}"`;
  refuse({ sqlstate: '42809', message });
}
