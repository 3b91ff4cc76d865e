/** `SET (fillfactor = 70)`, `RESET (fillfactor)`: of tables, indexes and views. */

import type { Node } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Parameters } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { parametersOf } from '../nodes.ts';
import { checkParameters, refuseNamespaces, refuseRepeated } from '../relation-options.ts';
import { isPartitioned } from '../relation-kinds.ts';
import { refuseStorageParameters } from '../create-table/partitioned-options.ts';
import { withoutToast } from '../create-table/stored-column.ts';
import { columnsOf } from '../names.ts';
import { viewOptions, viewParameters } from '../view-options.ts';
import type { Action } from './action.ts';

function listOf(node: Node | undefined): readonly Node[] {
  return node !== undefined && 'List' in node ? (node.List.items ?? []) : [];
}

export function setParameters(context: Context, { relation, cmd }: Action): void {
  const given = listOf(cmd.def);
  const row = context.builder.row(relation);
  refuseNamespaces(given, ['toast']);
  const before = parametersNow(context, relation);
  const parameters = { ...before, ...parametersOf(given) };
  if (!isPartitioned(context.builder, relation)) {
    checkParameters(context, optionKind(row), parameters);
    refuseRepeated(given);
  }
  change(context, relation, parameters);
}

export function resetParameters(context: Context, { relation, cmd }: Action): void {
  const names = new Set(Object.keys(parametersOf(listOf(cmd.def))));
  const left = Object.entries(parametersNow(context, relation)).filter(
    ([name]) => !names.has(name),
  );
  change(context, relation, Object.fromEntries(left));
}

function optionKind(row: Row): string {
  if (row.kind === 'index') return row.method;
  return row.kind === 'view' ? 'view' : 'heap';
}

function parametersNow({ builder }: Context, relation: Handle): Parameters {
  const row = builder.row(relation);
  if (row.kind === 'view') return viewParameters(row);
  return 'storageParameters' in row ? row.storageParameters : {};
}

function change(context: Context, relation: Handle, parameters: Parameters): void {
  const { builder } = context;
  const row = builder.row(relation);
  if (isPartitioned(builder, relation)) refuseStorageParameters(parameters);
  if (row.kind === 'view') builder.change('view', relation, viewOptions(context, parameters));
  else if (row.kind === 'table' || row.kind === 'materializedView') {
    const storageParameters = withoutToast(context, parameters, columnsOf(context, relation));
    builder.change(row.kind, relation, { storageParameters });
  } else if (row.kind === 'index') {
    builder.change('index', relation, { storageParameters: parameters });
  }
}
