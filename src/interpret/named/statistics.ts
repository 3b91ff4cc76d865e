/**
 * Extended statistics.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/statscmds.c
 */

import type { AlterStatsStmt, CreateStatsStmt, Node, StatsElem } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { chooseName, nameAddition } from '../../postgres/object-names.ts';
import type { Context } from '../context.ts';
import { hasDefaultClass } from '../create-table/operator-classes.ts';
import { bareTypeText } from '../describe.ts';
import { creationSchema, findRelation, rangeVarName } from '../names.ts';
import { qualifiedNameOf, stringsOf } from '../nodes.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { dependOnAll } from './find-function.ts';
import { findSchemaObject } from './find-named.ts';
import { columnsNamedIn } from './mentioned.ts';

const kindsOfStatistics: ReadonlySet<string> = new Set(['ndistinct', 'dependencies', 'mcv']);

/** `CREATE STATISTICS [IF NOT EXISTS] [s] [(ndistinct)] ON a, (lower(b)) FROM t` */
export function createStatistics(context: Context, node: CreateStatsStmt): void {
  const { builder } = context;
  const table = statisticsTable(context, node);
  const elements = (node.exprs ?? []).flatMap((each) =>
    'StatsElem' in each ? each.StatsElem : [],
  );
  const given = node.defnames === undefined ? null : qualifiedNameOf(node.defnames);
  const parent = given === null ? builder.row(table).parent! : creationSchema(context, given);
  const labels = elements.map((element) => element.name ?? bareColumn(element.expr) ?? 'expr');
  const name = given?.name ?? inventedName(context, table, parent, labels);
  if (builder.find('statistics', parent, name) !== undefined) {
    if (node.if_not_exists === true) return;
    refuse({ sqlstate: '42710', message: `statistics object "${name}" already exists` });
  }
  const columns = elements.map((element) => columnOf(context, table, element));
  checkElements(node, elements, columns);
  const computed = elements.flatMap(({ expr }) =>
    expr === undefined ? [] : columnsNamedIn(context, table, expr),
  );
  addStatistics(context, table, { parent, name, comment: null, keys: columns, computed });
}

interface NewStatistics {
  readonly parent: Handle;
  readonly name: string;
  readonly comment: string | null;
  /** Null for an expression. */
  readonly keys: readonly (Handle | null)[];
  /** Columns that expressions name. */
  readonly computed: readonly Handle[];
}

function addStatistics(context: Context, table: Handle, added: NewStatistics): void {
  const { builder, session } = context;
  const { keys, computed, ...fact } = added;
  const statistics = builder.create('statistics', fact);
  session.statisticsKeys.set(statistics, keys);
  const all = [...keys, ...computed].filter((each) => each !== null);
  dependOnAll(context, statistics, all.length === 0 ? [table] : all, 'auto');
}

/** `LIKE t INCLUDING STATISTICS`: the same on the new table's columns, columns first (generateClonedExtStatsStmt). */
export function copyStatistics(
  context: Context,
  { source, table, comments }: StatisticsCopy,
): void {
  const { builder, session } = context;
  const schema = builder.row(table).parent!;
  const copyOf = (column: Handle): Handle =>
    builder.find('column', table, builder.row(column).name)!;
  for (const handle of statisticsOf(context, source)) {
    const keys = session.statisticsKeys.get(handle) ?? [];
    const columns = keys
      .filter((key) => key !== null)
      .toSorted((a, b) => builder.get('column', a).position - builder.get('column', b).position);
    const labels = columns.map((column) => builder.row(column).name);
    const expressions = keys.filter((key) => key === null);
    const needs = builder.dependenciesOf(handle).map(({ referenced }) => referenced);
    addStatistics(context, table, {
      parent: schema,
      name: inventedName(context, table, schema, [...labels, ...expressions.map(() => 'expr')]),
      comment: comments ? builder.row(handle).comment : null,
      keys: [...columns.map(copyOf), ...expressions],
      computed: needs.filter((need) => builder.row(need).parent === source).map(copyOf),
    });
  }
}

interface StatisticsCopy {
  readonly source: Handle;
  readonly table: Handle;
  readonly comments: boolean;
}

/** Statistics of a table, oldest first. */
function statisticsOf({ builder }: Context, table: Handle): readonly Handle[] {
  const dependents = [table, ...builder.children(table, 'column')].flatMap((handle) =>
    builder.dependentsOf(handle).map(({ dependent }) => dependent),
  );
  const found = dependents.filter((handle) => builder.row(handle).kind === 'statistics');
  return [...new Set(found)].toSorted((a, b) => a - b);
}

function statisticsTable(context: Context, { relations = [] }: CreateStatsStmt): Handle {
  const [relation] = relations;
  if (relations.length !== 1 || relation === undefined || !('RangeVar' in relation)) {
    const message = 'only a single relation is allowed in CREATE STATISTICS';
    return refuse({ sqlstate: '0A000', message });
  }
  const { RangeVar: range } = relation;
  const table = findRelation(context, rangeVarName(range), range.location);
  const row = context.builder.row(table);
  if (row.kind === 'table' || row.kind === 'materializedView') return table;
  return refuse({
    sqlstate: '42809',
    message: `cannot define statistics for relation "${row.name}"`,
  });
}

/** `t_a_b_stat`, and a number where it is taken (ChooseExtendedStatisticName). */
function inventedName(
  context: Context,
  table: Handle,
  schema: Handle,
  labels: readonly string[],
): string {
  const { builder } = context;
  const addition = nameAddition(labels);
  const isTaken = (name: string): boolean => builder.find('statistics', schema, name) !== undefined;
  return chooseName(builder.row(table).name, addition, 'stat', isTaken);
}

/** The column of an element; null for an expression. */
function columnOf(context: Context, table: Handle, { name, expr }: StatsElem): Handle | null {
  const { builder } = context;
  const written = name ?? bareColumn(expr);
  if (written === null) return null;
  const found = builder.find('column', table, written);
  if (found !== undefined) {
    refuseUnordered(context, found);
    return found;
  }
  return refuse({ sqlstate: '42703', message: `column "${written}" does not exist` });
}

/** 0A000 for a column whose type certainly has no order. */
function refuseUnordered(context: Context, column: Handle): void {
  const { name, type } = context.builder.get('column', column);
  if (hasDefaultClass(context, { type, method: 'btree' })) return;
  const text = bareTypeText(context, type);
  const message = `column "${name}" cannot be used in statistics because its type ${text} has no default btree operator class`;
  refuse({ sqlstate: '0A000', message });
}

/** `(a)` is a column as well. */
function bareColumn(expr: Node | undefined): string | null {
  if (expr === undefined || !('ColumnRef' in expr)) return null;
  return stringsOf(expr.ColumnRef.fields).at(-1) ?? null;
}

function checkElements(
  { stat_types: types = [] }: CreateStatsStmt,
  elements: readonly StatsElem[],
  columns: readonly (Handle | null)[],
): void {
  const kinds = stringsOf(types);
  if (elements.length > 8) {
    const message = 'cannot have more than 8 columns in statistics';
    refuse({ sqlstate: '54011', message });
  }
  const unknown = kinds.find((kind) => !kindsOfStatistics.has(kind));
  const isSingleExpression = elements.length === 1 && columns[0] === null;
  if (isSingleExpression && kinds.length > 0) {
    const message =
      'when building statistics on a single expression, statistics kinds may not be specified';
    refuse({ sqlstate: '0A000', message });
  }
  if (unknown !== undefined) {
    refuse({ sqlstate: '42601', message: `unrecognized statistics kind "${unknown}"` });
  }
  if (elements.length < 2 && !isSingleExpression) {
    const message = 'extended statistics require at least 2 columns';
    refuse({ sqlstate: '42P17', message });
  }
  const named = columns.filter((each) => each !== null);
  if (new Set(named).size < named.length) {
    refuse({ sqlstate: '42701', message: 'duplicate column name in statistics definition' });
  }
}

/** `ALTER STATISTICS [IF EXISTS] s SET STATISTICS 100` */
export function alterStatistics(context: Context, node: AlterStatsStmt): void {
  const name = qualifiedNameOf(node.defnames);
  unlessMissing(node.missing_ok, () => findSchemaObject(context, 'statistics', name));
}
