/** What relations are, where tables and views differ. */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { TableFact } from '../catalog/facts.ts';

/** The kind of a table; null for relations that are no tables. */
export function kindOfTable(
  builder: CatalogBuilder,
  relation: Handle,
): TableFact<Handle>['kindOfTable'] | null {
  const row = builder.row(relation);
  return row.kind === 'table' ? row.kindOfTable : null;
}

/** True for a partitioned table. */
export function isPartitioned(builder: CatalogBuilder, relation: Handle): boolean {
  return kindOfTable(builder, relation) === 'partitioned';
}
