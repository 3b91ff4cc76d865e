/**
 * What stands in the way of a column's new type: all that the server cannot write anew
 * (RememberAllDependentForRebuilding in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { FactKind } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { Column } from './column-of.ts';

/** What uses the column, as the messages say it; kinds that are rebuilt are not here. */
const users: { readonly [K in FactKind]?: string } = {
  trigger: 'used in a trigger definition',
  policy: 'used in a policy definition',
  function: 'used by a function or procedure',
  column: 'used by a generated column',
  view: 'used by a view or rule',
  materializedView: 'used by a view or rule',
  rule: 'used by a view or rule',
};

/** 0A000 where something uses the column that does not follow its type. */
export function refuseTypeDependents({ builder }: Context, { handle }: Column): void {
  for (const { dependent } of builder.dependentsOf(handle)) {
    const row = builder.row(dependent);
    const use = users[row.kind];
    if (use === undefined) continue;
    refuse({ sqlstate: '0A000', message: `cannot alter type of a column ${use}` });
  }
}
