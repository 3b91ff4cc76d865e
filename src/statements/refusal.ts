/** PostgreSQL's refusals as diagnostics: its message on one line, its SQLSTATE, the token at fault. */

import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, Span } from '../text/source.ts';
import { lineEnd } from './scanner.ts';
import { textOf, tokenIndexAt } from './token-text.ts';
import { tokenize } from './tokens.ts';

/** What PostgreSQL said of a statement. */
export interface Refusal {
  readonly message: string;
  /** The token at fault, from where PostgreSQL points. */
  readonly place: Place;
  /** That token from its start, as written. */
  readonly token: string;
}

/**
 * SQLSTATEs of what the parser refuses, by its messages, for the parsers hand out none; all else is
 * a syntax error. Checked against a server.
 *
 * https://github.com/postgres/postgres/blob/REL_18_0/src/backend/parser/gram.y
 */
const states: readonly (readonly [RegExp, string])[] = [
  [/^LIMIT #,# syntax is not supported/, '42601'],
  [/^invalid byte sequence for encoding/, '22021'],
  [/^unsafe use of \\' in a string literal/, '22P06'],
  [/^precision for type float|^column number must be in range/, '22023'],
  [/ for hash partition provided more than once/, '42710'],
  [/^unrecognized partitioning strategy/, '22023'],
  [/^role name ".*" is reserved$| cannot be used as a role name here$/, '42939'],
  [/^frame (?:start|end)/, '42P20'],
  [/^sequence option .* not supported here/, '42601'],
  [/ not (?:yet )?(?:implemented|supported)| is (?:no longer|only) supported/, '0A000'],
  [/ cannot be (?:marked|changed|altered to be) |^current database cannot be changed/, '0A000'],
  [/^CREATE SCHEMA IF NOT EXISTS cannot include schema elements/, '0A000'],
  [/^aggregates cannot have output arguments|^unsafe use of string constant/, '0A000'],
];

/** The SQLSTATE that goes with a message of the parser about `token`. */
export function sqlstateOf({ message, token }: Pick<Refusal, 'message' | 'token'>): string {
  if (message === 'invalid Unicode escape') return /^e/i.test(token) ? '22025' : '42601';
  return states.find(([pattern]) => pattern.test(message))?.[1] ?? '42601';
}

export function syntaxError(refusal: Refusal): Diagnostic {
  const { message, place } = refusal;
  return diagnostic({
    code: 'syntax-error',
    message: oneLine(message),
    sqlstate: sqlstateOf(refusal),
    place,
    hint: strangeBlankHint(place),
  });
}

/** Only the grammar of PostgreSQL 18 takes the statement; `postgres` is what the settings say. */
export function grammarTooOld(refusal: Diagnostic, postgres: number): Diagnostic {
  return {
    ...refusal,
    code: 'grammar-too-old',
    message: `${refusal.message}: the statement needs PostgreSQL 17 or later, and is read for ${postgres}`,
    hint: 'set postgres to 17 or 18 if that is what runs your migrations',
  };
}

export function tooDeep(place: Place): Diagnostic {
  return diagnostic({
    code: 'statement-too-deep',
    message: 'stack depth limit exceeded',
    sqlstate: '54001',
    place,
    hint: 'the statement is nested too deeply to be read; split it, or use fewer nested parentheses',
  });
}

/** What PostgreSQL points at with `offset` (UTF-16) in a piece of text, and the rest of its line. */
export interface TokenAtFault {
  readonly span: Span;
  readonly token: string;
}

/**
 * The token in which `offset` lies, from `offset` to the end of its line; nothing, behind the last
 * token, where the text is at its end.
 */
export function tokenAtFault(text: string, offset: number): TokenAtFault {
  const tokens = tokenize(text);
  const token = tokens[tokenIndexAt(tokens, offset)];
  if (token === undefined) {
    const end = tokens.at(-1)?.span.end ?? 0;
    return { span: { start: end, end }, token: '' };
  }
  const start = Math.max(offset, token.span.start);
  const end = Math.max(start + 1, lineEnd(text, start, token.span.end));
  return { span: { start, end }, token: textOf(text, token) };
}

/** PostgreSQL quotes what it stumbled on, be it the rest of the file: the first line is enough. */
function oneLine(message: string): string {
  const end = message.search(/[\r\n]/);
  if (end === -1) return message;
  return `${message.slice(0, end)}${message.endsWith('"') ? '..."' : '...'}`;
}

/** Characters that look like a blank or like nothing, and that PostgreSQL takes for letters. */
const strangeBlank = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

function strangeBlankHint({ source, span }: Place): string | null {
  const found = strangeBlank.exec(source.text.slice(span.start, span.end));
  if (found === null) return null;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the text holds U+${code} here, which PostgreSQL does not take for a blank`;
}
