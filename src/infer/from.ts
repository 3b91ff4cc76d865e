/**
 * FROM: what each item brings into scope (parse_clause.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_clause.c).
 */

import type { Node, RangeSubselect, RangeVar } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { renamed } from './aliases.ts';
import type { Analysis } from './analysis.ts';
import { findRelation, hasColumns, hasUnknownNames } from './environment.ts';
import { functionEntry, jsonTableEntry, tableFunctionEntry } from './from-functions.ts';
import { joinEntries, type JoinSides } from './joins.ts';
import { checkSample } from './samples.ts';
import { findQuery, queryEntry, tableEntry, type RangeEntry, type Scope } from './scope.ts';

/** Reads the items of FROM one by one; `scope` sees none of them yet. */
export function readFrom(
  analysis: Analysis,
  items: readonly Node[] | undefined,
  scope: Scope,
): readonly RangeEntry[] {
  const entries: RangeEntry[] = [];
  for (const item of items ?? []) {
    const found = readItem(analysis, item, { scope, before: [...entries] });
    refuseSameNames(analysis, entries, found);
    entries.push(...found);
  }
  return entries;
}

/** Where an item of FROM stands. */
interface Position {
  /** Of the query, without its FROM. */
  readonly scope: Scope;
  /** What LATERAL sees besides. */
  readonly before: readonly RangeEntry[];
}

function readItem(analysis: Analysis, item: Node, position: Position): readonly RangeEntry[] {
  const found = entriesOf(analysis, item, position);
  position.scope.level?.ranges.push(...found);
  return found;
}

function entriesOf(analysis: Analysis, item: Node, position: Position): readonly RangeEntry[] {
  if ('RangeVar' in item) return [relationEntry(analysis, item.RangeVar, position.scope)];
  if ('JoinExpr' in item) return readJoin(analysis, item, position);
  if ('RangeSubselect' in item) return [subselectEntry(analysis, item.RangeSubselect, position)];
  const lateral = lateralScope(position);
  if ('RangeFunction' in item) return [functionEntry(analysis, item.RangeFunction, lateral)];
  if ('RangeTableFunc' in item) return [tableFunctionEntry(analysis, item.RangeTableFunc, lateral)];
  if ('JsonTable' in item) return [jsonTableEntry(analysis, item.JsonTable, lateral)];
  if ('RangeTableSample' in item) {
    const { relation, args, repeatable } = item.RangeTableSample;
    const found = relation === undefined ? [] : readItem(analysis, relation, position);
    checkSample(analysis, item.RangeTableSample, found);
    analysis.expressions(args, lateral);
    analysis.expression(repeatable, lateral);
    return found;
  }
  throw new Error(`FROM cannot hold a ${Object.keys(item)[0]}.`);
}

function lateralScope({ scope, before }: Position): Scope {
  return { ...scope, entries: [...scope.entries, ...before] };
}

/** 42712 for two entries of one name, but for tables of different schemas. */
function refuseSameNames(
  analysis: Analysis,
  before: readonly RangeEntry[],
  found: readonly RangeEntry[],
): void {
  for (const { name, relation } of found) {
    if (name === null) continue;
    const clashes = before.some(
      (each) =>
        each.name === name &&
        (relation === null || each.relation === null || each.relation === relation),
    );
    if (clashes) analysis.refuse('42712', `table name "${name}" specified more than once`);
  }
}

/** A relation or a WITH query by its name. */
export function relationEntry(analysis: Analysis, node: RangeVar, scope: Scope): RangeEntry {
  const { schemaname, relname = '', alias } = node;
  const query = schemaname === undefined ? findQuery(scope, relname) : undefined;
  if (query !== undefined) {
    if (query.isOwn === true && scope.level !== null) scope.level.readsItself = true;
    if (query.returnsNothing === true) {
      const message = `WITH query "${relname}" does not have a RETURNING clause`;
      analysis.refuse('0A000', message, node.location);
    }
    return renamed(analysis, queryEntry(relname, query.columns), alias);
  }
  const found = findRelation(analysis.environment, schemaname ?? null, relname);
  if (found === null) {
    refuseMissing(analysis, node);
    return queryEntry(alias?.aliasname ?? relname, null);
  }
  if (found.kind === 'known') {
    if (found.extension !== null) analysis.needs.add(found.extension);
    const columns = found.columns.map((name) => ({ name, column: null, type: null }));
    return renamed(analysis, { ...queryEntry(relname, columns), hasSystemColumns: true }, alias);
  }
  const nameCount = schemaname === undefined ? 1 : node.catalogname === undefined ? 2 : 3;
  analysis.mention(node.location, nameCount, [{ ref: found.handle, form: 'qualified' }]);
  return renamed(analysis, factEntry(analysis, found.handle, node), alias);
}

function refuseMissing(analysis: Analysis, { schemaname, relname = '', location }: RangeVar): void {
  if (hasUnknownNames(analysis.environment)) return;
  const text = schemaname === undefined ? relname : `${schemaname}.${relname}`;
  analysis.problems.push({
    sqlstate: '42P01',
    message: `relation "${text}" does not exist`,
    location,
    relation: { schema: schemaname ?? null, name: relname },
  });
}

function factEntry(analysis: Analysis, handle: Handle, { location }: RangeVar): RangeEntry {
  const { builder } = analysis.environment;
  const row = builder.row(handle);
  if (row.kind === 'sequence') return sequenceEntry(handle, row.name);
  if (!hasColumns(row.kind) || row.kind === 'compositeType') {
    analysis.refuse('42809', `cannot open relation "${row.name}"`, location);
  }
  return tableEntry(builder, handle, null);
}

function sequenceEntry(relation: Handle, name: string): RangeEntry {
  const columns = ['last_value', 'log_cnt', 'is_called'].map((each) => ({
    name: each,
    column: null,
    type: null,
  }));
  const entry = queryEntry(name, columns);
  return { ...entry, relation, source: relation, hasSystemColumns: true };
}

function subselectEntry(
  analysis: Analysis,
  { lateral, subquery, alias }: RangeSubselect,
  position: Position,
): RangeEntry {
  const outer = lateral === true ? lateralScope(position) : position.scope;
  const columns = subquery === undefined ? null : analysis.readers.query(analysis, subquery, outer);
  return renamed(analysis, queryEntry(null, columns), alias);
}

function readJoin(
  analysis: Analysis,
  { JoinExpr: join }: Extract<Node, { JoinExpr: unknown }>,
  position: Position,
): readonly RangeEntry[] {
  const left = join.larg === undefined ? [] : readItem(analysis, join.larg, position);
  // Only INNER and LEFT JOIN can go through the rows of the left side first.
  const isOutOfReach = join.jointype === 'JOIN_RIGHT' || join.jointype === 'JOIN_FULL';
  const seen = isOutOfReach ? left.map((entry) => ({ ...entry, isOutOfReach })) : left;
  const before = [...position.before, ...seen];
  const right =
    join.rarg === undefined ? [] : readItem(analysis, join.rarg, { ...position, before });
  refuseSameNames(analysis, left, right);
  const sides: JoinSides = { left, right };
  const joined = joinEntries(analysis, join, sides);
  if (join.quals !== undefined) {
    // ON sees the two sides, and not what stands beside the join.
    const entries = [...position.scope.entries, ...left, ...right];
    const place = { words: 'JOIN conditions' };
    const scope = { ...position.scope, entries };
    analysis.expression(join.quals, scope, place);
    analysis.condition(join.quals, scope, 'JOIN/ON');
  }
  if (join.alias === undefined) return joined;
  const whole = joined.at(-1)!;
  return [renamed(analysis, { ...whole, isOpen: true }, join.alias)];
}
