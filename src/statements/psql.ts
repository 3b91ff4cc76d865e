/**
 * What psql takes for itself in a script: its own commands, and rows of data below COPY. The server
 * never sees either.
 *
 * https://github.com/postgres/postgres/blob/REL_18_0/src/bin/psql/psqlscanslash.l
 */

import { lineEnd } from './scanner.ts';

/** What a command does to the SQL around it. */
export type PsqlEffect =
  /** Nothing: the statement goes on behind it. */
  | 'none'
  /** Sends what was typed so far, as a semicolon would. */
  | 'send'
  /** Throws away what was typed so far. */
  | 'reset'
  /** Reads no more of the file. */
  | 'quit'
  /** Rows of data follow on the next line. */
  | 'data'
  /** `\if` and `\endif`, between which a `\quit` is not sure to be reached. */
  | 'if'
  | 'endif';

export interface PsqlCommand {
  /** `\connect`, as written. */
  readonly name: string;
  /** UTF-16 code units; past the last character that belongs to it. */
  readonly end: number;
  readonly effect: PsqlEffect;
}

const effects: ReadonlyMap<string, PsqlEffect> = new Map([
  ...['g', 'gx', 'gexec', 'gset', 'gdesc', 'crosstabview', 'watch'].map(
    (n) => [n, 'send'] as const,
  ),
  ...['r', 'reset'].map((n) => [n, 'reset'] as const),
  ...['q', 'quit'].map((n) => [n, 'quit'] as const),
  ['if', 'if'],
  ['endif', 'endif'],
]);

/** Take the rest of their line as it is, backslashes too. */
const wholeLine = new Set(['copy', '!', 'ef', 'ev', 'sf', 'sv', 'h', 'help', 'html']);

/** Reads the command whose backslash stands at `start`. */
export function psqlCommand(text: string, start: number): PsqlCommand {
  const line = text.slice(start, lineEnd(text, start, text.length));
  const name = /^\\(?:[^\s\\]+|\\)?/.exec(line)![0];
  if (name === '\\\\') return { name, end: start + 2, effect: 'none' };
  const word = name.slice(1).replace(/\+$/, '').toLowerCase();
  const length = wholeLine.has(word) ? line.length : argumentsEnd(line, name.length);
  const effect = word === 'copy' ? copyEffect(line) : (effects.get(word) ?? 'none');
  return { name, end: start + length, effect };
}

/** Arguments reach to the line's end or the next backslash outside quotes; `\\` ends them. */
function argumentsEnd(line: string, from: number): number {
  const argument = /'(?:\\.|[^'\\])*'?|"[^"]*"?|`[^`]*`?|[^'"`\\]/y;
  let at = from;
  while (at < line.length) {
    argument.lastIndex = at;
    const found = argument.exec(line);
    if (found === null) return line.startsWith('\\\\', at) ? at + 2 : at;
    at += found[0].length;
  }
  return at;
}

/** `\copy t from stdin` reads the lines below it; `from pstdin` and files do not. */
function copyEffect(line: string): PsqlEffect {
  return /\bfrom\s+stdin\b/i.test(line) ? 'data' : 'none';
}

/** Rows of data that begin at `from`, the start of a line. */
export interface CopyData {
  readonly rows: number;
  /** UTF-16 code units; past the line `\.` that ends them, or the end of the text. */
  readonly end: number;
}

/** Measures the data below a `COPY ... FROM stdin`: up to a line `\.`, or to the end of the text. */
export function copyData(text: string, from: number): CopyData {
  let rows = 0;
  let at = from;
  while (at < text.length) {
    const end = lineEnd(text, at, text.length);
    const next = nextLine(text, end);
    if (end - at === 2 && text.startsWith('\\.', at)) return { rows, end: next };
    rows += 1;
    at = next;
  }
  return { rows, end: at };
}

/** Past the end of line at `end`. */
export function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
