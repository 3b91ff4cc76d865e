/**
 * What later statements ask about objects and no fact says, as it is no part of the schema: options of
 * foreign servers, members of operator families and the like. Undone with the transaction.
 */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Journal } from '../catalog/journal.ts';

/** How values of a base type are stored (typlen, typbyval, typalign, typstorage). */
export interface Layout {
  /** Bytes; -1 for any length, -2 for a string that ends with a zero. */
  readonly length: number;
  readonly isByValue: boolean;
  /** Bytes. */
  readonly alignment: 1 | 2 | 4 | 8;
  readonly storage: 'plain' | 'external' | 'extended' | 'main';
}

/** An operator or support function of an operator family, by its number and types. */
export interface FamilyMember {
  readonly what: 'operator' | 'function';
  readonly number: number;
  readonly left: TypeUse<Handle>;
  readonly right: TypeUse<Handle>;
  /** The class that it is part of; null where it is loose in the family. */
  readonly ofClass: Handle | null;
}

/** What of an operator can be said once only; null where nothing was said. */
export interface OperatorMarks {
  readonly commutator: boolean;
  readonly negator: boolean;
  readonly hashes: boolean;
  readonly merges: boolean;
}

export interface PublicationNote {
  readonly isForAllTables: boolean;
  readonly viaRoot: boolean;
}

/** How a publication has a table. */
export interface PublishedNote {
  readonly hasColumns: boolean;
  readonly hasCondition: boolean;
}

export interface SubscriptionNote {
  readonly publications: readonly string[];
  readonly hasSlot: boolean;
  readonly isEnabled: boolean;
}

interface NoteKinds {
  /** OPTIONS of what is foreign, by name. */
  readonly options: ReadonlyMap<string, string>;
  /** The name of the function that checks a wrapper's options; null for none. */
  readonly validator: string | null;
  readonly layout: Layout;
  readonly members: readonly FamilyMember[];
  readonly operator: OperatorMarks;
  readonly publication: PublicationNote;
  readonly published: PublishedNote;
  readonly subscription: SubscriptionNote;
  /** Token types that a text search configuration has dictionaries for. */
  readonly mapping: ReadonlySet<string>;
}

export class Notes {
  readonly #journal: Journal;
  readonly #notes = new Map<string, unknown>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get<K extends keyof NoteKinds>(kind: K, handle: Handle): NoteKinds[K] | undefined {
    return this.#notes.get(keyOf(kind, handle)) as NoteKinds[K] | undefined;
  }

  set<K extends keyof NoteKinds>(kind: K, handle: Handle, note: NoteKinds[K]): void {
    const key = keyOf(kind, handle);
    const before = this.#notes.get(key);
    this.#notes.set(key, note);
    this.#journal.push(() => {
      if (before === undefined) this.#notes.delete(key);
      else this.#notes.set(key, before);
    });
  }
}

function keyOf(kind: keyof NoteKinds, handle: Handle): string {
  return `${kind} ${handle}`;
}
