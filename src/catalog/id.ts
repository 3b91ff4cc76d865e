/**
 * Ids of facts, and their one codec: `column public.users.email`.
 *
 * An id is the kind and the path of names from the outermost parent; parts that are not plain
 * identifiers are quoted as in SQL. A function's last part holds its argument types as well.
 */

import type { FactKind } from './facts.ts';

export type FactId = string & { readonly __factId: never };

/** An id taken apart. */
export interface FactName {
  readonly kind: FactKind;
  /** Outermost first: `['public', 'users', 'email']`. */
  readonly path: readonly string[];
}

const plain = /^[a-z_][a-z0-9_$]*$/;

/** A part of an id: bare where it is a plain lower-case identifier, else in double quotes. */
export function encodePart(part: string): string {
  return plain.test(part) ? part : `"${part.replaceAll('"', '""')}"`;
}

export function encodeId({ kind, path }: FactName): FactId {
  return idUnder(kind, path.map(encodePart).join('.'));
}

/** The id of a kind and a path whose parts are encoded and joined. */
export function idUnder(kind: FactKind, path: string): FactId {
  return `${kind} ${path}` as FactId;
}

/** The kind and path of an id that `encodeId` made. */
export function decodeId(id: FactId): FactName {
  const space = id.indexOf(' ');
  const kind = id.slice(0, space) as FactKind;
  // Nearly all ids have no quoted part, and are decoded often.
  if (!id.includes('"')) return { kind, path: id.slice(space + 1).split('.') };
  const path: string[] = [];
  for (const match of id.slice(space + 1).matchAll(/"((?:[^"]|"")*)"|([^".]+)/g)) {
    path.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
  }
  return { kind, path };
}
