/** Constraints and indexes of a database as facts. */

import type { ConstraintFact, IndexKey } from '../../catalog/facts.ts';
import type { FactId } from '../../catalog/id.ts';
import { printedExpression } from './expression.ts';
import { parametersOf, type DatabaseFacts } from './facts.ts';
import type { ConstraintRow, IndexRow } from './queries/constraints.ts';

/** Columns and tables must be named already. */
export function addConstraints(
  facts: DatabaseFacts,
  rows: { readonly constraints: readonly ConstraintRow[]; readonly indexes: readonly IndexRow[] },
): void {
  for (const row of rows.indexes) facts.names.addRelation('index', row);
  for (const row of rows.indexes) if (isTold(facts, row.table)) addIndex(facts, row);
  for (const row of rows.constraints) {
    const fact = constraintOf(facts, row);
    if (fact !== null) facts.add('constraint', fact);
  }
}

/** False for relations that have no facts: an index may be of one of them. */
function isTold({ names }: DatabaseFacts, relation: number): boolean {
  return names.findRelation(relation) !== undefined;
}

function addIndex(facts: DatabaseFacts, row: IndexRow): void {
  const { names } = facts;
  const { columns, keyCount } = row;
  facts.add('index', {
    parent: names.schema(row.schema),
    name: row.name,
    comment: row.comment,
    table: names.relation(row.table),
    unique: row.unique,
    method: row.method,
    keys: columns.slice(0, keyCount).map((_, at) => keyOf(facts, row, at)),
    include: names.columns(row.table, columns.slice(keyCount)),
    predicate: row.predicate === null ? null : printedExpression(row.predicate),
    nullsNotDistinct: row.nullsNotDistinct,
    storageParameters: parametersOf(row.parameters),
    tablespace: row.tablespace,
    isConstraint: row.isConstraint,
    partitionOf: row.partitionOf === null ? null : names.relation(row.partitionOf),
    isReplicaIdentity: row.isReplicaIdentity,
    isClustered: row.isClustered,
  });
}

function keyOf({ names }: DatabaseFacts, row: IndexRow, at: number): IndexKey<FactId> {
  const number = row.columns[at]!;
  const expression = row.expressions[at] ?? null;
  const options = row.options[at] ?? 0;
  return {
    column: number === 0 ? null : names.column(row.table, number),
    expression: expression === null ? null : printedExpression(expression),
    collation: row.collations[at] ?? null,
    operatorClass: row.operatorClasses[at] ?? null,
    descending: (options & 1) !== 0,
    nullsFirst: (options & 2) !== 0,
  };
}

function constraintOf(facts: DatabaseFacts, row: ConstraintRow): ConstraintFact<FactId> | null {
  const { names } = facts;
  const { name, comment, isLocal, inheritCount, validated, enforced, noInherit } = row;
  if (row.table !== null && !isTold(facts, row.table)) return null;
  const parent = row.table === null ? names.type(row.domain!) : names.relation(row.table);
  const common = { parent, name, comment, isLocal, inheritCount };
  const table = row.table ?? 0;
  switch (row.type) {
    case 'check':
      return {
        ...common,
        type: 'check',
        expression: printedExpression(row.expression ?? ''),
        noInherit,
        validated,
        enforced,
      };
    case 'notNull': {
      const column = row.table === null ? parent : names.column(table, row.columns[0]!);
      return { ...common, type: 'notNull', column, noInherit, validated };
    }
    default:
      return keyConstraintOf(facts, row, common);
  }
}

type Common = Pick<
  ConstraintFact<FactId>,
  'parent' | 'name' | 'comment' | 'isLocal' | 'inheritCount'
>;

function keyConstraintOf(
  { names }: DatabaseFacts,
  row: ConstraintRow,
  common: Common,
): ConstraintFact<FactId> | null {
  const { type, deferrable, initiallyDeferred, period } = row;
  const whole = { ...common, deferrable, initiallyDeferred };
  const table = row.table!;
  const index = row.index === null ? undefined : names.findRelation(row.index);
  if (type === 'foreignKey') {
    if (row.foreignTable === null || names.findRelation(row.foreignTable) === undefined)
      return null;
    return {
      ...whole,
      type,
      columns: names.columns(table, row.columns),
      foreignTable: names.relation(row.foreignTable),
      foreignColumns: names.columns(row.foreignTable, row.foreignColumns),
      match: row.match ?? 'simple',
      onUpdate: row.onUpdate ?? 'no action',
      onDelete: row.onDelete ?? 'no action',
      onDeleteColumns: names.columns(table, row.onDeleteColumns),
      validated: row.validated,
      enforced: row.enforced,
      period,
    };
  }
  if (index === undefined) return null;
  if (type === 'exclusion') return { ...whole, type, index, operators: row.operators };
  if (type !== 'primaryKey' && type !== 'unique') return null;
  const columns = names.columns(table, row.columns);
  return { ...whole, type, columns, index, withoutOverlaps: period };
}
