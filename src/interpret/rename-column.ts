/**
 * RENAME of columns and attributes, in all tables that inherit them.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c
 */

import type { RenameStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { systemColumns } from '../postgres/system-columns.ts';
import { refuseTakenColumn, typedTablesOf } from './composite-type.ts';
import type { Context } from './context.ts';
import { childrenOf, descendantsOf } from './inheritance.ts';
import { findRelation, missingIn, rangeVarName } from './names.ts';
import { refuse, unlessMissing, unsupported } from './refusal.ts';
import { parentsIn, type Renaming } from './rename-inherited.ts';

/** `ALTER TABLE [ONLY] t RENAME a TO b`, `ALTER TYPE c RENAME ATTRIBUTE a TO b CASCADE` */
export function renameColumn(context: Context, node: RenameStmt): void {
  const { relation, subname: from = '', newname: to = '', missing_ok: missingOk } = node;
  const table = unlessMissing(missingOk, () =>
    findRelation(context, rangeVarName(relation!), relation?.location),
  );
  if (table === null) return;
  refuseKind(context, table);
  const children = relation?.inh === true ? descendantsOf(context, table) : [];
  if (children.length === 0 && childrenOf(context, table).length > 0) {
    const message = `inherited column "${from}" must be renamed in child tables too`;
    refuse({ sqlstate: '42P16', message });
  }
  const typed = typedTables(context, table, node);
  // The server renames children first: what is wrong there is what it says.
  for (const each of [...children.toReversed(), ...typed, table]) {
    renameIn(context, { table: each, from, to, family: [table, ...children] });
  }
}

/** ALTER TYPE ... RENAME ATTRIBUTE takes tables and views too, for the types of their rows. */
function refuseKind({ builder }: Context, relation: Handle): void {
  const row = builder.row(relation);
  switch (row.kind) {
    case 'table':
      if (row.ofType !== null) {
        refuse({ sqlstate: '42809', message: 'cannot rename column of typed table' });
      }
      return;
    case 'compositeType':
    case 'view':
    case 'materializedView':
      return;
    case 'index':
      return unsupported('ALTER INDEX ... RENAME of a column');
    default:
      refuse({ sqlstate: '42809', message: `cannot rename columns of relation "${row.name}"` });
  }
}

function typedTables(context: Context, type: Handle, { behavior }: RenameStmt): readonly Handle[] {
  return context.builder.row(type).kind === 'compositeType'
    ? typedTablesOf(context, type, behavior)
    : [];
}

function renameIn(context: Context, renaming: Renaming): void {
  const { table, from, to } = renaming;
  const { builder } = context;
  if (systemColumns.has(from)) {
    refuse({ sqlstate: '0A000', message: `cannot rename system column "${from}"` });
  }
  const column = builder.find('column', table, from);
  if (column === undefined) {
    const message = `column "${from}" does not exist`;
    return refuse({ sqlstate: '42703', message, ...missingIn(context, 'column', table, from) });
  }
  if (builder.get('column', column).inheritCount > parentsIn(context, renaming)) {
    refuse({ sqlstate: '42P16', message: `cannot rename inherited column "${from}"` });
  }
  // Views and composite types have no system columns.
  const hasSystemColumns = ['table', 'materializedView'].includes(builder.row(table).kind);
  if (hasSystemColumns && systemColumns.has(to)) {
    const message = `column name "${to}" conflicts with a system column name`;
    refuse({ sqlstate: '42701', message });
  }
  refuseTakenColumn(context, table, to);
  builder.change('column', column, { name: to });
}
