/**
 * FOR UPDATE and the like: what has rows that can be locked (transformLockingClause in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/analyze.c).
 */

import type { JoinExpr, LockClauseStrength, Node, RangeVar, SelectStmt } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { findRelation } from './environment.ts';
import { findQuery, type Scope } from './scope.ts';

const strengths: { readonly [S in LockClauseStrength]: string } = {
  LCS_NONE: 'FOR SOME',
  LCS_FORKEYSHARE: 'FOR KEY SHARE',
  LCS_FORSHARE: 'FOR SHARE',
  LCS_FORNOKEYUPDATE: 'FOR NO KEY UPDATE',
  LCS_FORUPDATE: 'FOR UPDATE',
};

/** The words of a query's first locking clause; null where it has none. */
export function lockingWords({ lockingClause: [first] = [] }: SelectStmt): string | null {
  if (first === undefined || !('LockingClause' in first)) return null;
  return strengths[first.LockingClause.strength ?? 'LCS_FORUPDATE'];
}

/** 0A000 for what are no rows of a table, 42P01 for OF something not in FROM. */
export function checkLocking(analysis: Analysis, select: SelectStmt, scope: Scope): void {
  for (const node of select.lockingClause ?? []) {
    if (!('LockingClause' in node)) continue;
    const { strength = 'LCS_FORUPDATE', lockedRels = [] } = node.LockingClause;
    const words = strengths[strength];
    const what = unlockable(select) ?? uncounted(scope);
    if (what !== null) analysis.refuse('0A000', `${words} is not allowed with ${what}`);
    const named = lockedRels.flatMap((each) => ('RangeVar' in each ? each.RangeVar : []));
    for (const relation of named) checkNamed(analysis, select, { relation, words, scope });
    checkLocked(analysis, select, { named, words, scope });
  }
}

/** 0A000 for rows of several queries. */
export function checkSetLocking(analysis: Analysis, select: SelectStmt): void {
  const words = lockingWords(select);
  if (words === null) return;
  analysis.refuse('0A000', `${words} is not allowed with UNION/INTERSECT/EXCEPT`);
}

/** CheckSelectLocking, as far as the query's own words tell. */
function unlockable(select: SelectStmt): string | null {
  if (select.larg !== undefined) return 'UNION/INTERSECT/EXCEPT';
  if (select.distinctClause !== undefined) return 'DISTINCT clause';
  if (select.groupClause !== undefined) return 'GROUP BY clause';
  return select.havingClause === undefined ? null : 'HAVING clause';
}

function uncounted({ level }: Scope): string | null {
  if (level === null) return null;
  if (level.aggregates > 0) return 'aggregate functions';
  if (level.windowCalls > 0) return 'window functions';
  return level.sets > 0 ? 'set-returning functions in the target list' : null;
}

interface NamedPlace {
  readonly relation: RangeVar;
  readonly words: string;
  readonly scope: Scope;
}

/** `FOR UPDATE OF t` */
function checkNamed(
  analysis: Analysis,
  { fromClause = [] }: SelectStmt,
  { relation, words, scope }: NamedPlace,
): void {
  const { relname, schemaname, location } = relation;
  if (schemaname !== undefined) {
    const message = `${words} must specify unqualified relation names`;
    return analysis.refuse('42601', message, location);
  }
  const item = itemsIn(fromClause).find((each) => nameOf(each) === relname);
  const what = item === undefined ? null : kindOf(scope, item);
  if (what !== null) {
    return analysis.refuse('0A000', `${words} cannot be applied to ${what}`, location);
  }
  if (item !== undefined || scope.entries.some(({ name }) => name === relname)) return;
  const message = `relation "${relname}" in ${words} clause not found in FROM clause`;
  analysis.refuse('42P01', message, location);
}

/** The items of FROM, those of joins among them. */
function itemsIn(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => {
    if (!('JoinExpr' in node)) return [node];
    const { larg, rarg } = node.JoinExpr;
    return [node, ...itemsIn([larg, rarg].filter((each) => each !== undefined))];
  });
}

function nameOf(item: Node): string | undefined {
  const [node] = Object.values(item) as [
    { readonly alias?: { readonly aliasname?: string }; readonly relname?: string },
  ];
  if ('RangeTableSample' in item) return nameOf(item.RangeTableSample.relation!);
  return node.alias?.aliasname ?? node.relname;
}

/** What an item is that has no rows of its own; null for one that has. */
function kindOf(scope: Scope, item: Node): string | null {
  if ('JoinExpr' in item) return 'a join';
  if ('RangeFunction' in item) return 'a function';
  if ('RangeTableFunc' in item || 'JsonTable' in item) return 'a table function';
  return 'RangeVar' in item && isQuery(scope, item.RangeVar) ? 'a WITH query' : null;
}

function isQuery(scope: Scope, { schemaname, relname = '' }: RangeVar): boolean {
  return schemaname === undefined && findQuery(scope, relname) !== undefined;
}

interface LockedPlace {
  /** None stands for all. */
  readonly named: readonly RangeVar[];
  readonly words: string;
  readonly scope: Scope;
}

/** What is found of the locked relations: in subqueries at once, of others when the query is to run. */
function checkLocked(
  analysis: Analysis,
  { fromClause = [], whereClause }: SelectStmt,
  { named, words, scope }: LockedPlace,
): void {
  const isLocked = (item: Node): boolean =>
    named.length === 0 || named.some(({ relname }) => relname === nameOf(item));
  for (const item of itemsIn(fromClause).filter(isLocked)) {
    if ('RangeSubselect' in item) checkSubquery(analysis, item, words);
    if ('RangeVar' in item && !isQuery(scope, item.RangeVar)) checkKind(analysis, item.RangeVar);
  }
  const [only] = fromClause;
  // A condition may leave out the rows that are NULL, which makes the join an inner one.
  if (fromClause.length !== 1 || only === undefined || whereClause !== undefined) return;
  const nullable = 'JoinExpr' in only ? nullableSides(only.JoinExpr) : [];
  const refused = nullable.some(
    (item) => 'RangeVar' in item && !isQuery(scope, item.RangeVar) && isLocked(item),
  );
  if (!refused) return;
  const message = `${words} cannot be applied to the nullable side of an outer join`;
  analysis.refusePlanning('0A000', message);
}

function checkSubquery(
  analysis: Analysis,
  { RangeSubselect: { subquery } }: Extract<Node, { RangeSubselect: unknown }>,
  words: string,
): void {
  if (subquery === undefined || !('SelectStmt' in subquery)) return;
  const what = unlockable(subquery.SelectStmt);
  if (what !== null) analysis.refuse('0A000', `${words} is not allowed with ${what}`);
}

function nullableSides({ jointype, larg, rarg }: JoinExpr): readonly Node[] {
  const left = jointype === 'JOIN_RIGHT' || jointype === 'JOIN_FULL' ? larg : undefined;
  const right = jointype === 'JOIN_LEFT' || jointype === 'JOIN_FULL' ? rarg : undefined;
  return [left, right].filter((each) => each !== undefined);
}

/** CheckValidRowMarkRel */
function checkKind(analysis: Analysis, relation: RangeVar): void {
  const { environment } = analysis;
  const found = findRelation(environment, relation.schemaname ?? null, relation.relname ?? '');
  if (found?.kind !== 'fact') return;
  const { kind, name } = environment.builder.row(found.handle);
  if (kind !== 'sequence' && kind !== 'materializedView') return;
  const what = kind === 'sequence' ? 'sequence' : 'materialized view';
  analysis.refusePlanning('42809', `cannot lock rows in ${what} "${name}"`);
}
