/**
 * The list of what a query gives, or a statement returns (transformTargetList in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_target.c).
 */

import type { Node, ResTarget } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis, Place } from './analysis.ts';
import { outputType } from './certain-type.ts';
import { figureColumnName } from './column-name.ts';
import { isUntyped } from './literals.ts';
import { locationOf } from './location.ts';
import { needColumns } from './expressions.ts';
import { resolveColumn } from './resolve-column.ts';
import type { Column, RangeEntry, Scope } from './scope.ts';

/** An output column. */
export interface Output extends Column {
  /** The expression that it is; null where `*` brought it. */
  readonly node: Node | null;
  /** The column that `*` brought. */
  readonly source: Column | null;
}

/** Reads the list; null where a `*` stands for columns that are not known. */
export function readTargets(
  analysis: Analysis,
  targets: readonly Node[] | undefined,
  scope: Scope,
  place: Place | null = null,
): readonly Output[] | null {
  const outputs: Output[] = [];
  let isKnown = true;
  for (const target of targets ?? []) {
    if (!('ResTarget' in target)) throw new Error('A ResTarget was expected.');
    const found = readTarget(analysis, target.ResTarget, scope, place);
    const columns = found?.map((output) => output.source ?? output) ?? null;
    analysis.selectItems.push({ target: target.ResTarget, scope, columns });
    if (found === null) isKnown = false;
    else outputs.push(...found);
  }
  return isKnown ? outputs : null;
}

function readTarget(
  analysis: Analysis,
  { name, val }: ResTarget,
  scope: Scope,
  place: Place | null,
): readonly Output[] | null {
  if (val === undefined) return [];
  if ('ColumnRef' in val) {
    const path = namesIn(val.ColumnRef.fields);
    if (path.at(-1) === '*') return readStar(analysis, val, scope, path);
  }
  analysis.expression(val, scope, place);
  if ('A_Indirection' in val) {
    const last = val.A_Indirection.indirection?.at(-1);
    if (last !== undefined && 'A_Star' in last) return null;
  }
  const type = outputType(analysis, val, scope);
  const own = { name: name ?? figureColumnName(val), column: null, type, node: val, source: null };
  return [isUntyped(val) ? { ...own, isUntyped: true, literal: val } : own];
}

function readStar(
  analysis: Analysis,
  node: Node,
  scope: Scope,
  path: readonly string[],
): readonly Output[] | null {
  if (path.length > 1) {
    analysis.expression(node, scope);
    const found = resolveColumn(analysis.environment.builder, scope, path);
    if (found.kind !== 'row') return null;
    needColumns(analysis, found.entry);
    return outputsOf(found.entry);
  }
  const open = scope.entries.filter(({ isOpen }) => isOpen);
  if (scope.entries.length === 0) {
    const message = 'SELECT * with no tables specified is not valid';
    analysis.refuse('42601', message, locationOf(node));
  }
  const all = open.map((entry) => {
    needColumns(analysis, entry);
    return outputsOf(entry);
  });
  return all.every((each) => each !== null) ? all.flat() : null;
}

function outputsOf({ columns }: RangeEntry): readonly Output[] | null {
  return (
    columns?.map((column) => ({ ...column, isUntyped: false, node: null, source: column })) ?? null
  );
}
