/** Which names must be unique among which: the unique indexes of the system catalogs. */

import type { FactKind } from './facts.ts';

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
  | 'function'
  | 'enumLabel';

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
};
