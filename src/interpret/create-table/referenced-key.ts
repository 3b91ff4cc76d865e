/** The key that a foreign key refers to (transformFkeyGetPrimaryKey, transformFkeyCheckAttrs). */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import { missingIn } from '../names.ts';
import { refuse } from '../refusal.ts';
import type { ForeignKeyDefinition } from './definitions.ts';
import { constraintOfIndex, indexesOf } from './index-copy.ts';

export interface ReferencedKey {
  /** In the order of the foreign key. */
  readonly columns: readonly Handle[];
  /** The unique index that keeps them unique. */
  readonly index: Handle;
  /** The last of them is a period, of which no two overlap. */
  readonly isPeriod: boolean;
}

/** The key: the primary one where no columns are named; 42704, 42830, 42703 and 55000 where there is none. */
export function findReferencedKey(
  context: Context,
  table: Handle,
  definition: ForeignKeyDefinition,
): ReferencedKey {
  return definition.foreignColumns.length === 0
    ? primaryKey(context, table, definition)
    : uniqueKey(context, table, definition);
}

/** 42830 where PERIOD stands on one side only. */
export function refusePeriodOf(
  side: 'referencing' | 'referenced',
  location: number | undefined,
): never {
  const other = side === 'referencing' ? 'referenced' : 'referencing';
  const message = `foreign key uses PERIOD on the ${side} table but not the ${other} table`;
  return refuse({ sqlstate: '42830', message, location });
}

function primaryKey(
  context: Context,
  table: Handle,
  { period, location }: ForeignKeyDefinition,
): ReferencedKey {
  const { builder } = context;
  const relation = builder.row(table).name;
  for (const handle of builder.children(table, 'constraint')) {
    const row = builder.get('constraint', handle);
    if (row.type !== 'primaryKey') continue;
    if (!row.deferrable) {
      if (row.withoutOverlaps && !period) refusePeriodOf('referenced', location);
      return { columns: row.columns, index: row.index, isPeriod: row.withoutOverlaps };
    }
    const message = `cannot use a deferrable primary key for referenced table "${relation}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  const message = `there is no primary key for referenced table "${relation}"`;
  return refuse({ sqlstate: '42704', message, location });
}

function uniqueKey(
  context: Context,
  table: Handle,
  { foreignColumns, location, period, foreignPeriod }: ForeignKeyDefinition,
): ReferencedKey {
  const { builder } = context;
  const relation = builder.row(table).name;
  const wanted = foreignColumns.map((name) => foreignKeyColumn(context, table, name, location));
  if (period && !foreignPeriod) refusePeriodOf('referencing', location);
  if (new Set(wanted).size < wanted.length) {
    const message = 'foreign key referenced-columns list must not contain duplicates';
    refuse({ sqlstate: '42830', message, location });
  }
  let hasDeferrable = false;
  for (const index of indexesOf(context, table)) {
    const row = builder.get('index', index);
    if (!holdsExactly(row, wanted)) continue;
    const constraint = constraintOfIndex(context, index);
    const isPeriod = constraint?.type === 'exclusion' || constraint?.withoutOverlaps === true;
    if (period ? !isPeriod || row.keys.at(-1)?.column !== wanted.at(-1) : !row.unique) continue;
    if (isPeriod && !period) refuseWithoutPeriod(location);
    if (constraint?.deferrable !== true) return { columns: wanted, index, isPeriod };
    hasDeferrable = true;
  }
  return refuse({
    sqlstate: hasDeferrable ? '55000' : '42830',
    message: hasDeferrable
      ? `cannot use a deferrable unique constraint for referenced table "${relation}"`
      : `there is no unique constraint matching given keys for referenced table "${relation}"`,
    location,
  });
}

/** 42830 for a key of periods that is referred to without PERIOD. */
function refuseWithoutPeriod(location: number | undefined): never {
  const message =
    'foreign key must use PERIOD when referencing a primary key using WITHOUT OVERLAPS';
  return refuse({ sqlstate: '42830', message, location });
}

/** A column that a foreign key names, on either side; 42703 where there is none, 0A000 for the system's. */
export function foreignKeyColumn(
  context: Context,
  table: Handle,
  name: string,
  location: number | undefined,
): Handle {
  const column = context.builder.find('column', table, name);
  if (column !== undefined) return column;
  if (systemColumns.has(name)) {
    const message = 'system columns cannot be used in foreign keys';
    refuse({ sqlstate: '0A000', message, location });
  }
  const message = `column "${name}" referenced in foreign key constraint does not exist`;
  return refuse({
    sqlstate: '42703',
    message,
    location,
    ...missingIn(context, 'column', table, name),
  });
}

/** An index of these columns alone, in any order, without a predicate. */
function holdsExactly({ keys, predicate }: Row<'index'>, wanted: readonly Handle[]): boolean {
  return (
    predicate === null &&
    keys.length === wanted.length &&
    keys.every(({ column }) => column !== null && wanted.includes(column))
  );
}
