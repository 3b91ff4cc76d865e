/**
 * Whether what a table has makes a condition sure (ConstraintImpliedByRelConstraint in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 *
 * Left out: what follows from a condition that says more, as `a > 5` from `a > 6`.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Piece } from '../../catalog/expression.ts';
import type { Context } from '../context.ts';
import { columnsOf } from '../names.ts';
import type { Condition } from './partition-constraint.ts';

/** True where each of the conditions is one that the table's columns or checks set. */
export function isImplied(
  context: Context,
  table: Handle,
  conditions: readonly Condition[],
): boolean {
  const set = new Set([...notNulls(context, table), ...checks(context, table)]);
  return conditions.every((condition) => set.has(keyOf(textOf(context, condition))));
}

function notNulls(context: Context, table: Handle): readonly string[] {
  const columns = columnsOf(context, table).filter(({ notNull }) => notNull);
  return columns.map(({ name }) => keyOf(`${name} IS NOT NULL`));
}

function checks(context: Context, table: Handle): readonly string[] {
  const { builder } = context;
  return builder.children(table, 'constraint').flatMap((handle) => {
    const row = builder.get('constraint', handle);
    if (row.type !== 'check' || !row.validated || !row.enforced) return [];
    return conjunctsOf(textOf(context, row.expression.pieces)).map(keyOf);
  });
}

function textOf({ builder }: Context, pieces: readonly Piece<Handle>[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : builder.row(piece.ref).name))
    .join('');
}

/** The conditions that AND holds together, outside of strings and parentheses. */
function conjunctsOf(text: string): readonly string[] {
  const bare = withoutParentheses(text.trim());
  const parts = [''];
  let depth = 0;
  for (const [token] of bare.matchAll(/'(?:[^']|'')*'|"[^"]*"|\w+|\s+|./gs)) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth === 0 && /^and$/i.test(token)) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.length === 1 && bare === text ? [text] : parts.flatMap(conjunctsOf);
}

/** Without a pair that holds the whole text. */
function withoutParentheses(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth === 0 && at < text.length - 1) return text;
  }
  return withoutParentheses(text.slice(1, -1).trim());
}

/** Equal for conditions that differ in blanks, casts, parentheses, the case of words, or in how a list is told. */
function keyOf(condition: string): string {
  const bare = condition
    .replaceAll(/::\s*[\w ."]+(?:\([\d, ]*\))?(?:\[\])?/g, '')
    .replaceAll(/\b(?:date|timestamp|timestamptz)\s+(?=')/gi, '');
  const list = bare.replace(/\s*=\s*any\s*\((?:\s*array)?/i, ' in ');
  const isList = / in\b/i.test(list);
  const tokens = (isList ? list.replaceAll(/['"{}[\]]/g, '') : list).matchAll(
    /'(?:[^']|'')*'|"[^"]*"|[^\s()'"]+/g,
  );
  return [...tokens].map(([token]) => (/^['"]/.test(token) ? token : token.toLowerCase())).join('');
}
