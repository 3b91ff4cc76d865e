/** Untrusted text as TypeScript literals: nothing in it can end the literal or become code. Pure. */

import { sqlTag, type Code } from '../code.ts';

/** Line separators, halves of characters, and what changes the reading direction or is not seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * A backslash at a literal's end. ts-morph takes the quote behind it for an escaped one, and what
 * follows for a part of the literal: `"/*"` in the next one then opens a comment for it.
 */
const lastBackslash = /\\\\$/;

/** `"it's"`: a string literal that says `text`; prettier chooses the quotes afterwards. */
export function stringLiteral(text: string): string {
  const content = JSON.stringify(text).slice(1, -1).replace(invisible, escapeCharacter);
  return `"${content.replace(lastBackslash, '\\u005c')}"`;
}

/** What stands between backticks so that a template literal says `text`. */
export function templateText(text: string): string {
  return text
    .replace(/\\|`|\$(?=\{)/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(invisible, escapeCharacter)
    .replace(lastBackslash, '\\u005c');
}

/** ``sql`text` ``, where `text` is SQL without parameters. */
export function sqlLiteral(text: string): Code {
  return [sqlTag, `\`${templateText(text)}\``];
}

/** The same, of a query that keeps its lines. */
export function sqlLines(text: string): Code {
  if (!text.includes('\n')) return sqlLiteral(text);
  const lines = text.split('\n').map(templateText);
  return [sqlTag, `\`\n  ${lines.join('\n')}\n\``];
}

/** A property key as it must be written: bare where it is an identifier. */
export function propertyKey(key: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : stringLiteral(key);
}

function escapeCharacter(character: string): string {
  const escaped: string[] = [];
  for (let i = 0; i < character.length; i++) {
    escaped.push(`\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`);
  }
  return escaped.join('');
}
