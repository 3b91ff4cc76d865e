/** What Drizzle cannot say of a view: its triggers, and the indexes of a materialized one. */

import type { Entry } from '../../../catalog/catalog.ts';
import type { ViewWithColumns } from '../../../catalog/read.ts';
import { codeSpan } from '../../print/doc-comment.ts';
import { indexKeyText } from '../index-key.ts';
import { storageOptions } from '../storage-options.ts';
import { expressionSpan, parameterList, words } from './notes.ts';
import { triggerNote } from './trigger-notes.ts';

/** All notes of a view. */
export function viewNotes({
  entry: { fact },
  columns,
  indexes,
  triggers,
}: ViewWithColumns): readonly string[] {
  const given = fact.kind === 'view' ? fact.options : fact.storageParameters;
  const parameters = parameterList(storageOptions(given).unsaid);
  return [
    ...(parameters === null ? [] : [`WITH ${parameters}`]),
    ...columns.flatMap(({ fact: column }) =>
      column.default === null
        ? []
        : words(codeSpan(column.name), 'DEFAULT', expressionSpan(column.default)),
    ),
    ...indexes.map(wholeIndex),
    ...triggers.map(triggerNote),
  ];
}

/** `` unique index `leaderboard_key` btree `(group_id)` `` */
function wholeIndex({ fact }: Entry<'index'>): string {
  return words(
    fact.unique && 'unique',
    'index',
    codeSpan(fact.name),
    fact.method,
    codeSpan(`(${fact.keys.map(indexKeyText).join(', ')})`),
    fact.predicate !== null && `WHERE ${expressionSpan(fact.predicate)}`,
  );
}
