/**
 * GROUP BY, ORDER BY and DISTINCT ON, whose bare names and numbers may mean output columns
 * (findTargetlistEntrySQL92 in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_clause.c).
 */

import type { Node, SelectStmt } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis, Place } from './analysis.ts';
import { resolveColumn } from './resolve-column.ts';
import type { Scope } from './scope.ts';
import type { Output } from './targets.ts';

/** What such keys can name. */
export interface KeyScope {
  readonly scope: Scope;
  /** Null where not all of them are known. */
  readonly outputs: readonly Output[] | null;
}

type Clause = 'ORDER BY' | 'GROUP BY' | 'DISTINCT ON';

/** Reads the keys of a query in the server's order. */
export function readSortKeys(analysis: Analysis, select: SelectStmt, keys: KeyScope): void {
  for (const node of select.sortClause ?? []) {
    if ('SortBy' in node) readKey(analysis, node.SortBy.node, 'ORDER BY', keys);
  }
  for (const node of flatGroups(select.groupClause)) readKey(analysis, node, 'GROUP BY', keys);
  for (const node of select.distinctClause ?? []) {
    if (Object.keys(node).length > 0) readKey(analysis, node, 'DISTINCT ON', keys);
  }
}

/** The expressions of GROUP BY, those of grouping sets among them. */
export function flatGroups(nodes: readonly Node[] | undefined): readonly Node[] {
  return (nodes ?? []).flatMap((node) => {
    if ('GroupingSet' in node) return flatGroups(node.GroupingSet.content);
    return 'RowExpr' in node ? flatGroups(node.RowExpr.args) : [node];
  });
}

function readKey(analysis: Analysis, node: Node | undefined, clause: Clause, keys: KeyScope): void {
  if (node === undefined || isEmpty(node)) return;
  if ('A_Const' in node) return checkPosition(analysis, node, clause, keys);
  if (outputNamed(analysis, node, clause, keys) !== null) return;
  const place: Place | null = clause === 'GROUP BY' ? { words: 'GROUP BY' } : null;
  const known = analysis.problems.length;
  analysis.expression(node, keys.scope, place);
  // It may name an output that is not known.
  if (keys.outputs === null && isBareName(node)) analysis.problems.length = known;
}

/** DISTINCT without ON is a list of one empty node. */
function isEmpty(node: Node): boolean {
  return Object.keys(node).length === 0;
}

function isBareName(node: Node): node is Extract<Node, { ColumnRef: unknown }> {
  return 'ColumnRef' in node && node.ColumnRef.fields?.length === 1;
}

/** The output that a bare name means; input columns come first for GROUP BY. */
export function outputNamed(
  { environment }: Analysis,
  node: Node,
  clause: Clause,
  { scope, outputs }: KeyScope,
): Output | null {
  if (!isBareName(node)) return null;
  const [name = ''] = namesIn(node.ColumnRef.fields);
  if (clause === 'GROUP BY') {
    const input = resolveColumn(environment.builder, { ...scope, outer: null }, [name]);
    if (input.kind !== 'missing' && input.kind !== 'row') return null;
  }
  return outputs?.find((each) => each.name === name) ?? null;
}

/** 42P10 for a number that is no column's, 42601 for another constant. */
function checkPosition(
  analysis: Analysis,
  node: Extract<Node, { A_Const: unknown }>,
  clause: Clause,
  { outputs }: KeyScope,
): void {
  const { ival, location } = node.A_Const;
  if (ival === undefined) {
    return analysis.refuse('42601', `non-integer constant in ${clause}`, location);
  }
  const position = ival.ival ?? 0;
  if (outputs === null || (position >= 1 && position <= outputs.length)) return;
  analysis.refuse('42P10', `${clause} position ${position} is not in select list`, location);
}
