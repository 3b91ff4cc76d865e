/**
 * `CREATE TABLE` in all its forms, and `CREATE FOREIGN TABLE` (transformCreateStmt, DefineRelation in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 *
 * Left out: statistics objects that LIKE copies.
 */

import type { CreateForeignTableStmt, CreateStmt } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Parameters, TableFact, TypeUse } from '../../catalog/facts.ts';
import { refuseAttributeType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { performDeletion } from '../deletion.ts';
import { newRelation, refuseTakenRelation, type NewRelation } from '../new-relation.ts';
import { parametersOf } from '../nodes.ts';
import { dependOnAll } from '../named/find-function.ts';
import { findDatabaseObject } from '../named/find-named.ts';
import { noteOptionsOfColumns, noteTableOptions } from '../named/foreign-options.ts';
import { usedMethod } from '../named/used-objects.ts';
import { refuse } from '../refusal.ts';
import { tableParameters } from '../relation-options.ts';
import { newTablespace } from '../tablespaces/find-tablespace.ts';
import { heldMethod } from './access-methods.ts';
import { createColumn, finishColumn, refuseSystemColumn } from './columns.ts';
import { addConstraint } from './constraints.ts';
import type { CheckDefinition, ColumnDefinition, ConstraintDefinition } from './definitions.ts';
import { readElements, refuseTwice, type TableElements } from './elements.ts';
import { expressionFrom } from './expression-source.ts';
import {
  refuseMethodOfPartitioned,
  refuseStorageParameters,
  refuseUnloggedPartitioned,
} from './partitioned-options.ts';
import {
  inheritFrom,
  parentRow,
  parentTables,
  refuseParents,
  refuseRepeatedParents,
  refusePartitionedChild,
  refuseUnpartitioned,
  type Inheritance,
  type ParentTables,
} from './inherit.ts';
import { checkKeys, mergeKeys } from './key-merge.ts';
import { storedColumn, withoutToast } from './stored-column.ts';
import { copyAfterwards, type LikeClause } from './like.ts';
import { addNewNotNulls } from './new-not-nulls.ts';
import { typedTableType } from './of-type.ts';
import { refuseVirtualType } from './virtual-columns.ts';
import { setPartitionKey } from './partition-key.ts';
import { becomePartition, copyToPartition } from './partition.ts';
import { refuseColumnSequences } from './serial.ts';

type KindOfTable = TableFact<Handle>['kindOfTable'];

/** `CREATE [TEMP | UNLOGGED] TABLE [IF NOT EXISTS] t (...) ...` */
export function createTable(context: Context, node: CreateStmt): void {
  const table = defineTable(
    context,
    node,
    node.partspec === undefined ? 'ordinary' : 'partitioned',
  );
  if (table !== null) noteOptionsOfColumns(context, table, node.tableElts);
}

/** `CREATE FOREIGN TABLE t (...) SERVER s`: it goes with its server. */
export function createForeignTable(context: Context, node: CreateForeignTableStmt): void {
  const table = defineTable(context, node.base!, 'foreign');
  if (table === null) return;
  dependOnAll(context, table, [findDatabaseObject(context, 'server', node.servername ?? '')]);
  noteTableOptions(context, table, node.options);
  noteOptionsOfColumns(context, table, node.base?.tableElts);
}

/** The new table; null for IF NOT EXISTS where there is one. */
function defineTable(context: Context, node: CreateStmt, kindOfTable: KindOfTable): Handle | null {
  const relation = newRelation(context, node.relation!);
  const { builder } = context;
  const isTaken = builder.find('relation', relation.schema, relation.name) !== undefined;
  if (isTaken && node.if_not_exists === true) return null;
  refusePartitionedChild(node);
  const parentsOf = (): ParentTables => parentTables(context, node);
  const checkedParents = (): ParentTables => {
    const parents = parentsOf();
    refuseParents(context, node, parents, relation);
    return parents;
  };
  const elements = readElements(context, node, { kindOfTable, relation, parents: checkedParents });
  checkKeys(context, {
    name: relation.name,
    constraints: elements.constraints,
    typeOf: (name) => typeOfColumn(context, elements, { name, parentsOf }),
  });
  refuseColumnSequences(context, relation, elements.written);
  refuseOnCommit(node, relation);
  if (kindOfTable === 'partitioned') refuseUnloggedPartitioned(context, relation);
  const parents = parentsOf();
  refuseRepeatedParents(node, parents);
  const tablespace =
    kindOfTable === 'foreign' ? null : tablespaceFor(context, node, { ...parents, ...relation });
  const parameters = parametersFor(context, node);
  refuseTwice(elements);
  refuseParents(context, node, parents, relation);
  const inheritance = columnsWithInherited(context, node, { parents, elements, kindOfTable });
  refuseTakenRelation(context, relation.schema, relation.name);
  refuseUnpartitioned(context, parents);
  const table = createTableFact(context, node, {
    kindOfTable,
    relation,
    parents,
    parameters: withoutToast(context, parameters, inheritance.columns),
    tablespace,
  });
  const columns = addColumns(context, table, inheritance.columns);
  // The partition key may not name generated columns, which must be known for that.
  for (const [column, definition] of columns) finishColumn(context, column, definition);
  if (parents.isPartition) becomePartition(context, table, { node, parent: parents.tables[0]! });
  if (node.partspec !== undefined) setPartitionKey(context, table, node.partspec);
  addInheritedChecks(context, inheritance, table);
  if (parents.isPartition) copyToPartition(context, parents.tables[0]!, table);
  addOwnChecks(context, table, elements);
  addNewNotNulls(context, table, {
    written: elements.notNulls,
    inherited: inheritance.notNulls,
    constraints: elements.constraints,
  });
  addKeys(context, table, elements);
  dropOnCommit(context, node, table);
  return table;
}

interface WithParents {
  readonly parents: ParentTables;
  readonly elements: TableElements;
  readonly kindOfTable: KindOfTable;
}

/** The columns of a new table, of its own and of its parents; refuses those that none can have. */
function columnsWithInherited(
  context: Context,
  node: CreateStmt,
  { parents, elements, kindOfTable }: WithParents,
): ReturnType<typeof inheritFrom> {
  const inherited = inheritFrom(context, parents, elements.columns);
  const columns = inherited.columns.map((column) => storedColumn(context, column));
  refuseMethodOfPartitioned(context, node);
  if (kindOfTable !== 'foreign') columns.forEach(refuseSystemColumn);
  for (const { name, type } of columns) refuseAttributeType(context, name, type, null);
  for (const column of columns) {
    if (column.generated?.kind === 'virtual') refuseVirtualType(context, column);
  }
  return { ...inherited, columns };
}

/** The type of a column that a new table will have; parents are looked up where it is not its own. */
function typeOfColumn(
  context: Context,
  { columns }: TableElements,
  { name, parentsOf }: { readonly name: string; readonly parentsOf: () => ParentTables },
): TypeUse<Handle> | undefined {
  const { builder } = context;
  const own = columns.find((column) => column.name === name);
  if (own !== undefined) return own.type;
  for (const parent of parentsOf().tables) {
    parentRow(context, parent);
    const inherited = builder.find('column', parent, name);
    if (inherited !== undefined) return builder.get('column', inherited).type;
  }
  return undefined;
}

/** 42P16 for ON COMMIT of a table that stays. */
function refuseOnCommit(
  { oncommit = 'ONCOMMIT_NOOP' }: CreateStmt,
  { persistence }: NewRelation,
): void {
  if (oncommit === 'ONCOMMIT_NOOP' || persistence === 'temporary') return;
  refuse({ sqlstate: '42P16', message: 'ON COMMIT can only be used on temporary tables' });
}

function dropOnCommit(context: Context, { oncommit }: CreateStmt, table: Handle): void {
  const { session, builder } = context;
  if (oncommit !== 'ONCOMMIT_DROP') return;
  session.atCommit(() => {
    if (builder.has(table)) performDeletion(context, [table], 'DROP_CASCADE');
  });
}

interface NewTable {
  readonly kindOfTable: KindOfTable;
  readonly relation: NewRelation;
  readonly parents: ReturnType<typeof parentTables>;
  readonly parameters: Parameters;
  readonly tablespace: string | null;
}

/** A partition goes where the whole is, unless it says something. */
function tablespaceFor(
  context: Context,
  { tablespacename, partspec }: CreateStmt,
  { isPartition, tables, persistence }: ParentTables & Pick<NewRelation, 'persistence'>,
): string | null {
  const parent = isPartition ? context.builder.row(tables[0]!) : null;
  const ofWhole = parent?.kind === 'table' ? parent.tablespace : null;
  const isPartitioned = partspec !== undefined;
  const name = tablespacename ?? ofWhole ?? undefined;
  return newTablespace(context, name, { persistence, isPartitioned });
}

/** A partitioned table takes those of a TOAST table, and keeps none. */
function parametersFor(context: Context, { options, partspec }: CreateStmt): Parameters {
  if (partspec === undefined) return tableParameters(context, options);
  const given = parametersOf(options);
  refuseStorageParameters(given);
  tableParameters(context, options);
  return {};
}

function createTableFact(
  context: Context,
  node: CreateStmt,
  { kindOfTable, relation, parents, parameters, tablespace }: NewTable,
): Handle {
  const { builder } = context;
  const ofType = typedTableType(context, node.ofTypename);
  const table = builder.create('table', {
    parent: relation.schema,
    name: relation.name,
    comment: null,
    kindOfTable,
    persistence: relation.persistence,
    partitionKey: null,
    partitionOf: null,
    inherits: parents.isPartition ? [] : parents.tables,
    ofType,
    rowSecurity: false,
    forceRowSecurity: false,
    storageParameters: parameters,
    tablespace,
    accessMethod: heldMethod(node.accessMethod),
    replicaIdentity: kindOfTable === 'foreign' ? 'nothing' : 'default',
  });
  const type = parents.isPartition ? 'auto' : 'normal';
  for (const referenced of parents.tables) builder.depend({ dependent: table, referenced, type });
  if (ofType !== null) builder.depend({ dependent: table, referenced: ofType, type: 'normal' });
  if (node.accessMethod !== undefined) {
    dependOnAll(context, table, [usedMethod(context, node.accessMethod, 'table')]);
  }
  return table;
}

/** Makes the columns; expressions come later, when all of them are there. */
function addColumns(
  context: Context,
  table: Handle,
  definitions: readonly ColumnDefinition[],
): readonly (readonly [Handle, ColumnDefinition])[] {
  return definitions.map((definition) => {
    const create = (): Handle => createColumn(context, table, definition);
    const { via } = definition;
    return [via === null ? create() : context.builder.via(via, create), definition] as const;
  });
}

function addInheritedChecks(context: Context, { checks }: Inheritance, table: Handle): void {
  for (const { definition, via } of checks) {
    // What one parent enforces is enforced, whatever the others say (MergeCheckConstraint).
    const isEnforced = checks.some(
      (each) => each.definition.name === definition.name && each.definition.enforced,
    );
    const merged = isEnforced ? { ...definition, enforced: true, validated: true } : definition;
    context.builder.via(via, () => addConstraint(context, table, merged));
  }
}

function addOwnChecks(context: Context, table: Handle, { constraints }: TableElements): void {
  const names = new Set<string | null>();
  for (const definition of constraints.filter(isCheck)) {
    const isTaken = definition.name !== null && names.has(definition.name);
    if (isTaken) refuseSameName(context, table, definition);
    addConstraint(context, table, definition);
    names.add(definition.name);
  }
}

/** 42710 for two checks of one name in one statement, once the expression is read; others of the name are met later. */
function refuseSameName(
  context: Context,
  table: Handle,
  { name, location, source }: CheckDefinition,
): never {
  expressionFrom(context, source, { kind: 'table', table, word: 'check constraint' });
  const message = `check constraint "${name}" already exists`;
  return refuse({ sqlstate: '42710', message, location });
}

/** Keys, what LIKE copies, foreign keys: in the server's order, which decides invented names. */
function addKeys(context: Context, table: Handle, elements: TableElements): void {
  const { constraints, likes } = elements;
  for (const key of mergeKeys(constraints)) addConstraint(context, table, key);
  for (const like of likes) copyLike(context, table, like);
  for (const definition of constraints.filter(isForeignKey)) {
    addConstraint(context, table, definition);
  }
}

function copyLike(context: Context, table: Handle, like: LikeClause): void {
  context.builder.via(like.via, () => copyAfterwards(context, table, like));
}

function isCheck(definition: ConstraintDefinition): definition is CheckDefinition {
  return definition.type === 'check';
}

function isForeignKey({ type }: ConstraintDefinition): boolean {
  return type === 'foreignKey';
}
