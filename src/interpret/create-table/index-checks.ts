/** What a new index is refused for, before it is made. */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { refuse } from '../refusal.ts';
import { tablespaceOf } from '../tablespaces/find-tablespace.ts';
import { checkParameters } from '../relation-options.ts';
import { isPartitioned, kindOfTable } from '../relation-kinds.ts';
import { checkAccessMethod, refuseOrder } from './access-methods.ts';
import type { IndexKeyDefinition } from './definitions.ts';
import type { IndexInput } from './indexes.ts';
import { checkTypedKey } from './operator-classes.ts';
import { refuseUncoveredPartitionKey } from './partition-key.ts';

/** Most columns of an index, INCLUDE among them: INDEX_MAX_KEYS. */
const maxKeys = 32;

/** Refuses an index that the server would: 42P16, 42703, 42704, 42809, 54011, 0A000. */
export function checkIndex(context: Context, table: Handle, input: IndexInput): void {
  const { builder } = context;
  const { definition, constraint } = input;
  const { keys, include, location } = definition;
  const { name: relation } = builder.row(table);
  if (kindOfTable(builder, table) === 'foreign') {
    const message = `cannot create index on relation "${relation}"`;
    refuse({ sqlstate: '42809', message, location });
  }
  if (keys.length + include.length > maxKeys) {
    const message = `cannot use more than ${maxKeys} columns in an index`;
    refuse({ sqlstate: '54011', message, location });
  }
  if (constraint?.type === 'primaryKey') refuseSecondPrimaryKey(context, table, location);
  const isExclusion = constraint?.type === 'exclusion' || constraint?.withoutOverlaps === true;
  tablespaceOf(context, definition.tablespace ?? undefined);
  checkAccessMethod(context, definition, isExclusion);
  checkParameters(context, definition.method, definition.storageParameters);
  for (const key of keys) checkKey(context, table, { key, input });
  for (const name of include) refuseMissingColumn(context, table, name, input);
  const columns = [...keys.flatMap(({ column }) => column ?? []), ...include];
  const handles = columns.map((name) => builder.find('column', table, name)!);
  refuseVirtual(context, handles, constraint);
  if (isPartitioned(builder, table)) {
    refuseUncoveredPartitionKey(context, table, definition, constraint);
  }
}

/** 42P16 where a table has a primary key. */
export function refuseSecondPrimaryKey(
  { builder }: Context,
  table: Handle,
  location: number | undefined,
): void {
  const constraints = builder.children(table, 'constraint');
  if (!constraints.some((each) => builder.get('constraint', each).type === 'primaryKey')) return;
  const message = `multiple primary keys for table "${builder.row(table).name}" are not allowed`;
  refuse({ sqlstate: '42P16', message, location });
}

function refuseMissingColumn(
  context: Context,
  table: Handle,
  name: string,
  { constraint, definition: { location } }: IndexInput,
): void {
  if (context.builder.find('column', table, name) !== undefined) return;
  if (systemColumns.has(name)) {
    const message = 'index creation on system columns is not supported';
    refuse({ sqlstate: '0A000', message, location });
  }
  const message =
    constraint === null
      ? `column "${name}" does not exist`
      : `column "${name}" named in key does not exist`;
  refuse({ sqlstate: '42703', message, location });
}

interface CheckedKey {
  readonly key: IndexKeyDefinition;
  readonly input: IndexInput;
}

/** One key after the other, as ComputeIndexAttrs goes; what type an expression has is not asked. */
function checkKey(context: Context, table: Handle, { key, input }: CheckedKey): void {
  const { builder } = context;
  const { column, collation, operatorClass } = key;
  const { method, location } = input.definition;
  if (column !== null) {
    refuseMissingColumn(context, table, column, input);
    const { type } = builder.get('column', builder.find('column', table, column)!);
    const typed = { type, method, collation, operatorClass, location };
    checkTypedKey(context, { ...typed, isOfIndex: true });
  }
  refuseOrder(method, key);
}

/** 0A000: virtual generated columns have no values that an index could hold. */
export function refuseVirtual(
  { builder }: Context,
  columns: readonly Handle[],
  constraint: IndexInput['constraint'],
): void {
  if (!columns.some((each) => builder.get('column', each).generated?.kind === 'virtual')) return;
  const isKey = constraint?.type === 'primaryKey';
  const what = isKey ? 'primary keys' : constraint === null ? 'indexes' : 'unique constraints';
  const message = `${what} on virtual generated columns are not supported`;
  refuse({ sqlstate: '0A000', message });
}
