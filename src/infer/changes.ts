/**
 * INSERT, UPDATE, DELETE and MERGE: what they name, and the columns that RETURNING gives (analyze.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/analyze.c).
 */

import type {
  DeleteStmt,
  InsertStmt,
  MergeStmt,
  MergeWhenClause,
  MultiAssignRef,
  Node,
  OnConflictClause,
  RangeVar,
  ResTarget,
  ReturningClause,
  SelectStmt,
  UpdateStmt,
} from '@pgsql/types';
import { systemColumns } from '../postgres/system-columns.ts';
import type { Analysis } from './analysis.ts';
import { checkArbiters, checkConflictTarget } from './arbiters.ts';
import { checkAssignedParts } from './assigned-parts.ts';
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
import { actionScope, actionsOf, refuseUnreachable } from './merge-actions.ts';
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
  const columns = targetColumns(analysis, target, node.cols, 'INSERT');
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
  what: 'INSERT' | 'UPDATE',
): readonly string[] | null {
  if (nodes === undefined) return null;
  const names: string[] = [];
  const whole = new Set<string>();
  for (const node of nodes) {
    if (!('ResTarget' in node)) continue;
    const { name = '', location, indirection } = node.ResTarget;
    const isWhole = indirection === undefined;
    assignTo(analysis, target, { name, location, what });
    checkAssignedParts(analysis, target, node.ResTarget, what === 'INSERT');
    if (names.includes(name) && (isWhole || whole.has(name))) {
      if (what === 'UPDATE') {
        analysis.refuseRewriting('42601', `multiple assignments to same column "${name}"`);
      } else analysis.refuse('42701', `column "${name}" specified more than once`, location);
    }
    names.push(name);
    if (isWhole) whole.add(name);
  }
  return names;
}

interface AssignedColumn {
  readonly name: string;
  readonly location: number | undefined;
  readonly what: 'INSERT' | 'UPDATE';
}

/** A column that gets a value; 42703 where there is none. */
function assignTo(
  analysis: Analysis,
  { columns, source, name: relation }: RangeEntry,
  { name, location, what }: AssignedColumn,
): void {
  if (columns === null) return;
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) {
    if (found.column !== null) analysis.needs.add(found.column);
    return;
  }
  if (what === 'UPDATE' && systemColumns.has(name)) {
    return analysis.refuse('0A000', `cannot assign to system column "${name}"`, location);
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
  if ('SelectStmt' in selectStmt) allowDefaults(analysis, selectStmt.SelectStmt);
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

/** VALUES that stand alone may say DEFAULT. */
function allowDefaults(analysis: Analysis, select: SelectStmt): void {
  const { valuesLists, sortClause, limitCount, limitOffset, lockingClause, withClause } = select;
  const others = [sortClause, limitCount, limitOffset, lockingClause, withClause];
  if (valuesLists === undefined || others.some((part) => part !== undefined)) return;
  analysis.withDefaults.add(select);
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
  const excluded: RangeEntry = { ...target!, name: 'excluded', relation: null };
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
    if ('SetToDefault' in val) continue;
    if (!('MultiAssignRef' in val)) {
      analysis.expression(val, scope, { words: 'UPDATE' });
      if (indirection === undefined) assignValue(analysis, target!, node.ResTarget, scope);
    } else {
      // Several columns take from one source, which stands beside each of them.
      const text = JSON.stringify(val.MultiAssignRef.source);
      if (!sources.has(text)) readMultiple(analysis, val.MultiAssignRef, scope);
      sources.add(text);
      assignPart(analysis, node.ResTarget, val.MultiAssignRef, scope);
    }
  }
  targetColumns(analysis, target!, nodes, 'UPDATE');
  checkUpdated(analysis, target!, nodes);
}

/** One of the columns of `(a, b) = (1, 2)`. */
function assignPart(
  analysis: Analysis,
  { name, indirection }: ResTarget,
  { source, colno = 1 }: MultiAssignRef,
  scope: Scope,
): void {
  if (source === undefined || !('RowExpr' in source) || indirection !== undefined) return;
  const val = source.RowExpr.args?.[colno - 1];
  if (name === undefined || val === undefined || 'SetToDefault' in val) return;
  assignValue(analysis, scope.entries[0]!, { name, val }, scope);
}

/** `(a, b) = (SELECT ...)`, `(a, b) = (1, 2)` (transformMultiAssignRef) */
function readMultiple(analysis: Analysis, node: MultiAssignRef, scope: Scope): void {
  const { source, ncolumns = 0 } = node;
  if (source === undefined) return;
  if (!('SubLink' in source) || source.SubLink.subselect === undefined) {
    return readRow(analysis, source, ncolumns, scope);
  }
  const { subselect, location } = source.SubLink;
  const outputs = readQuery(analysis, subselect, scope);
  if (outputs === null || outputs.length === ncolumns) return;
  analysis.refuse('42601', 'number of columns does not match number of values', location);
}

function readRow(analysis: Analysis, source: Node, ncolumns: number, scope: Scope): void {
  if (!('RowExpr' in source)) {
    const message =
      'source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression';
    analysis.refuse('0A000', message, locationOf(source));
    return analysis.expression(source, scope, { words: 'UPDATE' });
  }
  const { args = [] } = source.RowExpr;
  if (args.length !== ncolumns) {
    const message = 'number of columns does not match number of values';
    analysis.refuse('42601', message, locationOf(source));
  }
  const given = args.filter((arg) => !('SetToDefault' in arg));
  analysis.expressions(given, scope, { words: 'UPDATE' });
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
  const actions = actionsOf(node);
  refuseUnreachable(analysis, actions);
  const sources = node.sourceRelation === undefined ? [] : [node.sourceRelation];
  const inner = changeScope(analysis, node.relation!, sources, scope);
  analysis.expression(node.joinCondition, inner, { words: 'JOIN conditions' });
  for (const action of actions) readAction(analysis, action, inner);
  analysis.inMerge++;
  const columns = readReturning(analysis, node.returningClause, inner);
  analysis.inMerge--;
  return columns;
}

function readAction(analysis: Analysis, action: MergeWhenClause, scope: Scope): void {
  const { condition, targetList, values, commandType } = action;
  const [target] = scope.entries;
  const seen = actionScope(scope, action);
  analysis.expression(condition, seen, { words: 'MERGE WHEN conditions' });
  analysis.condition(condition, seen, 'WHEN');
  if (commandType === 'CMD_UPDATE') return readAssignments(analysis, targetList, seen);
  targetColumns(analysis, target!, targetList, 'INSERT');
  const given = (values ?? []).filter((value) => !('SetToDefault' in value));
  analysis.expressions(given, seen, { words: 'VALUES' });
  if (commandType === 'CMD_INSERT') checkMerged(analysis, target!, action);
}
