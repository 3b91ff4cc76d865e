/** What Drizzle cannot say of a table and its parts, in one order: table, constraints, indexes, triggers, policies. */

import type { CatalogFact, Entry } from '../../../catalog/catalog.ts';
import { nameOf, objectName } from '../../../catalog/expression-text.ts';
import type { TableView } from '../../../catalog/read.ts';
import { quoteIdentifier } from '../../../postgres/identifiers.ts';
import type { EmitContext } from '../../context.ts';
import { codeSpan } from '../../print/doc-comment.ts';
import { canSayConstraint } from '../expressible.ts';
import { indexKeyText } from '../index-key.ts';
import { exclusionNote, indexNote, keyIndexWords } from './index-notes.ts';
import { columnList, deferrability, parameterList, words } from './notes.ts';
import { triggerNote } from './trigger-notes.ts';

/** All notes of a table but those of its columns. */
export function tableNotes(context: EmitContext, view: TableView): readonly string[] {
  return [
    ...ownNotes(view.entry.fact),
    ...view.constraints.flatMap((constraint) => noteOf(constraintNote(context, constraint))),
    ...view.indexes.flatMap((index) => noteOf(indexNote(index))),
    // The partitioned table tells of those that its partitions have from it.
    ...view.triggers.filter(({ fact }) => fact.partitionOf === null).map(triggerNote),
    ...(view.policies.length > 0 && !view.entry.fact.rowSecurity
      ? ['row level security is not enabled: the policies wait for it']
      : []),
  ];
}

function noteOf(note: string | null): readonly string[] {
  return note === null ? [] : [note];
}

function ownNotes(fact: CatalogFact<'table'>): readonly string[] {
  const parameters = parameterList(fact.storageParameters);
  const notes = [
    fact.kindOfTable === 'foreign' && 'FOREIGN TABLE',
    fact.persistence === 'unlogged' && 'UNLOGGED',
    fact.ofType !== null && `OF ${codeSpan(objectName(fact.ofType))}`,
    fact.inherits.length > 0 &&
      `INHERITS ${codeSpan(`(${fact.inherits.map(objectName).join(', ')})`)}`,
    fact.partitionOf !== null &&
      `PARTITION OF ${codeSpan(objectName(fact.partitionOf.parent))} ${codeSpan(fact.partitionOf.bound)}`,
    fact.partitionKey !== null && partitionNote(fact.partitionKey),
    fact.accessMethod !== null && `USING ${codeSpan(quoteIdentifier(fact.accessMethod))}`,
    parameters !== null && `WITH ${parameters}`,
    fact.tablespace !== null && `TABLESPACE ${codeSpan(quoteIdentifier(fact.tablespace))}`,
    fact.replicaIdentity !== 'default' && `REPLICA IDENTITY ${fact.replicaIdentity.toUpperCase()}`,
    fact.forceRowSecurity && 'FORCE ROW LEVEL SECURITY',
  ];
  return notes.filter((note) => note !== false);
}

function partitionNote({
  strategy,
  keys,
}: NonNullable<CatalogFact<'table'>['partitionKey']>): string {
  const list = codeSpan(`(${keys.map(indexKeyText).join(', ')})`);
  return `PARTITION BY ${strategy.toUpperCase()} ${list}`;
}

/** What a constraint's builder leaves out; the whole constraint where there is no builder. */
function constraintNote(context: EmitContext, entry: Entry<'constraint'>): string | null {
  const { fact } = entry;
  if (fact.type === 'exclusion') return exclusionNote(context.reader, fact);
  const whole = canSayConstraint(context, fact) ? null : wholeConstraint(fact);
  const beyond = words(whole, restOf(context, fact));
  return beyond === '' ? null : `${codeSpan(fact.name)} ${beyond}`;
}

function restOf({ reader }: EmitContext, fact: CatalogFact<'constraint'>): string {
  switch (fact.type) {
    case 'primaryKey':
    case 'unique':
      return words(keyIndexWords(reader.get('index', fact.index).fact), deferrability(fact));
    case 'foreignKey':
      return words(
        fact.match === 'full' && 'MATCH FULL',
        fact.onDeleteColumns.length > 0 &&
          `ON DELETE ${fact.onDelete.toUpperCase()} ${columnList(fact.onDeleteColumns)}`,
        deferrability(fact),
        validity(fact),
      );
    case 'check':
      return words(fact.noInherit && 'NO INHERIT', validity(fact));
    case 'notNull':
      return words(fact.noInherit && 'NO INHERIT', !fact.validated && 'NOT VALID');
    case 'exclusion':
      return '';
    default:
      return fact satisfies never;
  }
}

/** `NOT ENFORCED` includes `NOT VALID`, which the server then does not print. */
function validity(fact: { readonly validated: boolean; readonly enforced: boolean }): string {
  if (!fact.enforced) return 'NOT ENFORCED';
  return fact.validated ? '' : 'NOT VALID';
}

function wholeConstraint(fact: CatalogFact<'constraint'>): string | null {
  switch (fact.type) {
    case 'primaryKey':
    case 'unique': {
      const word = fact.type === 'unique' ? 'UNIQUE' : 'PRIMARY KEY';
      return `${word} ${codeSpan(`(${columnNames(fact.columns, fact.withoutOverlaps ? ' WITHOUT OVERLAPS' : '')})`)}`;
    }
    case 'foreignKey': {
      const period = fact.period ? 'PERIOD ' : '';
      const target = `${objectName(fact.foreignTable)} (${lastMarked(fact.foreignColumns, period)})`;
      return words(
        `FOREIGN KEY ${codeSpan(`(${lastMarked(fact.columns, period)})`)}`,
        `REFERENCES ${codeSpan(target)}`,
        fact.onUpdate !== 'no action' && `ON UPDATE ${fact.onUpdate.toUpperCase()}`,
        fact.onDelete !== 'no action' &&
          fact.onDeleteColumns.length === 0 &&
          `ON DELETE ${fact.onDelete.toUpperCase()}`,
      );
    }
    default:
      return null;
  }
}

type Columns = readonly Parameters<typeof nameOf>[0][];

function columnNames(columns: Columns, behindLast: string): string {
  return columns.map((id) => quoteIdentifier(nameOf(id))).join(', ') + behindLast;
}

function lastMarked(columns: Columns, mark: string): string {
  const names = columns.map((id) => quoteIdentifier(nameOf(id)));
  return names.map((name, i) => (i === names.length - 1 ? mark + name : name)).join(', ');
}
