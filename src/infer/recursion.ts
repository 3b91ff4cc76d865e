/**
 * WITH RECURSIVE: where a query may name itself (checkWellFormedRecursion in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_cte.c).
 */

import type {
  CommonTableExpr,
  JoinExpr,
  Node,
  RangeVar,
  SelectStmt,
  WithClause,
} from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { locationOf } from './location.ts';

/** Queries that name each other cannot be ordered, and one that names itself has a form of its own. */
export function checkRecursion(analysis: Analysis, all: readonly CommonTableExpr[]): void {
  const names = new Set(all.map(({ ctename = '' }) => ctename));
  const needs = new Map(
    all.map((cte) => [cte.ctename ?? '', namesRead(cte.ctequery, names)] as const),
  );
  if (isCircular(all, needs)) {
    const message = 'mutual recursion between WITH items is not implemented';
    return analysis.refuse('0A000', message, firstUnordered(all, needs)?.location);
  }
  for (const cte of all) {
    if (needs.get(cte.ctename ?? '')?.has(cte.ctename ?? '') === true) checkForm(analysis, cte);
  }
}

/** True for a query that names itself. */
export function namesItself({ ctename = '', ctequery }: CommonTableExpr): boolean {
  return namesRead(ctequery, new Set([ctename])).has(ctename);
}

type Needs = ReadonlyMap<string, ReadonlySet<string>>;

function isCircular(all: readonly CommonTableExpr[], needs: Needs): boolean {
  return firstUnordered(all, needs) !== null;
}

/** TopologicalSort, which does not mind a query that needs itself. */
function firstUnordered(all: readonly CommonTableExpr[], needs: Needs): CommonTableExpr | null {
  let open = [...all];
  while (open.length > 0) {
    const names = new Set(open.map(({ ctename }) => ctename));
    const next = open.find(({ ctename = '' }) =>
      [...(needs.get(ctename) ?? [])].every((need) => need === ctename || !names.has(need)),
    );
    if (next === undefined) return open[0]!;
    open = open.filter((each) => each !== next);
  }
  return null;
}

/** Which of the names are read as relations; queries of inner WITH hide outer ones. */
function namesRead(value: unknown, names: ReadonlySet<string>): Set<string> {
  const read = new Set<string>();
  const visit = (inner: unknown, seen: ReadonlySet<string>): void => {
    if (typeof inner !== 'object' || inner === null || seen.size === 0) return;
    if ('RangeVar' in inner) {
      const { schemaname, relname = '' } = (inner as { RangeVar: RangeVar }).RangeVar;
      if (schemaname === undefined && seen.has(relname)) read.add(relname);
      return;
    }
    const own = 'withClause' in inner ? (inner.withClause as WithClause | undefined) : undefined;
    for (const each of Object.values(inner))
      visit(each, own === undefined ? seen : hide(seen, own));
  };
  visit(value, names);
  return read;
}

/** What a WITH clause hides: in plain ones each query of those behind it only, which is not told apart. */
function hide(seen: ReadonlySet<string>, { ctes = [] }: WithClause): ReadonlySet<string> {
  const hidden = new Set(
    ctes.flatMap((cte) => ('CommonTableExpr' in cte ? (cte.CommonTableExpr.ctename ?? '') : [])),
  );
  return new Set([...seen].filter((name) => !hidden.has(name)));
}

function checkForm(analysis: Analysis, cte: CommonTableExpr): void {
  const { ctename = '', ctequery, location } = cte;
  if (ctequery === undefined) return;
  const wrong = (message: string): void => analysis.refuse('42P19', message, location);
  if (!('SelectStmt' in ctequery)) {
    return wrong(`recursive query "${ctename}" must not contain data-modifying statements`);
  }
  const select = ctequery.SelectStmt;
  if (select.op !== 'SETOP_UNION') {
    const message = `recursive query "${ctename}" does not have the form non-recursive-term UNION [ALL] recursive-term`;
    return wrong(message);
  }
  const walk = new Walk(analysis, ctename);
  if (select.withClause !== undefined) walk.visit(select.withClause.ctes, 'a subquery');
  refuseDecoration(analysis, select);
  walk.visitSelect(select.larg, 'its non-recursive term');
  walk.count = 0;
  walk.visitSelect(select.rarg, null);
}

function refuseDecoration(analysis: Analysis, select: SelectStmt): void {
  const { sortClause, limitOffset, limitCount, lockingClause } = select;
  const parts: readonly (readonly [string, unknown])[] = [
    ['ORDER BY', sortClause],
    ['OFFSET', limitOffset],
    ['LIMIT', limitCount],
    ['FOR UPDATE/SHARE', lockingClause],
  ];
  for (const [word, part] of parts) {
    if (part === undefined) continue;
    const message = `${word} in a recursive query is not implemented`;
    analysis.refuse('0A000', message, locationOf(part));
  }
}

/** Where a name of the query would stand; null where it may. */
type Position = string | null;

class Walk {
  count = 0;
  private readonly analysis: Analysis;
  private readonly name: string;

  constructor(analysis: Analysis, name: string) {
    this.analysis = analysis;
    this.name = name;
  }

  visit(value: unknown, position: Position): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((each) => this.visit(each, position));
    if ('RangeVar' in value) {
      return this.reference((value as { RangeVar: RangeVar }).RangeVar, position);
    }
    if ('JoinExpr' in value) return this.join((value as { JoinExpr: JoinExpr }).JoinExpr, position);
    if ('SelectStmt' in value) {
      return this.visitSelect((value as { SelectStmt: SelectStmt }).SelectStmt, position);
    }
    if ('SubLink' in value) {
      const { subselect, testexpr } = (value as Extract<Node, { SubLink: unknown }>).SubLink;
      this.visit(subselect, 'a subquery');
      return this.visit(testexpr, position);
    }
    for (const inner of Object.values(value)) this.visit(inner, position);
  }

  visitSelect(select: SelectStmt | undefined, position: Position): void {
    if (select === undefined || this.isHidden(select.withClause)) return;
    const { op = 'SETOP_NONE', larg, rarg, all = false, ...rest } = select;
    if (op === 'SETOP_NONE') return this.visit(Object.values(rest), position);
    const place = (word: string, holds: boolean): Position =>
      holds ? (position ?? word) : position;
    const isIntersect = op === 'SETOP_INTERSECT';
    const isExcept = op === 'SETOP_EXCEPT';
    const left = isIntersect ? place('INTERSECT', all) : place('EXCEPT', isExcept && all);
    this.visitSelect(larg, left);
    this.visitSelect(rarg, isExcept ? place('EXCEPT', true) : left);
    this.visit(Object.values(rest), position);
  }

  private isHidden(clause: WithClause | undefined): boolean {
    return clause !== undefined && hide(new Set([this.name]), clause).size === 0;
  }

  private join({ jointype, larg, rarg, quals }: JoinExpr, position: Position): void {
    const outer = position ?? 'an outer join';
    this.visit(larg, jointype === 'JOIN_RIGHT' || jointype === 'JOIN_FULL' ? outer : position);
    this.visit(rarg, jointype === 'JOIN_LEFT' || jointype === 'JOIN_FULL' ? outer : position);
    this.visit(quals, position);
  }

  private reference({ schemaname, relname, location }: RangeVar, position: Position): void {
    if (schemaname !== undefined || relname !== this.name) return;
    const start = `recursive reference to query "${this.name}" must not appear`;
    this.count++;
    if (position !== null) this.analysis.refuse('42P19', `${start} within ${position}`, location);
    else if (this.count > 1) this.analysis.refuse('42P19', `${start} more than once`, location);
  }
}
