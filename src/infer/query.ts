/**
 * SELECT and VALUES: what they name, and the columns that they give (transformSelectStmt in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/analyze.c).
 */

import type { LockClauseStrength, Node, SelectStmt } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { commonOf } from './certain-type.ts';
import { commonType } from './common-type.ts';
import { readFrom } from './from.ts';
import { checkGrouping } from './grouping.ts';
import { locationOf } from './location.ts';
import { readSortKeys } from './sort-keys.ts';
import { newLevel, queryEntry, type Column, type Scope } from './scope.ts';
import { readTargets, type Output } from './targets.ts';
import { withoutRelations, withQueries } from './with.ts';

type Columns = readonly Column[] | null;

/** Reads a query; its columns, or null where they are not known. */
export function readSelect(
  analysis: Analysis,
  select: SelectStmt,
  outer: Scope,
  afterLeft?: (columns: Columns) => void,
): Columns {
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

function readPlain(analysis: Analysis, select: SelectStmt, scope: Scope): Columns {
  const level = newLevel();
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
  analysis.expressions(select.windowClause, inner);
  checkLocking(analysis, select, inner);
  checkGrouping(analysis, select, { scope: inner, outputs });
  return withoutRelations(outputs);
}

function readLimit(analysis: Analysis, select: SelectStmt, scope: Scope): void {
  analysis.expression(select.limitOffset, scope, { words: 'OFFSET' });
  analysis.clause(select.limitOffset, scope, 'OFFSET', 'int8');
  analysis.expression(select.limitCount, scope, { words: 'LIMIT' });
  analysis.clause(select.limitCount, scope, 'LIMIT', 'int8');
}

const strengths: { readonly [S in LockClauseStrength]: string } = {
  LCS_NONE: 'FOR SOME',
  LCS_FORKEYSHARE: 'FOR KEY SHARE',
  LCS_FORSHARE: 'FOR SHARE',
  LCS_FORNOKEYUPDATE: 'FOR NO KEY UPDATE',
  LCS_FORUPDATE: 'FOR UPDATE',
};

/** 0A000 for FOR UPDATE of what are no rows of a table, 42P01 for OF something not in FROM. */
function checkLocking(analysis: Analysis, select: SelectStmt, scope: Scope): void {
  for (const node of select.lockingClause ?? []) {
    if (!('LockingClause' in node)) continue;
    const { strength = 'LCS_FORUPDATE', lockedRels = [] } = node.LockingClause;
    const words = strengths[strength];
    const what = unlockable(select, scope);
    if (what !== null) analysis.refuse('0A000', `${words} is not allowed with ${what}`);
    for (const relation of lockedRels) {
      if (!('RangeVar' in relation)) continue;
      const { relname, location } = relation.RangeVar;
      if (scope.entries.some(({ name }) => name === relname)) continue;
      const message = `relation "${relname}" in ${words} clause not found in FROM clause`;
      analysis.refuse('42P01', message, location);
    }
  }
}

function unlockable(select: SelectStmt, { level }: Scope): string | null {
  if (select.distinctClause !== undefined) return 'DISTINCT clause';
  if (select.groupClause !== undefined) return 'GROUP BY clause';
  if (select.havingClause !== undefined) return 'HAVING clause';
  return (level?.aggregates ?? 0) > 0 ? 'aggregate functions' : null;
}

function readValues(analysis: Analysis, select: SelectStmt, outer: Scope): Columns {
  const scope: Scope = { ...outer, level: null };
  const rows = (select.valuesLists ?? []).map((row) =>
    'List' in row ? (row.List.items ?? []) : [],
  );
  analysis.noteValues(select, scope);
  for (const row of rows) analysis.expressions(row, scope, { words: 'VALUES' });
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
  readOrder(analysis, select, scope, columns);
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
  readLimit(analysis, select, { ...outer, entries: [] });
}
