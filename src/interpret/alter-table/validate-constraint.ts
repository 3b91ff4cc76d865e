/** `VALIDATE CONSTRAINT c`: a foreign key, check or not-null constraint (18) that was NOT VALID. */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { notNullConstraintOf } from '../create-table/not-null.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { nameOf, type Action } from './action.ts';
import { findNamedConstraint, isOfTrigger, partsOf } from './constraint-of.ts';

export function validateConstraint(context: Context, action: Action): void {
  const { builder, session } = context;
  const { relation } = action;
  const name = nameOf(action);
  const refuseOther = (): never => {
    const what = `constraint "${name}" of relation "${builder.row(relation).name}"`;
    const message =
      session.postgres >= 18
        ? `cannot validate ${what}`
        : `${what} is not a foreign key or check constraint`;
    return refuse({ sqlstate: '42809', message });
  };
  if (isOfTrigger(context, relation, name)) return refuseOther();
  const handle = findNamedConstraint(context, relation, name);
  const row = builder.get('constraint', handle);
  if (row.type !== 'foreignKey' && row.type !== 'check' && row.type !== 'notNull') {
    return refuseOther();
  }
  if ('enforced' in row && !row.enforced) {
    refuse({ sqlstate: '55000', message: 'cannot validate NOT ENFORCED constraint' });
  }
  if (row.validated) return;
  validate(context, handle, action.recurse);
}

/** Marks a constraint valid, and its forms in children. */
export function validate(context: Context, handle: Handle, recurse: boolean): void {
  const { builder } = context;
  const row = builder.get('constraint', handle);
  if (row.type === 'foreignKey') {
    for (const part of partsOf(context, handle))
      builder.change('constraint', part, { validated: true });
  } else if ((row.type === 'check' || row.type === 'notNull') && !row.noInherit) {
    for (const child of childrenOf(context, row.parent!)) {
      if (!recurse) {
        refuse({ sqlstate: '42P16', message: 'constraint must be validated on child tables too' });
      }
      const below = childForm(context, child, row);
      if (below !== undefined) validate(context, below, recurse);
    }
  }
  builder.change('constraint', handle, { validated: true });
}

function childForm(context: Context, child: Handle, row: Row<'constraint'>): Handle | undefined {
  const { builder } = context;
  if (row.type !== 'notNull') return builder.find('constraint', child, row.name);
  const column = builder.find('column', child, builder.row(row.column).name);
  return column === undefined ? undefined : notNullConstraintOf(context, column)?.handle;
}
