/** PostgreSQL's refusals as diagnostics: its message on one line, its SQLSTATE, the token at fault. */

import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, Source, Span } from '../text/source.ts';
import { lineEnd, Scanner } from './scanner.ts';

/** What PostgreSQL said of a statement. */
export interface Refusal {
  readonly message: string;
  readonly place: Place;
}

/**
 * SQLSTATEs of what the parser refuses, by its messages; the parsers hand out no state. All else is
 * a syntax error.
 *
 * https://github.com/postgres/postgres/blob/REL_18_0/src/backend/parser/gram.y
 */
const states: readonly (readonly [RegExp, string])[] = [
  [/^invalid byte sequence for encoding/, '22021'],
  [/^unsafe use of \\' in a string literal/, '22P06'],
  [/^invalid Unicode escape$/, '22025'],
  [/^(?:precision for type float|INTERVAL\(.*\) precision)/, '22023'],
  [/^column number must be in range/, '22023'],
  [
    /not (?:yet )?(?:implemented|supported)$|cannot be (?:changed|marked)|^unsafe use of string/,
    '0A000',
  ],
  [/^improper (?:qualified )?name|^cross-database/, '42601'],
];

/** The SQLSTATE that goes with a message of the parser. */
export function sqlstateOf(message: string): string {
  return states.find(([pattern]) => pattern.test(message))?.[1] ?? '42601';
}

export function syntaxError({ message, place }: Refusal): Diagnostic {
  return diagnostic({
    code: 'syntax-error',
    message: oneLine(message),
    sqlstate: sqlstateOf(message),
    place,
    hint: strangeBlankHint(place),
  });
}

/** Only the grammar of PostgreSQL 18 takes the statement; `postgres` is what the settings say. */
export function grammarTooOld({ message, place }: Refusal, postgres: number): Diagnostic {
  return diagnostic({
    code: 'grammar-too-old',
    message: `${oneLine(message)}: the statement needs PostgreSQL 17 or later, and is read for ${postgres}`,
    sqlstate: sqlstateOf(message),
    place,
    hint: 'set postgres to 17 or 18 if that is what runs your migrations',
  });
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

/**
 * The token that begins at `offset` (UTF-16), on its first line; where nothing is left, the place
 * behind the last token, at `lastEnd`.
 */
export function tokenSpanAt(source: Source, offset: number, lastEnd: number): Span {
  if (offset >= lastEnd) {
    const token = new Scanner(source.text, offset).next();
    if (token === null || source.text[token.span.start] !== ';' || token.span.start !== offset) {
      return { start: lastEnd, end: lastEnd };
    }
    return token.span;
  }
  const token = new Scanner(source.text, offset).next();
  const end = token === null || token.span.start !== offset ? offset + 1 : token.span.end;
  return {
    start: offset,
    end: Math.max(offset + 1, Math.min(end, lineEnd(source.text, offset, end))),
  };
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
