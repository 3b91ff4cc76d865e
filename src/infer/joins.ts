/** The columns of joins: those of USING and NATURAL once, then those of the left and the right. */

import type { JoinExpr } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { commonType } from './common-type.ts';
import { checkOperands } from './operands.ts';
import { queryEntry, type Column, type RangeEntry } from './scope.ts';

export interface JoinSides {
  readonly left: readonly RangeEntry[];
  readonly right: readonly RangeEntry[];
}

/** The open columns of several entries in order; null where some are not known. */
function openColumns(entries: readonly RangeEntry[]): readonly Column[] | null {
  const columns: Column[] = [];
  for (const entry of entries) {
    if (!entry.isOpen) continue;
    if (entry.columns === null) return null;
    columns.push(...entry.columns);
  }
  return columns;
}

/**
 * What a join without an alias brings into scope: both sides, whose columns need their names, and
 * the join with all columns, last. 42703 and 42702 for a column of USING.
 */
export function joinEntries(
  analysis: Analysis,
  join: JoinExpr,
  { left, right }: JoinSides,
): readonly RangeEntry[] {
  const sides = [openColumns(left), openColumns(right)] as const;
  const names = mergedNames(analysis, join, sides);
  // A join whose sides are not known: they stay open, for a bare name may be of either.
  if (sides[0] === null || sides[1] === null || names === null) {
    const whole = queryEntry(null, null);
    return [...closed([...left, ...right]), whole];
  }
  const merged = names.map((name) => mergedColumn(analysis, name, join, [sides[0]!, sides[1]!]));
  const rest = [...sides[0], ...sides[1]].filter(({ name }) => !names.includes(name));
  const whole = queryEntry(null, [...merged, ...rest]);
  const hasSystemColumns = [...left, ...right].some((each) => each.hasSystemColumns);
  const all = [...closed([...left, ...right]), { ...whole, hasSystemColumns }];
  if (join.join_using_alias?.aliasname === undefined) return all;
  const using = queryEntry(join.join_using_alias.aliasname, merged);
  return [...all.slice(0, -1), { ...using, isOpen: false }, all.at(-1)!];
}

function closed(entries: readonly RangeEntry[]): readonly RangeEntry[] {
  return entries.map((entry) => ({ ...entry, isOpen: false }));
}

type Sides = readonly [left: readonly Column[] | null, right: readonly Column[] | null];

/** The names of USING, or those that both sides have; null where that is not known. */
function mergedNames(
  analysis: Analysis,
  { usingClause, isNatural }: JoinExpr,
  [left, right]: Sides,
): readonly string[] | null {
  if (usingClause !== undefined) {
    const names = namesIn(usingClause);
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index) {
        const message = `column name "${name}" appears more than once in USING clause`;
        analysis.refuse('42701', message);
      }
      checkUsing(analysis, name, left, 'left');
      checkUsing(analysis, name, right, 'right');
    }
    return names;
  }
  if (isNatural !== true) return [];
  if (left === null || right === null) return null;
  const others = new Set(right.map(({ name }) => name));
  return [...new Set(left.map(({ name }) => name))].filter((name) => others.has(name));
}

function checkUsing(
  analysis: Analysis,
  name: string,
  columns: readonly Column[] | null,
  side: 'left' | 'right',
): void {
  if (columns === null) return;
  const count = columns.filter((column) => column.name === name).length;
  if (count === 1) return;
  if (count === 0) {
    const message = `column "${name}" specified in USING clause does not exist in ${side} table`;
    analysis.refuse('42703', message);
  } else {
    const message = `common column name "${name}" appears more than once in ${side} table`;
    analysis.refuse('42702', message);
  }
}

/** Both columns are compared, so both are needed; the type is what they have in common. */
function mergedColumn(
  analysis: Analysis,
  name: string,
  { jointype }: JoinExpr,
  [left, right]: readonly [readonly Column[], readonly Column[]],
): Column {
  const found = [left, right].map((columns) => columns.find((column) => column.name === name));
  for (const each of found) {
    if (each !== undefined && each.column !== null) analysis.needs.add(each.column);
  }
  const [one, other] = found;
  const types = [one?.type ?? null, other?.type ?? null];
  checkOperands(analysis, ['='], types, undefined);
  const type = commonType(analysis.environment, types);
  const source = jointype === 'JOIN_RIGHT' ? other : one;
  const column = jointype === 'JOIN_FULL' ? null : (source?.column ?? null);
  return { name, column, type, isAliased: source?.isAliased === true };
}
