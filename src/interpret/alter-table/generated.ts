/** `ALTER COLUMN a SET EXPRESSION AS (e)` (17), `ALTER COLUMN a DROP EXPRESSION [IF EXISTS]` */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { setGenerated } from '../create-table/columns.ts';
import { childrenOf, descendantsOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { nameOf, type Action } from './action.ts';
import { alteredColumn, type Column } from './column-of.ts';
import { columnsDown } from './column-storage.ts';
import { parenthesised } from '../expression-text.ts';
import { textAfter } from './action-text.ts';

export function setExpression(context: Context, action: Action): void {
  const { start } = textAfter(context, action, ['SET', 'EXPRESSION', 'AS']);
  const span = parenthesised(context, start);
  for (const column of columnsDown(context, action)) {
    const { generated, handle, parent } = column;
    if (generated === null) refuseNotGenerated(context, column);
    const table = parent!;
    if (generated.kind === 'virtual' && hasChecks(context, table)) {
      refuse({
        sqlstate: '0A000',
        message:
          'ALTER TABLE / SET EXPRESSION is not supported for virtual generated columns in tables with check constraints',
      });
    }
    clearExpression(context, column);
    const source = { kind: 'written', node: action.cmd.def!, span } as const;
    setGenerated(context, handle, { kind: generated.kind, source });
  }
}

/** Forgets what the expression needed; the column still needs its type. */
function clearExpression({ builder }: Context, { handle, type }: Column): void {
  for (const edge of builder.dependenciesOf(handle)) {
    if (edge.part === null && edge.type === 'normal' && edge.referenced !== type.type) {
      builder.undepend(edge);
    }
  }
}

function hasChecks({ builder }: Context, table: Handle): boolean {
  return builder
    .children(table, 'constraint')
    .some((constraint) => builder.get('constraint', constraint).type === 'check');
}

function refuseNotGenerated({ builder, session }: Context, { name, parent }: Column): never {
  const kind = session.postgres >= 18 ? 'generated' : 'stored generated';
  const message = `column "${name}" of relation "${builder.row(parent!).name}" is not a ${kind} column`;
  return refuse({ sqlstate: '55000', message });
}

/** Before any action runs: the whole family of tables or none of it. */
export function prepareDropExpression(context: Context, action: Action): void {
  const { builder } = context;
  const { relation, recurse } = action;
  // The server asks each child the same, but says ONLY to it: three generations are always refused.
  const asked = recurse ? descendantsOf(context, relation) : [relation];
  if (asked.some((table) => childrenOf(context, table).length > 0)) {
    const message = 'ALTER TABLE / DROP EXPRESSION must be applied to child tables too';
    refuse({ sqlstate: '0A000', message, hint: 'Do not specify the ONLY keyword.' });
  }
  const handle = builder.find('column', relation, nameOf(action));
  if (handle === undefined) alteredColumn(context, relation, nameOf(action));
  else if (builder.get('column', handle).inheritCount > 0) {
    const message = 'cannot drop generation expression from inherited column';
    refuse({ sqlstate: '42P16', message });
  }
}

export function dropExpression(context: Context, action: Action): void {
  const { builder } = context;
  for (const column of columnsDown(context, action)) {
    if (column.generated?.kind === 'virtual') {
      const message =
        'ALTER TABLE / DROP EXPRESSION is not supported for virtual generated columns';
      refuse({ sqlstate: '0A000', message });
    }
    if (column.generated === null) {
      if (action.cmd.missing_ok === true) continue;
      refuseNotGenerated(context, column);
    }
    builder.change('column', column.handle, { generated: null });
    clearExpression(context, column);
  }
}
