/** An index of one table as the definition of one like it on another (generateClonedIndexStmt). */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Expression } from '../../catalog/expression.ts';
import type { IndexKey } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import type {
  IndexConstraintDefinition,
  IndexDefinition,
  IndexKeyDefinition,
} from './definitions.ts';
import type { ExpressionSource } from './expression-source.ts';

export interface IndexCopy {
  readonly definition: IndexDefinition;
  /** Of the constraint that the index was made for. */
  readonly constraint: IndexConstraintDefinition | null;
}

/** The definition of an index like `index`, with an invented name and no comment. */
export function copyOfIndex(context: Context, index: Handle): IndexCopy {
  const { builder } = context;
  const row = builder.get('index', index);
  const copied = (expression: Expression<Handle> | null): ExpressionSource | null =>
    expression === null ? null : { kind: 'copied', expression, table: row.table };
  const { unique, method, nullsNotDistinct, storageParameters, tablespace } = row;
  const definition: IndexDefinition = {
    name: null,
    location: undefined,
    unique,
    method,
    keys: row.keys.map((key) => ({
      ...keyOf(context, key),
      source: copied(key.expression),
    })),
    include: row.include.map((column) => builder.row(column).name),
    predicate: copied(row.predicate),
    nullsNotDistinct,
    storageParameters,
    tablespace,
    comment: null,
  };
  const constraint = constraintOfIndex(context, index);
  return {
    definition,
    constraint: constraint === null ? null : constraintCopy(constraint, definition),
  };
}

function keyOf({ builder, session }: Context, key: IndexKey<Handle>): IndexKeyDefinition {
  const { column, expression, collation, operatorClass, descending, nullsFirst } = key;
  const name = column === null ? null : builder.row(column).name;
  const label =
    name ?? (expression === null ? undefined : session.expressionNames.get(expression)) ?? 'expr';
  const order = { descending, nullsFirst, saysOrder: null };
  return { column: name, source: null, label, collation, operatorClass, ...order };
}

type KeyRow = Row<'constraint'> & {
  readonly type: 'primaryKey' | 'unique' | 'exclusion';
  readonly handle: Handle;
};

/** The key or exclusion constraint that an index is made for, or null. */
export function constraintOfIndex({ builder }: Context, index: Handle): KeyRow | null {
  for (const { type, referenced } of builder.dependenciesOf(index)) {
    if (type !== 'internal') continue;
    const row = builder.row(referenced);
    if (row.kind === 'constraint' && 'index' in row) return { ...row, handle: referenced };
  }
  return null;
}

function constraintCopy(row: KeyRow, index: IndexDefinition): IndexConstraintDefinition {
  const { type, deferrable, initiallyDeferred } = row;
  return {
    type,
    name: null,
    location: undefined,
    isLocal: true,
    inheritCount: 0,
    comment: null,
    deferrable,
    initiallyDeferred,
    index,
    withoutOverlaps: 'withoutOverlaps' in row && row.withoutOverlaps,
    operators: 'operators' in row ? row.operators : periodOperators(row, index),
  };
}

/** A copy of a key WITHOUT OVERLAPS excludes by its operators, which gives it another invented name. */
function periodOperators(row: KeyRow, { keys }: IndexDefinition): readonly string[] {
  if (row.type === 'exclusion' || !row.withoutOverlaps) return [];
  return keys.map((_, place) => (place === keys.length - 1 ? '&&' : '='));
}

/** The indexes of a table, oldest first. */
export function indexesOf({ builder }: Context, table: Handle): readonly Handle[] {
  const { parent } = builder.row(table);
  const found = new Set<Handle>();
  const consider = (handle: Handle): void => {
    const row = builder.row(handle);
    if (row.kind === 'index' && row.table === table && row.parent === parent) found.add(handle);
    if (row.kind === 'constraint' && 'index' in row) found.add(row.index);
  };
  for (const { dependent } of builder.dependentsOf(table)) consider(dependent);
  for (const constraint of builder.children(table, 'constraint')) consider(constraint);
  return [...found].sort((a, b) => a - b);
}
