/**
 * Who the session is: its user, the role that it has taken, the roles it knows of. Changes are
 * undone with the transaction.
 */

import type { CatalogBuilder } from '../../catalog/builder.ts';
import { isPredefinedRole, superuser } from '../../postgres/roles.ts';
import { Elsewhere } from '../elsewhere.ts';
import { Grants } from './grants.ts';
import { Members } from './members.ts';

/** `session_user`, and the role of SET ROLE; null for none. */
interface Identity {
  readonly user: string;
  readonly role: string | null;
}

const initial: Identity = { user: superuser, role: null };

export interface RoleOptions {
  readonly postgres: number;
  /** Roles that are there before the first migration, besides the server's own. */
  readonly roles?: readonly string[] | undefined;
  /** What is made of a role that nobody made: 42704 with `error`. */
  readonly unknownSharedObjects?: 'warning' | 'error' | undefined;
}

export class SessionRoles {
  readonly grants: Grants;
  readonly members: Members;
  readonly elsewhere: Elsewhere;
  readonly isStrict: boolean;
  /** False where the setting says which roles there are. */
  readonly mayBeElsewhere: boolean;
  readonly #builder: CatalogBuilder;
  readonly #postgres: number;
  readonly #listed: ReadonlySet<string>;
  #identity = initial;
  /** What the end of the transaction goes back to, after SET LOCAL. */
  #after: Identity | null = null;

  constructor(builder: CatalogBuilder, { postgres, roles, unknownSharedObjects }: RoleOptions) {
    this.#builder = builder;
    this.#postgres = postgres;
    this.#listed = new Set(roles ?? []);
    this.isStrict = unknownSharedObjects === 'error';
    this.mayBeElsewhere = roles === undefined && !this.isStrict;
    this.grants = new Grants(builder);
    this.members = new Members(builder);
    this.elsewhere = new Elsewhere(builder.journal);
  }

  get currentUser(): string {
    return this.#identity.role ?? this.#identity.user;
  }

  get sessionUser(): string {
    return this.#identity.user;
  }

  /** `SET ROLE r`; null for NONE. A local value lasts until the transaction ends. */
  setRole(role: string | null, isLocal = false): void {
    this.#set({ ...this.#identity, role }, isLocal);
  }

  /** `SET SESSION AUTHORIZATION r`; null for the user who runs the migrations. */
  setSessionUser(user: string | null, isLocal = false): void {
    this.#set({ user: user ?? superuser, role: null }, isLocal);
  }

  /** Ends what SET LOCAL set. */
  endLocal(): void {
    if (this.#after !== null) this.#set(this.#after, false);
  }

  /** Runs `work` as another role, as CREATE SCHEMA AUTHORIZATION does for its elements. */
  as(owner: string | null, work: () => void): void {
    const before = this.#builder.owner;
    this.#builder.owner = owner;
    try {
      work();
    } finally {
      this.#builder.owner = before;
    }
  }

  /** True for a role that a migration made, the setting lists, or every server has. */
  isKnown(name: string): boolean {
    return (
      this.#listed.has(name) ||
      this.isPredefined(name) ||
      this.#builder.find('role', null, name) !== undefined
    );
  }

  /** True for a role that every server has. */
  isPredefined(name: string): boolean {
    return isPredefinedRole(name, this.#postgres);
  }

  /** Follows a rename. */
  renamed(from: string, to: string): void {
    const { user, role } = this.#identity;
    const follow = <T>(name: T): T | string => (name === from ? to : name);
    this.#set({ user: follow(user), role: follow(role) }, false);
  }

  #set(identity: Identity, isLocal: boolean): void {
    const before = [this.#identity, this.#after, this.#builder.owner] as const;
    this.#identity = identity;
    this.#after = isLocal ? (before[1] ?? before[0]) : null;
    this.#builder.owner = ownerName(this.currentUser);
    this.#builder.journal.push(() => {
      [this.#identity, this.#after, this.#builder.owner] = before;
    });
  }
}

/** A role as facts name owners: null for the one who is taken to run the migrations. */
export function ownerName(role: string): string | null {
  return role === superuser ? null : role;
}
