/** PostgreSQL's tokens: a token here is a token in scan.l. */

import type { Span } from '../text/source.ts';
import { Scanner } from './scanner.ts';

/** What a token is. Kinds of strings are told apart by `stringKindOf` in token-text.ts. */
export type TokenKind =
  /** A keyword or an identifier without quotes. */
  | 'word'
  /** `"..."` or `U&"..."` */
  | 'quotedIdentifier'
  /**
   * `'...'`, `E'...'`, `U&'...'`, `B'...'`, `X'...'`, `N'...'` or `$tag$...$tag$`. Together with
   * what continues it on later lines, as `'a'⏎'b'` is one string.
   */
  | 'string'
  | 'number'
  /** A run of operator characters, one or more; `::`, `:=`, `..` and `=>` too. */
  | 'operator'
  /** One of `( ) [ ] , ; . :`, or a character that PostgreSQL has no use for. */
  | 'punctuation'
  /** `$1` */
  | 'parameter'
  /** A string, quoted identifier or comment that is never closed: reaches to the end of the text. */
  | 'unterminated';

export interface Token {
  readonly kind: TokenKind;
  /** In the text that was given, not in the statement. */
  readonly span: Span;
}

/** The tokens of `text`, or of `span` of it; comments and blanks are left out. Never throws. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const scanner = new Scanner(text, span.start, span.end);
  const tokens: Token[] = [];
  for (let token = scanner.next(); token !== null; token = scanner.next()) tokens.push(token);
  return tokens;
}
