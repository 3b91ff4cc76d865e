/**
 * Indexes as facts: checked, named, made on a table and on its partitions (DefineIndex in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { IndexFact, IndexKey } from '../../catalog/facts.ts';
import { indexColumnNames, nameAddition } from '../../postgres/object-names.ts';
import type { Context } from '../context.ts';
import { dependOnExpression } from '../expression.ts';
import { childrenOf } from '../inheritance.ts';
import { dependOnAll } from '../named/find-function.ts';
import { dependOnKeys, usedMethod } from '../named/used-objects.ts';
import { refuse } from '../refusal.ts';
import { isPartitioned } from '../relation-kinds.ts';
import { newTablespace } from '../tablespaces/find-tablespace.ts';
import type {
  IndexConstraintDefinition,
  IndexDefinition,
  IndexKeyDefinition,
} from './definitions.ts';
import { columnsIn, expressionFrom } from './expression-source.ts';
import { checkIndex, checkKeyOfType, refuseUntyped, refuseVirtual } from './index-checks.ts';
import { copyOfIndex } from './index-copy.ts';
import { attachEqualIndex, dependOnWhole } from './index-partitions.ts';
import { chooseRelationName, refuseTakenConstraint } from './invented-names.ts';
import { refuseMutable } from './mutable.ts';
import { noteCasts, plainKey } from './plain-key.ts';

export interface IndexInput {
  readonly definition: IndexDefinition;
  /** The constraint that it is made for; null for a plain index. */
  readonly constraint: IndexConstraintDefinition | null;
  /** The partitioned table's index that this is a part of; null for others. */
  readonly partitionOf: Handle | null;
  /** False for ON ONLY: partitions then get none. */
  readonly recurse: boolean;
}

/**
 * Makes an index, its constraint's fact (which depends on the columns and holds the index), and
 * the same for each partition. Gives the index.
 */
export function addIndex(context: Context, table: Handle, written: IndexInput): Handle {
  const { builder } = context;
  const { constraint } = written;
  const input = withPlainKeys(context, table, written);
  checkIndex(context, table, input);
  const name = nameOf(context, table, input);
  const index = createIndexFact(context, table, { ...input, name });
  if (constraint === null) dependOnColumns(context, index, index, table);
  else {
    const handle = createConstraint(context, table, { name, constraint, index });
    builder.depend({ dependent: index, referenced: handle, type: 'internal' });
    dependOnColumns(context, handle, index, table);
  }
  if (input.partitionOf !== null) dependOnWhole(context, index, input.partitionOf);
  if (isPartitioned(builder, table) && input.recurse) addToPartitions(context, table, index);
  return index;
}

function withPlainKeys(context: Context, table: Handle, input: IndexInput): IndexInput {
  const keys = input.definition.keys.map((key) => plainKey(context, table, key));
  return { ...input, definition: { ...input.definition, keys } };
}

/** The given name, which must be free, or an invented one (ChooseIndexName). */
function nameOf(context: Context, table: Handle, { definition, constraint }: IndexInput): string {
  const { builder } = context;
  const { name: name1, parent: schema } = builder.row(table);
  const given = constraint === null ? definition.name : constraint.name;
  if (given === null) {
    const labels = definition.keys.map(({ label }) => label);
    const names = indexColumnNames([...labels, ...definition.include]);
    const isKey = constraint?.type === 'primaryKey';
    const name2 = isKey ? null : nameAddition(names);
    const label = labelOf(constraint);
    const parts = { schema: schema!, name1, name2, label };
    return chooseRelationName(context, parts, constraint !== null);
  }
  const { location } = definition;
  if (builder.find('relation', schema, given) !== undefined) {
    refuse({ sqlstate: '42P07', message: `relation "${given}" already exists`, location });
  }
  if (constraint !== null) refuseTakenConstraint(context, table, given, location);
  return given;
}

function labelOf(constraint: IndexConstraintDefinition | null): string {
  if (constraint === null) return 'idx';
  if (constraint.type === 'primaryKey') return 'pkey';
  return constraint.operators.length > 0 ? 'excl' : 'key';
}

function createIndexFact(
  context: Context,
  table: Handle,
  input: IndexInput & { readonly name: string },
): Handle {
  const { definition, constraint, partitionOf, name } = input;
  const { builder } = context;
  const needs = new Set<Handle>();
  const resolve = (source: IndexDefinition['predicate'], word: string, place?: number) => {
    if (source === null) return null;
    const resolved = expressionFrom(context, source, { kind: 'table', table, word });
    refuseMutable(context, resolved, `functions in ${word} must be marked IMMUTABLE`);
    refuseVirtual(context, columnsIn(context, resolved.expression, table), constraint);
    const { type } = resolved;
    if (place !== undefined) refuseUntyped(definition, place);
    if (type !== null && place !== undefined) checkKeyOfType(context, input, { type, place });
    for (const need of resolved.needs) if (need !== table) needs.add(need);
    return resolved.expression;
  };
  const { unique, method, nullsNotDistinct, storageParameters, tablespace, comment } = definition;
  const relation = builder.row(table);
  const fact: IndexFact<Handle> = {
    parent: builder.row(table).parent,
    name,
    comment,
    table,
    unique: unique || constraint?.type === 'primaryKey' || constraint?.type === 'unique',
    method,
    keys: definition.keys.map((key, place) => ({
      ...keyFact(context, table, key),
      expression: namedExpression(
        context,
        resolve(key.source, 'index expression', place),
        key.label,
      ),
    })),
    include: definition.include.map((column) => builder.find('column', table, column)!),
    predicate: isTrue(definition.predicate)
      ? null
      : resolve(definition.predicate, 'index predicate'),
    nullsNotDistinct,
    storageParameters,
    tablespace: newTablespace(context, tablespace ?? undefined, {
      persistence: relation.kind === 'table' ? relation.persistence : 'permanent',
      isPartitioned: isPartitioned(builder, table),
    }),
    isConstraint: constraint !== null,
    partitionOf,
    isReplicaIdentity: false,
    isClustered: false,
  };
  const index = builder.create('index', fact);
  noteCasts(context, table, definition.keys, fact.keys);
  dependOnExpression(context, index, needs);
  dependOnKeys(context, index, fact);
  dependOnAll(context, index, [usedMethod(context, method, 'index')]);
  return index;
}

/** `WHERE true` says nothing, and nothing is kept of it (make_ands_implicit). */
function isTrue(source: IndexDefinition['predicate']): boolean {
  if (source?.kind !== 'written' || !('A_Const' in source.node)) return false;
  return source.node.A_Const.boolval?.boolval === true;
}

function keyFact({ builder }: Context, table: Handle, key: IndexKeyDefinition): IndexKey<Handle> {
  const { column, collation, operatorClass, descending, nullsFirst } = key;
  const rest = { expression: null, operatorClass, descending, nullsFirst };
  if (column === null) return { ...rest, column, collation };
  const handle = builder.find('column', table, column)!;
  return {
    ...rest,
    column: handle,
    collation: isOwnCollation(builder, handle, collation) ? null : collation,
  };
}

/** Names have the collation "C" without being told so. */
function isOwnCollation(
  builder: Context['builder'],
  column: Handle,
  collation: string | null,
): boolean {
  const { type } = builder.get('column', column);
  return (
    collation === '"C"' && builder.isPinned(type.type) && builder.row(type.type).name === 'name'
  );
}

/** Notes what the expression gives to names that are invented later, for partitions and LIKE. */
function namedExpression<E extends IndexKey<Handle>['expression']>(
  { session }: Context,
  expression: E,
  label: string,
): E {
  if (expression !== null) session.expressionNames.set(expression, label);
  return expression;
}

interface NewConstraint {
  readonly name: string;
  readonly constraint: IndexConstraintDefinition;
  readonly index: Handle;
}

function createConstraint(context: Context, table: Handle, input: NewConstraint): Handle {
  const { builder } = context;
  const { name, constraint, index } = input;
  const { deferrable, initiallyDeferred, isLocal, inheritCount, comment } = constraint;
  const common = {
    parent: table,
    name,
    comment,
    index,
    deferrable,
    initiallyDeferred,
    isLocal,
    inheritCount,
  };
  if (constraint.type === 'exclusion') {
    const { operators } = constraint;
    return builder.create('constraint', { ...common, type: 'exclusion', operators });
  }
  const { type, withoutOverlaps } = constraint;
  const columns = builder.get('index', index).keys.map(({ column }) => column!);
  return builder.create('constraint', { ...common, type, columns, withoutOverlaps });
}

/**
 * An index, or the constraint that holds it, goes with the columns that it is about, and with the
 * table where it is about none. A constraint has only the plain columns for its own: what its
 * index computes keeps the index, and with it the constraint, from going unasked.
 */
function dependOnColumns(context: Context, dependent: Handle, index: Handle, table: Handle): void {
  const { builder } = context;
  const { keys, include, predicate } = builder.get('index', index);
  const expressions = [...keys.map(({ expression }) => expression), predicate];
  const plain = [...keys.flatMap(({ column }) => column ?? []), ...include];
  const computed = expressions.flatMap((each) =>
    each === null ? [] : columnsIn(context, each, table),
  );
  for (const referenced of computed) builder.depend({ dependent: index, referenced, type: 'auto' });
  for (const referenced of plain.length === 0 ? [table] : plain) {
    builder.depend({ dependent, referenced, type: 'auto' });
  }
  // The server drops indexes with their table by these edges alone.
  if (dependent === index) builder.depend({ dependent, referenced: table, type: 'auto' });
}

/** Each partition gets an equal index: one that it has already, or a new one. */
export function addToPartitions(context: Context, table: Handle, index: Handle): void {
  const { builder } = context;
  for (const partition of childrenOf(context, table)) {
    if (builder.get('table', partition).kindOfTable !== 'foreign') {
      addToPartition(context, partition, index);
    } else if (builder.get('index', index).unique) {
      const message = `cannot create unique index on partitioned table "${builder.row(table).name}"`;
      refuse({ sqlstate: '42809', message });
    }
  }
}

/** Gives one partition its part of a partitioned table's index. */
export function addToPartition(context: Context, partition: Handle, index: Handle): void {
  if (attachEqualIndex(context, partition, index)) return;
  const { definition, constraint } = copyOfIndex(context, index);
  const inherited = constraint === null ? null : { ...constraint, isLocal: false, inheritCount: 1 };
  addIndex(context, partition, {
    definition,
    constraint: inherited,
    partitionOf: index,
    recurse: true,
  });
}
