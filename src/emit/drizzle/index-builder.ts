/** `Pg.index('name').on(table.a)` and its like. */

import type { CatalogFact, Entry } from '../../catalog/catalog.ts';
import { expressionText } from '../../catalog/expression-text.ts';
import type { IndexKey, Parameters } from '../../catalog/facts.ts';
import { decodeId, type FactId } from '../../catalog/id.ts';
import { byCodeUnit } from '../../catalog/read.ts';
import { joinCode, pgCore, type Code } from '../code.ts';
import type { EmitContext } from '../context.ts';
import { sqlLiteral, stringLiteral } from '../print/literals.ts';
import { indexKeyText } from './index-key.ts';
import { objectCode } from './object-code.ts';
import { columnReference } from './references.ts';

/** An index that no constraint made. `table` is what the code around calls its table. */
export function indexCode(context: EmitContext, table: string, { fact }: Entry<'index'>): Code {
  const keys = fact.keys.map((key) => keyCode(context, table, { fact, key }));
  return [
    pgCore,
    `.${fact.unique ? 'uniqueIndex' : 'index'}(${stringLiteral(fact.name)})`,
    fact.method === 'btree' ? '.on(' : `.using(${stringLiteral(fact.method)}, `,
    joinCode(keys, ', '),
    ')',
    fact.predicate === null ? '' : ['.where(', sqlLiteral(expressionText(fact.predicate)), ')'],
    withCall(fact.storageParameters),
  ];
}

interface KeyOfIndex {
  readonly fact: CatalogFact<'index'>;
  readonly key: IndexKey<FactId>;
}

/**
 * Drizzle has no word for a key's collation, so such a key is SQL as a whole. So is a plain column
 * beside an expression: drizzle-kit reads it as one from a database.
 */
function keyCode(context: EmitContext, table: string, { fact, key }: KeyOfIndex): Code {
  const operatorClass = operatorClassOf(context, fact, key);
  const { column } = key;
  const calls = [
    orderCalls(key),
    operatorClass === null ? '' : `.op(${stringLiteral(operatorClass)})`,
  ];
  const isBesideExpression = fact.keys.some((other) => other.column === null);
  const isPlain = calls.join('') === '';
  if (column === null || key.collation !== null || (isBesideExpression && isPlain)) {
    return sqlLiteral(indexKeyText({ ...key, operatorClass }));
  }
  return [columnReference(context.names, table, column), ...calls];
}

/** `.desc()` alone would be DESC NULLS LAST to Drizzle; where nulls stand is always written then. */
function orderCalls({ descending, nullsFirst }: IndexKey<FactId>): string {
  if (descending) return nullsFirst ? '.desc().nullsFirst()' : '.desc().nullsLast()';
  return nullsFirst ? '.nullsFirst()' : '';
}

/** Schemas that an operator class needs not to be asked for in. */
const foundSchema = /^(?:public|pg_catalog)\./;

/** The operator class to write; null for the one that the server takes anyway. */
function operatorClassOf(
  { reader }: EmitContext,
  { method }: CatalogFact<'index'>,
  { column, operatorClass }: IndexKey<FactId>,
): string | null {
  const written = operatorClass?.replace(foundSchema, '') ?? null;
  if (column === null || written === null) return written;
  const { type } = reader.get('column', column).fact;
  const name = type.dimensions > 0 ? 'array' : decodeId(type.type).path[1]!;
  // Of a built-in type the class of its name, but for GiST, where `inet_ops` has to be asked for.
  return written === `${name}_ops` && method !== 'gist' ? null : written;
}

/** Values are texts, which is what drizzle-kit reads from a database. */
function withCall(parameters: Parameters): Code {
  const entries = Object.entries(parameters).toSorted(([a], [b]) => byCodeUnit(a, b));
  if (entries.length === 0) return '';
  const values = entries.map(([name, value]) => [name, stringLiteral(value)] as const);
  return ['.with(', objectCode(values), ')'];
}
