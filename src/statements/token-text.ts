/** Reading and finding tokens: what a token says, and how to get about among those of a statement. */

import type { Span } from '../text/source.ts';
import type { AnyStatement } from './statement.ts';
import type { Token } from './tokens.ts';

/** How a string is written; N'...' is plain. */
export type StringKind = 'plain' | 'escape' | 'unicode' | 'bit' | 'hex' | 'dollar';

/** The token as written. */
export function textOf(text: string, { span }: Token): string {
  return text.slice(span.start, span.end);
}

/** True for the word `keyword` (in upper case), however it is written; not for `"keyword"`. */
export function isKeyword(text: string, token: Token | undefined, keyword: string): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { start, end } = token.span;
  return end - start === keyword.length && text.slice(start, end).toUpperCase() === keyword;
}

/** True for an operator or a punctuation mark written so. */
export function isSymbol(text: string, token: Token | undefined, symbol: string): boolean {
  if (token === undefined || (token.kind !== 'operator' && token.kind !== 'punctuation')) {
    return false;
  }
  return textOf(text, token) === symbol;
}

/** How the string token is written. */
export function stringKindOf(text: string, { span }: Token): StringKind {
  switch (text[span.start]) {
    case '$':
      return 'dollar';
    case 'e':
    case 'E':
      return 'escape';
    case 'u':
    case 'U':
      return 'unicode';
    case 'b':
    case 'B':
      return 'bit';
    case 'x':
    case 'X':
      return 'hex';
    default:
      return 'plain';
  }
}

/**
 * The name that a word or quoted identifier stands for, as PostgreSQL stores it but for the cut to
 * 63 bytes: a word folded to lower case (ASCII only, as in a UTF-8 database), quotes taken off,
 * `U&"..."` decoded. Null for any other token. `escape` is UESCAPE's character.
 */
export function identifierOf(text: string, token: Token, escape = '\\'): string | null {
  const written = textOf(text, token);
  if (token.kind === 'word') return written.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  if (token.kind !== 'quotedIdentifier') return null;
  const unicode = written[0] !== '"';
  const inside = written.slice(unicode ? 3 : 1, -1).replaceAll('""', '"');
  return unicode ? decodeUnicodeEscapes(inside, escape) : inside;
}

/** `\0041`, `\+000041` and a doubled escape. What is no escape stays: the grammar refuses it. */
function decodeUnicodeEscapes(text: string, escape: string): string {
  let decoded = '';
  for (let at = 0; at < text.length;) {
    if (text[at] !== escape) decoded += text[at++];
    else if (text[at + 1] === escape) {
      decoded += escape;
      at += 2;
    } else {
      const digits = /^(?:\+([0-9a-f]{6})|([0-9a-f]{4}))/i.exec(text.slice(at + 1, at + 8));
      const code = Number.parseInt(digits?.[1] ?? digits?.[2] ?? '', 16);
      if (digits === null || code > 0x10ffff) decoded += text[at++];
      else {
        decoded += code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
        at += 1 + digits[0].length;
      }
    }
  }
  return decoded;
}

/** Index of the first token that ends after `offset` (UTF-16); the number of tokens if none does. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the walk over tokens needs. */
export interface TokenList {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** All tokens of a statement. */
export function tokenListOf({ source, tokens }: AnyStatement): TokenList {
  return { text: source.text, tokens };
}

/** Index of the bracket that closes the `(` or `[` at `open`, or -1 where none does. */
export function closingIndex(list: TokenList, open: number): number {
  let depth = 0;
  for (let index = open; index < list.tokens.length; index += 1) {
    depth += nesting(list, index);
    if (depth === 0) return index;
  }
  return -1;
}

/**
 * Index of the first token from `from` on that stands in no bracket opened since and satisfies
 * `wanted`, or that closes a bracket opened before; the number of tokens if there is none.
 */
export function scanTo(
  list: TokenList,
  from: number,
  wanted: (token: Token, index: number) => boolean,
): number {
  let depth = 0;
  for (let index = from; index < list.tokens.length; index += 1) {
    const step = nesting(list, index);
    if (depth === 0 && (step < 0 || wanted(list.tokens[index]!, index))) return index;
    depth += step;
  }
  return list.tokens.length;
}

/** From the first to the last token of a non-empty range; `end` is not part of it. */
export function spanOfTokens(tokens: readonly Token[], start: number, end: number): Span {
  return { start: tokens[start]!.span.start, end: tokens[end - 1]!.span.end };
}

function nesting({ text, tokens }: TokenList, index: number): -1 | 0 | 1 {
  const token = tokens[index]!;
  if (token.kind !== 'punctuation') return 0;
  const mark = text[token.span.start];
  if (mark === '(' || mark === '[') return 1;
  return mark === ')' || mark === ']' ? -1 : 0;
}
