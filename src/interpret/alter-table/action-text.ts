/** Where in a statement an action stands: the tree has no places for actions, but commas part them. */

import {
  isKeyword,
  isSymbol,
  scanTo,
  tokenIndexAt,
  tokenListOf,
} from '../../statements/token-text.ts';
import type { Span } from '../../text/source.ts';
import type { WithStatement } from '../context.ts';

/** Each action's own text, in the order of the statement; spans are UTF-16 offsets in the file. */
export function actionSpans(context: WithStatement): readonly Span[] {
  const list = tokenListOf(context.statement);
  const spans: Span[] = [];
  for (let first = 0; first < list.tokens.length;) {
    const end = scanTo(list, first, (token) => isSymbol(list.text, token, ','));
    const start = list.tokens[first]!.span.start;
    spans.push({ start, end: list.tokens[Math.max(first, end - 1)]!.span.end });
    first = end + 1;
  }
  return spans;
}

/** What follows the words in an action, outside of brackets, to the action's end. */
export function textAfter(
  context: WithStatement,
  { span }: { readonly span: Span },
  words: readonly string[],
): Span {
  const list = tokenListOf(context.statement);
  const first = tokenIndexAt(list.tokens, span.start);
  const at = scanTo(list, first, (_, index) =>
    words.every((word, place) => isKeyword(list.text, list.tokens[index + place], word)),
  );
  const start = list.tokens[at + words.length]?.span.start ?? span.end;
  return { start, end: span.end };
}
