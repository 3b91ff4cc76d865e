/**
 * One token at a time from a text, by the rules of PostgreSQL's scan.l with
 * `standard_conforming_strings` on. What scan.l refuses (`12abc`, a bad escape) comes out as the
 * nearest token, for the grammar to refuse with its own words.
 *
 * https://github.com/postgres/postgres/blob/REL_18_0/src/backend/parser/scan.l
 */

import type { Token, TokenKind } from './tokens.ts';

const blank = /[ \t\n\r\f\v]/;
const identifierStart = /[A-Za-z_\u0080-\uffff]/;
const word = /[A-Za-z_\u0080-\uffff][A-Za-z_\u0080-\uffff0-9$]*/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z_\u0080-\uffff0-9]*)?\$/y;
const parameter = /\$[0-9]+/y;
const number =
  /0[xX](?:_?[0-9A-Fa-f])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*(?:\.(?!\.)(?:[0-9](?:_?[0-9])*)?)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
const operatorRun = /[~!@#^&|`?+\-*/%<>=]+/y;
/** With one of these inside, an operator may end in `+` or `-`. */
const mayEndInSign = /[~!@#^&|`?%]/;
const twoCharacters = new Set(['::', '..', ':=']);
/** What may stand before a quote. */
const stringPrefix = /[EeBbXxNn](?=')|[Uu]&(?=')/y;
const quotedIdentifierPrefix = /(?:[Uu]&)?(?=")/y;

interface QuoteRules {
  /** A backslash takes the next character in. */
  readonly escapes: boolean;
  /** A doubled quote is one quote and does not close. */
  readonly doubles: boolean;
}
const doubling: QuoteRules = { escapes: false, doubles: true };
const escaping: QuoteRules = { escapes: true, doubles: true };
const neither: QuoteRules = { escapes: false, doubles: false };
/** The rest double. */
const rulesByPrefix: { readonly [prefix: string]: QuoteRules } = {
  E: escaping,
  e: escaping,
  B: neither,
  b: neither,
  X: neither,
  x: neither,
};

/** Reads `text` from `position` to `end`. Holds a position; made for one text. */
export class Scanner {
  readonly text: string;
  readonly end: number;
  /** UTF-16 code units from the start of the text: where the next token is looked for. */
  position: number;

  constructor(text: string, position = 0, end: number = text.length) {
    this.text = text;
    this.position = position;
    this.end = end;
  }

  /** The next token, or null at the end of the text. */
  next(): Token | null {
    const open = this.skipBlanks();
    if (open !== null) return this.take('unterminated', open, this.end);
    if (this.position >= this.end) return null;
    const start = this.position;
    const character = this.text[start]!;
    if (character === "'") return this.string(start, start);
    if (character === '"') return this.quoted(start, start);
    if (identifierStart.test(character)) return this.wordOrPrefixed(start);
    if (character === '$') return this.dollar(start);
    return this.numberOrOperator(start);
  }

  /** Passes blanks and comments; the start of a comment that never ends, else null. */
  private skipBlanks(): number | null {
    const { text } = this;
    while (this.position < this.end) {
      const start = this.position;
      if (blank.test(text[start]!)) this.position += 1;
      else if (text.startsWith('--', start)) this.position = lineEnd(text, start, this.end);
      else if (text.startsWith('/*', start)) {
        const close = commentEnd(text, start, this.end);
        if (close === null) return start;
        this.position = close;
      } else return null;
    }
    return null;
  }

  private wordOrPrefixed(start: number): Token {
    const prefix = this.matchLength(stringPrefix, start);
    if (prefix > 0) return this.string(start, start + prefix, rulesByPrefix[this.text[start]!]);
    const quote = this.matchLength(quotedIdentifierPrefix, start);
    if (quote > 0) return this.quoted(start, start + quote);
    return this.take('word', start, start + this.matchLength(word, start));
  }

  /** `quote` is where the first quote stands. A string goes on after blanks that hold a line's end. */
  private string(start: number, quote: number, rules: QuoteRules = doubling): Token {
    let close = closingQuote(this.text, quote, { end: this.end, ...rules });
    while (close !== null) {
      const next = continuation(this.text, close, this.end);
      if (next === null) return this.take('string', start, close);
      close = closingQuote(this.text, next, { end: this.end, ...rules });
    }
    return this.take('unterminated', start, this.end);
  }

  private quoted(start: number, quote: number): Token {
    const close = closingQuote(this.text, quote, { end: this.end, ...doubling });
    if (close === null) return this.take('unterminated', start, this.end);
    return this.take('quotedIdentifier', start, close);
  }

  private dollar(start: number): Token {
    const tagLength = this.matchLength(dollarTag, start);
    if (tagLength > 0) {
      const tag = this.text.slice(start, start + tagLength);
      const close = this.text.indexOf(tag, start + tagLength);
      if (close === -1 || close + tagLength > this.end) {
        return this.take('unterminated', start, this.end);
      }
      return this.take('string', start, close + tagLength);
    }
    const length = this.matchLength(parameter, start);
    return length > 0
      ? this.take('parameter', start, start + length)
      : this.take('punctuation', start, start + 1);
  }

  private numberOrOperator(start: number): Token {
    const digits = this.matchLength(number, start);
    if (digits > 0) return this.take('number', start, start + digits);
    if (twoCharacters.has(this.text.slice(start, start + 2)) && start + 2 <= this.end) {
      return this.take('operator', start, start + 2);
    }
    const run = this.matchLength(operatorRun, start);
    if (run === 0) return this.take('punctuation', start, start + 1);
    const length = operatorLength(this.text.slice(start, start + run));
    return this.take('operator', start, start + length);
  }

  private matchLength(sticky: RegExp, at: number): number {
    sticky.lastIndex = at;
    const found = sticky.exec(this.text);
    return found === null ? 0 : Math.min(found[0].length, this.end - at);
  }

  private take(kind: TokenKind, start: number, end: number): Token {
    this.position = end;
    return { kind, span: { start, end } };
  }
}

/** Where the line's own characters end. */
export function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Past the end of the comment that begins at `start`, or null where it never ends. Comments nest. */
function commentEnd(text: string, start: number, end: number): number | null {
  let depth = 0;
  for (let at = start; at < end - 1; at += 1) {
    const pair =
      text[at] === '/' && text[at + 1] === '*'
        ? 1
        : text[at] === '*' && text[at + 1] === '/'
          ? -1
          : 0;
    if (pair === 0) continue;
    depth += pair;
    at += 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Past the quote that closes the one at `quote`, or null where none does. */
function closingQuote(
  text: string,
  quote: number,
  { end, escapes, doubles }: QuoteRules & { readonly end: number },
): number | null {
  const mark = text[quote]!;
  for (let at = quote + 1; at < end; at += 1) {
    if (escapes && text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      if (!doubles || text[at + 1] !== mark || at + 1 >= end) return at + 1;
      at += 1;
    }
  }
  return null;
}

/**
 * Where the quote stands that continues a string closed before `from`: SQL joins two strings that
 * only blanks and `--` comments with at least one end of line part.
 */
function continuation(text: string, from: number, end: number): number | null {
  let lines = 0;
  let at = from;
  while (at < end) {
    if (text[at] === "'") return lines > 0 ? at : null;
    if (text.startsWith('--', at)) at = lineEnd(text, at, end);
    else if (blank.test(text[at]!)) {
      if (text[at] === '\n' || text[at] === '\r') lines += 1;
      at += 1;
    } else return null;
  }
  return null;
}

/** How much of a run of operator characters is one operator. */
function operatorLength(run: string): number {
  const comment = run.search(/--|\/\*/);
  let length = comment === -1 ? run.length : comment;
  if (mayEndInSign.test(run.slice(0, length))) return length;
  while (length > 1 && /[+-]/.test(run[length - 1]!)) length -= 1;
  return length;
}
