/** `ENABLE | ENABLE ALWAYS | ENABLE REPLICA | DISABLE RULE name` */

import type { Handle } from '../../catalog/builder.ts';
import type { RuleFact } from '../../catalog/facts.ts';
import { findRule } from '../rule.ts';
import { nameOf, type ApplyAction } from './action.ts';

/** The action for one rule; 42704 where the table has none of the name. */
export function enableRule(enabled: RuleFact<Handle>['enabled']): ApplyAction {
  return (context, action) => {
    const rule = findRule(context, action.relation, nameOf(action));
    context.builder.change('rule', rule, { enabled });
  };
}
