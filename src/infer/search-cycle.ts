/**
 * SEARCH and CYCLE of a WITH query (analyzeCTE in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_cte.c).
 */

import type { CommonTableExpr, Node } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { namesItself } from './recursion.ts';

/** 42601 and 0A000 for what their columns cannot be. */
export function checkSearchAndCycle(
  analysis: Analysis,
  cte: CommonTableExpr,
  isRecursive: boolean,
  columns: readonly string[],
): void {
  const { search_clause: search, cycle_clause: cycle } = cte;
  if (search === undefined && cycle === undefined) return;
  const wrong = (message: string, location?: number): void =>
    analysis.refuse('42601', message, location);
  if (!isRecursive || !namesItself(cte)) {
    return wrong('WITH query is not recursive', cte.location);
  }
  refuseForm(analysis, cte.ctequery);
  if (search !== undefined) {
    const { search_col_list: list, search_seq_column: sequence = '', location } = search;
    checkList(analysis, { list, columns, word: 'search', location });
    if (columns.includes(sequence)) {
      const message = `search sequence column name "${sequence}" already used in WITH query column list`;
      wrong(message, location);
    }
  }
  if (cycle === undefined) return;
  const { cycle_col_list: list, cycle_mark_column: mark = '', location } = cycle;
  const path = cycle.cycle_path_column ?? '';
  checkList(analysis, { list, columns, word: 'cycle', location });
  for (const [what, name] of [
    ['mark', mark],
    ['path', path],
  ] as const) {
    if (!columns.includes(name)) continue;
    wrong(`cycle ${what} column name "${name}" already used in WITH query column list`, location);
  }
  if (mark === path) {
    wrong('cycle mark column name and cycle path column name are the same', location);
  }
}

function refuseForm(analysis: Analysis, query: Node | undefined): void {
  if (query === undefined || !('SelectStmt' in query)) return;
  const { larg, rarg } = query.SelectStmt;
  for (const [side, part] of [
    ['left', larg],
    ['right', rarg],
  ] as const) {
    if (part?.larg === undefined) continue;
    const message = `with a SEARCH or CYCLE clause, the ${side} side of the UNION must be a SELECT`;
    analysis.refuse('0A000', message);
  }
}

interface ColumnList {
  readonly list: readonly Node[] | undefined;
  readonly columns: readonly string[];
  readonly word: 'search' | 'cycle';
  readonly location: number | undefined;
}

function checkList(analysis: Analysis, { list, columns, word, location }: ColumnList): void {
  const names = namesIn(list);
  for (const [index, name] of names.entries()) {
    if (!columns.includes(name)) {
      const message = `${word} column "${name}" not in WITH query column list`;
      analysis.refuse('42601', message, location);
    } else if (names.indexOf(name) < index) {
      const message = `${word} column "${name}" specified more than once`;
      analysis.refuse('42701', message, location);
    }
  }
}
