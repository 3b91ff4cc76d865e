/**
 * Values that are given to columns which make their own: generated ones, and GENERATED ALWAYS AS
 * IDENTITY (rewriteTargetListIU in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/rewrite/rewriteHandler.c). Of a
 * view they are given to the table behind it, which is not looked into.
 */

import type { MergeWhenClause, Node, OverridingKind } from '@pgsql/types';
import type { Row } from '../catalog/builder.ts';
import type { Analysis } from './analysis.ts';
import type { RangeEntry } from './scope.ts';

/** A column that gets a value. */
export interface GivenValue {
  readonly name: string;
  /** The word DEFAULT, in each row. */
  readonly isDefault: boolean;
}

/** 428C9 for the first column of the table that takes no value of an INSERT. */
export function checkInserted(
  analysis: Analysis,
  target: RangeEntry,
  given: readonly GivenValue[],
  override: OverridingKind | undefined,
): void {
  const refused = firstRefused(analysis, target, given, ({ generated, identity }) => {
    const takesOwn = identity?.mode === 'always' && !/_(?:USER|SYSTEM)_VALUE$/.test(override ?? '');
    return generated !== null || takesOwn;
  });
  if (refused === null) return;
  const message = `cannot insert a non-DEFAULT value into column "${refused}"`;
  analysis.refuseRewriting('428C9', message);
}

/** 428C9 for the first column of the table that takes no value of an UPDATE. */
export function checkUpdated(
  analysis: Analysis,
  target: RangeEntry,
  nodes: readonly Node[] | undefined,
): void {
  const given = (nodes ?? []).flatMap((node) => {
    if (!('ResTarget' in node)) return [];
    const { name = '', val } = node.ResTarget;
    return { name, isDefault: val !== undefined && isDefault(val) };
  });
  const refused = firstRefused(
    analysis,
    target,
    given,
    ({ generated, identity }) => generated !== null || identity?.mode === 'always',
  );
  if (refused === null) return;
  analysis.refuseRewriting('428C9', `column "${refused}" can only be updated to DEFAULT`);
}

/** `DEFAULT`, by itself or as one of `(a, b) = (DEFAULT, 1)`. */
function isDefault(node: Node): boolean {
  if ('SetToDefault' in node) return true;
  if (!('MultiAssignRef' in node)) return false;
  const { source, colno = 1 } = node.MultiAssignRef;
  if (source === undefined || !('RowExpr' in source)) return false;
  const item = source.RowExpr.args?.[colno - 1];
  return item !== undefined && 'SetToDefault' in item;
}

/** The values that the source of an INSERT gives to columns, by their places. */
export function givenValues(
  source: Node | undefined,
  names: readonly string[],
): readonly GivenValue[] {
  if (source === undefined || !('SelectStmt' in source)) return [];
  const rows = rowsIn(source);
  return names.map((name, index) => ({ name, isDefault: isDefaultIn(rows, index) }));
}

/** The rows of VALUES; none for another query. */
export function rowsIn(node: Node): readonly (readonly Node[])[] {
  if (!('SelectStmt' in node)) return [];
  const rows = node.SelectStmt.valuesLists ?? [];
  return rows.map((row) => ('List' in row ? (row.List.items ?? []) : []));
}

/** The column that an entry of a list of columns names; '' for a part of one. */
export function wholeColumn(node: Node): string {
  if (!('ResTarget' in node)) return '';
  return node.ResTarget.indirection === undefined ? (node.ResTarget.name ?? '') : '';
}

/** 428C9 for the INSERT of a MERGE. */
export function checkMerged(
  analysis: Analysis,
  target: RangeEntry,
  { targetList, values = [], override }: MergeWhenClause,
): void {
  const names = targetList?.map(wholeColumn) ?? target.columns?.map(({ name }) => name) ?? [];
  const given = values.flatMap((value, index) => {
    const name = names[index];
    return name === undefined ? [] : { name, isDefault: 'SetToDefault' in value };
  });
  checkInserted(analysis, target, given, override);
}

function isDefaultIn(rows: readonly (readonly Node[])[], index: number): boolean {
  return rows.length > 0 && rows.every((row) => 'SetToDefault' in (row[index] ?? {}));
}

function firstRefused(
  { environment }: Analysis,
  { source, columns }: RangeEntry,
  given: readonly GivenValue[],
  refuses: (column: Row<'column'>) => boolean,
): string | null {
  const { builder } = environment;
  if (source === null || columns === null || builder.row(source).kind !== 'table') return null;
  const values = new Set(given.flatMap((each) => (each.isDefault ? [] : each.name)));
  const found = columns.find(
    ({ name, column }) =>
      column !== null && values.has(name) && refuses(builder.get('column', column)),
  );
  return found?.name ?? null;
}
