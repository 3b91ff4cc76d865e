/**
 * Where a new trigger goes: beside a table's others, or in the place of one (CreateTriggerFiringOn in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/trigger.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { TriggerFact } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { clearDependencies } from './deletion.ts';
import { dependOnExpression } from './expression.ts';
import { refuse } from './refusal.ts';

export interface Placing {
  /** What its condition names. */
  readonly needs: ReadonlySet<Handle>;
  /** OR REPLACE was said. */
  readonly replaces: boolean;
}

/** Makes the trigger, or puts it in the place of its namesake; 42710 where that may not be. */
export function placeTrigger(
  context: Context,
  trigger: TriggerFact<Handle>,
  { needs, replaces }: Placing,
): Handle {
  const handle = place(context, trigger, replaces);
  dependOnNeeds(context, handle, needs);
  return handle;
}

function dependOnNeeds(context: Context, trigger: Handle, needs: ReadonlySet<Handle>): void {
  const { builder } = context;
  const row = builder.get('trigger', trigger);
  for (const referenced of [row.function, ...row.columns]) {
    builder.depend({ dependent: trigger, referenced, type: 'normal' });
  }
  for (const referenced of [row.fromTable, row.partitionOf]) {
    if (referenced !== null) builder.depend({ dependent: trigger, referenced, type: 'auto' });
  }
  dependOnExpression(context, trigger, needs);
}

/** 42710 where the table has a trigger of the name. */
export function refuseTakenTrigger({ builder }: Context, table: Handle, name: string): void {
  if (builder.find('trigger', table, name) === undefined) return;
  const relation = builder.row(table).name;
  const message = `trigger "${name}" for relation "${relation}" already exists`;
  refuse({ sqlstate: '42710', message });
}

function place(context: Context, trigger: TriggerFact<Handle>, replaces: boolean): Handle {
  const { builder } = context;
  const { name, parent, isConstraint } = trigger;
  const table = builder.row(parent!).name;
  const existing = builder.find('trigger', parent, name);
  if (existing === undefined) {
    if (isConstraint) refuseConstraintName(context, parent!, name);
    return builder.create('trigger', trigger);
  }
  const before = builder.get('trigger', existing);
  if (!replaces) refuseTakenTrigger(context, parent!, name);
  if (before.partitionOf !== null && trigger.partitionOf === null) {
    const message = `trigger "${name}" for relation "${table}" is an internal or a child trigger`;
    refuse({ sqlstate: '42710', message });
  }
  if (before.isConstraint) {
    const message = `trigger "${name}" for relation "${table}" is a constraint trigger`;
    refuse({ sqlstate: '42710', message });
  }
  clearDependencies(context, existing, null);
  builder.change('trigger', existing, { ...trigger, comment: before.comment });
  return existing;
}

/** A constraint trigger is a row of pg_constraint too, and its name is not asked for before. */
function refuseConstraintName({ builder }: Context, table: Handle, name: string): void {
  if (builder.find('constraint', table, name) === undefined) return;
  refuse({
    sqlstate: '23505',
    message:
      'duplicate key value violates unique constraint "pg_constraint_conrelid_contypid_conname_index"',
    hint: `The table has a constraint ${name}.`,
  });
}
