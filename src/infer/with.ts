/**
 * WITH: queries that others can name (parse_cte.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_cte.c).
 */

import type { CommonTableExpr, Node, WithClause } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import { withNames } from './aliases.ts';
import type { Analysis } from './analysis.ts';
import { locationOf } from './location.ts';
import { checkRecursion, namesItself } from './recursion.ts';
import { checkSearchAndCycle } from './search-cycle.ts';
import { builtIn } from './type-names.ts';
import { isSameType } from './type-properties.ts';
import type { Column, NamedQuery, Scope } from './scope.ts';

/** A scope in which the queries of a WITH clause have names; each is read. */
export function withQueries(
  analysis: Analysis,
  clause: WithClause | undefined,
  outer: Scope,
): Scope {
  if (clause === undefined) return { ...outer, entries: [], queries: new Map(), outer };
  const queries = new Map<string, NamedQuery>();
  const scope: Scope = { ...outer, entries: [], queries, level: null, outer };
  const all = (clause.ctes ?? []).flatMap((cte) =>
    'CommonTableExpr' in cte ? cte.CommonTableExpr : [],
  );
  refuseSameNames(analysis, all);
  if (outer.outer !== null) refuseChanges(analysis, all);
  if (clause.recursive === true) checkRecursion(analysis, all);
  // With RECURSIVE each sees all, itself too; columns of those further on are not known yet.
  if (clause.recursive === true) {
    for (const { ctename = '' } of all) queries.set(ctename, { columns: null });
  }
  for (const cte of all) readQuery(analysis, cte, scope, queries);
  return scope;
}

function refuseSameNames(analysis: Analysis, all: readonly CommonTableExpr[]): void {
  const names = all.map(({ ctename }) => ctename);
  const twice = all.find(({ ctename }, index) => names.indexOf(ctename) < index);
  if (twice === undefined) return;
  const message = `WITH query name "${twice.ctename}" specified more than once`;
  analysis.refuse('42712', message, twice.location);
}

function readQuery(
  analysis: Analysis,
  cte: CommonTableExpr,
  scope: Scope,
  queries: Map<string, NamedQuery>,
): void {
  const { ctename = '', ctequery, aliascolnames } = cte;
  const names = namesIn(aliascolnames);
  if (ctequery === undefined) return;
  const isRecursive = queries.has(ctename) && namesItself(cte);
  let first: readonly Column[] | null = null;
  const setColumns = (columns: readonly Column[] | null, isOwn: boolean): void => {
    const own = withNames(withoutRelations(columns), names);
    queries.set(ctename, {
      columns: own === null ? null : [...own, ...extraColumns(analysis, cte)],
      isOwn,
      returnsNothing: returnsNothing(ctequery),
    });
  };
  const columns =
    isRecursive && 'SelectStmt' in ctequery
      ? analysis.readers.select(analysis, ctequery.SelectStmt, scope, (left) => {
          first = left;
          setColumns(left, true);
        })
      : analysis.readers.query(analysis, ctequery, scope);
  refuseNames(analysis, cte, columns);
  const called = withNames(columns, names)?.map(({ name }) => name);
  if (called !== undefined) checkSearchAndCycle(analysis, cte, isRecursive, called);
  if (isRecursive) refuseOtherTypes(analysis, cte, first, columns);
  setColumns(columns, false);
}

/** INSERT and the like without RETURNING. */
function returnsNothing(query: Node): boolean {
  if ('SelectStmt' in query) return false;
  const [node] = Object.values(query) as [{ readonly returningClause?: object }];
  return node.returningClause === undefined;
}

/** 0A000 for INSERT and the like in a WITH that is not the whole statement's. */
function refuseChanges(analysis: Analysis, all: readonly CommonTableExpr[]): void {
  for (const { ctequery, location } of all) {
    if (ctequery === undefined || 'SelectStmt' in ctequery) continue;
    const message = 'WITH clause containing a data-modifying statement must be at the top level';
    analysis.refuse('0A000', message, location);
  }
}

/** 42804 for a column that the recursive term makes another type. */
function refuseOtherTypes(
  analysis: Analysis,
  { ctename, ctequery }: CommonTableExpr,
  first: readonly Column[] | null,
  columns: readonly Column[] | null,
): void {
  if (ctequery === undefined || !('SelectStmt' in ctequery)) return;
  for (const [index, column] of (columns ?? []).entries()) {
    const [before = null, overall] = [first?.[index]?.type, column.type];
    if (before === null || overall === null || isSameType(before, overall)) continue;
    const start = `recursive query "${ctename}" column ${index + 1} has type `;
    const message = [start, before, ' in non-recursive term but type ', overall, ' overall'];
    const targets = ctequery.SelectStmt.larg?.targetList ?? [];
    analysis.refuseTypes('42804', message, locationOf(valueOf(targets[index])));
  }
}

function valueOf(target: Node | undefined): Node | undefined {
  return target !== undefined && 'ResTarget' in target ? target.ResTarget.val : undefined;
}

/** 42P10 where the list of columns is longer than the query's. */
function refuseNames(
  analysis: Analysis,
  { ctename, aliascolnames, location }: CommonTableExpr,
  columns: readonly Column[] | null,
): void {
  const given = aliascolnames?.length ?? 0;
  if (columns === null || given <= columns.length) return;
  const message = `WITH query "${ctename}" has ${columns.length} columns available but ${given} columns specified`;
  analysis.refuse('42P10', message, location);
}

/** What a query gives is no relation's column any more. */
export function withoutRelations(columns: readonly Column[] | null): readonly Column[] | null {
  return (
    columns?.map(({ name, type, isUntyped = false, literal = null }) => ({
      name,
      column: null,
      type,
      isUntyped,
      literal,
    })) ?? null
  );
}

/** The columns that SEARCH and CYCLE add. */
function extraColumns(
  { environment }: Analysis,
  { search_clause: search, cycle_clause: cycle }: CommonTableExpr,
): readonly Column[] {
  const row = builtIn(environment, 'record');
  const rows = { ...row, dimensions: 1 };
  const isBreadth = search?.search_breadth_first === true;
  return [
    { name: search?.search_seq_column, type: isBreadth ? row : rows },
    { name: cycle?.cycle_mark_column, type: null },
    { name: cycle?.cycle_path_column, type: rows },
  ].flatMap(({ name, type }) => (name === undefined ? [] : { name, column: null, type }));
}
