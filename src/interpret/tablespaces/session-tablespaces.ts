/**
 * The tablespaces that a session knows of. They belong to the server, so that no fact of a schema
 * stands for one; tables and indexes hold their names. Changes are undone with the statement.
 */

import type { Journal } from '../../catalog/journal.ts';
import { Elsewhere } from '../elsewhere.ts';

const own: readonly string[] = ['pg_default', 'pg_global'];

export interface TablespaceOptions {
  /** Those that are there before the first migration, besides the server's own. */
  readonly tablespaces?: readonly string[] | undefined;
  /** What is made of one that nobody made: 42704 with `error`. */
  readonly unknownSharedObjects?: 'warning' | 'error' | undefined;
}

export class SessionTablespaces {
  readonly isStrict: boolean;
  readonly elsewhere: Elsewhere;
  readonly #journal: Journal;
  readonly #known: Set<string>;
  /** Those that migrations dropped or renamed. */
  readonly #gone = new Set<string>();
  /** `default_tablespace`, as it is set; null is the database's own. */
  #default: string | null = null;
  /** What it goes back to at the end of the transaction, after SET LOCAL. */
  #afterTransaction: { readonly value: string | null } | null = null;

  constructor(journal: Journal, { tablespaces, unknownSharedObjects }: TablespaceOptions) {
    this.#journal = journal;
    this.elsewhere = new Elsewhere(journal);
    this.#known = new Set([...own, ...(tablespaces ?? [])]);
    this.isStrict = unknownSharedObjects === 'error';
  }

  /** True for one that a migration made, the setting lists, or every server has. */
  isKnown(name: string): boolean {
    return this.#known.has(name);
  }

  /** True for one that a migration dropped or renamed. */
  isGone(name: string): boolean {
    return this.#gone.has(name);
  }

  /** `default_tablespace`: where new relations go; null where that is the database's own, or is not there. */
  get default(): string | null {
    const name = this.#default;
    return name === null || this.isGone(name) ? null : name;
  }

  /** Sets it; undone with the transaction, as SET is. A local value lasts until the transaction ends. */
  setDefault(value: string | null, isLocal = false): void {
    const before = [this.#default, this.#afterTransaction] as const;
    this.#default = value;
    this.#afterTransaction = isLocal ? (before[1] ?? { value: before[0] }) : null;
    this.#journal.push(() => ([this.#default, this.#afterTransaction] = before));
  }

  /** Ends what SET LOCAL set. */
  endLocal(): void {
    if (this.#afterTransaction !== null) this.setDefault(this.#afterTransaction.value);
  }

  create(name: string): void {
    this.#add(this.#known, name);
    this.#remove(this.#gone, name);
  }

  drop(name: string): void {
    this.#remove(this.#known, name);
    this.elsewhere.forget(name);
    this.#add(this.#gone, name);
  }

  #add(names: Set<string>, name: string): void {
    if (names.has(name)) return;
    names.add(name);
    this.#journal.push(() => names.delete(name));
  }

  #remove(names: Set<string>, name: string): void {
    if (names.delete(name)) this.#journal.push(() => names.add(name));
  }
}
