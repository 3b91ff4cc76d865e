/**
 * Values that become a column's type (transformAssignedExpr in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_target.c). Those of
 * array elements and fields are not looked at.
 */

import type { Node, ResTarget } from '@pgsql/types';
import type { Analysis } from './analysis.ts';
import { rowsIn } from './given-values.ts';
import { isUntyped } from './literals.ts';
import { locationOf } from './location.ts';
import type { Column, RangeEntry, Scope } from './scope.ts';

/** `SET a = 1` */
export function assignValue(
  analysis: Analysis,
  { columns }: RangeEntry,
  { name, val }: Pick<ResTarget, 'name' | 'val'>,
  scope: Scope,
): void {
  const column = columns?.find((each) => each.name === name)?.column;
  if (val === undefined || column == null || isUntyped(val)) return;
  const from = analysis.typeOf(val, scope);
  if (from === null) return;
  analysis.conversions.push({ kind: 'assignment', column, from, location: locationOf(val) });
}

/** Where an INSERT puts what. */
export interface InsertedRows {
  readonly target: RangeEntry;
  /** Of the columns that get values; '' for a part of one. */
  readonly names: readonly string[];
  /** The columns of the source. */
  readonly given: readonly Column[];
  readonly scope: Scope;
}

/** `INSERT INTO t (a) VALUES (1)`, `INSERT INTO t (a) SELECT 1` */
export function assignRows(analysis: Analysis, source: Node, rows: InsertedRows): void {
  const { target, names, scope } = rows;
  const values = rowsIn(source);
  if (values.length === 0) return assignOutputs(analysis, source, rows);
  for (const row of values) {
    for (const [index, name] of names.entries()) {
      const val = row[index];
      if (val !== undefined) assignValue(analysis, target, { name, val }, scope);
    }
  }
}

function assignOutputs(
  analysis: Analysis,
  source: Node,
  { target, names, given }: InsertedRows,
): void {
  for (const [index, name] of names.entries()) {
    const { type: from = null, isUntyped: isOpen = true } = given[index] ?? {};
    const column = target.columns?.find((each) => each.name === name)?.column;
    if (from === null || isOpen || column == null) continue;
    analysis.conversions.push({ kind: 'assignment', column, from, location: locationOf(source) });
  }
}
