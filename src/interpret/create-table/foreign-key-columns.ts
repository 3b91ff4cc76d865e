/** What a foreign key asks of its columns: types that compare, and values that can be set. */

import type { Handle } from '../../catalog/builder.ts';
import type { ForeignKeyAction } from '../../catalog/facts.ts';
import { baseOf, categoryOf } from '../../infer/type-properties.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { isUnknownType } from '../type-name.ts';
import type { ForeignKeyDefinition } from './definitions.ts';

const setting: ReadonlySet<ForeignKeyAction> = new Set(['set null', 'set default']);

/** 42601 for actions that would set a generated column; 0A000 for any key of a virtual one. */
export function refuseGeneratedActions(
  { builder }: Context,
  columns: readonly Handle[],
  { onUpdate, onDelete, location }: ForeignKeyDefinition,
): void {
  for (const column of columns) {
    const { generated } = builder.get('column', column);
    if (generated === null) continue;
    const action = setting.has(onUpdate) || onUpdate === 'cascade' ? 'ON UPDATE' : null;
    const wrong = action ?? (setting.has(onDelete) ? 'ON DELETE' : null);
    if (wrong !== null) {
      const message = `invalid ${wrong} action for foreign key constraint containing generated column`;
      refuse({ sqlstate: '42601', message, location });
    }
    if (generated.kind === 'virtual') {
      const message = 'foreign key constraints on virtual generated columns are not supported';
      refuse({ sqlstate: '0A000', message, location });
    }
  }
}

/** 0A000 for any action of a key with PERIOD: none is there yet. */
export function refusePeriodActions({
  period,
  onUpdate,
  onDelete,
  location,
}: ForeignKeyDefinition): void {
  if (!period) return;
  if (onUpdate === 'no action' && onDelete === 'no action') return;
  const wrong = onUpdate === 'no action' ? 'ON DELETE' : 'ON UPDATE';
  const message = `unsupported ${wrong} action for foreign key constraint using PERIOD`;
  refuse({ sqlstate: '0A000', message, location });
}

export interface ComparedColumns {
  readonly name: string;
  readonly columns: readonly Handle[];
  readonly foreignColumns: readonly Handle[];
  readonly location: number | undefined;
}

/**
 * 42804 for built-in types that certainly do not compare. What casts of users and extensions could
 * do is not asked: such types are let through.
 */
export function refuseIncomparable(context: Context, compared: ComparedColumns): void {
  const { builder } = context;
  for (const [index, column] of compared.columns.entries()) {
    const own = baseOf(context.session, builder.get('column', column).type);
    const foreign = builder.get('column', compared.foreignColumns[index]!).type;
    const key = baseOf(context.session, foreign);
    const isArray = own.dimensions > 0;
    const compares =
      isArray === key.dimensions > 0 &&
      (isArray ? own.type === key.type : areComparable(context, own.type, key.type));
    if (!compares) refuseTypes(compared);
  }
}

function refuseTypes({ name, location }: ComparedColumns): never {
  const message = `foreign key constraint "${name}" cannot be implemented`;
  return refuse({ sqlstate: '42804', message, location });
}

/**
 * By type of the key, the other built-in types that it can be referred to by: those with an
 * equality of both types in the index's operator family, or a cast to the key's that needs no word.
 * Read from PostgreSQL 18 by trying each pair.
 */
const referredBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['bit', ['varbit']],
  ['bool', []],
  ['bpchar', ['text', 'varchar']],
  ['bytea', []],
  ['char', []],
  ['date', ['timestamp', 'timestamptz']],
  ['float4', ['float8', 'int2', 'int4', 'int8', 'numeric']],
  ['float8', ['float4', 'int2', 'int4', 'int8', 'numeric']],
  ['inet', []],
  ['int2', ['int4', 'int8']],
  ['int4', ['int2', 'int8']],
  ['int8', ['int2', 'int4']],
  ['interval', ['time']],
  ['jsonb', []],
  ['macaddr', ['macaddr8']],
  ['macaddr8', ['macaddr']],
  ['money', []],
  ['name', ['bpchar', 'text', 'varchar']],
  ['numeric', ['int2', 'int4', 'int8']],
  ['oid', ['int2', 'int4', 'int8']],
  ['text', ['bpchar', 'name', 'varchar']],
  ['time', []],
  ['timestamp', ['date', 'timestamptz']],
  ['timestamptz', ['date', 'timestamp']],
  ['timetz', ['time']],
  ['uuid', []],
  ['varbit', ['bit']],
  ['varchar', ['bpchar', 'name', 'text']],
]);

function areComparable(context: Context, own: Handle, key: Handle): boolean {
  if (own === key || isUnknownType(context, own) || isUnknownType(context, key)) return true;
  const [a, b] = [builtInName(context, own), builtInName(context, key)];
  if (isPolymorphic(context, own) || isPolymorphic(context, key)) return false;
  if (a === null || b === null || a === b) return true;
  const others = referredBy.get(b);
  return others === undefined ? !referredBy.has(a) : others.includes(a);
}

/** By its pg_type name; cidr compares as inet does. */
function builtInName({ builder, session }: Context, type: Handle): string | null {
  const { name, parent } = builder.row(type);
  if (parent !== session.pgCatalog) return null;
  return name === 'cidr' ? 'inet' : name;
}

/** Enums and ranges compare with nothing but themselves: their operators are those of all of their sort. */
function isPolymorphic({ builder, session }: Context, type: Handle): boolean {
  const use = { type, modifiers: [], dimensions: 0 };
  const category = categoryOf(session.environment, use);
  return builder.row(type).kind === 'enum' || category === 'R';
}
