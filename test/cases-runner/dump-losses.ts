/**
 * What a dump does not tell as it was: pg_dump itself loses it, so the server that runs the dump has
 * it no more than we have. Each was watched with `npm run differential` on the dump.
 */

import type { Catalog, CatalogFact, Entry } from '../../src/catalog/catalog.ts';
import type { FactId } from '../../src/catalog/id.ts';
import type { Change } from '../../src/compare/compare.ts';

/** Lost with every object of a kind. */
export const lostAlways: readonly { readonly why: string; is(change: Change): boolean }[] = [
  {
    why: 'Of an array’s dimensions only one is printed.',
    is: (change) => change.change === 'changed' && change.attribute === 'type.dimensions',
  },
  {
    why: 'A dump without data leaves materialized views empty.',
    is: (change) => change.change === 'changed' && change.attribute === 'populated',
  },
];

/** What some cases lose, and why. */
export const lostInCases: ReadonlyMap<string, string> = new Map([
  ...[
    'alter-table/columns-of-children',
    'alter-table/inheritance-from-two-parents',
    'inheritance/columns-that-merge',
  ].map((name) => [name, 'What a child inherits comes first where it is made at once.'] as const),
  [
    'alter-table/keys-of-a-partitioned-table-alone',
    'A NOT NULL that a partition has of itself as well is told by the whole table alone.',
  ],
  ['like/everything', 'The type of an identity’s sequence is taken to be that of its column.'],
  ['named/names-in-quotes', 'A language is told without its handler where that is the server’s.'],
  ['objects/enums', 'Types come before sequences, whose names must then be no type’s.'],
  ...['partitions/detach-that-is-not-pending', 'partitions/detached-concurrently'].map(
    (name) =>
      [
        name,
        'A name is left out that would be invented, but a table made before has taken it.',
      ] as const,
  ),
  ['partitions/triggers-of-partitions-below', 'Triggers of foreign keys are named by their oid.'],
  ['random/multirange-left-behind', 'That `public` is gone is not told.'],
  [
    'tables/inheritance-of-many-kinds',
    'A default that a child inherits is in the way of its own identity.',
  ],
]);

/** Places among columns and labels counted anew: what was dropped in between leaves no gap. */
export function withoutGaps({ entries }: Catalog): Catalog {
  const places = new Map<FactId, number>();
  for (const siblings of siblingsOf([...entries.values()]).values()) {
    const inOrder = siblings.toSorted((a, b) => placeOf(a.fact)! - placeOf(b.fact)!);
    for (const [index, { id }] of inOrder.entries()) places.set(id, index + 1);
  }
  const counted = [...entries.values()].map(
    (entry) => [entry.id, at(entry, places.get(entry.id))] as const,
  );
  return { entries: new Map(counted) };
}

function siblingsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const siblings = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (placeOf(entry.fact) === null) continue;
    const { kind, parent } = entry.fact;
    const key = `${kind} ${parent}`;
    siblings.set(key, [...(siblings.get(key) ?? []), entry]);
  }
  return siblings;
}

/** Null for what has no place among others. */
function placeOf(fact: CatalogFact): number | null {
  if (fact.kind === 'column') return fact.position;
  return fact.kind === 'enumLabel' ? fact.sortOrder : null;
}

function at(entry: Entry, place: number | undefined): Entry {
  const { fact } = entry;
  if (place === undefined) return entry;
  if (fact.kind === 'column') return { ...entry, fact: { ...fact, position: place } };
  if (fact.kind === 'enumLabel') return { ...entry, fact: { ...fact, sortOrder: place } };
  return entry;
}
