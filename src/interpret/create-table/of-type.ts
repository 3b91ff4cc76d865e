/** `CREATE TABLE t OF type`: a table whose columns are a composite type's attributes. */

import type { TypeName } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { columnsOf } from '../names.ts';
import { refuse } from '../refusal.ts';
import { resolveType } from '../type-name.ts';
import type { ColumnDefinition } from './definitions.ts';

/** The composite type of a typed table; null for other tables. 42809 for any other type. */
export function typedTableType(context: Context, name: TypeName | undefined): Handle | null {
  if (name === undefined) return null;
  const use = resolveType(context, name);
  const { kind } = context.builder.row(use.type);
  if (kind === 'compositeType') return use.type;
  const isRow = kind === 'table' && context.session.postgres >= 18;
  const what = isRow ? 'the row type of another table' : 'not a composite type';
  const message = `type ${typeText(context, use)} is ${what}`;
  return refuse({ sqlstate: '42809', message, location: name.location });
}

/** The columns that a typed table gets from its type. */
export function typedColumns(
  context: Context,
  name: TypeName | undefined,
): readonly ColumnDefinition[] {
  const type = typedTableType(context, name);
  if (type === null) return [];
  const via = `OF ${context.builder.row(type).name}`;
  return columnsOf(context, type).map((attribute) => ({
    name: attribute.name,
    location: undefined,
    type: attribute.type,
    collation: attribute.collation,
    storage: null,
    compression: null,
    notNull: false,
    default: null,
    generated: null,
    identity: null,
    serial: null,
    isLocal: true,
    inheritCount: 0,
    comment: null,
    via,
  }));
}
