/** A routine as CREATE FUNCTION says it, for the parser of its body. */

import type { Row } from '../../catalog/builder.ts';
import type { PlpgsqlRoutine } from '../../statements/plpgsql.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';

/** Parameters, result and body, under the present names of their types. */
export function routineText(context: Context, row: Row<'function'>, body: string): PlpgsqlRoutine {
  const parameters = row.arguments
    .filter(({ mode }) => mode !== 'table')
    .map(({ mode, name, type }) => `${mode} ${quoted(name)} ${typeText(context, type)}`);
  return { parameters: parameters.join(', '), returns: resultText(context, row), body };
}

function resultText(context: Context, row: Row<'function'>): string | null {
  if (row.kindOfFunction === 'procedure') return null;
  const columns = row.arguments.filter(({ mode }) => mode === 'table');
  if (columns.length > 0) {
    const list = columns.map(({ name, type }) => `${quoted(name)} ${typeText(context, type)}`);
    return `TABLE (${list.join(', ')})`;
  }
  const result = row.returns === null ? 'void' : typeText(context, row.returns);
  return row.returnsSet ? `SETOF ${result}` : result;
}

function quoted(name: string | null): string {
  return name === null ? '' : `"${name.replaceAll('"', '""')}"`;
}
