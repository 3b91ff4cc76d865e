/**
 * DISTINCT, which sorts by what it compares: its expressions and those of ORDER BY must agree
 * (transformDistinctClause and transformDistinctOnClause in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_clause.c).
 */

import type { Node, SelectStmt } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { columnKey, expressionKey } from './expression-key.ts';
import { locationOf } from './location.ts';
import { flatGroups, outputNamed, type KeyScope } from './sort-keys.ts';
import { checkSortable } from './sortable.ts';
import type { Output } from './targets.ts';

/** 42P10 where they do not agree, 42883 for types that cannot be sorted or compared. */
export function checkDistinct(analysis: Analysis, select: SelectStmt, keys: KeyScope): void {
  const { distinctClause = [], sortClause = [], groupClause } = select;
  if (keys.outputs === null) return;
  for (const sort of sortClause) checkKeyType(analysis, sort, keys);
  for (const group of flatGroups(groupClause)) {
    checkType(analysis, group, { ...keys, clause: 'GROUP BY', need: 'equality' });
  }
  const [first] = distinctClause;
  if (first === undefined) return;
  if (Object.keys(first).length === 0) checkPlainDistinct(analysis, sortClause, keys);
  else checkDistinctOn(analysis, distinctClause, sortClause, keys);
}

function checkKeyType(analysis: Analysis, sort: Node, keys: KeyScope): void {
  if (!('SortBy' in sort) || sort.SortBy.node === undefined) return;
  if (sort.SortBy.useOp !== undefined) return;
  checkType(analysis, sort.SortBy.node, { ...keys, clause: 'ORDER BY', need: 'ordering' });
}

interface KeyType extends KeyScope {
  readonly clause: Clause;
  readonly need: 'ordering' | 'equality';
}

type Clause = 'ORDER BY' | 'GROUP BY' | 'DISTINCT ON';

function checkType(analysis: Analysis, node: Node, { clause, need, ...keys }: KeyType): void {
  if (Object.keys(node).length === 0) return;
  const output = outputOf(analysis, node, clause, keys);
  if (output === null && 'A_Const' in node) return;
  const operand = output === null ? analysis.operandOf(node, keys.scope) : output.type;
  checkSortable(analysis, operand, { need, at: node });
}

/** The output that a number or bare name means. */
function outputOf(analysis: Analysis, node: Node, clause: Clause, keys: KeyScope): Output | null {
  if ('A_Const' in node) return keys.outputs?.[(node.A_Const.ival?.ival ?? 0) - 1] ?? null;
  return outputNamed(analysis, node, clause, keys);
}

/** The same for what is one. */
function keyOf(analysis: Analysis, node: Node, clause: Clause, keys: KeyScope): string {
  const output = outputOf(analysis, node, clause, keys);
  return output === null
    ? expressionKey(analysis, node, keys.scope)
    : outputKey(analysis, output, keys);
}

function outputKey(
  analysis: Analysis,
  { node, source, name }: Output,
  { scope }: KeyScope,
): string {
  if (node !== null) return expressionKey(analysis, node, scope);
  return source === null ? `output ${name}` : JSON.stringify(columnKey(scope, source));
}

function keysOf(sortClause: readonly Node[]): readonly Node[] {
  return sortClause.flatMap((sort) =>
    'SortBy' in sort && sort.SortBy.node !== undefined ? sort.SortBy.node : [],
  );
}

function checkPlainDistinct(analysis: Analysis, sortClause: readonly Node[], keys: KeyScope): void {
  const given = new Set(keys.outputs!.map((output) => outputKey(analysis, output, keys)));
  const other = keysOf(sortClause).find(
    (node) => !given.has(keyOf(analysis, node, 'ORDER BY', keys)),
  );
  if (other !== undefined) {
    const message = 'for SELECT DISTINCT, ORDER BY expressions must appear in select list';
    analysis.refuse('42P10', message, locationOf(other));
  }
  for (const { type, node, isUntyped } of keys.outputs!) {
    if (isUntyped === true) continue;
    checkSortable(analysis, type, { need: 'equality', at: node ?? undefined });
  }
}

function checkDistinctOn(
  analysis: Analysis,
  distinctClause: readonly Node[],
  sortClause: readonly Node[],
  keys: KeyScope,
): void {
  const all = new Map(
    distinctClause.map((node) => [keyOf(analysis, node, 'DISTINCT ON', keys), node] as const),
  );
  const refuse = (node: Node): void =>
    analysis.refuse(
      '42P10',
      'SELECT DISTINCT ON expressions must match initial ORDER BY expressions',
      locationOf(node),
    );
  for (const node of distinctClause) {
    checkType(analysis, node, { ...keys, clause: 'DISTINCT ON', need: 'equality' });
  }
  const open = new Map(all);
  let hasSkipped = false;
  for (const node of keysOf(sortClause)) {
    const key = keyOf(analysis, node, 'ORDER BY', keys);
    if (open.has(key) && hasSkipped) return refuse(open.get(key)!);
    open.delete(key);
    if (!all.has(key)) hasSkipped = true;
  }
  const [left] = open.values();
  if (left !== undefined && hasSkipped) refuse(left);
}
