/**
 * `ALTER TABLE t INHERIT parent`, `ALTER TABLE t NO INHERIT parent`
 *
 * The child must have all columns and checks of the parent already; they are then inherited too.
 */

import type { RangeVar } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { childrenOf, descendantsOf } from '../inheritance.ts';
import { findRelation, rangeVarName } from '../names.ts';
import { refuse } from '../refusal.ts';
import { refuseTransitionTables } from '../trigger-copies.ts';
import type { Action } from './action.ts';
import {
  inheritColumns,
  inheritConstraints,
  leaveColumns,
  leaveConstraints,
} from './inherited-parts.ts';

function parentIn(context: Context, { cmd }: Action): Handle {
  if (cmd.def === undefined || !('RangeVar' in cmd.def)) throw new Error('INHERIT names no table.');
  return findParent(context, cmd.def.RangeVar);
}

function findParent(context: Context, relation: RangeVar): Handle {
  return findRelation(context, rangeVarName(relation), relation.location);
}

/** Before any action runs: tables that have their columns from elsewhere. */
export function prepareInherit({ builder }: Context, { relation }: Action): void {
  const { ofType, partitionOf, kindOfTable } = builder.get('table', relation);
  const what =
    ofType !== null
      ? 'typed table'
      : partitionOf !== null
        ? 'a partition'
        : kindOfTable === 'partitioned'
          ? 'partitioned table'
          : null;
  if (what === null) return;
  refuse({ sqlstate: '42809', message: `cannot change inheritance of ${what}` });
}

export function addInherit(context: Context, action: Action): void {
  const { builder } = context;
  const { relation } = action;
  const parent = parentIn(context, action);
  refuseAsParent(context, parent, relation);
  const { inherits } = builder.get('table', relation);
  if (inherits.includes(parent)) {
    const message = `relation "${builder.row(parent).name}" would be inherited from more than once`;
    refuse({ sqlstate: '42P07', message });
  }
  refuseTransitionTables(context, relation, 'an inheritance child');
  inheritColumns(context, relation, parent);
  inheritConstraints(context, relation, parent);
  builder.change('table', relation, { inherits: [...inherits, parent] });
  builder.depend({ dependent: relation, referenced: parent, type: 'normal' });
}

/** What nothing can inherit from (ATExecAddInherit). */
function refuseAsParent(context: Context, parent: Handle, child: Handle): void {
  const { builder } = context;
  const row = builder.row(parent);
  if (row.kind !== 'table') {
    const message = `ALTER action INHERIT cannot be performed on relation "${row.name}"`;
    refuse({ sqlstate: '42809', message });
  }
  if (row.persistence === 'temporary' && builder.get('table', child).persistence !== 'temporary') {
    refuse({ sqlstate: '42809', message: `cannot inherit from temporary relation "${row.name}"` });
  }
  if (row.kindOfTable === 'partitioned') {
    refuse({ sqlstate: '42809', message: `cannot inherit from partitioned table "${row.name}"` });
  }
  if (row.partitionOf !== null) {
    refuse({ sqlstate: '42809', message: 'cannot inherit from a partition' });
  }
  if (parent === child || descendantsOf(context, child).includes(parent)) {
    refuse({ sqlstate: '42P07', message: 'circular inheritance not allowed' });
  }
}

export function dropInherit(context: Context, action: Action): void {
  const { builder } = context;
  const { relation } = action;
  if (builder.get('table', relation).partitionOf !== null) {
    refuse({ sqlstate: '42809', message: 'cannot change inheritance of a partition' });
  }
  const parent = parentIn(context, action);
  if (!childrenOf(context, parent).includes(relation)) {
    const [one, other] = [builder.row(parent).name, builder.row(relation).name];
    const parentRow = builder.row(parent);
    const message =
      parentRow.kind === 'table' && parentRow.kindOfTable === 'partitioned'
        ? `relation "${other}" is not a partition of relation "${one}"`
        : `relation "${one}" is not a parent of relation "${other}"`;
    refuse({ sqlstate: '42P01', message });
  }
  leaveColumns(context, relation, parent);
  leaveConstraints(context, relation, parent);
  const inherits = builder.get('table', relation).inherits.filter((each) => each !== parent);
  builder.change('table', relation, { inherits });
  for (const edge of builder.dependenciesOf(relation)) {
    if (edge.referenced === parent) builder.undepend(edge);
  }
}
