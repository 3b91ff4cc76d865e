/** Which constraints Drizzle has a builder for. */

import type { CatalogFact } from '../../catalog/catalog.ts';
import type { AssignedNames } from '../context.ts';

/**
 * Whether the constraint is written, if not with every clause. A foreign key is when its target is
 * emitted too; keys over periods (18) and exclusions never.
 */
export function canSayConstraint(
  { names }: { readonly names: AssignedNames },
  fact: CatalogFact<'constraint'>,
): boolean {
  switch (fact.type) {
    case 'primaryKey':
    case 'unique':
      return !fact.withoutOverlaps;
    case 'foreignKey':
      return !fact.period && names.tables.has(fact.foreignTable);
    case 'check':
    case 'notNull':
      return true;
    case 'exclusion':
      return false;
    default:
      return fact satisfies never;
  }
}
