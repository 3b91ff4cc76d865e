/**
 * INSERT, UPDATE, DELETE and MERGE: what they name, and the columns that RETURNING gives (analyze.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/analyze.c).
 */

import type {
  DeleteStmt,
  InsertStmt,
  MergeStmt,
  MultiAssignRef,
  Node,
  OnConflictClause,
  RangeVar,
  ReturningClause,
  UpdateStmt,
} from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { checkArbiters, checkConflictTarget } from './arbiters.ts';
import { assignRows, assignValue } from './assigned-values.ts';
import { readFrom, relationEntry } from './from.ts';
import {
  checkInserted,
  checkMerged,
  checkUpdated,
  givenValues,
  wholeColumn,
} from './given-values.ts';
import { locationOf } from './location.ts';
import { readSelect } from './query.ts';
import { emptyScope, newLevel, type Column, type RangeEntry, type Scope } from './scope.ts';
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
  readSource(analysis, node, { scope, count, target });
  const inner: Scope = { ...scope, entries: [target], level: newLevel() };
  inner.level?.ranges.push(target);
  if (node.onConflictClause !== undefined) readConflict(analysis, node.onConflictClause, inner);
  checkArbiters(analysis, target, node.onConflictClause?.infer);
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
  readonly target: RangeEntry;
  /** How many columns there are for values; null where that is not known. */
  readonly count: number | null;
}

function readSource(
  analysis: Analysis,
  { selectStmt, cols, override }: InsertStmt,
  { scope, count, target }: InsertSource,
): void {
  if (selectStmt === undefined) return;
  const given = readQuery(analysis, selectStmt, scope);
  if (given === null || count === null) return;
  if (given.length > count) {
    const message = 'INSERT has more expressions than target columns';
    analysis.refuse('42601', message, locationOf(sourcesIn(selectStmt)[count]));
  } else if (given.length < count && cols !== undefined) {
    const message = 'INSERT has more target columns than expressions';
    analysis.refuse('42601', message, locationOf(cols[given.length]));
  }
  const all = cols?.map(wholeColumn) ?? target.columns?.map(({ name }) => name) ?? [];
  const names = all.slice(0, given.length);
  assignRows(analysis, selectStmt, { target, names, given });
  checkInserted(analysis, target, givenValues(selectStmt, names), override);
}

/** The expressions that give the values of a row. */
function sourcesIn(node: Node): readonly Node[] {
  if (!('SelectStmt' in node)) return [];
  const { valuesLists, targetList = [] } = node.SelectStmt;
  const [row] = valuesLists ?? [];
  return row !== undefined && 'List' in row ? (row.List.items ?? []) : targetList;
}

function columnNamed(sval: string, location: number | undefined): Node {
  const fields = [{ String: { sval } }];
  return { ColumnRef: location === undefined ? { fields } : { fields, location } };
}

function readConflict(analysis: Analysis, clause: OnConflictClause, scope: Scope): void {
  const { infer, targetList, whereClause } = clause;
  const [target] = scope.entries;
  checkConflictTarget(analysis, target!, clause);
  for (const node of infer?.indexElems ?? []) {
    if (!('IndexElem' in node)) continue;
    const { name, expr } = node.IndexElem;
    const reference = name === undefined ? expr : columnNamed(name, infer?.location);
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
    if (val === undefined) continue;
    if (!('MultiAssignRef' in val)) {
      analysis.expression(val, scope, { words: 'UPDATE' });
      if (indirection === undefined) assignValue(analysis, target!, node.ResTarget, scope);
    } else {
      // Several columns take from one source, which stands beside each of them.
      const text = JSON.stringify(val.MultiAssignRef.source);
      if (!sources.has(text)) readMultiple(analysis, val.MultiAssignRef, scope);
      sources.add(text);
    }
  }
  targetColumns(analysis, target!, nodes);
  checkUpdated(analysis, target!, nodes);
}

/** `(a, b) = (SELECT ...)`, `(a, b) = (1, 2)` */
function readMultiple(analysis: Analysis, node: MultiAssignRef, scope: Scope): void {
  const { source, ncolumns = 0 } = node;
  if (source === undefined) return;
  if (!('SubLink' in source) || source.SubLink.subselect === undefined) {
    return analysis.expression(source, scope, { words: 'UPDATE' });
  }
  const { subselect, location } = source.SubLink;
  const outputs = readQuery(analysis, subselect, scope);
  if (outputs === null || outputs.length === ncolumns) return;
  analysis.refuse('42601', 'number of columns does not match number of values', location);
}

/** `UPDATE t SET a = 1 FROM u WHERE ...` */
function readUpdate(analysis: Analysis, node: UpdateStmt, outer: Scope): Columns {
  const scope = withQueries(analysis, node.withClause, outer);
  const inner = changeScope(analysis, node.relation!, node.fromClause, scope);
  readAssignments(analysis, node.targetList, inner);
  analysis.expression(node.whereClause, inner, { words: 'WHERE' });
  analysis.condition(node.whereClause, inner, 'WHERE');
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
  const level = newLevel();
  level.ranges.push(target);
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
  analysis.condition(node.whereClause, inner, 'WHERE');
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
    if (commandType !== 'CMD_INSERT') continue;
    checkMerged(analysis, inner.entries[0]!, each.MergeWhenClause);
  }
  return readReturning(analysis, node.returningClause, inner);
}
