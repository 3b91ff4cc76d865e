/**
 * `ALTER COLUMN a [SET DATA] TYPE t [COLLATE c] [USING e]`
 *
 * Children follow. Defaults, constraints and indexes stay, rebuilt for the new type; what the
 * server cannot rebuild stands in the way.
 */

import type { ColumnDef } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { mayAssign } from '../../infer/coercion.ts';
import { attributeType } from '../attribute-type.ts';
import { collationOf } from '../collation.ts';
import { dependOnCollation } from '../named/used-objects.ts';
import type { Context } from '../context.ts';
import { sameType } from '../create-table/columns.ts';
import { refuseIncomparable } from '../create-table/foreign-key-columns.ts';
import { refuseVirtualType } from '../create-table/virtual-columns.ts';
import { replainKeys } from '../create-table/plain-key.ts';
import { bareTypeText } from '../describe.ts';
import { expressionAt } from '../expression.ts';
import { childrenOf, descendantsOf } from '../inheritance.ts';
import { refuse, unlessEarlier } from '../refusal.ts';
import { sequenceDataType } from '../sequence-parameters.ts';
import { changeSequence } from '../sequence.ts';
import { refuseUsedType } from '../type-users.ts';
import { nameOf, type Action } from './action.ts';
import { textAfter } from './action-text.ts';
import { canCastDefault, refuseUncastable, retypedDefault } from './column-cast.ts';
import { alteredColumn, type Column } from './column-of.ts';
import { refuseInPartitionKey } from './partition-key.ts';
import { recheckIndexes, recheckUses, usesOf } from './retyped-uses.ts';
import { refuseTypeDependents } from './type-dependents.ts';

function definitionOf({ cmd }: Action): ColumnDef {
  if (cmd.def === undefined || !('ColumnDef' in cmd.def)) throw new Error('A type is missing.');
  return cmd.def.ColumnDef;
}

/** Before any action of the statement runs; USING is read first of all (ATPrepAlterColumnType). */
export function prepareColumnType(context: Context, action: Action): void {
  unlessEarlier(
    () => checkNewType(context, action),
    () => {
      readUsing(context, action);
      const { location } = definitionOf(action);
      alteredColumn(context, action.relation, nameOf(action), { location });
    },
  );
}

function checkNewType(context: Context, action: Action): void {
  const { builder } = context;
  const { relation } = action;
  const { location } = definitionOf(action);
  const name = nameOf(action);
  if (builder.get('table', relation).ofType !== null) {
    refuse({ sqlstate: '42809', message: 'cannot alter column type of typed table', location });
  }
  const column = alteredColumn(context, relation, name, { location });
  if (column.inheritCount > 0) {
    refuse({ sqlstate: '42P16', message: `cannot alter inherited column "${name}"`, location });
  }
  refuseInPartitionKey(context, 'alter', column, location);
  const type = newType(context, action, column);
  if (column.generated?.kind === 'virtual') refuseVirtualType(context, { name, type });
  collationOf(context, definitionOf(action).collClause, type);
  checkUsing(context, action, column, type);
  if (column.identity !== null) identityDataType(context, type);
  if (definitionOf(action).raw_default === undefined) refuseUncastable(context, column, type);
  if (builder.get('table', relation).kindOfTable !== 'partitioned')
    refuseUsedType(context, relation, relation);
  prepareChildren(context, action, name);
}

function newType(context: Context, action: Action, { name, parent }: Column): TypeUse<Handle> {
  const { typeName } = definitionOf(action);
  return attributeType(context, { name, typeName: typeName!, owner: parent });
}

/** The type of the USING expression, which is not kept, but what it names must be there; null of none. */
function readUsing(context: Context, action: Action): TypeUse<Handle> | null {
  const { raw_default: node } = definitionOf(action);
  if (node === undefined) return null;
  const { start, end } = textAfter(context, action, ['USING']);
  const scope = { kind: 'table', table: action.relation, word: 'transform expression' } as const;
  return expressionAt(context, { node, from: start, to: end, scope }).type;
}

function checkUsing(
  context: Context,
  action: Action,
  { generated, name }: Column,
  type: TypeUse<Handle>,
): void {
  const { raw_default: node, location } = definitionOf(action);
  if (node === undefined) return;
  if (generated !== null) {
    const message = 'cannot specify USING when altering type of generated column';
    refuse({ sqlstate: '42611', message, location });
  }
  const from = readUsing(context, action);
  if (mayAssign(context.session.environment, from, type)) return;
  const target = bareTypeText(context, type);
  const message = `result of USING clause for column "${name}" cannot be cast automatically to type ${target}`;
  const hint = 'You might need to add an explicit cast.';
  refuse({ sqlstate: '42804', message, hint });
}

function prepareChildren(context: Context, action: Action, name: string): void {
  const { relation, recurse } = action;
  const { location } = definitionOf(action);
  if (!recurse) {
    if (childrenOf(context, relation).length === 0) return;
    const message = `type of inherited column "${name}" must be changed in child tables too`;
    refuse({ sqlstate: '42P16', message });
  }
  const family = [relation, ...descendantsOf(context, relation)];
  for (const child of family.slice(1)) {
    const parents = family.filter((table) => childrenOf(context, table).includes(child)).length;
    const column = alteredColumn(context, child, name);
    refuseInPartitionKey(context, 'alter', column, location);
    if (column.inheritCount <= parents) continue;
    const relationName = context.builder.row(child).name;
    const message = `cannot alter inherited column "${name}" of relation "${relationName}"`;
    refuse({ sqlstate: '42P16', message });
  }
}

export function setColumnType(context: Context, action: Action): void {
  const { relation } = action;
  const column = alteredColumn(context, relation, nameOf(action));
  const type = newType(context, action, column);
  const collation = collationOf(context, definitionOf(action).collClause, type);
  const tables = [relation, ...descendantsOf(context, relation)];
  for (const table of tables) {
    changeType(context, action, alteredColumn(context, table, column.name), { type, collation });
  }
}

interface NewType {
  readonly type: TypeUse<Handle>;
  readonly collation: string | null;
}

function changeType(
  context: Context,
  action: Action,
  column: Column,
  { type, collation }: NewType,
): void {
  const { builder } = context;
  const { handle, name } = column;
  if (action.retyped.has(handle)) {
    refuse({ sqlstate: '0A000', message: `cannot alter type of column "${name}" twice` });
  }
  if (!canCastDefault(context, column, type)) refuseDefault(context, column, type);
  refuseTypeDependents(context, column);
  const uses = {
    index: usesOf(context, column, 'index'),
    check: usesOf(context, column, 'check'),
  };
  const retyped = retypedDefault(context, column, type);
  builder.change('column', handle, {
    type,
    ...(retyped === column.default ? {} : { default: retyped }),
    ...(collation === column.collation ? {} : { collation }),
    // Storage goes back to the new type's own, as the server sets it.
    ...(column.storage === null ? {} : { storage: null }),
  });
  replaceTypeDependency(context, column, type.type);
  replaceCollation(context, handle, collation);
  changeIdentitySequence(context, column, type);
  if (!isSameType(context, column.type, type)) action.retyped.add(handle);
  // When all columns of the statement have their new types.
  action.later('alterType', () => {
    recheckUses(context, uses.index);
    replainKeys(context, handle);
    recheckIndexes(context, handle);
    recheckUses(context, uses.check);
    recheckForeignKeys(context, handle);
  });
}

/** Forgets the collation that the column used, and records the new one. */
function replaceCollation(context: Context, column: Handle, collation: string | null): void {
  const { builder } = context;
  for (const edge of builder.dependenciesOf(column)) {
    if (builder.row(edge.referenced).kind === 'collation') builder.undepend(edge);
  }
  dependOnCollation(context, column, collation);
}

function isSameType(context: Context, a: TypeUse<Handle>, b: TypeUse<Handle>): boolean {
  return sameType(context, a, b) && a.dimensions === b.dimensions;
}

/** 42804 where a foreign key of the column, or to it, compares types that do not compare any more. */
function recheckForeignKeys(context: Context, column: Handle): void {
  const { builder } = context;
  for (const { dependent } of builder.dependentsOf(column)) {
    const row = builder.row(dependent);
    if (row.kind !== 'constraint' || row.type !== 'foreignKey') continue;
    refuseIncomparable(context, { ...row, location: undefined });
  }
}

function refuseDefault(
  context: Context,
  { name, generated }: Column,
  type: TypeUse<Handle>,
): never {
  const what = generated === null ? 'default' : 'generation expression';
  const target = bareTypeText(context, type);
  return refuse({
    sqlstate: '42804',
    message: `${what} for column "${name}" cannot be cast automatically to type ${target}`,
  });
}

function replaceTypeDependency(context: Context, { handle, type }: Column, next: Handle): void {
  const { builder } = context;
  for (const edge of builder.dependenciesOf(handle)) {
    if (edge.referenced === type.type && edge.part === null) builder.undepend(edge);
  }
  builder.depend({ dependent: handle, referenced: next, type: 'normal' });
}

/** The sequence of an identity column takes the new type. */
function changeIdentitySequence(
  context: Context,
  { identity }: Column,
  type: TypeUse<Handle>,
): void {
  if (identity === null) return;
  const names = ['pg_catalog', identityDataType(context, type)].map((sval) => ({
    String: { sval },
  }));
  const option = { DefElem: { defname: 'as', arg: { TypeName: { names } } } };
  changeSequence(context, identity.sequence, [option]);
}

/** The pg_type name of a type that an identity column can have; 22023 for one that counts nothing. */
function identityDataType({ builder }: Context, { type, dimensions }: TypeUse<Handle>): string {
  const { name } = builder.row(type);
  if (dimensions === 0 && sequenceDataType(name) !== undefined) return name;
  const message = 'identity column type must be smallint, integer, or bigint';
  return refuse({ sqlstate: '22023', message });
}
