/** PRIMARY KEY, UNIQUE and EXCLUDE: constraints that an index keeps. */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import type { IndexConstraintDefinition, UsingIndexDefinition } from './definitions.ts';
import { constraintOfIndex } from './index-copy.ts';
import { refuseSecondPrimaryKey } from './index-checks.ts';
import { addIndex } from './indexes.ts';
import { refuseTakenConstraint } from './invented-names.ts';
import { addNotNull, notNullConstraintOf, notNullDefinition } from './not-null.ts';

/**
 * `ALTER TABLE t ADD [CONSTRAINT c] PRIMARY KEY (a) | UNIQUE (a) | EXCLUDE (...)`
 *
 * A primary key makes its columns NOT NULL. Partitions get theirs, unless ONLY is said. Gives the
 * index.
 */
export function addIndexConstraint(
  context: Context,
  table: Handle,
  definition: IndexConstraintDefinition,
  recurse = true,
): Handle {
  if (definition.type === 'primaryKey') preparePrimaryKey(context, table, definition, recurse);
  return addIndex(context, table, {
    definition: { ...definition.index, location: definition.location },
    constraint: definition,
    partitionOf: null,
    recurse,
  });
}

/** The columns of a primary key become NOT NULL. */
function preparePrimaryKey(
  context: Context,
  table: Handle,
  { index, location }: IndexConstraintDefinition,
  recurse: boolean,
): void {
  const columns = index.keys.flatMap(({ column }) => column ?? []);
  if (!recurse) refuseNullableChildren(context, table, columns);
  for (const column of columns) requireNotNull(context, table, column, { location, recurse });
  refuseSecondPrimaryKey(context, table, location);
}

/** ONLY leaves children as they are, so their columns must be NOT NULL already. */
export function refuseNullableChildren(
  context: Context,
  table: Handle,
  columns: readonly string[],
): void {
  const { builder, session } = context;
  const isPartitioned = builder.get('table', table).kindOfTable === 'partitioned';
  // Up to 17 a parent by INHERITS may have what its children lack.
  if (!isPartitioned && session.postgres < 18) return;
  for (const child of childrenOf(context, table)) {
    for (const name of columns) {
      const column = builder.find('column', child, name);
      const isReady = column !== undefined && builder.get('column', column).notNull;
      if (isReady || (column === undefined && session.postgres < 18)) continue;
      const message =
        session.postgres >= 18
          ? `column "${name}" of table "${builder.row(child).name}" is not marked NOT NULL`
          : 'constraint must be added to child tables too';
      refuse({ sqlstate: session.postgres >= 18 ? 'XX000' : '42P16', message });
    }
  }
}

/** A key's column that is missing is the key's to refuse. */
function requireNotNull(
  context: Context,
  table: Handle,
  name: string,
  { location, recurse }: { readonly location: number | undefined; readonly recurse: boolean },
): void {
  const { builder, session } = context;
  const column = builder.find('column', table, name);
  if (column === undefined) return;
  const existing = notNullConstraintOf(context, column);
  if (existing?.noInherit === true || existing?.validated === false) {
    const message = `cannot create primary key on column "${name}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  const isMissing = !builder.get('column', column).notNull;
  const inChildren = recurse && childrenOf(context, table).length > 0 && session.postgres < 18;
  if (!isMissing && !inChildren) return;
  const isPartitioned = builder.get('table', table).kindOfTable === 'partitioned';
  const noInherit = !recurse && !isPartitioned && session.postgres < 18;
  addNotNull(context, table, { ...notNullDefinition(name, location), noInherit });
}

/**
 * `ALTER TABLE t ADD [CONSTRAINT c] PRIMARY KEY | UNIQUE USING INDEX i`
 *
 * The index takes the constraint's name.
 */
export function addKeyUsingIndex(
  context: Context,
  table: Handle,
  definition: UsingIndexDefinition,
): Handle {
  const { builder } = context;
  const { indexName, primary, location } = definition;
  const index = usableIndex(context, table, definition);
  const { keys } = builder.get('index', index);
  const columns = keys.map(({ column }) => column!);
  if (primary) {
    refuseSecondPrimaryKey(context, table, location);
    if (builder.get('index', index).nullsNotDistinct) {
      const message = 'primary keys cannot use NULLS NOT DISTINCT indexes';
      refuse({ sqlstate: '42P16', message, location });
    }
    for (const column of columns) {
      requireNotNull(context, table, builder.row(column).name, { location, recurse: true });
    }
  }
  const name = definition.name ?? indexName;
  refuseTakenConstraint(context, table, name, location);
  const { deferrable, initiallyDeferred, isLocal, inheritCount } = definition;
  const constraint = builder.create('constraint', {
    parent: table,
    name,
    comment: null,
    type: primary ? 'primaryKey' : 'unique',
    columns,
    index,
    withoutOverlaps: false,
    deferrable,
    initiallyDeferred,
    isLocal,
    inheritCount,
  });
  builder.change(
    'index',
    index,
    name === indexName ? { isConstraint: true } : { isConstraint: true, name },
  );
  takeOverDependencies(context, index, constraint);
  return index;
}

/** The index now depends on its constraint, and that on the columns (index_constraint_create). */
function takeOverDependencies({ builder }: Context, index: Handle, constraint: Handle): void {
  for (const edge of builder.dependenciesOf(index)) {
    if (edge.type !== 'auto') continue;
    builder.undepend(edge);
    const { kind } = builder.row(edge.referenced);
    if (kind !== 'table') {
      builder.depend({ dependent: constraint, referenced: edge.referenced, type: 'auto' });
    }
  }
  builder.depend({ dependent: index, referenced: constraint, type: 'internal' });
}

/** The index of USING INDEX; 42704, 55000 and 42809 for one that cannot hold a key. */
export function usableIndex(
  context: Context,
  table: Handle,
  { indexName, location, deferrable }: UsingIndexDefinition,
): Handle {
  const { builder } = context;
  const { parent, name: relation, partitionKey } = builder.get('table', table);
  const index = builder.find('relation', parent, indexName);
  if (index === undefined) {
    return refuse({
      sqlstate: '42704',
      message: `index "${indexName}" does not exist`,
      location,
    });
  }
  const row = builder.row(index);
  if (row.kind !== 'index') {
    return refuse({ sqlstate: '42809', message: `"${indexName}" is not an index`, location });
  }
  if (constraintOfIndex(context, index) !== null) {
    const message = `index "${indexName}" is already associated with a constraint`;
    refuse({ sqlstate: '55000', message, location });
  }
  if (row.table !== table) {
    const message = `index "${indexName}" does not belong to table "${relation}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  const problem = unusable(row, deferrable);
  if (problem !== null) {
    refuse({ sqlstate: '42809', message: problem(indexName), location });
  }
  if (partitionKey !== null) {
    const message =
      'ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables';
    refuse({ sqlstate: '0A000', message, location });
  }
  return index;
}

function unusable(
  row: ReturnType<Context['builder']['get']> & { readonly kind: 'index' },
  deferrable: boolean,
): ((name: string) => string) | null {
  if (!row.unique) return (name) => `"${name}" is not a unique index`;
  if (row.keys.some(({ expression }) => expression !== null)) {
    return (name) => `index "${name}" contains expressions`;
  }
  if (row.predicate !== null) return (name) => `"${name}" is a partial index`;
  if (row.method !== 'btree' && !deferrable) return (name) => `index "${name}" is not a btree`;
  const isOrdered = row.keys.some(
    ({ descending, nullsFirst, operatorClass, collation }) =>
      descending || nullsFirst || operatorClass !== null || collation !== null,
  );
  return isOrdered
    ? (name) => `index "${name}" column number 1 does not have default sorting behavior`
    : null;
}
