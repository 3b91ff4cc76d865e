/** Triggers as notes. */

import type { CatalogFact, Entry } from '../../../catalog/catalog.ts';
import { objectName } from '../../../catalog/expression-text.ts';
import { quoteIdentifier, quoteLiteral } from '../../../postgres/identifiers.ts';
import { codeSpan } from '../../print/doc-comment.ts';
import { columnList, deferrability, expressionSpan, words } from './notes.ts';

type TriggerFact = CatalogFact<'trigger'>;

/** In the order of pg_get_triggerdef. */
const eventOrder: readonly TriggerFact['events'][number][] = [
  'insert',
  'delete',
  'update',
  'truncate',
];

const enabledNotes: { readonly [E in TriggerFact['enabled']]: string | null } = {
  origin: null,
  disabled: 'DISABLED',
  replica: 'ENABLE REPLICA',
  always: 'ENABLE ALWAYS',
};

/**
 * ``trigger `touch` BEFORE UPDATE EXECUTE FUNCTION `touch_updated_date()` ``
 *
 * FOR EACH ROW, which nearly all triggers are, is not written.
 */
export function triggerNote({ fact }: Entry<'trigger'>): string {
  return words(
    fact.isConstraint && 'constraint',
    'trigger',
    codeSpan(fact.name),
    fact.timing.toUpperCase(),
    events(fact),
    fact.fromTable !== null && `FROM ${codeSpan(objectName(fact.fromTable))}`,
    deferrability(fact),
    transitionTables(fact),
    fact.level === 'statement' && 'FOR EACH STATEMENT',
    fact.when !== null && `WHEN ${expressionSpan(fact.when)}`,
    `EXECUTE FUNCTION ${codeSpan(`${objectName(fact.function)}(${triggerArguments(fact)})`)}`,
    enabledNotes[fact.enabled],
  );
}

function events({ events: fired, columns }: TriggerFact): string {
  const inOrder = eventOrder.filter((event) => fired.includes(event));
  const texts = inOrder.map((event) =>
    event === 'update' && columns.length > 0
      ? `UPDATE OF ${columnList(columns)}`
      : event.toUpperCase(),
  );
  return texts.join(' OR ');
}

function transitionTables({ oldTable, newTable }: TriggerFact): string | null {
  if (oldTable === null && newTable === null) return null;
  return words(
    'REFERENCING',
    oldTable !== null && `OLD TABLE AS ${codeSpan(quoteIdentifier(oldTable))}`,
    newTable !== null && `NEW TABLE AS ${codeSpan(quoteIdentifier(newTable))}`,
  );
}

function triggerArguments({ arguments: values }: TriggerFact): string {
  return values.map((value) => quoteLiteral(value)).join(', ');
}
