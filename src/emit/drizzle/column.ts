/** A column as a property of its table: builder, then what holds of it, in one order. */

import type { CatalogFact, Entry } from '../../catalog/catalog.ts';
import { expressionText } from '../../catalog/expression-text.ts';
import type { FactId } from '../../catalog/id.ts';
import type { TableView } from '../../catalog/read.ts';
import { makeObjectName } from '../../postgres/object-names.ts';
import type { Code } from '../code.ts';
import type { EmitContext } from '../context.ts';
import { docComment } from '../print/doc-comment.ts';
import { propertyKey, sqlLiteral, stringLiteral } from '../print/literals.ts';
import { columnNotes } from './beyond/column-notes.ts';
import { withNotes } from './beyond/notes.ts';
import { mapType } from './column-types/map-type.ts';
import { columnDefault } from './default.ts';
import { keyOfColumn } from './keys.ts';
import { optionsObject, sequenceOptions, type Option } from './sequence-options.ts';
import { ownSerialSequence } from './serial.ts';

/** The documentation of a column, its key and its builder. */
export function columnProperty(
  context: EmitContext,
  table: TableView,
  column: Entry<'column'>,
): Code {
  const notes = columnNotes(context.reader, column);
  const docs = docComment(withNotes(column.fact.comment, notes));
  const key = propertyKey(context.names.columns.get(column.id)!);
  return [docs === '' ? '' : `${docs}\n`, `${key}: `, columnBuilder(context, table, column)];
}

function columnBuilder(context: EmitContext, table: TableView, column: Entry<'column'>): Code {
  const { fact } = column;
  const mapped = mapType(context, column);
  const serial = mapped.serialBuilder === null ? null : ownSerialSequence(context.reader, column);
  const isPrimary = keyOfColumn(table, 'primaryKey', column.id) !== null;
  // Of the serials, Drizzle 0.45 forgets only for bigserial that it is not null.
  const sayNotNull = fact.notNull && !isPrimary && (serial === null || isBig(fact));
  return [
    serial === null ? mapped.builder(fact.name) : mapped.serialBuilder!(fact.name),
    mapped.needs$type ? ['.$type<', mapped.typescript, '>()'] : '',
    isPrimary ? '.primaryKey()' : '',
    sayNotNull ? '.notNull()' : '',
    uniqueCall(context, table, column),
    serial === null ? columnDefault(mapped, fact) : '',
    identityCall(context, table.entry, fact),
    fact.generated === null
      ? ''
      : ['.generatedAlwaysAs(', sqlLiteral(expressionText(fact.generated.expression)), ')'],
  ];
}

function isBig(fact: CatalogFact<'column'>): boolean {
  return fact.type.type.endsWith('.int8');
}

/** `.unique('users_email_key', { nulls: 'not distinct' })` */
function uniqueCall({ reader }: EmitContext, table: TableView, column: Entry<'column'>): Code {
  const key = keyOfColumn(table, 'unique', column.id);
  if (key === null) return '';
  const { nullsNotDistinct } = reader.get('index', key.index).fact;
  const options = nullsNotDistinct ? ", { nulls: 'not distinct' }" : '';
  return `.unique(${stringLiteral(key.name)}${options})`;
}

/** `.generatedAlwaysAsIdentity({ startWith: 10 })` */
function identityCall(
  { reader }: EmitContext,
  table: Entry<'table'>,
  { name, identity, type }: CatalogFact<'column'>,
): Code {
  if (identity === null) return '';
  const sequence = reader.get('sequence', identity.sequence).fact;
  const invented = makeObjectName(table.fact.name, name, 'seq');
  const columnType = integerNamed(type.type) ?? sequence.dataType;
  const options: Option[] = [...sequenceOptions(sequence, columnType)];
  if (sequence.name !== invented) options.unshift(['name', stringLiteral(sequence.name)]);
  const call = identity.mode === 'always' ? 'generatedAlwaysAs' : 'generatedByDefaultAs';
  return `.${call}Identity(${options.length === 0 ? '' : optionsObject(options)})`;
}

function integerNamed(type: FactId): 'smallint' | 'integer' | 'bigint' | null {
  if (type.endsWith('.int2')) return 'smallint';
  if (type.endsWith('.int4')) return 'integer';
  return type.endsWith('.int8') ? 'bigint' : null;
}
