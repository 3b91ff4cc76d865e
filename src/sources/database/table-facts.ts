/** Tables, columns and sequences of a database as facts. */

import type { FactKind, IndexKey, PartitionKey } from '../../catalog/facts.ts';
import type { FactId } from '../../catalog/id.ts';
import { printedExpression } from './expression.ts';
import { parametersOf, type DatabaseFacts } from './facts.ts';
import type {
  ColumnRow,
  PartitionKeyRow,
  RelationRow,
  RuleRow,
  SequenceRow,
} from './queries/relations.ts';
import { splitList } from './split-list.ts';
import { valueOf } from './type-facts.ts';

interface TableRows {
  readonly relations: readonly RelationRow[];
  readonly columns: readonly ColumnRow[];
  readonly partitionKeys: readonly PartitionKeyRow[];
  readonly sequences: readonly SequenceRow[];
  readonly rules: readonly RuleRow[];
}

const kinds: Readonly<Record<string, FactKind>> = {
  c: 'compositeType',
  v: 'view',
  m: 'materializedView',
};

const tableKinds = { r: 'ordinary', p: 'partitioned', f: 'foreign' } as const;

export function addTables(facts: DatabaseFacts, rows: TableRows): void {
  const { names } = facts;
  for (const row of rows.relations) names.addRelation(kinds[row.relkind] ?? 'table', row);
  for (const row of rows.sequences) names.addRelation('sequence', row);
  for (const row of rows.columns) names.addColumn(row);
  const keys = new Map(rows.partitionKeys.map((key) => [key.relation, key]));
  for (const row of rows.relations) addRelation(facts, row, keys);
  const sequenceOf = identitySequences(rows);
  for (const row of rows.columns) addColumn(facts, row, sequenceOf(row));
  for (const row of rows.sequences) addSequence(facts, row);
  for (const { table, ...row } of rows.rules) {
    facts.add('rule', { ...row, parent: names.relation(table) });
  }
}

/** Composite types are told of among types. */
function addRelation(
  facts: DatabaseFacts,
  row: RelationRow,
  keys: ReadonlyMap<number, PartitionKeyRow>,
): void {
  if (row.relkind === 'v') addView(facts, row);
  else if (row.relkind === 'm') addMaterializedView(facts, row);
  else if (row.relkind !== 'c') addTable(facts, row, keys);
}

function addView(facts: DatabaseFacts, row: RelationRow): void {
  const { check_option: checkOption = null, ...options } = parametersOf(row.parameters);
  facts.add('view', {
    parent: facts.names.schema(row.schema),
    name: row.name,
    owner: row.owner,
    comment: row.comment,
    persistence: row.persistence,
    query: { pieces: [withoutSemicolon(row.query)], constant: null },
    checkOption: checkOption as 'local' | 'cascaded' | null,
    options,
  });
}

function addMaterializedView(facts: DatabaseFacts, row: RelationRow): void {
  const { owner, comment, populated, tablespace, accessMethod } = row;
  facts.add('materializedView', {
    parent: facts.names.schema(row.schema),
    name: row.name,
    owner,
    comment,
    query: { pieces: [withoutSemicolon(row.query)], constant: null },
    populated,
    storageParameters: parametersOf(row.parameters),
    tablespace,
    accessMethod,
  });
}

function withoutSemicolon(query: string | null): string {
  return (query ?? '').trim().replace(/;$/, '');
}

function addTable(
  facts: DatabaseFacts,
  row: RelationRow,
  keys: ReadonlyMap<number, PartitionKeyRow>,
): void {
  const { names } = facts;
  const key = keys.get(row.oid);
  const parents = row.parents.flatMap((oid) => names.findRelation(oid) ?? []);
  const isPartition = row.isPartition && parents[0] !== undefined;
  facts.add('table', {
    parent: names.schema(row.schema),
    name: row.name,
    owner: row.owner,
    comment: row.comment,
    kindOfTable: tableKinds[row.relkind as keyof typeof tableKinds],
    persistence: row.persistence,
    partitionKey: key === undefined ? null : partitionKeyOf(facts, key),
    partitionOf: isPartition ? { parent: parents[0]!, bound: row.bound ?? '' } : null,
    inherits: isPartition ? [] : parents,
    ofType: row.ofType === null ? null : names.type(row.ofType),
    rowSecurity: row.rowSecurity,
    forceRowSecurity: row.forceRowSecurity,
    storageParameters: parametersOf(row.parameters),
    tablespace: row.tablespace,
    accessMethod: row.accessMethod,
    replicaIdentity: row.replicaIdentity,
  });
}

function partitionKeyOf({ names }: DatabaseFacts, row: PartitionKeyRow): PartitionKey<FactId> {
  const texts = splitList(row.text.replace(/^\w+ \(/, '').slice(0, -1));
  const keys = row.columns.map((number, at): IndexKey<FactId> => {
    const collation = row.collations[at] ?? null;
    const operatorClass = row.operatorClasses[at] ?? null;
    const text = [operatorClass, collation === null ? null : `COLLATE ${collation}`].reduce(
      (rest: string, end) =>
        end !== null && rest.endsWith(` ${end}`) ? rest.slice(0, -end.length - 1) : rest,
      texts[at] ?? '',
    );
    return {
      column: number === 0 ? null : names.column(row.relation, number),
      expression: number === 0 ? printedExpression(text) : null,
      collation,
      operatorClass,
      descending: false,
      nullsFirst: false,
    };
  });
  return { strategy: row.strategy, keys };
}

/** A column by its name or number. */
function key(relation: number | null, column: string): string {
  return `${relation} ${column}`;
}

/** The sequence inside an identity column; of a partition's, that of the partitioned table (17). */
function identitySequences(rows: TableRows): (row: ColumnRow) => number | undefined {
  const names = new Map(
    rows.columns.map((row) => [key(row.relation, `${row.position}`), row.name]),
  );
  const parents = new Map(rows.relations.map(({ oid, parents: [first] }) => [oid, first]));
  const own = new Map(
    rows.sequences
      .filter(({ isIdentity }) => isIdentity)
      .map(({ oid, table, column }) => [key(table, names.get(key(table, `${column}`))!), oid]),
  );
  return ({ relation, name, identity }) => {
    let found: number | undefined;
    for (
      let table: number | undefined = identity === null ? undefined : relation;
      table !== undefined && found === undefined;
      table = parents.get(table)
    ) {
      found = own.get(key(table, name));
    }
    return found;
  };
}

function addColumn(facts: DatabaseFacts, row: ColumnRow, sequence: number | undefined): void {
  const { names } = facts;
  const type = names.use(row.type, row.text, row.dimensions);
  const expression =
    row.expression === null ? null : printedExpression(row.expression, valueOf(facts, type));
  const hasIdentity = row.identity !== null && sequence !== undefined;
  facts.add('column', {
    parent: names.relation(row.relation),
    name: row.name,
    comment: row.comment,
    position: row.position,
    type,
    collation: row.collation,
    notNull: row.notNull,
    default: row.generated === null ? expression : null,
    identity: hasIdentity ? { mode: row.identity, sequence: names.relation(sequence) } : null,
    generated:
      row.generated === null || expression === null ? null : { kind: row.generated, expression },
    isLocal: row.isLocal,
    inheritCount: row.inheritCount,
    storage: row.storage,
    compression: row.compression,
    statistics: row.statistics,
  });
}

function addSequence(facts: DatabaseFacts, row: SequenceRow): void {
  const { names } = facts;
  const isOwned = row.table !== null && row.column !== null;
  facts.add('sequence', {
    parent: names.schema(row.schema),
    name: row.name,
    owner: row.owner,
    comment: row.comment,
    dataType: row.dataType,
    start: BigInt(row.start),
    increment: BigInt(row.increment),
    minValue: BigInt(row.minValue),
    maxValue: BigInt(row.maxValue),
    cache: BigInt(row.cache),
    cycle: row.cycle,
    persistence: row.persistence,
    ownedBy: isOwned ? names.column(row.table, row.column) : null,
    isIdentity: row.isIdentity,
  });
}
