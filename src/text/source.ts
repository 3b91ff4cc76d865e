/** A text with a name, and places in it. Offsets are UTF-16 code units; knows no SQL. */

/** A text that was read from somewhere. */
export interface Source {
  /** As it is shown to people: relative to the working directory, with forward slashes. */
  readonly path: string;
  /** Decoded, without a byte-order mark, and with LF where the file has CRLF. */
  readonly text: string;
}

/** A half-open range of a text. */
export interface Span {
  /** UTF-16 code units from the start of the text. */
  readonly start: number;
  /** UTF-16 code units from the start of the text; not part of the range. */
  readonly end: number;
}

/** A range of a named text. */
export interface Place {
  readonly source: Source;
  readonly span: Span;
}

/** A position as people and editors count it. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** Offsets of the first code unit of each line; LF, CRLF and a lone CR end a line. */
export function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (const end of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  lineStartsOf.set(source, starts);
  return starts;
}

/** The line and column of `offset` (UTF-16 code units; one past the end is allowed). */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The text of line `line` (1-based), without its end. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1] ?? source.text.length;
  const end = starts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/[\r\n]+$/, '');
}

/** `path:line:column` of where a place begins. */
export function placeText({ source, span }: Place): string {
  const { line, column } = positionAt(source, span.start);
  return `${source.path}:${line}:${column}`;
}
