/**
 * INSERT, UPDATE, DELETE and MERGE: what they name, and the columns that RETURNING gives (analyze.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/analyze.c).
 */

import type {
  DeleteStmt,
  InsertStmt,
  MergeStmt,
  Node,
  OnConflictClause,
  RangeVar,
  ReturningClause,
  UpdateStmt,
} from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { readFrom, relationEntry } from './from.ts';
import { readSelect } from './query.ts';
import { emptyScope, type Column, type RangeEntry, type Scope } from './scope.ts';
import { readTargets } from './targets.ts';
import { withoutRelations, withQueries } from './with.ts';

type Columns = readonly Column[] | null;

/** Any statement that stands where a query may; null where its columns are not known. */
export function readQuery(analysis: Analysis, node: Node, outer: Scope): Columns {
  if ('SelectStmt' in node) return readSelect(analysis, node.SelectStmt, outer);
  if ('InsertStmt' in node) return readInsert(analysis, node.InsertStmt, outer);
  if ('UpdateStmt' in node) return readUpdate(analysis, node.UpdateStmt, outer);
  if ('DeleteStmt' in node) return readDelete(analysis, node.DeleteStmt, outer);
  if ('MergeStmt' in node) return readMerge(analysis, node.MergeStmt, outer);
  return null;
}

/** The table that is changed; no WITH query of its name hides it. */
function targetEntry(analysis: Analysis, relation: RangeVar): RangeEntry {
  return relationEntry(analysis, relation, emptyScope);
}

function readReturning(
  analysis: Analysis,
  clause: ReturningClause | undefined,
  scope: Scope,
): Columns {
  if (clause === undefined) return [];
  const [target] = scope.entries;
  const names = analysis.environment.postgres >= 18 ? rowNames(clause) : [];
  const rows = names.map((name) => ({ ...target!, name, relation: null, isOpen: false }));
  const inner = { ...scope, entries: [...scope.entries, ...rows] };
  return withoutRelations(readTargets(analysis, clause.exprs, inner, { words: 'RETURNING' }));
}

/** OLD and NEW, or what WITH calls them. */
function rowNames({ options = [] }: ReturningClause): readonly string[] {
  const given = options.flatMap((node) =>
    'ReturningOption' in node ? (node.ReturningOption.value ?? []) : [],
  );
  return [...given, 'old', 'new'];
}

/** `INSERT INTO t (a) SELECT ... ON CONFLICT ... RETURNING ...` */
function readInsert(analysis: Analysis, node: InsertStmt, outer: Scope): Columns {
  const scope = withQueries(analysis, node.withClause, outer);
  const target = targetEntry(analysis, node.relation!);
  const columns = targetColumns(analysis, target, node.cols);
  const count = columns?.length ?? target.columns?.length ?? null;
  readSource(analysis, node, { scope, count, isListed: node.cols !== undefined });
  const inner: Scope = { ...scope, entries: [target] };
  if (node.onConflictClause !== undefined) readConflict(analysis, node.onConflictClause, inner);
  return readReturning(analysis, node.returningClause, inner);
}

/** The columns that a list names, each needed; null where there is no list. 42703, 42701. */
function targetColumns(
  analysis: Analysis,
  target: RangeEntry,
  nodes: readonly Node[] | undefined,
): readonly string[] | null {
  if (nodes === undefined) return null;
  const names: string[] = [];
  for (const node of nodes) {
    if (!('ResTarget' in node)) continue;
    const { name = '', location, indirection } = node.ResTarget;
    assignTo(analysis, target, name, location);
    if (names.includes(name) && indirection === undefined) {
      analysis.refuse('42701', `column "${name}" specified more than once`, location);
    }
    names.push(name);
  }
  return names;
}

/** A column that gets a value; 42703 where there is none. */
function assignTo(
  analysis: Analysis,
  { columns, source, name: relation }: RangeEntry,
  name: string,
  location: number | undefined,
): void {
  if (columns === null) return;
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) {
    if (found.column !== null) analysis.needs.add(found.column);
    return;
  }
  const table = source === null ? relation : analysis.environment.builder.row(source).name;
  analysis.refuse('42703', `column "${name}" of relation "${table}" does not exist`, location);
}

interface InsertSource {
  readonly scope: Scope;
  /** How many columns there are for values; null where that is not known. */
  readonly count: number | null;
  readonly isListed: boolean;
}

function readSource(
  analysis: Analysis,
  { selectStmt }: InsertStmt,
  { scope, count, isListed }: InsertSource,
): void {
  if (selectStmt === undefined) return;
  const given = readQuery(analysis, selectStmt, scope);
  if (given === null || count === null) return;
  if (given.length > count) {
    analysis.refuse('42601', 'INSERT has more expressions than target columns');
  } else if (given.length < count && isListed) {
    analysis.refuse('42601', 'INSERT has more target columns than expressions');
  }
}

function readConflict(
  analysis: Analysis,
  { infer, targetList, whereClause }: OnConflictClause,
  scope: Scope,
): void {
  const [target] = scope.entries;
  for (const node of infer?.indexElems ?? []) {
    if (!('IndexElem' in node)) continue;
    const { name, expr } = node.IndexElem;
    const reference =
      name === undefined ? expr : { ColumnRef: { fields: [{ String: { sval: name } }] } };
    analysis.expression(reference, scope);
  }
  analysis.expression(infer?.whereClause, scope);
  const excluded: RangeEntry = { ...target!, name: 'excluded', relation: null, isOpen: false };
  const inner: Scope = { ...scope, entries: [target!, excluded] };
  readAssignments(analysis, targetList, inner);
  analysis.expression(whereClause, inner, { words: 'WHERE' });
}

/** `SET a = 1, (b, c) = (SELECT ...)`: the first entry of the scope is the target. */
function readAssignments(
  analysis: Analysis,
  nodes: readonly Node[] | undefined,
  scope: Scope,
): void {
  const [target] = scope.entries;
  const sources = new Set<string>();
  for (const node of nodes ?? []) {
    if (!('ResTarget' in node)) continue;
    const { val, indirection } = node.ResTarget;
    analysis.expressions(indirection, scope);
    const source = val !== undefined && 'MultiAssignRef' in val ? val.MultiAssignRef.source : val;
    if (source === undefined) continue;
    // Several columns take from one source, which stands beside each of them.
    const text = JSON.stringify(source);
    if (!sources.has(text)) analysis.expression(source, scope, { words: 'UPDATE' });
    sources.add(text);
  }
  targetColumns(analysis, target!, nodes);
}

/** `UPDATE t SET a = 1 FROM u WHERE ...` */
function readUpdate(analysis: Analysis, node: UpdateStmt, outer: Scope): Columns {
  const scope = withQueries(analysis, node.withClause, outer);
  const inner = changeScope(analysis, node.relation!, node.fromClause, scope);
  readAssignments(analysis, node.targetList, inner);
  analysis.expression(node.whereClause, inner, { words: 'WHERE' });
  return readReturning(analysis, node.returningClause, inner);
}

/** The target and what stands beside it; the latter does not see the former. */
function changeScope(
  analysis: Analysis,
  relation: RangeVar,
  items: readonly Node[] | undefined,
  scope: Scope,
): Scope {
  const target = targetEntry(analysis, relation);
  const level = { aggregates: 0, doubtful: 0, merged: 0 };
  const base: Scope = { ...scope, level };
  const others = readFrom(analysis, items, base);
  if (others.some(({ name, relation: other }) => name === target.name && isClash(target, other))) {
    analysis.refuse('42712', `table name "${target.name}" specified more than once`);
  }
  return { ...base, entries: [target, ...others] };
}

function isClash({ relation }: RangeEntry, other: RangeEntry['relation']): boolean {
  return relation === null || other === null || relation === other;
}

/** `DELETE FROM t USING u WHERE ...` */
function readDelete(analysis: Analysis, node: DeleteStmt, outer: Scope): Columns {
  const scope = withQueries(analysis, node.withClause, outer);
  const inner = changeScope(analysis, node.relation!, node.usingClause, scope);
  analysis.expression(node.whereClause, inner, { words: 'WHERE' });
  return readReturning(analysis, node.returningClause, inner);
}

/** `MERGE INTO t USING u ON ... WHEN MATCHED THEN UPDATE SET ...` */
function readMerge(analysis: Analysis, node: MergeStmt, outer: Scope): Columns {
  const scope = withQueries(analysis, node.withClause, outer);
  const sources = node.sourceRelation === undefined ? [] : [node.sourceRelation];
  const inner = changeScope(analysis, node.relation!, sources, scope);
  analysis.expression(node.joinCondition, inner, { words: 'JOIN conditions' });
  for (const each of node.mergeWhenClauses ?? []) {
    if (!('MergeWhenClause' in each)) continue;
    const { condition, targetList, values, commandType } = each.MergeWhenClause;
    analysis.expression(condition, inner, { words: 'MERGE WHEN conditions' });
    if (commandType === 'CMD_UPDATE') readAssignments(analysis, targetList, inner);
    else targetColumns(analysis, inner.entries[0]!, targetList);
    analysis.expressions(values, inner);
  }
  return readReturning(analysis, node.returningClause, inner);
}
