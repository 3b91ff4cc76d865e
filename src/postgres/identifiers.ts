/** Identifiers as PostgreSQL folds, truncates and quotes them. Pure. */

import { keywords } from './data/keywords.ts';

/** Longest identifier in UTF-8 bytes: NAMEDATALEN - 1. */
export const maxIdentifierBytes = 63;

const quotedKeywords: ReadonlySet<string> = new Set(keywords);

/** The name's length in UTF-8 bytes. */
export function byteLength(name: string): number {
  let bytes = 0;
  for (const character of name) {
    const codePoint = character.codePointAt(0)!;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The longest start of `name` that fits `limit` UTF-8 bytes without cutting a character
 * (pg_mbcliplen).
 */
export function clip(name: string, limit: number = maxIdentifierBytes): string {
  if (name.length * 3 <= limit || byteLength(name) <= limit) return name;
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

/**
 * An identifier as the server prints it: in double quotes unless it is a plain lower-case word
 * that is no key word, or an unreserved one (quote_identifier in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/ruleutils.c).
 */
export function quoteIdentifier(name: string): string {
  const bare = /^[a-z_][a-z0-9_]*$/.test(name) && !quotedKeywords.has(name);
  return bare ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A string literal as the server prints it: E'' only where there is a backslash. */
export function quoteLiteral(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

/** A name with its schema, each quoted where needed. */
export function qualifiedName(schema: string, name: string): string {
  return `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
}
