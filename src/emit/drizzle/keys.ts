/** Which primary keys and uniques stand beside their one column, and which with the table. */

import type { CatalogFact, Entry } from '../../catalog/catalog.ts';
import type { KeyConstraint } from '../../catalog/facts.ts';
import type { FactId } from '../../catalog/id.ts';
import type { TableView } from '../../catalog/read.ts';
import { makeObjectName } from '../../postgres/object-names.ts';

type Key = KeyConstraint<FactId>;

/**
 * The key that is written at its column: a primary key with the server's own name, or the first
 * unique of this column alone.
 */
export function keyOfColumn(table: TableView, type: Key['type'], column: FactId): Key | null {
  for (const { fact } of table.constraints) {
    if (fact.type !== type || !isOfOneColumn(fact) || fact.columns[0] !== column) continue;
    if (type === 'unique' || fact.name === ownName(table.entry)) return fact;
  }
  return null;
}

/** Whether a key is written with the table. */
export function isTableKey(table: TableView, fact: Key): boolean {
  const column = fact.columns[0];
  return column === undefined || keyOfColumn(table, fact.type, column) !== fact;
}

function isOfOneColumn(fact: CatalogFact<'constraint'> & Key): boolean {
  return fact.columns.length === 1 && !fact.withoutOverlaps;
}

/** The name that the server gives a primary key by itself. */
function ownName({ fact }: Entry<'table'>): string {
  return makeObjectName(fact.name, null, 'pkey');
}
