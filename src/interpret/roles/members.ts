/** Which roles are members of which, as far as migrations say. Undone with the transaction. */

import type { CatalogBuilder } from '../../catalog/builder.ts';

interface Membership {
  readonly role: string;
  readonly member: string;
}

export class Members {
  readonly #builder: CatalogBuilder;
  #all: readonly Membership[] = [];

  constructor(builder: CatalogBuilder) {
    this.#builder = builder;
  }

  /**
   * True when `member` certainly belongs to `role`, be it through others (is_member_of_role_nosuper
   * of acl.c). Every role is its own.
   */
  isMember(member: string, role: string): boolean {
    const reached = new Set([member]);
    for (const name of reached) {
      for (const each of this.#all) if (each.member === name) reached.add(each.role);
    }
    return reached.has(role);
  }

  add(role: string, member: string): void {
    this.#set([...this.#all, { role, member }]);
  }

  remove(role: string, member: string): void {
    this.#set(this.#all.filter((each) => each.role !== role || each.member !== member));
  }

  /** Forgets a role that was dropped. */
  removeAll(name: string): void {
    this.#set(this.#all.filter(({ role, member }) => role !== name && member !== name));
  }

  /** Follows a rename. */
  renamed(from: string, to: string): void {
    const follow = (name: string): string => (name === from ? to : name);
    this.#set(
      this.#all.map(({ role, member }) => ({ role: follow(role), member: follow(member) })),
    );
  }

  #set(all: readonly Membership[]): void {
    const before = this.#all;
    this.#all = all;
    this.#builder.journal.push(() => (this.#all = before));
  }
}
