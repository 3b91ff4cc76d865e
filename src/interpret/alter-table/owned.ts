/** What belongs to a table and stands beside it in its schema: sequences of its columns, indexes. */

import type { CatalogBuilder, Handle } from '../../catalog/builder.ts';

/** The sequences that the table's columns own: serial, identity, OWNED BY. */
export function sequencesOf(builder: CatalogBuilder, table: Handle): readonly Handle[] {
  return builder.children(table, 'column').flatMap((column) =>
    builder.dependentsOf(column).flatMap(({ dependent }) => {
      const row = builder.row(dependent);
      return row.kind === 'sequence' && row.ownedBy === column ? [dependent] : [];
    }),
  );
}
