/**
 * What a query that groups may still name: grouped expressions, and columns that follow from a
 * grouped primary key, on which the query then depends (check_ungrouped_columns_walker in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_agg.c).
 */

import type { ColumnRef, FuncCall, GroupingFunc, Node, SelectStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { functionsNamed } from './environment.ts';
import { locationOf } from './location.ts';
import { resolveColumn, type Resolution } from './resolve-column.ts';
import type { Column, RangeEntry } from './scope.ts';
import { flatGroups, outputNamed, type KeyScope } from './sort-keys.ts';
import type { Output } from './targets.ts';

/** 42803 for a column that is neither grouped nor in an aggregate; notes the primary keys relied on. */
export function checkGrouping(analysis: Analysis, select: SelectStmt, keys: KeyScope): void {
  const { level } = keys.scope;
  if (level !== null && level.readsItself && level.aggregates > 0) {
    const message = "aggregate functions are not allowed in a recursive query's recursive term";
    analysis.refuse('42P19', message, level.firstAggregate);
  }
  const groups = select.groupClause ?? [];
  const asksForGroups = hasGroupingCall([
    select.targetList,
    select.havingClause,
    select.sortClause,
  ]);
  const isGrouped =
    groups.length > 0 ||
    select.havingClause !== undefined ||
    (level?.aggregates ?? 0) > 0 ||
    asksForGroups;
  if (!isGrouped || level === null) return;
  const isCertain = level.doubtful === 0 && level.merged === 0 && keys.outputs !== null;
  const hasSets = groups.some((node) => 'GroupingSet' in node);
  new Grouping(analysis, keys, { groups: flatGroups(groups), isCertain, hasSets }).check(select);
}

/** True with GROUPING(a) of the query itself. */
function hasGroupingCall(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'SubLink' in value) return false;
  return 'GroupingFunc' in value || Object.values(value).some(hasGroupingCall);
}

interface Groups {
  readonly groups: readonly Node[];
  /** False where a column may be grouped, or in an aggregate, without our knowing. */
  readonly isCertain: boolean;
  /** With several grouping sets a primary key may be grouped in one only. */
  readonly hasSets: boolean;
}

class Grouping {
  private readonly analysis: Analysis;
  private readonly keys: KeyScope;
  private readonly isCertain: boolean;
  private readonly hasSets: boolean;
  /** Grouped expressions, as text. */
  private readonly grouped: ReadonlySet<string>;
  private readonly groupedColumns = new Map<RangeEntry, Set<Column>>();

  constructor(analysis: Analysis, keys: KeyScope, { groups, isCertain, hasSets }: Groups) {
    this.analysis = analysis;
    this.keys = keys;
    this.isCertain = isCertain;
    this.hasSets = hasSets;
    this.grouped = new Set(groups.map((node) => this.groupKey(node)));
  }

  check({ havingClause, sortClause }: SelectStmt): void {
    for (const output of this.keys.outputs ?? []) this.checkOutput(output);
    this.visit(havingClause);
    for (const node of sortClause ?? []) {
      if (!('SortBy' in node) || node.SortBy.node === undefined) continue;
      const key = node.SortBy.node;
      const isOutput = outputNamed(this.analysis, key, 'ORDER BY', this.keys) !== null;
      if (!isOutput && !('A_Const' in key)) this.visit(key);
    }
  }

  /** The text of a grouped expression; columns are noted. */
  private groupKey(node: Node): string {
    const output = this.outputOf(node);
    if (output !== null && output.source !== null) {
      this.noteColumn(output.source);
      return this.columnKey(output.source);
    }
    const expression = output?.node ?? node;
    if ('ColumnRef' in expression) {
      const found = this.resolve(expression.ColumnRef);
      if (found.kind === 'column') this.noteIn(found.entry, found.column);
    }
    return this.keyOf(expression);
  }

  private outputOf(node: Node): Output | null {
    const { outputs } = this.keys;
    if ('A_Const' in node) return outputs?.[(node.A_Const.ival?.ival ?? 0) - 1] ?? null;
    return outputNamed(this.analysis, node, 'GROUP BY', this.keys);
  }

  private noteColumn(column: Column): void {
    for (const entry of this.keys.scope.entries) {
      if (entry.columns?.includes(column) === true) this.noteIn(entry, column);
    }
  }

  private noteIn(entry: RangeEntry, column: Column): void {
    for (const owner of this.ownersOf(entry, column)) {
      const set = this.groupedColumns.get(owner) ?? new Set();
      this.groupedColumns.set(owner, set.add(column));
    }
  }

  /** A join's column is that of one of its sides. */
  private ownersOf(entry: RangeEntry, column: Column): readonly RangeEntry[] {
    if (entry.name !== null) return [entry];
    const { entries } = this.keys.scope;
    return entries.filter((each) => each.name !== null && each.columns?.includes(column) === true);
  }

  private resolve({ fields }: ColumnRef): Resolution {
    return resolveColumn(this.analysis.environment.builder, this.keys.scope, namesIn(fields));
  }

  private keyOf(node: unknown): string {
    return JSON.stringify(node, (key, value: unknown) => {
      if (key === 'location') return undefined;
      if (typeof value !== 'object' || value === null || !('ColumnRef' in value)) return value;
      const found = this.resolve((value as { ColumnRef: ColumnRef }).ColumnRef);
      return found.kind === 'column' ? this.placeOf(found.column) : value;
    });
  }

  private columnKey(column: Column): string {
    return JSON.stringify(this.placeOf(column));
  }

  /** Stands for the very column, however it is named. */
  private placeOf(column: Column): string {
    const { entries } = this.keys.scope;
    const places = entries.flatMap(({ columns, name }, index) => {
      const at = columns?.indexOf(column) ?? -1;
      return at < 0 || name === null ? [] : `${index}.${at}`;
    });
    return places[0] ?? column.name;
  }

  private checkOutput({ node, source }: Output): void {
    if (node !== null) return this.visit(node);
    if (source === null || this.grouped.has(this.columnKey(source))) return;
    const entry = this.keys.scope.entries.find(
      ({ name, columns }) => name !== null && columns?.includes(source) === true,
    );
    if (entry !== undefined) this.checkColumn(entry, source, undefined);
  }

  private visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((each) => this.visit(each));
    if (this.grouped.size > 0 && this.grouped.has(this.keyOf(value))) return;
    if ('SubLink' in value) {
      const { testexpr } = (value as Extract<Node, { SubLink: unknown }>).SubLink;
      return this.visit(testexpr);
    }
    if ('ColumnRef' in value)
      return this.visitColumn((value as { ColumnRef: ColumnRef }).ColumnRef);
    if ('FuncCall' in value && this.isAggregate((value as { FuncCall: FuncCall }).FuncCall)) {
      // What stands before WITHIN GROUP is one value for all rows.
      const { agg_within_group: isWithin, args } = (value as { FuncCall: FuncCall }).FuncCall;
      return isWithin === true ? this.visit(args) : undefined;
    }
    if ('GroupingFunc' in value) {
      return this.checkGroupingCall((value as { GroupingFunc: GroupingFunc }).GroupingFunc);
    }
    Object.values(value).forEach((each) => this.visit(each));
  }

  private checkGroupingCall({ args = [] }: GroupingFunc): void {
    if (!this.isCertain) return;
    const other = args.find((arg) => !this.grouped.has(this.keyOf(arg)));
    if (other === undefined) return;
    const message =
      'arguments to GROUPING must be grouping expressions of the associated query level';
    this.analysis.refuse('42803', message, locationOf(other));
  }

  private isAggregate({ funcname, over }: FuncCall): boolean {
    if (over !== undefined) return false;
    const path = namesIn(funcname);
    const { environment } = this.analysis;
    const found = functionsNamed(environment, path.at(-2) ?? null, path.at(-1) ?? '');
    return found.some(({ kind }) => kind === 'aggregate');
  }

  private visitColumn(reference: ColumnRef): void {
    const found = this.resolve(reference);
    if (found.kind !== 'column' || found.scope !== this.keys.scope) return;
    const [owner = found.entry] = this.ownersOf(found.entry, found.column);
    this.checkColumn(owner, found.column, reference.location);
  }

  private checkColumn(entry: RangeEntry, column: Column, location: number | undefined): void {
    const key = this.primaryKeyOf(entry);
    if (key !== null) {
      if (!this.hasSets) this.analysis.needs.add(key);
    } else if (this.isCertain) {
      const message = `column "${entry.name}.${column.name}" must appear in the GROUP BY clause or be used in an aggregate function`;
      this.analysis.refuse('42803', message, location);
    }
  }

  /** The primary key of a relation all of whose columns are grouped. */
  private primaryKeyOf(entry: RangeEntry): Handle | null {
    const { builder } = this.analysis.environment;
    const grouped = this.groupedColumns.get(entry) ?? [];
    const columns = new Set([...grouped].map(({ column }) => column));
    if (entry.source === null) return null;
    for (const handle of builder.children(entry.source, 'constraint')) {
      const constraint = builder.get('constraint', handle);
      if (constraint.type !== 'primaryKey' || constraint.deferrable) continue;
      if (constraint.columns.every((column) => columns.has(column))) return handle;
    }
    return null;
  }
}
