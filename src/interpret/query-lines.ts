/** The lines of a query: kept as the user broke them, all moved to the left alike. */

import { tokenIndexAt } from '../statements/token-text.ts';
import type { Span } from '../text/source.ts';
import type { WithStatement } from './context.ts';

const tabWidth = 4;

/** How far the outermost lines stand from the margin, in blanks. */
const outermost = 2;

/**
 * Gives the white space between two tokens of the query (UTF-16 offsets in the file): one blank on
 * one line, else the line's end and what the next one is indented by.
 */
export function lineKeeper(
  { statement }: WithStatement,
  { start, end }: Span,
): (from: number, to: number) => string {
  const { text } = statement.source;
  const { tokens } = statement;
  let least = Infinity;
  for (let index = tokenIndexAt(tokens, start) + 1; index < tokens.length; index++) {
    const { span } = tokens[index]!;
    if (span.start >= end) break;
    if (hasLineEnd(text, tokens[index - 1]!.span.end, span.start)) {
      least = Math.min(least, indentation(text, span.start));
    }
  }
  return (from, to) => {
    if (!hasLineEnd(text, from, to)) return ' ';
    return '\n' + ' '.repeat(outermost + indentation(text, to) - least);
  };
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
}

/** Of the line that the offset is in, up to its first word. */
function indentation(text: string, offset: number): number {
  let width = 0;
  for (let at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at++) {
    if (text[at] === ' ') width++;
    else if (text[at] === '\t') width += tabWidth;
    else break;
  }
  return width;
}
