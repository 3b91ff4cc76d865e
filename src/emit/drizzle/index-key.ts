/** Keys of indexes as SQL text. Pure. */

import { expressionText, nameOf } from '../../catalog/expression-text.ts';
import type { Expression } from '../../catalog/expression.ts';
import type { IndexKey } from '../../catalog/facts.ts';
import type { FactId } from '../../catalog/id.ts';
import { quoteIdentifier } from '../../postgres/identifiers.ts';

/** Key words that look like a function before a parenthesis. */
const noFunctions: ReadonlySet<string> = new Set(['not', 'row', 'array', 'exists']);

/** `lower(email) COLLATE "C" text_pattern_ops DESC`; what goes without saying is not written. */
export function indexKeyText(key: IndexKey<FactId>): string {
  const parts = [
    key.column === null ? keyExpression(key.expression!) : quoteIdentifier(nameOf(key.column)),
  ];
  if (key.collation !== null) parts.push(`COLLATE ${key.collation}`);
  if (key.operatorClass !== null) parts.push(key.operatorClass);
  if (key.descending) parts.push('DESC');
  if (key.nullsFirst !== key.descending) parts.push(key.nullsFirst ? 'NULLS FIRST' : 'NULLS LAST');
  return parts.join(' ');
}

/** A call of a function as it is, any other expression in parentheses, as the grammar wants it. */
function keyExpression(expression: Expression<FactId>): string {
  const text = expressionText(expression);
  return isCall(text) || isInParentheses(text) ? text : `(${text})`;
}

/** `lower(email)`, `auth.uid()`: one name and one pair of parentheses up to the end. */
export function isCall(text: string): boolean {
  const name = /^(?:[\w$]+|"(?:[^"]|"")*")(?:\.(?:[\w$]+|"(?:[^"]|"")*"))*(?= ?\()/.exec(text);
  if (name === null || noFunctions.has(name[0].toLowerCase())) return false;
  return isInParentheses(text.slice(name[0].length).trimStart());
}

/** Whether the parenthesis that opens a text closes at its end. */
function isInParentheses(text: string): boolean {
  if (!text.startsWith('(')) return false;
  let depth = 0;
  // Literals and quoted names are stepped over; where one is odd, parentheses are added in vain.
  for (const [token] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|[^'"()]+/g)) {
    if (depth === 0 && token !== '(') return false;
    if (token === '(') depth++;
    else if (token === ')') depth--;
  }
  return depth === 0;
}
