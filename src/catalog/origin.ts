/** Where facts come from: metadata, never compared. */

import type { Place } from '../text/source.ts';

/** The statement that made or changed something. */
export interface Origin {
  readonly place: Place;
  /** What stood between the statement and the fact: `serial`, `LIKE public.t`, `CASCADE`; null when it is named outright. */
  readonly via: string | null;
}

/** Of one fact. */
export interface Provenance {
  readonly created: Origin;
  /** The last change of each attribute that was changed after it was made. */
  readonly changed: ReadonlyMap<string, Origin>;
}

/** What became of a name that is no longer there. */
export interface Gone {
  readonly origin: Origin;
  /** The new name after a rename; null after a drop. */
  readonly renamedTo: string | null;
}
