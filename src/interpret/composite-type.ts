/**
 * Composite types: CREATE TYPE ... AS (...), and ALTER TYPE with attributes, which typed tables
 * follow.
 *
 * https://www.postgresql.org/docs/18/sql-altertype.html
 */

import type { AlterTableCmd, AlterTableStmt, ColumnDef, CompositeTypeStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { attributeType } from './attribute-type.ts';
import { changeRelationOwner } from './alter-owner.ts';
import { collationOf } from './collation.ts';
import { createColumnFact } from './column-fact.ts';
import { dependOnCollation } from './named/used-objects.ts';
import type { Context } from './context.ts';
import { clearDependencies, performDeletion } from './deletion.ts';
import { findColumn, findRelation, rangeVarName, refuseTaken } from './names.ts';
import { newRelation } from './new-relation.ts';
import { refuse, unsupported } from './refusal.ts';
import { refuseUsedType } from './type-users.ts';

/** `CREATE TYPE c AS (a int, b text COLLATE "C")` */
export function createCompositeType(context: Context, node: CompositeTypeStmt): void {
  const { builder } = context;
  const { schema, name } = newRelation(context, node.typevar!);
  refuseTaken(context, 'type', schema, name);
  refuseTaken(context, 'relation', schema, name);
  // The server looks the types up before there is the new one, whose name they may have.
  const types = (node.coldeflist ?? []).flatMap((attribute) =>
    'ColumnDef' in attribute ? attributeTypeOf(context, attribute.ColumnDef, null) : [],
  );
  const type = builder.create('compositeType', { parent: schema, name, comment: null });
  for (const [index, attribute] of (node.coldeflist ?? []).entries()) {
    if (!('ColumnDef' in attribute)) continue;
    const { colname = '', location } = attribute.ColumnDef;
    if (builder.find('column', type, colname) !== undefined) {
      const message = `column "${colname}" specified more than once`;
      refuse({ sqlstate: '42701', message, location });
    }
    addAttribute(context, type, attribute.ColumnDef, types[index]!);
  }
}

/** The type of an attribute; `owner` is what it must not contain. */
function attributeTypeOf(
  context: Context,
  { colname: name = '', typeName }: ColumnDef,
  owner: Handle | null,
): TypeUse<Handle> {
  return attributeType(context, { name, typeName: typeName!, owner });
}

/** Adds a column of a composite type, or the same of a typed table. */
function addAttribute(
  context: Context,
  parent: Handle,
  { colname: name = '', collClause }: ColumnDef,
  type: TypeUse<Handle>,
): void {
  const collation = collationOf(context, collClause, type);
  createColumnFact(context, parent, { name, type, collation });
}

/** `ALTER TYPE c ADD | DROP | ALTER ATTRIBUTE a ... [CASCADE]`: an AlterTableStmt of OBJECT_TYPE. */
export function alterCompositeType(context: Context, node: AlterTableStmt): void {
  const type = findRelation(context, rangeVarName(node.relation!), node.relation?.location);
  const row = context.builder.row(type);
  if (row.kind !== 'compositeType') {
    refuse({ sqlstate: '42809', message: `"${row.name}" is not a composite type` });
  }
  for (const command of inPasses(node)) alterAttribute(context, type, command);
}

/** Drops come before changed types, and those before what is added (AlterTablePass). */
function inPasses({ cmds = [] }: AlterTableStmt): readonly AlterTableCmd[] {
  const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? node.AlterTableCmd : []));
  const passes = ['AT_DropColumn', 'AT_AlterColumnType', 'AT_AddColumn'];
  return commands.toSorted(
    (a, b) => passes.indexOf(a.subtype ?? '') - passes.indexOf(b.subtype ?? ''),
  );
}

function alterAttribute(context: Context, type: Handle, command: AlterTableCmd): void {
  switch (command.subtype) {
    case 'AT_AddColumn':
      return addAttributes(context, type, command);
    case 'AT_DropColumn':
      return dropAttribute(context, type, command);
    case 'AT_AlterColumnType':
      return changeAttributeType(context, type, command);
    case 'AT_ChangeOwner':
      return changeRelationOwner(context, type, command.newowner);
    default:
      return unsupported(`ALTER TYPE with ${command.subtype}`);
  }
}

/** The type and its typed tables; 2BP01 where there are some and CASCADE is not said. */
export function typedTablesOf(
  context: Context,
  type: Handle,
  behavior: AlterTableCmd['behavior'],
): readonly Handle[] {
  const { builder } = context;
  const tables = builder
    .dependentsOf(type)
    .map(({ dependent }) => dependent)
    .filter((dependent) => {
      const row = builder.row(dependent);
      return row.kind === 'table' && row.ofType === type;
    });
  if (tables.length > 0 && behavior !== 'DROP_CASCADE') {
    refuse({
      sqlstate: '2BP01',
      message: `cannot alter type "${builder.row(type).name}" because it is the type of a typed table`,
      hint: 'Use ALTER ... CASCADE to alter the typed tables too.',
    });
  }
  return tables;
}

function addAttributes(context: Context, type: Handle, { def, behavior }: AlterTableCmd): void {
  if (def === undefined || !('ColumnDef' in def))
    throw new Error('An attribute has no definition.');
  const definition = def.ColumnDef;
  for (const each of [type, ...typedTablesOf(context, type, behavior)]) {
    refuseTakenColumn(context, each, definition.colname ?? '');
    addAttribute(context, each, definition, attributeTypeOf(context, definition, type));
  }
}

/** 42701 where a relation has a column of the name (check_for_column_name_collision). */
export function refuseTakenColumn(context: Context, relation: Handle, name: string): void {
  const { builder } = context;
  if (builder.find('column', relation, name) === undefined) return;
  const message = `column "${name}" of relation "${builder.row(relation).name}" already exists`;
  refuse({ sqlstate: '42701', message });
}

function dropAttribute(context: Context, type: Handle, command: AlterTableCmd): void {
  const { name = '', behavior, missing_ok: missingOk } = command;
  const tables = typedTablesOf(context, type, behavior);
  if (missingOk === true && context.builder.find('column', type, name) === undefined) return;
  const attribute = findColumn(context, type, name);
  performDeletion(context, [attribute], behavior);
  for (const table of tables) {
    const column = context.builder.find('column', table, name);
    if (column !== undefined) performDeletion(context, [column], behavior);
  }
}

function changeAttributeType(context: Context, type: Handle, command: AlterTableCmd): void {
  const { builder } = context;
  const { name = '', def, behavior } = command;
  if (def === undefined || !('ColumnDef' in def)) throw new Error('An attribute has no type.');
  const { typeName, collClause } = def.ColumnDef;
  const tables = typedTablesOf(context, type, behavior);
  const attribute = findColumn(context, type, name);
  refuseUsedType(context, type, type);
  const use = attributeType(context, { name, typeName: typeName!, owner: type });
  const collation = collationOf(context, collClause, use);
  for (const column of [attribute, ...tables.map((table) => findColumn(context, table, name))]) {
    builder.change('column', column, { type: use, collation });
    clearDependencies(context, column, null);
    builder.depend({ dependent: column, referenced: use.type, type: 'normal' });
    dependOnCollation(context, column, collation);
  }
}
