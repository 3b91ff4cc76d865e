/**
 * CREATE TRIGGER.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/trigger.c
 */

import type { CreateTrigStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { TriggerFact } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { findColumn, findRelation, rangeVarName } from './names.ts';
import { stringsOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { checkTrigger, eventsOf, levelOf, timingOf, transitionNames } from './trigger-checks.ts';
import { copyToPartitions } from './trigger-copies.ts';
import { findTriggerFunction } from './trigger-function.ts';
import { placeTrigger, refuseTakenTrigger } from './trigger-place.ts';
import { triggerCondition } from './trigger-when.ts';

type Table = Row<'table' | 'view'> & { readonly handle: Handle };

/** `CREATE [OR REPLACE] [CONSTRAINT] TRIGGER a BEFORE UPDATE OF b ON t FOR EACH ROW WHEN (...) EXECUTE FUNCTION f()` */
export function createTrigger(context: Context, node: CreateTrigStmt): void {
  const table = tableOf(context, node);
  const { constrrel } = node;
  const fromTable =
    constrrel === undefined
      ? null
      : findRelation(context, rangeVarName(constrrel), constrrel.location);
  checkTrigger(node, table);
  // In the server's order: of several things that are not there, it names the first.
  const when = triggerCondition(context, node, table.handle);
  const called = findTriggerFunction(context, node.funcname);
  if (node.replace !== true) refuseTakenTrigger(context, table.handle, node.trigname ?? '');
  const columns = columnsOf(context, table.handle, node);
  const trigger: TriggerFact<Handle> = {
    parent: table.handle,
    name: node.trigname ?? '',
    comment: null,
    timing: timingOf(node),
    events: eventsOf(node),
    columns,
    level: levelOf(node),
    function: called,
    arguments: stringsOf(node.args),
    when: when?.expression ?? null,
    isConstraint: node.isconstraint === true,
    deferrable: node.deferrable === true,
    initiallyDeferred: node.initdeferred === true,
    fromTable,
    ...transitionNames(node),
    enabled: 'origin',
    partitionOf: null,
  };
  const replaces = node.replace === true;
  const handle = placeTrigger(context, trigger, { needs: when?.needs ?? new Set(), replaces });
  copyToPartitions(context, handle, replaces);
}

function tableOf(context: Context, { relation }: CreateTrigStmt): Table {
  const handle = findRelation(context, rangeVarName(relation!), relation?.location);
  const row = context.builder.row(handle);
  if (row.kind === 'table' || row.kind === 'view') return { ...row, handle };
  const message = `relation "${row.name}" cannot have triggers`;
  return refuse({ sqlstate: '42809', message, location: relation?.location });
}

function columnsOf(context: Context, table: Handle, node: CreateTrigStmt): readonly Handle[] {
  const columns: Handle[] = [];
  for (const name of stringsOf(node.columns)) {
    const column = findColumn(context, table, name);
    if (columns.includes(column)) {
      refuse({ sqlstate: '42701', message: `column "${name}" specified more than once` });
    }
    columns.push(column);
  }
  return columns;
}

/** The trigger of a table by name; 42704 where there is none. */
export function findTrigger(context: Context, table: Handle, name: string): Handle {
  return findPart(context, table, { kind: 'trigger', name, of: 'for table' });
}
