/** Where the parts of a query stand that the trees give no place for. Offsets are UTF-16 code units from the start of the file. */

import {
  closingIndex,
  isKeyword,
  isSymbol,
  scanTo,
  textOf,
  tokenIndexAt,
  tokenListOf,
} from '../statements/token-text.ts';
import type { Token } from '../statements/tokens.ts';
import type { WithStatement } from './context.ts';

/** Reserved words that end an item of a select list, and what may stand before them within one. */
const itemEnds: ReadonlyMap<string, string | null> = new Map([
  ['FROM', 'DISTINCT'],
  ['GROUP', 'WITHIN'],
  ...['INTO', 'WHERE', 'HAVING', 'WINDOW', 'UNION', 'INTERSECT', 'EXCEPT', 'ORDER', 'LIMIT'].map(
    (word) => [word, null] as const,
  ),
  ...['OFFSET', 'FETCH', 'FOR'].map((word) => [word, null] as const),
]);

/** Where the last token of the item that begins at `offset` begins: its alias, if it has one. `end` is the query's. */
export function lastOfSelectItem(context: WithStatement, offset: number, end: number): number {
  const list = tokenListOf(context.statement);
  const { text, tokens } = list;
  const first = tokenIndexAt(tokens, offset);
  const isEnd = (token: Token, index: number): boolean => {
    if (token.span.start >= end || isSymbol(text, token, ',')) return true;
    if (index === first || token.kind !== 'word') return false;
    const within = itemEnds.get(textOf(text, token).toUpperCase());
    const before = tokens[index - 1];
    if (within === undefined || isSymbol(text, before, '.') || isKeyword(text, before, 'AS')) {
      return false;
    }
    return within === null || !isKeyword(text, before, within);
  };
  return tokens[scanTo(list, first, isEnd) - 1]!.span.start;
}

/** Where the last such word before `offset` begins; `offset` where there is none. */
export function wordBefore({ statement }: WithStatement, word: string, offset: number): number {
  const { text, tokens } = tokenListOf(statement);
  let index = tokenIndexAt(tokens, offset);
  while (index > 0 && !isKeyword(text, tokens[index], word)) index--;
  return isKeyword(text, tokens[index], word) ? tokens[index]!.span.start : offset;
}

/** Where the word VALUES before `offset` and the last bracket of its rows begin. */
export function valuesAround(
  context: WithStatement,
  offset: number,
): { readonly first: number; readonly last: number } {
  const list = tokenListOf(context.statement);
  const { text, tokens } = list;
  const first = wordBefore(context, 'VALUES', offset);
  let close = closingIndex(list, tokenIndexAt(tokens, first) + 1);
  while (isSymbol(text, tokens[close + 1], ',')) close = closingIndex(list, close + 2);
  return { first, last: tokens[close]!.span.start };
}
