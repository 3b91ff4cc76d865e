/** What Drizzle cannot say of a column: collation, storage, and what its domain adds. */

import type { CatalogFact, Entry } from '../../../catalog/catalog.ts';
import { objectName } from '../../../catalog/expression-text.ts';
import { decodeId, type FactId } from '../../../catalog/id.ts';
import type { CatalogReader } from '../../../catalog/read.ts';
import { codeSpan } from '../../print/doc-comment.ts';
import { expressionSpan, words } from './notes.ts';

/** Notes of a column, and of the domain that is its type. */
export function columnNotes(reader: CatalogReader, { fact }: Entry<'column'>): readonly string[] {
  const notes = [
    fact.generated?.kind === 'virtual' && 'VIRTUAL: computed when read, not stored',
    fact.collation !== null && `COLLATE ${codeSpan(fact.collation)}`,
    fact.storage !== null && `STORAGE ${codeSpan(fact.storage)}`,
    fact.compression !== null && `COMPRESSION ${codeSpan(fact.compression)}`,
    fact.statistics !== null && `STATISTICS ${fact.statistics}`,
  ];
  const own = notes.filter((note) => note !== false);
  return [...own, ...domainNotes(reader, fact.type.type)];
}

/** `` domain `phone_number` NOT NULL ``, and one note a check; those of a domain below it too. */
function domainNotes(reader: CatalogReader, type: FactId): readonly string[] {
  if (decodeId(type).kind !== 'domain') return [];
  const domain = reader.find('domain', type);
  if (domain === undefined) return [];
  const name = `domain ${codeSpan(objectName(type))}`;
  const { fact } = domain;
  const facts = words(
    fact.collation !== null && `COLLATE ${codeSpan(fact.collation)}`,
    fact.notNull && 'NOT NULL',
    fact.default !== null && `DEFAULT ${expressionSpan(fact.default)}`,
  );
  const checks = reader.children(type, 'constraint').flatMap((entry) => domainCheck(entry.fact));
  return [
    ...(facts === '' ? [] : [words(name, facts)]),
    ...checks.map((check) => words(name, check)),
    ...domainNotes(reader, fact.baseType.type),
  ];
}

function domainCheck(fact: CatalogFact<'constraint'>): readonly string[] {
  if (fact.type !== 'check') return [];
  return [
    words(
      'CONSTRAINT',
      codeSpan(fact.name),
      `CHECK ${expressionSpan(fact.expression)}`,
      !fact.validated && 'NOT VALID',
    ),
  ];
}
