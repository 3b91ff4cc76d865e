/** Defaults: a JavaScript value where that means exactly the same, else the user's own SQL. */

import type { CatalogFact } from '../../catalog/catalog.ts';
import { expressionText } from '../../catalog/expression-text.ts';
import type { Constant } from '../../catalog/expression.ts';
import { decodeId, type FactId } from '../../catalog/id.ts';
import type { Code } from '../code.ts';
import { sqlLiteral } from '../print/literals.ts';
import type { MappedType } from './mapped-type.ts';

/** Types whose builders in Drizzle have `.defaultNow()`. */
const nowTypes: ReadonlySet<string> = new Set([
  'date',
  'time',
  'timetz',
  'timestamp',
  'timestamptz',
]);

/**
 * Functions that are called without parentheses, which the server prints in capitals:
 * https://www.postgresql.org/docs/18/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT
 */
const valueFunction =
  /^(current_(date|time|timestamp|role|user|catalog|schema)|local(time|timestamp)|session_user|user)( ?\(\d+\))?$/i;

/** `.default('open')`, `.defaultNow()`, ``.default(sql`…`)``; '' for none, and for NULL. */
export function columnDefault(
  mapped: MappedType,
  { type, default: value }: CatalogFact<'column'>,
): Code {
  if (value === null || value.constant?.kind === 'null') return '';
  const literal = mapped.defaultValue(value);
  if (literal !== null) return ['.default(', literal, ')'];
  const text = expressionText(value);
  const { path } = decodeId(type.type);
  const name = path[0] === 'pg_catalog' && type.dimensions === 0 ? path[1]! : '';
  if (nowTypes.has(name) && /^(pg_catalog\.)?now ?\( ?\)$/i.test(text)) return '.defaultNow()';
  if (name === 'uuid' && /^(pg_catalog\.)?gen_random_uuid ?\( ?\)$/i.test(text)) {
    return '.defaultRandom()';
  }
  return ['.default(', sqlLiteral(asPrinted(text, name, value.constant)), ')'];
}

/** As the server prints it, where that reads like the user's own text: drizzle-kit looks for it. */
function asPrinted(text: string, type: string, constant: Constant<FactId> | null): string {
  if (valueFunction.test(text)) return text.toUpperCase();
  const isJson = type === 'json' || type === 'jsonb';
  return isJson && constant?.kind === 'string' && !constant.isCast ? `${text}::${type}` : text;
}
