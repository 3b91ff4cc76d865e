/** Aliases of what stands in FROM: `t AS a (b, c)`. */

import type { Alias } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import type { Column, RangeEntry } from './scope.ts';

/** An entry under its alias, its first columns by the alias's; 42P10 where there are fewer. */
export function renamed(
  analysis: Analysis,
  entry: RangeEntry,
  alias: Alias | undefined,
): RangeEntry {
  if (alias === undefined) return entry;
  const name = alias.aliasname ?? entry.name;
  const names = namesIn(alias.colnames);
  if (entry.columns !== null && names.length > entry.columns.length) {
    const [has, given] = [entry.columns.length, names.length];
    const message = `table "${name}" has ${has} columns available but ${given} columns specified`;
    analysis.refuse('42P10', message);
  }
  return { ...entry, name, relation: null, columns: withNames(entry.columns, names) };
}

/** Columns with the first of them called otherwise; those follow no renames. */
export function withNames(
  columns: readonly Column[] | null,
  names: readonly string[],
): readonly Column[] | null {
  if (columns === null || names.length === 0) return columns;
  return columns.map((column, index) => {
    const name = names[index];
    return name === undefined ? column : { ...column, name, isAliased: true };
  });
}
