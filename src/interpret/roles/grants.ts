/**
 * Privileges, as far as they keep a role from being dropped (pg_shdepend's ACL entries). Nothing
 * else is asked of them. Undone with the transaction.
 */

import type { CatalogBuilder, Handle } from '../../catalog/builder.ts';

/** What a privilege is on. */
export interface GrantedOn {
  /** The object; a default privilege's schema. Null for default privileges in all schemas. */
  readonly object: Handle | null;
  /** Set for a default privilege: `of role app for tables`. */
  readonly isDefaultOf?: DefaultPrivilege | undefined;
  /** For privileges on single columns. */
  readonly column?: Handle | undefined;
}

export interface DefaultPrivilege {
  /** The role whose new objects it is about. */
  readonly role: string;
  /** `tables`, `functions`, ... */
  readonly objects: string;
}

interface Grant {
  readonly role: string;
  readonly on: GrantedOn;
  readonly privileges: ReadonlySet<string>;
}

export class Grants {
  readonly #builder: CatalogBuilder;
  readonly #grants = new Map<string, Grant>();

  constructor(builder: CatalogBuilder) {
    this.#builder = builder;
  }

  grant(role: string, on: GrantedOn, privileges: readonly string[]): void {
    const key = keyOf(role, on);
    const before = this.#grants.get(key)?.privileges ?? [];
    this.#put(key, { role, on, privileges: new Set([...before, ...privileges]) });
  }

  /** Takes privileges away; from an object also those on its columns. */
  revoke(role: string, on: GrantedOn, privileges: readonly string[]): void {
    for (const [key, grant] of this.#grants) {
      const isMeant =
        key === keyOf(role, on) ||
        (grant.role === role &&
          on.column === undefined &&
          grant.on.object === on.object &&
          grant.on.column !== undefined);
      if (!isMeant) continue;
      const rest = [...grant.privileges].filter((privilege) => !privileges.includes(privilege));
      this.#put(key, { ...grant, privileges: new Set(rest) });
    }
  }

  /** Takes away all that a role was granted, and its default privileges (DROP OWNED). */
  revokeAll(role: string): void {
    for (const [key, grant] of this.#grants) {
      if (!isOf(grant, role)) continue;
      this.#put(key, { ...grant, privileges: new Set() });
    }
  }

  /** True when a role was granted something on what is still there. */
  keeps(role: string): boolean {
    return [...this.#grants.values()].some((grant) => isOf(grant, role) && this.#isAlive(grant));
  }

  /** Follows a rename of a role. */
  renamed(from: string, to: string): void {
    const follow = (name: string): string => (name === from ? to : name);
    for (const [key, { role, on, privileges }] of this.#grants) {
      if (!isOf({ role, on, privileges }, from)) continue;
      const { isDefaultOf } = on;
      const renamed = isDefaultOf && { ...isDefaultOf, role: follow(isDefaultOf.role) };
      const moved = { ...on, isDefaultOf: renamed };
      this.#put(key, { role, on, privileges: new Set() });
      this.#put(keyOf(follow(role), moved), { role: follow(role), on: moved, privileges });
    }
  }

  #isAlive({ on: { object, column }, privileges }: Grant): boolean {
    const isThere = (handle: Handle | null | undefined): boolean =>
      handle == null || this.#builder.has(handle);
    return privileges.size > 0 && isThere(object) && isThere(column);
  }

  #put(key: string, grant: Grant): void {
    const before = this.#grants.get(key);
    this.#grants.set(key, grant);
    this.#builder.journal.push(() => {
      if (before === undefined) this.#grants.delete(key);
      else this.#grants.set(key, before);
    });
  }
}

/** A default privilege keeps the role whose objects it is about as well. */
function isOf({ role, on }: Grant, name: string): boolean {
  return role === name || on.isDefaultOf?.role === name;
}

function keyOf(role: string, { object, isDefaultOf, column }: GrantedOn): string {
  return JSON.stringify([role, object, isDefaultOf?.role, isDefaultOf?.objects, column]);
}
