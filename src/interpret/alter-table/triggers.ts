/**
 * `ENABLE | ENABLE ALWAYS | ENABLE REPLICA | DISABLE TRIGGER name | ALL | USER`
 *
 * The copies on partitions follow.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TriggerFact } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { missingIn } from '../names.ts';
import { refuse } from '../refusal.ts';
import { copiesOf } from '../trigger-copies.ts';
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
    set(context, trigger, { enabled, recurse: action.recurse });
  };
}

/** The action for ALL or USER. The server's own triggers for foreign keys are no facts. */
export function enableTriggers(enabled: Enabled): ApplyAction {
  return (context, { relation, recurse }) => {
    for (const trigger of context.builder.children(relation, 'trigger')) {
      set(context, trigger, { enabled, recurse });
    }
  };
}

interface Setting {
  readonly enabled: Enabled;
  readonly recurse: boolean;
}

function set(context: Context, trigger: Handle, setting: Setting): void {
  const { builder } = context;
  const { enabled, recurse } = setting;
  if (builder.get('trigger', trigger).enabled !== enabled) {
    builder.change('trigger', trigger, { enabled });
  }
  if (!recurse) return;
  for (const copy of copiesOf(context, trigger)) set(context, copy, setting);
}
