/** PARTITION BY, and what it asks of unique indexes. */

import type { PartitionSpec } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { referencesOf, type Expression } from '../../catalog/expression.ts';
import type { IndexKey, PartitionKey, TypeUse } from '../../catalog/facts.ts';
import { isUntyped } from '../../infer/literals.ts';
import { isPseudoType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { dependOnExpression } from '../expression.ts';
import { indexElements } from '../expression-text.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { refuse } from '../refusal.ts';
import type {
  IndexConstraintDefinition,
  IndexDefinition,
  IndexKeyDefinition,
} from './definitions.ts';
import { columnsIn, expressionFrom, systemColumnsIn } from './expression-source.ts';
import { partitionKey } from './index-elements.ts';
import { refuseMutable } from './mutable.ts';
import { plainKey } from './plain-key.ts';
import { dependOnKeys } from '../named/used-objects.ts';
import { checkTypedKey } from './operator-classes.ts';

const strategies = {
  PARTITION_STRATEGY_LIST: 'list',
  PARTITION_STRATEGY_RANGE: 'range',
  PARTITION_STRATEGY_HASH: 'hash',
} as const;

/** Most columns of a partition key: PARTITION_MAX_KEYS. */
const maxKeys = 32;

/** `PARTITION BY RANGE (a, lower(b) text_ops)`: sets the key, and what it depends on. */
export function setPartitionKey(context: Context, table: Handle, spec: PartitionSpec): void {
  const strategy = strategies[spec.strategy ?? 'PARTITION_STRATEGY_LIST'];
  const { partParams = [], location } = spec;
  if (partParams.length > maxKeys) {
    const message = `cannot partition using more than ${maxKeys} columns`;
    refuse({ sqlstate: '54011', message, location });
  }
  if (strategy === 'list' && partParams.length > 1) {
    const message = 'cannot use "list" partition strategy with more than one column';
    refuse({ sqlstate: '42P17', message, location });
  }
  const method = strategy === 'hash' ? 'hash' : 'btree';
  const spans = indexElements(context, context.statement.offsetOf(location));
  const keys = partParams.map((node, index) => {
    if (!('PartitionElem' in node)) throw new Error('A PartitionElem was expected.');
    const key = plainKey(context, table, partitionKey(node.PartitionElem, spans[index]!));
    const { location: at } = node.PartitionElem;
    const [fact, type] = keyFact(context, table, { key, number: index + 1, location: at });
    if (type !== null) {
      checkTypedKey(context, { ...fact, type, method, location, isOfIndex: false });
    }
    return fact;
  });
  const value: PartitionKey<Handle> = { strategy, keys };
  context.builder.change('table', table, { partitionKey: value });
  dependOnKeys(context, table, { keys, method });
}

interface WrittenKey {
  readonly key: IndexKeyDefinition;
  /** 1-based. */
  readonly number: number;
  readonly location: number | undefined;
}

/** The key, and its type where that is certain. */
function keyFact(
  context: Context,
  table: Handle,
  { key, number, location }: WrittenKey,
): readonly [IndexKey<Handle>, TypeUse<Handle> | null] {
  const { collation, operatorClass, descending, nullsFirst } = key;
  const rest = { collation, operatorClass, descending, nullsFirst };
  if (key.column !== null) {
    const column = keyColumn(context, table, key.column, location);
    const { type } = context.builder.get('column', column);
    return [{ ...rest, column, expression: null }, type];
  }
  const word = 'partition key expression';
  const source = key.source!;
  const resolved = expressionFrom(context, source, { kind: 'table', table, word });
  const { expression, needs, type } = resolved;
  const isUnknown = source.kind === 'written' && isUntyped(source.node);
  if (isUnknown || (type !== null && isPseudoType(context, type.type))) {
    const text = type === null ? 'unknown' : bareTypeText(context, type);
    const message = `partition key column ${number} has pseudo-type ${text}`;
    refuse({ sqlstate: '42P16', message });
  }
  if (systemColumnsIn(source).length > 0) {
    const message = 'partition key expressions cannot contain system column references';
    refuse({ sqlstate: '42P17', message, location });
  }
  refuseGeneratedIn(context, table, expression, location);
  refuseMutable(context, resolved, `functions in ${word} must be marked IMMUTABLE`, location);
  if (columnsIn(context, expression, table).length === 0 && !needs.has(table)) {
    const message = 'cannot use constant expression as partition key';
    refuse({ sqlstate: '42P17', message, location });
  }
  const others = [...needs].filter((need) => need !== table && !isColumnOf(context, need, table));
  dependOnExpression(context, table, new Set(others));
  return [{ ...rest, column: null, expression }, type];
}

/** 42P17 for generated columns, whose values a row gets only when it has found its partition. */
function refuseGeneratedIn(
  context: Context,
  table: Handle,
  expression: Expression<Handle>,
  location: number | undefined,
): void {
  const { builder } = context;
  const named = referencesOf(expression).includes(table)
    ? builder.children(table, 'column')
    : columnsIn(context, expression, table);
  if (named.every((column) => builder.get('column', column).generated === null)) return;
  const message = 'cannot use generated column in partition key';
  refuse({ sqlstate: '42P17', message, location });
}

function isColumnOf({ builder }: Context, handle: Handle, table: Handle): boolean {
  const row = builder.row(handle);
  return row.kind === 'column' && row.parent === table;
}

function keyColumn(
  { builder }: Context,
  table: Handle,
  name: string,
  location: number | undefined,
): Handle {
  const column = builder.find('column', table, name);
  if (column === undefined && systemColumns.has(name)) {
    const message = `cannot use system column "${name}" in partition key`;
    refuse({ sqlstate: '42P17', message, location });
  }
  if (column === undefined) {
    const message = `column "${name}" named in partition key does not exist`;
    return refuse({ sqlstate: '42703', message, location });
  }
  if (builder.get('column', column).generated !== null) {
    const message = 'cannot use generated column in partition key';
    refuse({ sqlstate: '42P17', message, location });
  }
  return column;
}

/** 0A000 for a unique index or an exclusion constraint that does not hold the whole partition key. */
export function refuseUncoveredPartitionKey(
  context: Context,
  table: Handle,
  { unique, keys, location }: IndexDefinition,
  constraint: IndexConstraintDefinition | null,
): void {
  const { builder } = context;
  const { partitionKey: key } = builder.get('table', table);
  if ((!unique && constraint === null) || key === null) return;
  const what = constraintWord(constraint);
  if (key.keys.some(({ column }) => column === null)) {
    const message = `unsupported ${what} constraint with partition key definition`;
    refuse({ sqlstate: '0A000', message, location });
  }
  const columns = new Set(keys.map(({ column }) => column));
  if (key.keys.every(({ column }) => columns.has(builder.row(column!).name))) return;
  const message = 'unique constraint on partitioned table must include all partitioning columns';
  refuse({ sqlstate: '0A000', message, location });
}

function constraintWord(constraint: IndexConstraintDefinition | null): string {
  if (constraint?.type === 'primaryKey') return 'PRIMARY KEY';
  return constraint?.type === 'exclusion' ? 'EXCLUDE' : 'UNIQUE';
}
