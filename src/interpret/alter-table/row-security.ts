/** `ALTER TABLE t ENABLE | DISABLE | FORCE | NO FORCE ROW LEVEL SECURITY` */

import type { TableFact } from '../../catalog/facts.ts';
import type { Handle } from '../../catalog/builder.ts';
import type { ApplyAction } from './action.ts';

type RowSecurity =
  Pick<TableFact<Handle>, 'rowSecurity'> | Pick<TableFact<Handle>, 'forceRowSecurity'>;

/** The action that sets one of the two flags. */
export function setRowSecurity(flags: RowSecurity): ApplyAction {
  return ({ builder }, { relation }) => builder.change('table', relation, flags);
}
