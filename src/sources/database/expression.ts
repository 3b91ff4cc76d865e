/** Expressions as a server prints them. */

import type { Constant, Expression } from '../../catalog/expression.ts';
import type { FactId } from '../../catalog/id.ts';

/** What an expression is the value of, where that is known. */
export interface ValueOf {
  /** The type as the server prints it behind a literal, without modifiers. */
  readonly printed: string;
  readonly isNumber: boolean;
  /** Of an enum's label, its id. */
  readonly label: (name: string) => FactId | null;
}

/** The server's text in one piece, and the literal that it is. */
export function printedExpression(text: string, of: ValueOf | null = null): Expression<FactId> {
  return { pieces: [text], constant: constantOf(text, of) };
}

const literal = /^(E?)'((?:[^']|'')*)'::(.+)$/s;

function constantOf(text: string, of: ValueOf | null): Constant<FactId> | null {
  const bare = /^\((-?[\d.]+(?:e[+-]?\d+)?)\)$/i.exec(text)?.[1] ?? text;
  const plain = { label: null, isCast: false };
  if (/^-?\d+$/.test(bare)) return { ...plain, kind: 'integer', text: bare };
  if (/^-?\d*\.\d+(?:e[+-]?\d+)?$/i.test(bare)) return { ...plain, kind: 'float', text: bare };
  if (/^(true|false)$/.test(bare)) return { ...plain, kind: 'boolean', text: bare };
  const nothing = /^NULL(::.+)?$/.exec(bare);
  if (nothing !== null) {
    return { ...plain, kind: 'null', text: '', isCast: nothing[1] !== undefined };
  }
  const match = literal.exec(text);
  if (match === null) return null;
  const [, escape, quoted = '', type = ''] = match;
  const unquoted = quoted.replaceAll("''", "'");
  const said = escape === 'E' ? unquoted.replaceAll('\\\\', '\\') : unquoted;
  const isOwn = of !== null && type.replace(/\(.*?\)/, '') === of.printed;
  if (isOwn && of.isNumber) {
    return { ...plain, kind: said.includes('.') ? 'float' : 'integer', text: said };
  }
  return { kind: 'string', text: said, label: of?.label(said) ?? null, isCast: !isOwn };
}
