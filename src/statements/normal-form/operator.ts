/** Operators, and what the server makes of IN, LIKE and BETWEEN (parse_expr.c). */

import type { A_Expr as AExpr, Node } from '@pgsql/types';
import { namesIn } from '../node-names.ts';
import { constantForm, negated } from './cast.ts';
import { NotKnown, type Forms, type Scope } from './scope.ts';

/** Conditions joined by one word. */
export interface Junction {
  readonly word: 'AND' | 'OR';
  readonly parts: readonly string[];
}

/** The form of an operator; a junction for what the server keeps as several comparisons. */
export function operatorForm(expression: AExpr, scope: Scope, forms: Forms): string | Junction {
  const { kind = 'AEXPR_OP', name, lexpr, rexpr } = expression;
  const operator = namesIn(name).at(-1) ?? '';
  const side = (node: Node | undefined): string =>
    node === undefined ? '' : forms.of(node, scope);
  const binary = (left: string, right: string): string => `(${left} ${operator} ${right})`;
  switch (kind) {
    case 'AEXPR_OP':
      return simple(expression, operator, { scope, forms });
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
    case 'AEXPR_SIMILAR':
      return binary(side(lexpr), side(rexpr));
    case 'AEXPR_IN':
      return inForm(expression, operator, { scope, forms });
    case 'AEXPR_OP_ANY':
      return `(${side(lexpr)} ${operator} ANY ${side(rexpr)})`;
    case 'AEXPR_OP_ALL':
      return `(${side(lexpr)} ${operator} ALL ${side(rexpr)})`;
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
    case 'AEXPR_BETWEEN_SYM':
    case 'AEXPR_NOT_BETWEEN_SYM':
      return betweenForm(expression, { scope, forms });
    default:
      return `${kind}(${side(lexpr)}, ${side(rexpr)})`;
  }
}

interface Where {
  readonly scope: Scope;
  readonly forms: Forms;
}

function simple(
  { lexpr, rexpr }: AExpr,
  operator: string,
  { scope, forms }: Where,
): string | Junction {
  const sign = rexpr === undefined || lexpr !== undefined ? null : signed(operator, rexpr);
  if (sign !== null) return sign;
  if (lexpr !== undefined && rexpr !== undefined && 'RowExpr' in lexpr && 'RowExpr' in rexpr) {
    const word = operator === '=' ? 'AND' : operator === '<>' ? 'OR' : null;
    const right = rexpr.RowExpr.args ?? [];
    const parts = (lexpr.RowExpr.args ?? []).map(
      (each, at) => `(${forms.of(each, scope)} ${operator} ${forms.of(right[at]!, scope)})`,
    );
    if (word !== null) return { word, parts };
  }
  const [left, right] = [lexpr, rexpr].map((each) => (each ? `${forms.of(each, scope)}` : ''));
  return left === '' ? `(${operator} ${right})` : `(${left} ${operator} ${right})`;
}

/** A number with a sign is a literal. */
function signed(operator: string, rexpr: Node): string | null {
  const name = [{ String: { sval: operator } }];
  const constant = negated({ A_Expr: { kind: 'AEXPR_OP', name, rexpr } });
  return constant === null ? null : constantForm(constant, null);
}

/**
 * `a IN (1, 2)` is `a = ANY (ARRAY[1, 2])`; items with columns are compared one by one behind it,
 * and so is a single one (transformAExprIn).
 */
function inForm(
  { lexpr, rexpr }: AExpr,
  operator: string,
  { scope, forms }: Where,
): string | Junction {
  if (lexpr === undefined || rexpr === undefined || !('List' in rexpr)) throw new NotKnown();
  const items = rexpr.List.items ?? [];
  if ('RowExpr' in lexpr) throw new NotKnown();
  const left = forms.of(lexpr, scope);
  const plain = items.filter((item) => !holdsColumn(item));
  const isArray = plain.length > 1;
  const [any, word] = operator === '=' ? (['ANY', 'OR'] as const) : (['ALL', 'AND'] as const);
  const rest = isArray ? items.filter(holdsColumn) : items;
  const parts = [
    ...(isArray ? [`(${left} ${operator} ${any} ARRAY[${forms.list(plain, scope)}])`] : []),
    ...rest.map((item) => `(${left} ${operator} ${forms.of(item, scope)})`),
  ];
  return parts.length === 1 ? parts[0]! : { word, parts };
}

/** contain_vars_of_level */
function holdsColumn(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsColumn);
  if (typeof value !== 'object' || value === null) return false;
  return 'ColumnRef' in value || Object.values(value).some(holdsColumn);
}

function betweenForm({ kind, lexpr, rexpr }: AExpr, { scope, forms }: Where): string | Junction {
  const bounds = rexpr !== undefined && 'List' in rexpr ? (rexpr.List.items ?? []) : [];
  if (lexpr === undefined || bounds.length !== 2) throw new NotKnown();
  const value = forms.of(lexpr, scope);
  const [low, high] = bounds.map((bound) => forms.of(bound, scope)) as [string, string];
  const isNot = kind === 'AEXPR_NOT_BETWEEN' || kind === 'AEXPR_NOT_BETWEEN_SYM';
  const [over, under] = isNot ? ['<', '>'] : ['>=', '<='];
  const between = (from: string, to: string): Junction => ({
    word: isNot ? 'OR' : 'AND',
    parts: [`(${value} ${over} ${from})`, `(${value} ${under} ${to})`],
  });
  if (kind === 'AEXPR_BETWEEN' || kind === 'AEXPR_NOT_BETWEEN') return between(low, high);
  const ways = [between(low, high), between(high, low)];
  const inner = ways.map(({ word, parts }) => `${word}(${parts.join(', ')})`);
  return { word: isNot ? 'AND' : 'OR', parts: inner };
}
