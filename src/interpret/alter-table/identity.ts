/**
 * `ALTER COLUMN a ADD GENERATED ... AS IDENTITY (...)`, `SET GENERATED ... SET INCREMENT 5`,
 * `DROP IDENTITY [IF EXISTS]`
 *
 * Since 17 partitions take their values from the partitioned table's sequence.
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Identity } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { addIdentity } from '../create-table/serial.ts';
import { childrenOf } from '../inheritance.ts';
import { refuseConflicting } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { sequenceDataType } from '../sequence-parameters.ts';
import { changeSequence } from '../sequence.ts';
import { nameOf, type Action } from './action.ts';
import { alteredColumn, type Column } from './column-of.ts';

type Mode = Identity<Handle>['mode'];

export function addColumnIdentity(context: Context, action: Action): void {
  const { builder } = context;
  const { def } = action.cmd;
  if (def === undefined || !('Constraint' in def))
    throw new Error('ADD IDENTITY has no constraint.');
  const column = alteredColumn(context, action.relation, nameOf(action));
  refuseType(context, column);
  refusePartition(context, action, 'add identity to a column of');
  const what = `column "${column.name}" of relation "${builder.row(action.relation).name}"`;
  if (!column.notNull)
    refuseState(`${what} must be declared NOT NULL before identity can be added`);
  if (column.identity !== null) refuseState(`${what} is already an identity column`);
  if (column.default !== null) refuseState(`${what} already has a default value`);
  const mode = def.Constraint.generated_when === 'a' ? 'always' : 'byDefault';
  addIdentity(context, column.handle, { mode, options: def.Constraint.options ?? [] });
  const { identity } = builder.get('column', column.handle);
  for (const each of partitionColumns(context, column))
    builder.change('column', each, { identity });
}

function refuseType(context: Context, { type }: Column): void {
  const { builder, session } = context;
  const { name, parent } = builder.row(type.type);
  const isInteger = parent === session.pgCatalog && sequenceDataType(name) !== undefined;
  if (isInteger && type.dimensions === 0) return;
  refuse({
    sqlstate: '22023',
    message: 'identity column type must be smallint, integer, or bigint',
  });
}

function refuseState(message: string): never {
  return refuse({ sqlstate: '55000', message });
}

/** 42P16 (17): identity is the whole partitioned table's. */
function refusePartition(context: Context, { relation, recurse }: Action, what: string): void {
  const { builder, session } = context;
  const row = builder.row(relation);
  if (session.postgres < 17 || row.kind !== 'table') return;
  const { kindOfTable, partitionOf } = row;
  if (kindOfTable === 'partitioned' && !recurse) {
    refuse({
      sqlstate: '42P16',
      message: `cannot ${what} only the partitioned table`,
      hint: 'Do not specify the ONLY keyword.',
    });
  }
  if (partitionOf !== null) {
    refuse({ sqlstate: '42P16', message: `cannot ${what} a partition` });
  }
}

/** The same column of all partitions below (17). */
function partitionColumns(context: Context, { name, parent }: Column): readonly Handle[] {
  const { builder, session } = context;
  if (session.postgres < 17 || builder.get('table', parent!).kindOfTable !== 'partitioned')
    return [];
  return childrenOf(context, parent!).flatMap((child) => {
    const column = alteredColumn(context, child, name);
    return [column.handle, ...partitionColumns(context, column)];
  });
}

export function setColumnIdentity(context: Context, action: Action): void {
  const { builder } = context;
  const column = alteredColumn(context, action.relation, nameOf(action));
  const { identity } = column;
  if (identity !== null) changeSequence(context, identity.sequence, sequenceOptions(action));
  refusePartition(context, action, 'change identity column of');
  if (identity === null) refuseNoIdentity(context, action);
  const mode = modeIn(action) ?? identity.mode;
  if (mode === identity.mode) return;
  for (const each of [column.handle, ...partitionColumns(context, column)]) {
    builder.change('column', each, { identity: { ...identity, mode } });
  }
}

function optionsIn({ cmd }: Action): readonly Node[] {
  return cmd.def !== undefined && 'List' in cmd.def ? (cmd.def.List.items ?? []) : [];
}

function isGenerated(node: Node): boolean {
  return 'DefElem' in node && node.DefElem.defname === 'generated';
}

function sequenceOptions(action: Action): readonly Node[] {
  return optionsIn(action).filter((node) => !isGenerated(node));
}

/** What SET GENERATED says; 42601 where it is said twice. */
function modeIn(action: Action): Mode | null {
  const [option, second] = optionsIn(action).filter(isGenerated);
  if (second !== undefined && 'DefElem' in second) refuseConflicting(second.DefElem.location);
  if (option === undefined || !('DefElem' in option)) return null;
  const { arg } = option.DefElem;
  const letter = arg !== undefined && 'Integer' in arg ? (arg.Integer.ival ?? 0) : 0;
  return String.fromCharCode(letter) === 'a' ? 'always' : 'byDefault';
}

function refuseNoIdentity({ builder }: Context, action: Action): never {
  const relation = builder.row(action.relation).name;
  return refuseState(
    `column "${nameOf(action)}" of relation "${relation}" is not an identity column`,
  );
}

/** NOT NULL stays. */
export function dropColumnIdentity(context: Context, action: Action): void {
  const { builder } = context;
  refusePartition(context, action, 'drop identity from a column of');
  const column = alteredColumn(context, action.relation, nameOf(action));
  if (column.identity === null) {
    if (action.cmd.missing_ok === true) return;
    refuseNoIdentity(context, action);
  }
  for (const each of [column.handle, ...partitionColumns(context, column)]) {
    builder.change('column', each, { identity: null });
  }
  builder.remove(column.identity.sequence);
}
