/** What a new index is refused for, before it is made. */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { isUntyped } from '../../infer/literals.ts';
import { isPseudoType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { refuse } from '../refusal.ts';
import { tablespaceOf } from '../tablespaces/find-tablespace.ts';
import { checkParameters } from '../relation-options.ts';
import { isPartitioned, kindOfTable } from '../relation-kinds.ts';
import { checkAccessMethod, refuseOrder } from './access-methods.ts';
import type { IndexDefinition, IndexKeyDefinition } from './definitions.ts';
import { checkExclusionOperator } from './exclusion-operators.ts';
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
  for (const [place, key] of keys.entries()) checkKey(context, table, { key, place, input });
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
  /** Which one it is, from 0. */
  readonly place: number;
  readonly input: IndexInput;
}

/** One key after the other, as ComputeIndexAttrs goes; an expression's type is asked when it is read. */
function checkKey(context: Context, table: Handle, { key, place, input }: CheckedKey): void {
  const { builder } = context;
  const { column } = key;
  if (column !== null) {
    refuseMissingColumn(context, table, column, input);
    const { type } = builder.get('column', builder.find('column', table, column)!);
    checkKeyOfType(context, input, { type, place });
  }
  refuseOrder(input.definition.method, key);
}

/** 42704, 42804, 42809 and 42883 for what a key of a type cannot have. */
export function checkKeyOfType(
  context: Context,
  { definition, constraint }: IndexInput,
  { type, place }: { readonly type: TypeUse<Handle>; readonly place: number },
): void {
  const { method, location, keys } = definition;
  const { collation, operatorClass, label } = keys[place]!;
  checkTypedKey(context, { type, method, collation, operatorClass, location, isOfIndex: true });
  const operator = constraint?.operators[place];
  if (operator !== undefined) {
    checkExclusionOperator(context, { type, method, operatorClass, operator });
  }
  if (!isPseudoType(context, type.type)) return;
  const message = `column "${label}" has pseudo-type ${bareTypeText(context, type)}`;
  refuse({ sqlstate: '42P16', message });
}

/** 42704 and 42804 for a string or NULL, which is of no type that an index could hold. */
export function refuseUntyped({ keys, method, location }: IndexDefinition, place: number): void {
  const { source, operatorClass } = keys[place]!;
  if (source?.kind !== 'written' || !isUntyped(source.node)) return;
  if (operatorClass !== null) {
    const message = `operator class "${operatorClass}" does not accept data type unknown`;
    refuse({ sqlstate: '42804', message, location });
  }
  const message = `data type unknown has no default operator class for access method "${method}"`;
  refuse({ sqlstate: '42704', message, location });
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
