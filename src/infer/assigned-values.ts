/**
 * Values that become a column's type (transformAssignedExpr in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_target.c). Those of
 * array elements and fields are not looked at.
 */

import type { Node, ResTarget } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Analysis } from './analysis.ts';
import { rowsIn } from './given-values.ts';
import { noteLabel } from './labels.ts';
import { isUntyped } from './literals.ts';
import type { Column, RangeEntry, Scope } from './scope.ts';
import { isSameType } from './type-properties.ts';

/** `SET a = 1` */
export function assignValue(
  analysis: Analysis,
  target: RangeEntry,
  { name = '', val }: Pick<ResTarget, 'name' | 'val'>,
  scope: Scope,
): void {
  assign(analysis, columnNamed(target, name), val, scope);
}

function columnNamed({ columns }: RangeEntry, name: string): Handle | null {
  return columns?.find((each) => each.name === name)?.column ?? null;
}

function assign(
  analysis: Analysis,
  column: Handle | null,
  val: Node | undefined,
  scope: Scope,
): void {
  if (column === null || val === undefined) return;
  if (isUntyped(val)) return noteLiteral(analysis, column, val);
  note(analysis, column, analysis.typeOf(val, scope), val);
}

function noteLiteral(analysis: Analysis, column: Handle, literal: Node): void {
  const { builder } = analysis.environment;
  noteLabel(analysis, literal, builder.get('column', column).type);
}

/** A value of the column's own type becomes it, and is not noted: there may be many. */
function note(analysis: Analysis, column: Handle, from: Column['type'], at: Node): void {
  if (from === null) return;
  const { builder } = analysis.environment;
  if (isSameType(from, builder.get('column', column).type)) return;
  analysis.conversions.push({ kind: 'assignment', column, from, at });
}

/** Where an INSERT puts what. */
export interface InsertedRows {
  readonly target: RangeEntry;
  /** Of the columns that get values; '' for a part of one. */
  readonly names: readonly string[];
  /** The columns of the source. */
  readonly given: readonly Column[];
}

/** `INSERT INTO t (a) VALUES (1)`, `INSERT INTO t (a) SELECT 1` */
export function assignRows(analysis: Analysis, source: Node, rows: InsertedRows): void {
  const { target, names, given } = rows;
  const columns = names.map((name) => columnNamed(target, name));
  const scope = 'SelectStmt' in source ? analysis.scopeOfValues(source.SelectStmt) : undefined;
  if (scope !== undefined) {
    for (const row of rowsIn(source)) {
      for (const [index, column] of columns.entries()) assign(analysis, column, row[index], scope);
    }
    return;
  }
  for (const [index, column] of columns.entries()) {
    const { type = null, isUntyped: isOpen = true, literal = null } = given[index] ?? {};
    if (column === null) continue;
    if (!isOpen) note(analysis, column, type, source);
    else if (literal !== null) noteLiteral(analysis, column, literal);
  }
}
