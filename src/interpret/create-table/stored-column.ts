/**
 * STORAGE and COMPRESSION of columns, and whether a table has a TOAST table (GetAttributeStorage and
 * GetAttributeCompression in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c,
 * heapam_relation_needs_toast_table in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/access/heap/heapam_handler.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Parameters, TypeUse } from '../../catalog/facts.ts';
import { baseOf, builtInName } from '../../infer/type-properties.ts';
import { layoutOf } from '../base-type-layout.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { refuse } from '../refusal.ts';
import type { ColumnDefinition } from './definitions.ts';

const storages: ReadonlySet<string> = new Set(['plain', 'external', 'extended', 'main', 'default']);

const words = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const;

/** The storage that columns of a type have where nothing is said; null where that is not known. */
function ownStorage(context: Context, use: TypeUse<Handle>): string | null {
  const layout = layoutOf(context, use);
  if (layout !== null) return words[layout.storage];
  const { kind } = context.builder.row(baseOf(context.session, use).type);
  return kind === 'baseType' ? null : words.x;
}

/**
 * The storage of a column as facts have it, null for its type's own, from what was written. 22023 for
 * what is none, 0A000 for a type whose values never leave the row.
 */
export function columnStorage(
  context: Context,
  type: TypeUse<Handle>,
  written: string | null,
): string | null {
  if (written === null) return null;
  const storage = written.toLowerCase();
  if (!storages.has(storage)) {
    refuse({ sqlstate: '22023', message: `invalid storage type "${written}"` });
  }
  const own = ownStorage(context, type);
  if (storage === 'default' || storage === own) return null;
  if (own === 'plain') refusePlain(context, type, 'can only have storage PLAIN');
  return storage;
}

/** The same of compression: 0A000 for a type whose values are not compressed, 22023 for no method. */
export function columnCompression(
  context: Context,
  type: TypeUse<Handle>,
  written: string | null,
): string | null {
  if (written === null || written === 'default') return null;
  if (ownStorage(context, type) === 'plain') {
    refusePlain(context, type, 'does not support compression');
  }
  if (written === 'pglz' || written === 'lz4') return written;
  return refuse({ sqlstate: '22023', message: `invalid compression method "${written}"` });
}

function refusePlain(context: Context, type: TypeUse<Handle>, what: string): never {
  const text = bareTypeText(context, type);
  return refuse({ sqlstate: '0A000', message: `column data type ${text} ${what}` });
}

/** A column that is merged with its parents', with what is said of its storage looked at. */
export function storedColumn(context: Context, column: ColumnDefinition): ColumnDefinition {
  const { type } = column;
  const compression = columnCompression(context, type, column.compression);
  return { ...column, compression, storage: columnStorage(context, type, column.storage) };
}

/** What the size of a row hangs on. */
export interface SizedColumn {
  readonly type: TypeUse<Handle>;
  readonly storage: string | null;
  readonly generated: { readonly kind: 'stored' | 'virtual' } | null;
}

/** Rows up to this many bytes stay in one piece: TOAST_TUPLE_THRESHOLD, for pages of 8 KiB. */
const threshold = 2032;

/** Bytes before the columns of a row: its header, and a bit for each column. */
const headerSize = (columns: number): number => align(23 + Math.ceil(columns / 8), 8);

/**
 * The parameters of a table without those of its TOAST table, where it has none. One that needed it
 * once has it for ever, which is not known.
 */
export function withoutToast(
  context: Context,
  parameters: Parameters,
  columns: readonly SizedColumn[],
): Parameters {
  const entries = Object.entries(parameters);
  const left = entries.filter(([name]) => !name.startsWith('toast.'));
  if (left.length === entries.length || needsToast(context, columns)) return parameters;
  return Object.fromEntries(left);
}

function needsToast(context: Context, columns: readonly SizedColumn[]): boolean {
  const stored = columns.filter(({ generated }) => generated?.kind !== 'virtual');
  const isMovable = stored.some(
    ({ type, storage }) => (storage ?? ownStorage(context, type)) !== 'plain',
  );
  if (!isMovable) return false;
  let size = 0;
  for (const { type } of stored) {
    const most = mostBytes(context, type);
    if (most === null) return true;
    size = align(size, most % 8 === 0 ? 8 : 4) + most;
  }
  return headerSize(columns.length) + align(size, 8) > threshold;
}

function align(size: number, to: number): number {
  return Math.ceil(size / to) * to;
}

/** Most bytes that a value takes, in UTF-8; null where there is no limit (type_maximum_size). */
function mostBytes(context: Context, use: TypeUse<Handle>): number | null {
  if (context.builder.row(use.type).kind === 'domain') return null;
  const { length = -1 } = layoutOf(context, use) ?? {};
  if (length > 0) return length;
  const name = builtInName(context.session, use);
  const first = Number(use.modifiers[0] ?? Number.NaN);
  if (name === null || Number.isNaN(first)) return null;
  if (name === 'varchar' || name === 'bpchar') return 4 + 4 * first;
  if (name === 'bit' || name === 'varbit') return 8 + Math.ceil(first / 8);
  return name === 'numeric' ? 8 + 2 * Math.floor((first + 6) / 4) : null;
}
