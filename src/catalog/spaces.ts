/** Which names must be unique among which: the unique indexes of the system catalogs. */

import type { FactKind, OwnedKind } from './facts.ts';

/**
 * A space of names inside one parent.
 *
 * `relation` is pg_class (tables, indexes, sequences, views and composite types share it), `type`
 * is pg_type (every table has a row type of its name there).
 */
export type Space =
  | 'schema'
  | 'extension'
  | 'relation'
  | 'type'
  | 'column'
  | 'constraint'
  | 'trigger'
  | 'policy'
  | 'rule'
  | 'function'
  | 'enumLabel'
  | 'role'
  | 'statistics'
  | 'eventTrigger'
  | 'cast'
  | 'operator'
  | 'operatorClass'
  | 'operatorFamily'
  | 'collation'
  | 'conversion'
  | 'publication'
  | 'publicationMember'
  | 'subscription'
  | 'foreignDataWrapper'
  | 'server'
  | 'userMapping'
  | 'textSearchParser'
  | 'textSearchTemplate'
  | 'textSearchDictionary'
  | 'textSearchConfiguration'
  | 'language'
  | 'transform'
  | 'accessMethod';

/** The spaces that an object of a kind takes its name in. */
export const spacesOf: { readonly [K in FactKind]: readonly Space[] } = {
  schema: ['schema'],
  extension: ['extension'],
  table: ['relation', 'type'],
  column: ['column'],
  constraint: ['constraint'],
  index: ['relation'],
  sequence: ['relation'],
  enum: ['type'],
  enumLabel: ['enumLabel'],
  domain: ['type'],
  compositeType: ['relation', 'type'],
  rangeType: ['type'],
  multirangeType: ['type'],
  baseType: ['type'],
  function: ['function'],
  trigger: ['trigger'],
  policy: ['policy'],
  role: ['role'],
  statistics: ['statistics'],
  eventTrigger: ['eventTrigger'],
  cast: ['cast'],
  operator: ['operator'],
  operatorClass: ['operatorClass'],
  operatorFamily: ['operatorFamily'],
  collation: ['collation'],
  conversion: ['conversion'],
  publication: ['publication'],
  publicationMember: ['publicationMember'],
  subscription: ['subscription'],
  foreignDataWrapper: ['foreignDataWrapper'],
  server: ['server'],
  userMapping: ['userMapping'],
  textSearchParser: ['textSearchParser'],
  textSearchTemplate: ['textSearchTemplate'],
  textSearchDictionary: ['textSearchDictionary'],
  textSearchConfiguration: ['textSearchConfiguration'],
  language: ['language'],
  transform: ['transform'],
  accessMethod: ['accessMethod'],
  view: ['relation', 'type'],
  materializedView: ['relation', 'type'],
  rule: ['rule'],
};

/**
 * Kinds with an owner of their own; the compiler knows them as `OwnedKind`. What is of another kind
 * belongs to its parent's owner, or to nobody.
 */
const owned: { readonly [K in OwnedKind]: true } = {
  schema: true,
  extension: true,
  table: true,
  sequence: true,
  view: true,
  materializedView: true,
  enum: true,
  domain: true,
  compositeType: true,
  rangeType: true,
  multirangeType: true,
  baseType: true,
  function: true,
  statistics: true,
  eventTrigger: true,
  operator: true,
  operatorClass: true,
  operatorFamily: true,
  collation: true,
  conversion: true,
  publication: true,
  subscription: true,
  foreignDataWrapper: true,
  server: true,
  textSearchDictionary: true,
  textSearchConfiguration: true,
  language: true,
};

/** True for kinds with an owner of their own. */
export function isOwnedKind(kind: FactKind): kind is OwnedKind {
  return Object.hasOwn(owned, kind);
}
