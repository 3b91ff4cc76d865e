/** What Drizzle cannot say of indexes, and exclusion constraints as they stand. */

import type { CatalogFact, Entry } from '../../../catalog/catalog.ts';
import type { IndexKey } from '../../../catalog/facts.ts';
import type { FactId } from '../../../catalog/id.ts';
import type { CatalogReader } from '../../../catalog/read.ts';
import { codeSpan } from '../../print/doc-comment.ts';
import { indexKeyText } from '../index-key.ts';
import { columnList, deferrability, expressionSpan, parameterList, words } from './notes.ts';

type IndexFact = CatalogFact<'index'>;

/** `` `orders_idx` INCLUDE `(total)` ``; null when Drizzle says it all. */
export function indexNote({ fact }: Entry<'index'>): string | null {
  const beyond = words(
    includes(fact),
    fact.nullsNotDistinct && 'NULLS NOT DISTINCT',
    fact.tablespace !== null && `TABLESPACE ${codeSpan(fact.tablespace)}`,
    fact.isClustered && 'CLUSTER',
  );
  return beyond === '' ? null : `${codeSpan(fact.name)} ${beyond}`;
}

/** What the index of a key adds to it: INCLUDE, WITH, TABLESPACE, CLUSTER. */
export function keyIndexWords(fact: IndexFact): string {
  const parameters = parameterList(fact.storageParameters);
  return words(
    includes(fact),
    parameters !== null && `WITH ${parameters}`,
    fact.tablespace !== null && `USING INDEX TABLESPACE ${codeSpan(fact.tablespace)}`,
    fact.isClustered && 'CLUSTER',
  );
}

/** `` `no_overlap` EXCLUDE USING gist `(room WITH =, during WITH &&)` `` */
export function exclusionNote(reader: CatalogReader, fact: CatalogFact<'constraint'>): string {
  if (fact.type !== 'exclusion') throw new Error(`${fact.name} is no exclusion constraint.`);
  const index = reader.get('index', fact.index).fact;
  const keys = index.keys.map((key, i) => exclusionKey(key, fact.operators[i] ?? '='));
  return words(
    codeSpan(fact.name),
    'EXCLUDE USING',
    index.method,
    codeSpan(`(${keys.join(', ')})`),
    keyIndexWords(index),
    index.predicate !== null && `WHERE ${expressionSpan(index.predicate)}`,
    deferrability(fact),
  );
}

function exclusionKey(key: IndexKey<FactId>, operator: string): string {
  return `${indexKeyText(key)} WITH ${operator}`;
}

function includes({ include }: IndexFact): string | null {
  return include.length === 0 ? null : `INCLUDE ${columnList(include)}`;
}
