/**
 * SELECT and VALUES: what they name, and the columns that they give (transformSelectStmt in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/analyze.c).
 */

import type { Node, SelectStmt } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { commonOf } from './certain-type.ts';
import { commonType } from './common-type.ts';
import { checkDistinct } from './distinct.ts';
import { ownColumnIn } from './expression-key.ts';
import { readFrom } from './from.ts';
import { checkGrouping } from './grouping.ts';
import { locationOf } from './location.ts';
import { checkLocking, checkSetLocking } from './locking.ts';
import { readSortKeys } from './sort-keys.ts';
import { checkSortable } from './sortable.ts';
import { newLevel, queryEntry, type Column, type Scope } from './scope.ts';
import { readTargets, type Output } from './targets.ts';
import { namedWindows, readWindows } from './windows.ts';
import { withoutRelations, withQueries } from './with.ts';

type Columns = readonly Column[] | null;

/** Reads a query; its columns, or null where they are not known. */
export function readSelect(
  analysis: Analysis,
  select: SelectStmt,
  outer: Scope,
  afterLeft?: (columns: Columns) => void,
): Columns {
  if (outer.outer === null && analysis.intoPlace === null) analysis.intoPlace = leftmost(select);
  if (select.intoClause !== undefined && analysis.intoPlace !== select) {
    const message = 'SELECT ... INTO is not allowed here';
    analysis.refuse('42601', message, locationOf(select.intoClause));
  }
  const scope = withQueries(analysis, select.withClause, outer);
  if (select.larg !== undefined && select.rarg !== undefined) {
    return readSetOperation(analysis, select, { scope, afterLeft });
  }
  const columns =
    select.valuesLists === undefined
      ? readPlain(analysis, select, scope)
      : readValues(analysis, select, scope);
  afterLeft?.(columns);
  return columns;
}

/** The query that may say INTO for the whole. */
function leftmost(select: SelectStmt): SelectStmt {
  return select.larg === undefined ? select : leftmost(select.larg);
}

function readPlain(analysis: Analysis, select: SelectStmt, scope: Scope): Columns {
  const level = newLevel();
  level.windows.push(...namedWindows(select.windowClause));
  const base: Scope = { ...scope, level };
  const entries = readFrom(analysis, select.fromClause, base);
  const inner: Scope = { ...base, entries };
  const outputs = readTargets(analysis, select.targetList, inner);
  analysis.expression(select.whereClause, inner, { words: 'WHERE' });
  analysis.condition(select.whereClause, inner, 'WHERE');
  analysis.expression(select.havingClause, inner, { words: 'HAVING', allowsAggregates: true });
  analysis.condition(select.havingClause, inner, 'HAVING');
  readSortKeys(analysis, select, { scope: inner, outputs });
  readLimit(analysis, select, inner);
  checkDistinct(analysis, select, { scope: inner, outputs });
  readWindows(analysis, inner);
  checkLocking(analysis, select, inner);
  checkGrouping(analysis, select, { scope: inner, outputs });
  return withoutRelations(outputs);
}

function readLimit(analysis: Analysis, select: SelectStmt, scope: Scope): void {
  readCount(analysis, select.limitOffset, scope, 'OFFSET');
  readCount(analysis, select.limitCount, scope, 'LIMIT');
}

/** transformLimitClause */
function readCount(
  analysis: Analysis,
  node: Node | undefined,
  scope: Scope,
  words: 'LIMIT' | 'OFFSET',
): void {
  analysis.expression(node, scope, { words });
  analysis.clause(node, scope, words, 'int8');
  const own = ownColumnIn(analysis, node, scope);
  if (own === null) return;
  const message = [`argument of ${words} must not contain variables`];
  analysis.refuseTypes('42P10', message, own.location);
}

function readValues(analysis: Analysis, select: SelectStmt, outer: Scope): Columns {
  const scope: Scope = { ...outer, level: null };
  const rows = (select.valuesLists ?? []).map((row) =>
    'List' in row ? (row.List.items ?? []) : [],
  );
  analysis.noteValues(select, scope);
  const allowsDefaults = analysis.withDefaults.has(select);
  for (const row of rows) {
    const given = allowsDefaults ? row.filter((each) => !('SetToDefault' in each)) : row;
    analysis.expressions(given, scope, { words: 'VALUES' });
  }
  const [first = []] = rows;
  if (rows.some((row) => row.length !== first.length)) {
    const other = rows.find((row) => row.length !== first.length);
    analysis.refuse('42601', 'VALUES lists must all be the same length', locationOf(other));
    return null;
  }
  const columns = first.map((_, index) => {
    const nodes = rows.map((row) => row[index]!);
    analysis.match(nodes, scope, 'VALUES');
    const type = commonOf(analysis, nodes, scope);
    return { name: `column${index + 1}`, column: null, isUntyped: false, type };
  });
  readOrder(analysis, select, scope, columns);
  checkSetLocking(analysis, select);
  return columns;
}

interface SetOperationPlace {
  readonly scope: Scope;
  readonly afterLeft: ((columns: Columns) => void) | undefined;
}

function readSetOperation(
  analysis: Analysis,
  select: SelectStmt,
  { scope, afterLeft }: SetOperationPlace,
): Columns {
  const left = readSelect(analysis, select.larg!, scope);
  afterLeft?.(left);
  if (select.rarg!.intoClause !== undefined) {
    const message = 'INTO is only allowed on first SELECT of UNION/INTERSECT/EXCEPT';
    analysis.refuse('42601', message, locationOf(select.rarg!.intoClause));
  }
  const right = readSelect(analysis, select.rarg!, scope);
  if (left !== null && right !== null && left.length !== right.length) {
    const word = select.op?.replace('SETOP_', '') ?? 'UNION';
    const message = `each ${word} query must have the same number of columns`;
    analysis.refuse('42601', message, locationOf(targetsOf(select.rarg!)));
  }
  matchColumns(analysis, select, left, right);
  const columns =
    left?.map((column, index) => ({
      ...column,
      isUntyped: false,
      type: right === null ? null : unionType(analysis, column, right[index]),
    })) ?? null;
  if (select.all !== true) {
    for (const { type } of columns ?? []) {
      checkSortable(analysis, type, { need: 'equality', at: targetsOf(select.larg!) });
    }
  }
  readOrder(analysis, select, scope, columns);
  checkSetLocking(analysis, select);
  return columns;
}

function unionType(
  { environment }: Analysis,
  left: Column,
  right: Column | undefined,
): Column['type'] {
  if (right === undefined) return null;
  const operands = [left, right].map(({ type, isUntyped: isOpen }) =>
    isOpen === true ? 'untyped' : type,
  );
  return commonType(environment, operands);
}

/** Both sides give values of one type (select_common_type). */
function matchColumns(
  analysis: Analysis,
  { op = 'SETOP_UNION', rarg }: SelectStmt,
  left: Columns,
  right: Columns,
): void {
  for (const [index, column] of (left ?? []).entries()) {
    const other = right?.[index];
    if (column.type === null || other === undefined || other.type === null) continue;
    if (column.isUntyped === true || other.isUntyped === true) continue;
    const sides = { left: column.type, right: other.type, at: targetsOf(rarg!) };
    analysis.conversions.push({ kind: 'match', word: op.replace('SETOP_', ''), ...sides });
  }
}

function targetsOf({ larg, targetList, valuesLists }: SelectStmt): readonly Node[] | undefined {
  return larg === undefined ? (targetList ?? valuesLists) : targetsOf(larg);
}

/** ORDER BY and LIMIT of what has no FROM of its own: only the output's columns are seen. */
function readOrder(analysis: Analysis, select: SelectStmt, outer: Scope, columns: Columns): void {
  const entries = [queryEntry(null, columns)];
  const scope: Scope = { ...outer, entries };
  const outputs: readonly Output[] | null =
    columns?.map((column) => ({ ...column, node: null, source: null })) ?? null;
  readSortKeys(analysis, select, { scope, outputs });
  refuseComputedKeys(analysis, select);
  readLimit(analysis, select, { ...outer, entries: [] });
}

/** What several queries give is sorted by whole columns only. */
function refuseComputedKeys(analysis: Analysis, { sortClause = [] }: SelectStmt): void {
  for (const sort of sortClause) {
    if (!('SortBy' in sort) || sort.SortBy.node === undefined) continue;
    const { node } = sort.SortBy;
    if ('ColumnRef' in node || 'A_Const' in node) continue;
    const message = 'invalid UNION/INTERSECT/EXCEPT ORDER BY clause';
    analysis.refuse('0A000', message, locationOf(node));
  }
}
