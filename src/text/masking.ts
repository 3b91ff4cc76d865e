/** Blanking out parts of a text, so that every other offset stays what it was. */

import type { Span } from './source.ts';

/** `text` with every character in `spans` (ascending, in `text`) a blank; ends of lines stay. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return masked + text.slice(from);
}
