/**
 * Two catalogs to the changes between them: a walk over facts by id and over their attributes that
 * knows no kind of object. Ranks and provenance are never compared.
 */

import type { Aspects } from '../catalog/aspect.ts';
import { allAspects } from '../catalog/aspect.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { FactId } from '../catalog/id.ts';
import type { Origin } from '../catalog/origin.ts';
import { differencesOf, type Difference } from './differences.ts';

/** A fact that one side has and the other has not. */
export interface FactChange {
  readonly change: 'added' | 'removed';
  readonly id: FactId;
  /** Of the side that has it. */
  readonly entry: Entry;
  /** What made it; null where the source knows no places. */
  readonly origin: Origin | null;
}

/** An attribute that both sides have and tell differently. */
export interface AttributeChange {
  readonly change: 'changed';
  readonly id: FactId;
  /** `notNull`, `type.modifiers`, `keys[0].descending`. */
  readonly attribute: string;
  readonly before: unknown;
  readonly after: unknown;
  /** What said so last, on each side; null where the source knows no places. */
  readonly origins: { readonly before: Origin | null; readonly after: Origin | null };
}

export type Change = FactChange | AttributeChange;

/** What was not held against the other side. */
export type NotCompared =
  /** One side never speaks of it. */
  | {
      readonly reason: 'silent';
      /** As `Aspects` names it. */
      readonly aspect: string;
      /** Facts of either side that have it. */
      readonly count: number;
    }
  /** One side does not know it, or not the normal form of an expression. */
  | {
      readonly reason: 'unknown';
      readonly id: FactId;
      readonly attribute: string;
      readonly before: unknown;
      readonly after: unknown;
    };

export interface Comparison {
  /** Sorted by id, then in the order of attributes. */
  readonly changes: readonly Change[];
  readonly notCompared: readonly NotCompared[];
}

export interface CompareOptions {
  /** What the sources can speak of; everything unless given. */
  readonly before?: Aspects | undefined;
  readonly after?: Aspects | undefined;
}

/** What there is to do from `before` to `after`; looks only where both can speak. */
export function compare(before: Catalog, after: Catalog, options: CompareOptions = {}): Comparison {
  const walk = new Walk(options);
  const ids = new Set([...before.entries.keys(), ...after.entries.keys()]);
  for (const id of [...ids].sort()) {
    walk.pair(id, before.entries.get(id), after.entries.get(id));
  }
  return walk.result();
}

class Walk {
  readonly #changes: Change[] = [];
  readonly #unknown: NotCompared[] = [];
  readonly #silences = new Map<string, number>();
  readonly #silent: ReadonlySet<string>;

  constructor({ before = allAspects, after = allAspects }: CompareOptions) {
    this.#silent = new Set([...before.silent, ...after.silent]);
  }

  result(): Comparison {
    const silences = [...this.#silences].map(
      ([aspect, count]) => ({ reason: 'silent', aspect, count }) as const,
    );
    return { changes: this.#changes, notCompared: [...silences, ...this.#unknown] };
  }

  pair(id: FactId, before: Entry | undefined, after: Entry | undefined): void {
    const entry = after ?? before!;
    if (this.#isSilent(entry.fact.kind)) return;
    if (before !== undefined && after !== undefined) return this.#attributes(id, before, after);
    const change = before === undefined ? 'added' : 'removed';
    const origin = known(entry.provenance.created);
    this.#changes.push({ change, id, entry, origin });
  }

  #attributes(id: FactId, before: Entry, after: Entry): void {
    const { kind } = after.fact;
    const skips = (attribute: string): boolean => this.#isSilent(`${kind}.${attribute}`);
    for (const difference of differencesOf(before.fact, after.fact, skips)) {
      const { attribute, before: old, after: present } = difference;
      if (difference.isUnknown) {
        this.#unknown.push({ reason: 'unknown', id, attribute, before: old, after: present });
      } else this.#changes.push(changeOf(id, difference, { before, after }));
    }
  }

  #isSilent(aspect: string): boolean {
    if (!this.#silent.has(aspect)) return false;
    this.#silences.set(aspect, (this.#silences.get(aspect) ?? 0) + 1);
    return true;
  }
}

function changeOf(
  id: FactId,
  { attribute, before, after }: Difference,
  entries: { readonly before: Entry; readonly after: Entry },
): AttributeChange {
  const origins = {
    before: originOf(entries.before, attribute),
    after: originOf(entries.after, attribute),
  };
  return { change: 'changed', id, attribute, before, after, origins };
}

/** What last said an attribute, or made the fact. */
function originOf({ provenance }: Entry, attribute: string): Origin | null {
  const [top = ''] = attribute.split(/[.[]/);
  return known(provenance.changed.get(top) ?? provenance.created);
}

/** Sources that know no places give texts without a name. */
function known(origin: Origin): Origin | null {
  return origin.place.source.path === '' ? null : origin;
}
