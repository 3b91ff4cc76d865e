/**
 * `ENABLE | ENABLE ALWAYS | ENABLE REPLICA | DISABLE TRIGGER name | ALL | USER`
 *
 * Partitions follow, as their triggers are the partitioned table's.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TriggerFact } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { descendantsOf } from '../inheritance.ts';
import { missingIn } from '../names.ts';
import { refuse } from '../refusal.ts';
import { isPartitioned } from '../relation-kinds.ts';
import { nameOf, type Action, type ApplyAction } from './action.ts';

type Enabled = TriggerFact<Handle>['enabled'];

/** The action for one trigger; 42704 where the table has none of the name. */
export function enableTrigger(enabled: Enabled): ApplyAction {
  return (context: Context, action: Action) => {
    const { builder } = context;
    const name = nameOf(action);
    const { relation } = action;
    const trigger = builder.find('trigger', relation, name);
    if (trigger === undefined) {
      refuse({
        sqlstate: '42704',
        message: `trigger "${name}" for table "${builder.row(relation).name}" does not exist`,
        ...missingIn(context, 'trigger', relation, name),
      });
    }
    const { level } = builder.get('trigger', trigger);
    set(context, trigger, enabled);
    if (!action.recurse || level !== 'row') return;
    for (const table of partitionsBelow(context, relation)) {
      const clone = builder.find('trigger', table, name);
      if (clone !== undefined) set(context, clone, enabled);
    }
  };
}

/** The action for ALL or USER. The server's own triggers for foreign keys are no facts. */
export function enableTriggers(enabled: Enabled): ApplyAction {
  return (context, { relation, recurse }) => {
    const tables = recurse ? [relation, ...partitionsBelow(context, relation)] : [relation];
    for (const table of tables) {
      for (const trigger of context.builder.children(table, 'trigger')) {
        set(context, trigger, enabled);
      }
    }
  };
}

function partitionsBelow(context: Context, table: Handle): readonly Handle[] {
  return isPartitioned(context.builder, table) ? descendantsOf(context, table) : [];
}

function set({ builder }: Context, trigger: Handle, enabled: Enabled): void {
  if (builder.get('trigger', trigger).enabled === enabled) return;
  builder.change('trigger', trigger, { enabled });
}
