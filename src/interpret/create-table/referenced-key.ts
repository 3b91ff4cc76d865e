/** The key that a foreign key refers to (transformFkeyGetPrimaryKey, transformFkeyCheckAttrs). */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { missingIn } from '../names.ts';
import { refuse } from '../refusal.ts';
import type { ForeignKeyDefinition } from './definitions.ts';
import { constraintOfIndex, indexesOf } from './index-copy.ts';

export interface ReferencedKey {
  /** In the order of the foreign key. */
  readonly columns: readonly Handle[];
  /** The unique index that keeps them unique. */
  readonly index: Handle;
}

/** The key: the primary one where no columns are named; 42704, 42830, 42703 and 55000 where there is none. */
export function findReferencedKey(
  context: Context,
  table: Handle,
  definition: ForeignKeyDefinition,
): ReferencedKey {
  return definition.foreignColumns.length === 0
    ? primaryKey(context, table, definition.location)
    : uniqueKey(context, table, definition);
}

function primaryKey(context: Context, table: Handle, location: number | undefined): ReferencedKey {
  const { builder } = context;
  const relation = builder.row(table).name;
  for (const handle of builder.children(table, 'constraint')) {
    const row = builder.get('constraint', handle);
    if (row.type !== 'primaryKey') continue;
    if (!row.deferrable) return { columns: row.columns, index: row.index };
    const message = `cannot use a deferrable primary key for referenced table "${relation}"`;
    refuse({ sqlstate: '55000', message, location });
  }
  const message = `there is no primary key for referenced table "${relation}"`;
  return refuse({ sqlstate: '42704', message, location });
}

function uniqueKey(
  context: Context,
  table: Handle,
  { foreignColumns, location, columns, period }: ForeignKeyDefinition,
): ReferencedKey {
  const { builder } = context;
  const relation = builder.row(table).name;
  const wanted = foreignColumns.map((name) => foreignKeyColumn(context, table, name, location));
  if (columns.length !== wanted.length) {
    const message = 'number of referencing and referenced columns for foreign key disagree';
    refuse({ sqlstate: '42830', message, location });
  }
  if (new Set(wanted).size < wanted.length) {
    const message = 'foreign key referenced-columns list must not contain duplicates';
    refuse({ sqlstate: '42830', message, location });
  }
  let hasDeferrable = false;
  for (const index of indexesOf(context, table)) {
    if (!holdsExactly(builder.get('index', index), wanted)) continue;
    const constraint = constraintOfIndex(context, index);
    const overlaps = constraint?.type !== 'exclusion' && constraint?.withoutOverlaps === true;
    if (overlaps !== period) {
      refusePeriod(period, constraint?.type === 'primaryKey', location);
      continue;
    }
    if (constraint?.deferrable !== true) return { columns: wanted, index };
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
function refusePeriod(period: boolean, isPrimary: boolean, location: number | undefined): void {
  if (period || !isPrimary) return;
  const message =
    'foreign key must use PERIOD when referencing a primary key using WITHOUT OVERLAPS';
  refuse({ sqlstate: '42830', message, location });
}

/** A column that a foreign key names, on either side; 42703 where there is none. */
export function foreignKeyColumn(
  context: Context,
  table: Handle,
  name: string,
  location: number | undefined,
): Handle {
  const column = context.builder.find('column', table, name);
  if (column !== undefined) return column;
  const message = `column "${name}" referenced in foreign key constraint does not exist`;
  return refuse({
    sqlstate: '42703',
    message,
    location,
    ...missingIn(context, 'column', table, name),
  });
}

/** A unique index of these columns alone, in any order, without a predicate. */
function holdsExactly(
  { unique, keys, predicate }: Row<'index'>,
  wanted: readonly Handle[],
): boolean {
  return (
    unique &&
    predicate === null &&
    keys.length === wanted.length &&
    keys.every(({ column }) => column !== null && wanted.includes(column))
  );
}
