/**
 * `ALTER TABLE t RENAME CONSTRAINT c TO d`: a key takes its index along, an inherited check those of
 * the children.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c
 */

import type { RenameStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { childrenOf, descendantsOf } from './inheritance.ts';
import { findRelation, rangeVarName } from './names.ts';
import { findTableConstraint } from './object-address.ts';
import { refuse, unlessMissing } from './refusal.ts';
import { parentsIn, type Renaming } from './rename-inherited.ts';
import { renameConstraintHandle, renameRelationHandle } from './rename-relation.ts';

export function renameConstraint(context: Context, node: RenameStmt): void {
  const { relation, subname: from = '', newname: to = '', missing_ok: missingOk } = node;
  const table = unlessMissing(missingOk, () =>
    findRelation(context, rangeVarName(relation!), relation?.location),
  );
  if (table === null) return;
  refuseKind(context, table);
  const constraint = context.builder.get('constraint', findTableConstraint(context, table, from));
  const isInherited = isInheritable(constraint);
  const children = isInherited && relation?.inh === true ? descendantsOf(context, table) : [];
  if (isInherited && children.length === 0 && childrenOf(context, table).length > 0) {
    const message = `inherited constraint "${from}" must be renamed in child tables too`;
    refuse({ sqlstate: '42P16', message });
  }
  const family = [table, ...children];
  for (const each of family.toReversed()) renameIn(context, { table: each, from, to, family });
}

/** 42809, in the words for columns (renameatt_check). */
function refuseKind({ builder }: Context, relation: Handle): void {
  const row = builder.row(relation);
  if (row.kind === 'sequence') {
    refuse({ sqlstate: '42809', message: `cannot rename columns of relation "${row.name}"` });
  }
  if (row.kind !== 'table' || row.ofType === null) return;
  refuse({ sqlstate: '42809', message: 'cannot rename column of typed table' });
}

/** Checks and NOT NULL: keys and foreign keys of partitions have names of their own. */
function isInheritable(constraint: Row<'constraint'>): boolean {
  return 'noInherit' in constraint && !constraint.noInherit;
}

function renameIn(context: Context, renaming: Renaming): void {
  const { table, from, to } = renaming;
  const { builder } = context;
  const handle = findTableConstraint(context, table, from);
  const constraint = builder.get('constraint', handle);
  if (isInheritable(constraint) && constraint.inheritCount > parentsIn(context, renaming)) {
    refuse({ sqlstate: '42P16', message: `cannot rename inherited constraint "${from}"` });
  }
  if ('index' in constraint) renameRelationHandle(context, constraint.index, to);
  else renameConstraintHandle(context, handle, to);
}
