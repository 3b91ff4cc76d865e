/** What the parts of the normal form share. */

import type { Node } from '@pgsql/types';
import { namesIn } from '../node-names.ts';

export interface NormalFormContext {
  /**
   * Qualified names, `s.f`, of functions and types that the catalog holds. Others are the server's
   * own or an extension's, and told by their bare names.
   */
  readonly objects: ReadonlySet<string>;
  /** True for the name of a type, `["date"]` or `["s", "t"]`, that no function of the catalog has. */
  readonly isType: (path: readonly string[]) => boolean;
  /** The expression is a list of a partition's bounds, whose types are not known. */
  readonly isBound?: boolean | undefined;
  /** What a bare literal is the value of: a pg_type name, `int4` or `text[]`; null where not known. */
  readonly expected?: string | null | undefined;
  /** The table whose columns are seen, which may qualify them; null for none. */
  readonly table: string | null;
  /**
   * The types, by pg_type name, of a column of the table, or of `value` in a domain: its own, and
   * those under it where it is a domain. A cast to one of them is none.
   */
  readonly typesOf: (column: string) => ReadonlySet<string>;
  /** Names of the columns of a relation; null where it is not known. */
  readonly columnsOf: (schema: string | null, relation: string) => ReadonlySet<string> | null;
}

/** A relation in FROM. */
export interface ScopeEntry {
  /** What qualifies its columns in the text. */
  readonly name: string;
  /** What stands for that in the normal form. */
  readonly label: string;
  readonly columns: ReadonlySet<string>;
}

export interface Scope {
  readonly context: NormalFormContext;
  readonly entries: readonly ScopeEntry[];
  readonly outer: Scope | null;
}

/** Gives forms of parts. */
export interface Forms {
  of(node: Node, scope: Scope): string;
  list(nodes: readonly Node[] | undefined, scope: Scope): string;
}

/** Thrown where the server may have made something of an expression that we do not know. */
export class NotKnown extends Error {}

/** `f`, or `s.f` where the catalog holds it. */
export function objectForm(nodes: readonly Node[] | undefined, { context }: Scope): string {
  const path = namesIn(nodes);
  const qualified = path.slice(-2).join('.');
  return path.length > 1 && context.objects.has(qualified) ? qualified : (path.at(-1) ?? '');
}

/** A text between quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
