/**
 * Where in a statement the text of an expression stands. The trees tell where an expression begins
 * at best, so its end is found in the tokens, by the grammar's order of clauses.
 * Spans are UTF-16 code units from the start of the file.
 */

import type { ColumnDef, Constraint, PartitionBoundSpec } from '@pgsql/types';
import {
  closingIndex,
  isKeyword,
  isSymbol,
  scanTo,
  textOf,
  tokenIndexAt,
  tokenListOf,
  type TokenList,
} from '../statements/token-text.ts';
import type { Token } from '../statements/tokens.ts';
import type { Span } from '../text/source.ts';
import type { WithStatement } from './context.ts';

/** From the start of token `first` to the end of the token before `last`; empty ranges have no text. */
function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.span.start ?? 0;
  return { start, end: last > first ? tokens[last - 1]!.span.end : start };
}

/** Index of the first token from `from` on that is the symbol; the number of tokens if none is. */
function symbolIndex({ text, tokens }: TokenList, from: number, symbol: string): number {
  for (let index = from; index < tokens.length; index++) {
    if (isSymbol(text, tokens[index], symbol)) return index;
  }
  return tokens.length;
}

/** Index of the first token from `from` on that is the word, in or outside of brackets. */
function wordIndex({ text, tokens }: TokenList, from: number, word: string): number {
  for (let index = from; index < tokens.length; index++) {
    if (isKeyword(text, tokens[index], word)) return index;
  }
  return tokens.length;
}

/** What stands inside the first parentheses at or after `offset`: of CHECK, GENERATED, USING. */
export function parenthesised(context: WithStatement, offset: number): Span {
  const list = tokenListOf(context.statement);
  const open = symbolIndex(list, tokenIndexAt(list.tokens, offset), '(');
  return spanOf(list.tokens, open + 1, closingIndex(list, open));
}

/**
 * The expression behind DEFAULT. `column` is the definition it stands in, whose next clause ends
 * it; null for ALTER COLUMN SET DEFAULT and for domains, where a comma or the end does.
 */
export function defaultText(
  context: WithStatement,
  constraint: Pick<Constraint, 'location'>,
  column: Pick<ColumnDef, 'constraints'> | null,
): Span {
  const list = tokenListOf(context.statement);
  const start = context.statement.offsetOf(constraint.location);
  const stop = nextConstraint(context, constraint.location ?? 0, column?.constraints ?? []);
  const keyword = wordIndex(list, tokenIndexAt(list.tokens, start), 'DEFAULT');
  const end = scanTo(
    list,
    keyword + 1,
    (token) =>
      token.span.start >= stop ||
      isSymbol(list.text, token, ',') ||
      isKeyword(list.text, token, 'COLLATE'),
  );
  return spanOf(list.tokens, keyword + 1, end);
}

/** Where the next constraint of a column begins; infinity where there is none. */
function nextConstraint(
  { statement }: WithStatement,
  location: number,
  constraints: NonNullable<ColumnDef['constraints']>,
): number {
  const next = constraints
    .flatMap((node) => ('Constraint' in node ? (node.Constraint.location ?? 0) : []))
    .filter((each) => each > location);
  return next.length === 0 ? Infinity : statement.offsetOf(Math.min(...next));
}

/** From `offset` to the next comma outside of brackets, or the end: of SET DEFAULT, of USING. */
export function textToComma(context: WithStatement, offset: number): Span {
  const list = tokenListOf(context.statement);
  const first = tokenIndexAt(list.tokens, offset);
  const end = scanTo(list, first, (token) => isSymbol(list.text, token, ','));
  return spanOf(list.tokens, first, end);
}

/**
 * The expressions of index elements, partition keys or exclusion elements: the elements between
 * the first parentheses at or after `offset`, each with the parentheses that the grammar wants
 * around anything but a function call. Of a plain column, its name.
 */
export function indexElements(context: WithStatement, offset: number): readonly Span[] {
  const list = tokenListOf(context.statement);
  const open = symbolIndex(list, tokenIndexAt(list.tokens, offset), '(');
  const close = closingIndex(list, open);
  const spans: Span[] = [];
  for (let first = open + 1; first < close;) {
    const end = scanTo(list, first, (token) => isSymbol(list.text, token, ','));
    const opening = symbolIndex(list, first, '(');
    const last = opening < end ? closingIndex(list, opening) + 1 : first + 1;
    spans.push(spanOf(list.tokens, first, last));
    first = end + 1;
  }
  return spans;
}

/**
 * What follows WHERE, after the first parentheses at or after `offset`: of an index to the end of
 * the statement, of an exclusion constraint what its parentheses hold.
 */
export function predicateText(context: WithStatement, offset: number, isConstraint: boolean): Span {
  const list = tokenListOf(context.statement);
  const open = symbolIndex(list, tokenIndexAt(list.tokens, offset), '(');
  const where = scanTo(list, closingIndex(list, open) + 1, (token) =>
    isKeyword(list.text, token, 'WHERE'),
  );
  if (!isConstraint) return spanOf(list.tokens, where + 1, list.tokens.length);
  return spanOf(list.tokens, where + 2, closingIndex(list, where + 1));
}

/**
 * The values of FOR VALUES as written, blanks folded: those of IN, or those of FROM and those of TO.
 */
export function boundValues(
  context: WithStatement,
  bound: PartitionBoundSpec,
): readonly (readonly string[])[] {
  const list = tokenListOf(context.statement);
  const first = tokenIndexAt(list.tokens, context.statement.offsetOf(bound.location));
  const from = symbolIndex(list, first, '(');
  const to = symbolIndex(list, closingIndex(list, from) + 1, '(');
  return (bound.strategy === 'r' ? [from, to] : [from]).map((open) => elementsIn(list, open));
}

/** What stands between the commas in the parentheses that open at a token. */
function elementsIn(list: TokenList, open: number): readonly string[] {
  const close = closingIndex(list, open);
  const elements: string[] = [];
  for (let first = open + 1; first < close;) {
    const end = scanTo(list, first, (token) => isSymbol(list.text, token, ','));
    elements.push(foldedText(list, first, Math.min(end, close)));
    first = end + 1;
  }
  return elements;
}

/** Tokens as written, with one blank where there was any space or comment. */
function foldedText({ text, tokens }: TokenList, first: number, last: number): string {
  let folded = '';
  for (let index = first; index < last; index++) {
    const token = tokens[index]!;
    const hasGap = index > first && token.span.start > tokens[index - 1]!.span.end;
    folded += (hasGap ? ' ' : '') + textOf(text, token);
  }
  return folded;
}

/**
 * Of each parameter in the first parentheses of CREATE FUNCTION, the expression behind DEFAULT or
 * `=`; an empty span where there is none.
 */
export function parameterDefaults(context: WithStatement): readonly Span[] {
  const list = tokenListOf(context.statement);
  const open = symbolIndex(list, 0, '(');
  const close = closingIndex(list, open);
  const spans: Span[] = [];
  for (let first = open + 1; first < close;) {
    const end = scanTo(list, first, (token) => isSymbol(list.text, token, ','));
    const mark = scanTo(
      list,
      first,
      (token, index) =>
        index >= end || isKeyword(list.text, token, 'DEFAULT') || isSymbol(list.text, token, '='),
    );
    spans.push(spanOf(list.tokens, mark + 1, end));
    first = end + 1;
  }
  return spans;
}

/** What stands inside the first parentheses behind the word, from `offset` on: of WHEN, USING, WITH CHECK. */
export function parenthesisedBehind(context: WithStatement, word: string, offset: number): Span {
  const list = tokenListOf(context.statement);
  const at = wordIndex(list, tokenIndexAt(list.tokens, offset), word);
  return parenthesised(context, list.tokens[at]?.span.start ?? offset);
}

/** The query of CREATE VIEW or CREATE MATERIALIZED VIEW, without the WITH behind it. */
export function viewQueryText(context: WithStatement): {
  readonly span: Span;
  readonly isRecursive: boolean;
} {
  const list = tokenListOf(context.statement);
  const { text, tokens } = list;
  const as = scanTo(list, 0, (token) => isKeyword(text, token, 'AS'));
  const isRecursive = tokens.slice(0, as).some((token) => isKeyword(text, token, 'RECURSIVE'));
  return { span: spanOf(tokens, as + 1, endOfQuery(list)), isRecursive };
}

/** Words that may stand behind a view's query, last first. */
const endings: readonly (readonly string[])[] = [
  ['OPTION', 'CHECK', 'WITH'],
  ['OPTION', 'CHECK', 'LOCAL', 'WITH'],
  ['OPTION', 'CHECK', 'CASCADED', 'WITH'],
  ['DATA', 'WITH'],
  ['DATA', 'NO', 'WITH'],
];

function endOfQuery({ text, tokens }: TokenList): number {
  const ending = endings.find((words) =>
    words.every((word, index) => isKeyword(text, tokens[tokens.length - 1 - index], word)),
  );
  return tokens.length - (ending?.length ?? 0);
}
