/** Where each kind of fact refers to others: one row a kind, so that no reference is forgotten. */

import { mapExpression, type Expression } from './expression.ts';
import type { ConstraintFact, FactKind, Facts, IndexKey, PartitionKey, TypeUse } from './facts.ts';
import { mapQuery } from './query.ts';

type MapRef<From, To> = (ref: From) => To;

function optional<From, To>(ref: From | null, map: MapRef<From, To>): To | null {
  return ref === null ? null : map(ref);
}

function optionalExpression<From, To>(
  expression: Expression<From> | null,
  map: MapRef<From, To>,
): Expression<To> | null {
  return expression === null ? null : mapExpression(expression, map);
}

function typeUse<From, To>(use: TypeUse<From>, map: MapRef<From, To>): TypeUse<To> {
  return { ...use, type: map(use.type) };
}

function indexKey<From, To>(key: IndexKey<From>, map: MapRef<From, To>): IndexKey<To> {
  return {
    ...key,
    column: optional(key.column, map),
    expression: optionalExpression(key.expression, map),
  };
}

function partitionKey<From, To>(key: PartitionKey<From>, map: MapRef<From, To>): PartitionKey<To> {
  return { ...key, keys: key.keys.map((one) => indexKey(one, map)) };
}

function constraint<From, To>(
  fact: ConstraintFact<From>,
  map: MapRef<From, To>,
): ConstraintFact<To> {
  const parent = optional(fact.parent, map);
  switch (fact.type) {
    case 'primaryKey':
    case 'unique':
      return { ...fact, parent, columns: fact.columns.map(map), index: map(fact.index) };
    case 'check':
      return { ...fact, parent, expression: mapExpression(fact.expression, map) };
    case 'foreignKey':
      return {
        ...inParent(fact, map),
        parent,
        columns: fact.columns.map(map),
        foreignTable: map(fact.foreignTable),
        foreignColumns: fact.foreignColumns.map(map),
        onDeleteColumns: fact.onDeleteColumns.map(map),
      };
    case 'exclusion':
      return { ...fact, parent, index: map(fact.index) };
    case 'notNull':
      return { ...fact, parent, column: map(fact.column) };
    default:
      return fact satisfies never;
  }
}

type Mappers = {
  readonly [K in FactKind]: <From, To>(fact: Facts<From>[K], map: MapRef<From, To>) => Facts<To>[K];
};

/** Kinds that refer to nothing but their parent. */
function inParent<From, To, F extends { readonly parent: From | null }>(
  fact: F,
  map: MapRef<From, To>,
): Omit<F, 'parent'> & { readonly parent: To | null } {
  return { ...fact, parent: optional(fact.parent, map) };
}

const mappers: Mappers = {
  schema: inParent,
  extension: (fact, map) => ({ ...inParent(fact, map), schema: map(fact.schema) }),
  table: (fact, map) => ({
    ...inParent(fact, map),
    partitionKey: fact.partitionKey === null ? null : partitionKey(fact.partitionKey, map),
    partitionOf:
      fact.partitionOf === null
        ? null
        : { ...fact.partitionOf, parent: map(fact.partitionOf.parent) },
    inherits: fact.inherits.map(map),
    ofType: optional(fact.ofType, map),
  }),
  column: (fact, map) => ({
    ...inParent(fact, map),
    type: typeUse(fact.type, map),
    default: optionalExpression(fact.default, map),
    identity:
      fact.identity === null ? null : { ...fact.identity, sequence: map(fact.identity.sequence) },
    generated:
      fact.generated === null
        ? null
        : { ...fact.generated, expression: mapExpression(fact.generated.expression, map) },
  }),
  constraint,
  index: (fact, map) => ({
    ...inParent(fact, map),
    table: map(fact.table),
    keys: fact.keys.map((key) => indexKey(key, map)),
    include: fact.include.map(map),
    predicate: optionalExpression(fact.predicate, map),
    partitionOf: optional(fact.partitionOf, map),
  }),
  sequence: (fact, map) => ({ ...inParent(fact, map), ownedBy: optional(fact.ownedBy, map) }),
  enum: inParent,
  enumLabel: inParent,
  domain: (fact, map) => ({
    ...inParent(fact, map),
    baseType: typeUse(fact.baseType, map),
    default: optionalExpression(fact.default, map),
  }),
  compositeType: inParent,
  rangeType: (fact, map) => ({
    ...inParent(fact, map),
    subtype: typeUse(fact.subtype, map),
    multirange: map(fact.multirange),
  }),
  multirangeType: (fact, map) => ({ ...inParent(fact, map), range: map(fact.range) }),
  baseType: inParent,
  function: (fact, map) => ({
    ...inParent(fact, map),
    arguments: fact.arguments.map((argument) => ({
      ...argument,
      type: typeUse(argument.type, map),
      default: optionalExpression(argument.default, map),
    })),
    returns: fact.returns === null ? null : typeUse(fact.returns, map),
  }),
  trigger: (fact, map) => ({
    ...inParent(fact, map),
    columns: fact.columns.map(map),
    function: map(fact.function),
    when: optionalExpression(fact.when, map),
    fromTable: optional(fact.fromTable, map),
    partitionOf: optional(fact.partitionOf, map),
  }),
  policy: (fact, map) => ({
    ...inParent(fact, map),
    using: optionalExpression(fact.using, map),
    withCheck: optionalExpression(fact.withCheck, map),
  }),
  view: (fact, map) => ({ ...inParent(fact, map), query: mapQuery(fact.query, map) }),
  materializedView: (fact, map) => ({
    ...inParent(fact, map),
    query: mapQuery(fact.query, map),
  }),
  rule: inParent,
  role: inParent,
  statistics: inParent,
  eventTrigger: inParent,
  cast: (fact, map) => ({
    ...inParent(fact, map),
    source: typeUse(fact.source, map),
    target: typeUse(fact.target, map),
  }),
  operator: (fact, map) => ({
    ...inParent(fact, map),
    left: fact.left === null ? null : typeUse(fact.left, map),
    right: typeUse(fact.right, map),
  }),
  operatorClass: (fact, map) => ({ ...inParent(fact, map), type: typeUse(fact.type, map) }),
  operatorFamily: inParent,
  collation: inParent,
  conversion: inParent,
  publication: inParent,
  publicationMember: (fact, map) => ({ ...inParent(fact, map), member: map(fact.member) }),
  subscription: inParent,
  foreignDataWrapper: inParent,
  server: inParent,
  userMapping: inParent,
  textSearchParser: inParent,
  textSearchTemplate: inParent,
  textSearchDictionary: inParent,
  textSearchConfiguration: inParent,
  language: inParent,
  transform: (fact, map) => ({
    ...inParent(fact, map),
    type: typeUse(fact.type, map),
    language: map(fact.language),
  }),
  accessMethod: inParent,
};

/** The same fact with every reference, its parent's among them, replaced by what `map` makes of it. */
export function mapRefs<From, To, K extends FactKind>(
  kind: K,
  fact: Facts<From>[K],
  map: MapRef<From, To>,
): Facts<To>[K] {
  return mappers[kind](fact, map);
}
