/**
 * Which clauses of CREATE TRIGGER go together.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/trigger.c
 */

import type { CreateTrigStmt, TriggerTransition } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { TriggerFact } from '../catalog/facts.ts';
import { refuse } from './refusal.ts';

/** Bits of CreateTrigStmt's `timing` and `events`: pg_trigger.h. */
const bits = { before: 2, insert: 4, delete: 8, update: 16, truncate: 32, insteadOf: 64 } as const;

const events = ['insert', 'update', 'delete', 'truncate'] as const;

export function timingOf({ timing = 0 }: CreateTrigStmt): TriggerFact<Handle>['timing'] {
  if ((timing & bits.insteadOf) !== 0) return 'instead of';
  return (timing & bits.before) === 0 ? 'after' : 'before';
}

export function eventsOf({ events: set = 0 }: CreateTrigStmt): TriggerFact<Handle>['events'] {
  return events.filter((event) => (set & bits[event]) !== 0);
}

export function levelOf({ row }: CreateTrigStmt): TriggerFact<Handle>['level'] {
  return row === true ? 'row' : 'statement';
}

/** Refuses what the server refuses of a trigger before it looks at columns, WHEN and function. */
export function checkTrigger(node: CreateTrigStmt, table: Triggering): void {
  const set = eventsOf(node);
  if (table.kind === 'view') checkOnView(node, table);
  else if (timingOf(node) === 'instead of') {
    wrongKind(table, 'Tables cannot have INSTEAD OF triggers.');
  } else if (table.kindOfTable === 'foreign' && node.isconstraint === true) {
    wrongKind(table, 'Foreign tables cannot have constraint triggers.');
  }
  if (set.includes('truncate') && levelOf(node) === 'row') {
    notSupported('TRUNCATE FOR EACH ROW triggers are not supported');
  }
  if (timingOf(node) === 'instead of') checkInsteadOf(node);
  for (const transition of transitionsOf(node)) checkTransition(node, table, transition);
  checkTransitionNames(node);
}

/** A relation that can have triggers. */
type Triggering = Row<'table' | 'view'>;

function checkOnView(node: CreateTrigStmt, view: Triggering): void {
  if (timingOf(node) !== 'instead of' && levelOf(node) === 'row') {
    wrongKind(view, 'Views cannot have row-level BEFORE or AFTER triggers.');
  }
  if (eventsOf(node).includes('truncate')) {
    wrongKind(view, 'Views cannot have TRUNCATE triggers.');
  }
}

function checkInsteadOf(node: CreateTrigStmt): void {
  if (levelOf(node) !== 'row') notSupported('INSTEAD OF triggers must be FOR EACH ROW');
  if (node.whenClause !== undefined) {
    notSupported('INSTEAD OF triggers cannot have WHEN conditions');
  }
  if ((node.columns?.length ?? 0) > 0) {
    notSupported('INSTEAD OF triggers cannot have column lists');
  }
}

function notSupported(message: string): never {
  return refuse({ sqlstate: '0A000', message });
}

function invalid(message: string): never {
  return refuse({ sqlstate: '42P17', message });
}

function wrongKind(row: Triggering, hint: string): never {
  return refuse({ sqlstate: '42809', message: `"${row.name}" is a ${kindWord(row)}`, hint });
}

/** A partitioned table is "a table" here, and only here. */
function kindWord(row: Triggering): string {
  if (row.kind === 'view') return 'view';
  return row.kindOfTable === 'foreign' ? 'foreign table' : 'table';
}

function transitionsOf({ transitionRels = [] }: CreateTrigStmt): readonly TriggerTransition[] {
  return transitionRels.flatMap((each) =>
    'TriggerTransition' in each ? each.TriggerTransition : [],
  );
}

function checkTransition(
  node: CreateTrigStmt,
  table: Triggering,
  { isTable, isNew }: TriggerTransition,
): void {
  const set = eventsOf(node);
  if (isTable !== true) {
    notSupported('ROW variable naming in the REFERENCING clause is not supported');
  }
  checkTransitionTable(node, table);
  if (timingOf(node) !== 'after') {
    invalid('transition table name can only be specified for an AFTER trigger');
  }
  if (set.includes('truncate')) {
    notSupported('TRUNCATE triggers with transition tables are not supported');
  }
  if (set.length > 1) {
    notSupported('transition tables cannot be specified for triggers with more than one event');
  }
  if ((node.columns?.length ?? 0) > 0) {
    notSupported('transition tables cannot be specified for triggers with column lists');
  }
  if (isNew === true && !set.includes('insert') && !set.includes('update')) {
    invalid('NEW TABLE can only be specified for an INSERT or UPDATE trigger');
  }
  if (isNew !== true && !set.includes('delete') && !set.includes('update')) {
    invalid('OLD TABLE can only be specified for a DELETE or UPDATE trigger');
  }
}

/** Tables whose row triggers can see no transition table. */
function checkTransitionTable(node: CreateTrigStmt, table: Triggering): void {
  if (table.kind === 'view') {
    return wrongKind(table, 'Triggers on views cannot have transition tables.');
  }
  if (table.kindOfTable === 'foreign') {
    refuse({ sqlstate: '42809', message: `"${table.name}" is a foreign table` });
  }
  if (levelOf(node) !== 'row') return;
  if (table.kindOfTable === 'partitioned') {
    notSupported(`"${table.name}" is a partitioned table`);
  }
  if (table.partitionOf !== null) {
    notSupported('ROW triggers with transition tables are not supported on partitions');
  }
  if (table.inherits.length > 0) {
    notSupported('ROW triggers with transition tables are not supported on inheritance children');
  }
}

function checkTransitionNames(node: CreateTrigStmt): void {
  const all = transitionsOf(node);
  for (const isNew of [true, false]) {
    if (all.filter((each) => (each.isNew === true) === isNew).length > 1) {
      invalid(`${isNew ? 'NEW' : 'OLD'} TABLE cannot be specified multiple times`);
    }
  }
  if (all.length === 2 && all[0]!.name === all[1]!.name) {
    invalid('OLD TABLE name and NEW TABLE name cannot be the same');
  }
}

/** The names that REFERENCING gives. */
export function transitionNames(
  node: CreateTrigStmt,
): Pick<TriggerFact<Handle>, 'oldTable' | 'newTable'> {
  const nameOf = (isNew: boolean): string | null =>
    transitionsOf(node).find((each) => (each.isNew === true) === isNew)?.name ?? null;
  return { oldTable: nameOf(false), newTable: nameOf(true) };
}
