/** What a source of catalogs can speak of; where it is silent nothing is compared. */

import type { FactKind } from './facts.ts';

/**
 * A kind of fact, or an attribute of one by its path: `trigger`, `column.storage`,
 * `column.identity.mode`. An attribute stands for all that is below it.
 */
export type Aspect = FactKind | `${FactKind}.${string}`;

export interface Aspects {
  /** What the source says nothing of, or nothing that can be held against another source. */
  readonly silent: ReadonlySet<Aspect>;
}

/** Of a source that speaks of everything. */
export const allAspects: Aspects = { silent: new Set() };
