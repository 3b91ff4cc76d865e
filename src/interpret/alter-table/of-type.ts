/** `ALTER TABLE t OF type`, `ALTER TABLE t NOT OF` */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { parentsOf } from '../inheritance.ts';
import { columnsOf } from '../names.ts';
import { refuse } from '../refusal.ts';
import { resolveType } from '../type-name.ts';
import type { Action } from './action.ts';

export function addOf(context: Context, { relation, cmd }: Action): void {
  const { builder } = context;
  if (cmd.def === undefined || !('TypeName' in cmd.def)) throw new Error('OF has no type.');
  const { type } = resolveType(context, cmd.def.TypeName);
  refuseNoComposite(context, type);
  if (parentsOf(context, relation).length > 0) {
    refuse({ sqlstate: '42809', message: 'typed tables cannot inherit' });
  }
  refuseOtherColumns(context, relation, type);
  dropDependency(context, relation);
  builder.change('table', relation, { ofType: type });
  builder.depend({ dependent: relation, referenced: type, type: 'normal' });
}

function refuseNoComposite(context: Context, type: Handle): void {
  if (context.builder.row(type).kind === 'compositeType') return;
  const text = typeText(context, { type, modifiers: [], dimensions: 0 });
  refuse({ sqlstate: '42809', message: `type ${text} is not a composite type` });
}

/** 42804 unless table and type have the same columns in the same order (ATExecAddOf). */
function refuseOtherColumns(context: Context, table: Handle, type: Handle): void {
  const has = columnsOf(context, table);
  const wants = columnsOf(context, type);
  for (const [index, attribute] of wants.entries()) {
    const column = has[index];
    if (column === undefined) refuseMismatch(`table is missing column "${attribute.name}"`);
    if (column.name !== attribute.name) {
      refuseMismatch(`table has column "${column.name}" where type requires "${attribute.name}"`);
    }
    const same = typeText(context, column.type) === typeText(context, attribute.type);
    if (!same || column.collation !== attribute.collation) {
      const { name } = context.builder.row(table);
      refuseMismatch(`table "${name}" has different type for column "${attribute.name}"`);
    }
  }
  const extra = has[wants.length];
  if (extra !== undefined) refuseMismatch(`table has extra column "${extra.name}"`);
}

function refuseMismatch(message: string): never {
  return refuse({ sqlstate: '42804', message });
}

export function dropOf(context: Context, { relation }: Action): void {
  const { builder } = context;
  const { name, ofType } = builder.get('table', relation);
  if (ofType === null) refuse({ sqlstate: '42809', message: `"${name}" is not a typed table` });
  dropDependency(context, relation);
  builder.change('table', relation, { ofType: null });
}

function dropDependency({ builder }: Context, table: Handle): void {
  const { ofType } = builder.get('table', table);
  for (const edge of builder.dependenciesOf(table)) {
    if (edge.referenced === ofType) builder.undepend(edge);
  }
}
