/**
 * SQL/JSON: what it is of, and what it must not have together (parse_expr.c and parse_jsontable.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_expr.c).
 */

import type { JsonFuncExpr, JsonIsPredicate, JsonTable, Node } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import type { Operand } from './coercion.ts';
import { locationOf } from './location.ts';
import type { Scope } from './scope.ts';
import { builtIn } from './type-names.ts';
import { baseOf, builtInName, categoryOf } from './type-properties.ts';

/** False for what certainly is no text of JSON. */
function mayBeJson({ environment }: Analysis, operand: Operand): boolean {
  if (operand === null || operand === 'untyped') return true;
  const base = baseOf(environment, operand);
  const name = builtInName(environment, base);
  if (name === 'json' || name === 'jsonb' || name === 'bytea' || name === 'unknown') return true;
  const category = categoryOf(environment, base);
  return category === null || category === 'S';
}

/** `a IS JSON`, which was read. */
export function checkIsJson(analysis: Analysis, { expr }: JsonIsPredicate, scope: Scope): void {
  if (expr === undefined) return;
  const operand = analysis.operandOf(expr, scope);
  if (operand === null || operand === 'untyped' || mayBeJson(analysis, operand)) return;
  analysis.refuseTypes('42804', ['cannot use type ', operand, ' in IS JSON predicate']);
}

/** `JSON_EXISTS(a, '$')`, `JSON_QUERY`, `JSON_VALUE`, which was read (transformJsonFuncExpr). */
export function checkJsonFunction(analysis: Analysis, node: JsonFuncExpr, scope: Scope): void {
  const { context_item: item, quotes, wrapper, location } = node;
  const isWrapped = wrapper === 'JSW_CONDITIONAL' || wrapper === 'JSW_UNCONDITIONAL';
  if (quotes === 'JS_QUOTES_OMIT' && isWrapped) {
    const message = 'SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used';
    analysis.refuse('42601', message, location);
  }
  if (item?.raw_expr === undefined) return;
  const operand = analysis.operandOf(item.raw_expr, scope);
  if (operand === null || operand === 'untyped' || mayBeJson(analysis, operand)) return;
  const jsonb = builtIn(analysis.environment, 'jsonb');
  const message = ['cannot cast type ', operand, ' to ', jsonb];
  analysis.refuseTypes('42846', message, locationOf(item.raw_expr));
}

/** 42712 for two columns or paths of one name (CheckDuplicateColumnOrPathNames). */
export function refuseSameJsonNames(analysis: Analysis, { columns, pathspec }: JsonTable): void {
  const seen = new Set<string>(pathspec?.name === undefined ? [] : [pathspec.name]);
  const visit = (nodes: readonly Node[] | undefined): void => {
    for (const node of nodes ?? []) {
      if (!('JsonTableColumn' in node)) continue;
      const { coltype, name, pathspec: path, columns: inner, location } = node.JsonTableColumn;
      const isNested = coltype === 'JTC_NESTED';
      const own = isNested ? path?.name : name;
      if (own !== undefined && seen.has(own)) {
        const message = `duplicate JSON_TABLE column or path name: ${own}`;
        analysis.refuse('42712', message, isNested ? path?.name_location : location);
      }
      if (own !== undefined) seen.add(own);
      visit(inner);
    }
  };
  visit(columns);
}
