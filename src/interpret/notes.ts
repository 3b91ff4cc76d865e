/**
 * What later statements ask about objects and no fact says, as it is no part of the schema: options of
 * foreign servers, members of operator families and the like. Undone with the transaction.
 */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Journal } from '../catalog/journal.ts';
import type { Layout } from '../postgres/types.ts';

/** An operator or support function of an operator family, by its number and types. */
export interface FamilyMember {
  readonly what: 'operator' | 'function';
  readonly number: number;
  readonly left: TypeUse<Handle>;
  readonly right: TypeUse<Handle>;
  /** The operator or function; null for the server's own functions. */
  readonly object: Handle | null;
  /** The class that it is part of; null where it is loose in the family. */
  readonly ofClass: Handle | null;
}

/** What an operator is said to be to others, and how it may be joined by. */
export interface OperatorMarks {
  /** `shell` is one that was named before it was made; null where nothing was said. */
  readonly commutator: Handle | 'shell' | null;
  readonly negator: Handle | 'shell' | null;
  readonly hashes: boolean;
  readonly merges: boolean;
  /** Null where it is not known. */
  readonly isBoolean: boolean | null;
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
  /** Of base types that migrations made. */
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
