/** The keys of the columns of a table or view: by the rule, by settings, and never one that Drizzle would lose. */

import type { Entry } from '../../catalog/catalog.ts';
import { Namespace, numbersFromTwo } from './namespace.ts';
import { camelCase, wordsOf } from './words.ts';

export interface ColumnKey {
  readonly column: Entry<'column'>;
  readonly key: string;
  /** What the setting or the rule would have given. */
  readonly wanted: string;
}

export interface ColumnKeyOptions {
  readonly case: 'camel' | 'preserve';
  /** Keys that no column can have. */
  readonly reserved: ReadonlySet<string>;
  /** The key that a setting gives; undefined where none does. */
  readonly given: (column: Entry<'column'>) => string | undefined;
}

/** Keys of all columns of a table or view. The column that first had its name keeps its key. */
export function columnKeys(
  columns: readonly Entry<'column'>[],
  options: ColumnKeyOptions,
): readonly ColumnKey[] {
  const keys = new Namespace(options.reserved);
  const reserved = new Set<string>();
  for (const column of columns) {
    const given = options.given(column);
    if (given !== undefined && keys.reserve(given, column.id)) reserved.add(column.id);
  }
  const byRank = columns.toSorted((a, b) => a.rank - b.rank);
  return byRank.map((column) => {
    const given = options.given(column);
    const wanted = given ?? keyOf(column.fact.name, options.case);
    const own = reserved.has(column.id) ? given! : wanted;
    return {
      column,
      wanted,
      key: keys.take(column.id, candidates(own, options.case), (key) => [key]),
    };
  });
}

function keyOf(name: string, letters: ColumnKeyOptions['case']): string {
  return letters === 'preserve' ? name : camelCase(wordsOf(name));
}

function* candidates(key: string, letters: ColumnKeyOptions['case']): Generator<string> {
  yield key;
  yield letters === 'preserve' ? `${key}_column` : `${key}Column`;
  for (const number of numbersFromTwo()) {
    yield letters === 'preserve' ? `${key}_${number}` : `${key}${number}`;
  }
}
