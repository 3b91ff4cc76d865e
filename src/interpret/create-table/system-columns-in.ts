/**
 * System columns in expressions of tables (scanNSItemForColumn in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_relation.c).
 */

import { systemColumns } from '../../postgres/system-columns.ts';
import { refuse } from '../refusal.ts';
import { columnLocation, type ExpressionSource } from './expression-source.ts';

/** The system columns that an expression names, each once. */
export function systemColumnsIn(source: ExpressionSource): readonly string[] {
  return [...systemColumns].filter((name) => columnLocation(source, name) !== undefined);
}

/** 42P10 for all but tableoid, which a row knows before it is stored. `word` is the expression's. */
export function refuseSystemColumnsIn(source: ExpressionSource, word: string): void {
  const name = systemColumnsIn(source).find((each) => each !== 'tableoid');
  if (name === undefined) return;
  const message =
    word === 'check constraint'
      ? `system column "${name}" reference in check constraint is invalid`
      : `cannot use system column "${name}" in ${word}`;
  refuse({ sqlstate: '42P10', message, location: columnLocation(source, name) });
}
