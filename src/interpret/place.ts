/** Where in the migrations a node stands. */

import { tokenIndexAt } from '../statements/token-text.ts';
import type { Place } from '../text/source.ts';
import type { Context } from './context.ts';

/** The token at a node's `location`; the statement's first where it has none. */
export function placeAt(
  { statement }: Pick<Context, 'statement'>,
  location: number | undefined,
): Place {
  const { source, span, tokens } = statement;
  const offset = statement.offsetOf(location);
  const token = tokens[tokenIndexAt(tokens, offset)];
  return { source, span: token?.span ?? span };
}
