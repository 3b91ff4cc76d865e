/** Where a function's body stands in the statement that makes it. */

import type { Place, Span } from '../../text/source.ts';
import type { Context } from '../context.ts';

/**
 * The place of what stands at `span` (UTF-16) in a body; undefined where the string has escapes, so
 * that its text is not the statement's.
 */
export function bodyPlace(
  { statement }: Pick<Context, 'statement'>,
  body: string,
  span: Span,
): Place | undefined {
  const { source, tokens } = statement;
  for (const token of tokens) {
    if (token.kind !== 'string') continue;
    const start = token.span.start + openingLength(source.text, token.span.start);
    if (body === '' || !source.text.startsWith(body, start)) continue;
    return { source, span: { start: start + span.start, end: start + span.end } };
  }
  return undefined;
}

/** Of `'`, `E'` or `$body$`. */
function openingLength(text: string, start: number): number {
  const [opening = ''] = /^(?:[Ee]?'|\$[^$]*\$)/.exec(text.slice(start, start + 200)) ?? [];
  return opening.length;
}
