/** What a foreign key asks of its columns: types that compare, and values that can be set. */

import type { Handle } from '../../catalog/builder.ts';
import type { ForeignKeyAction } from '../../catalog/facts.ts';
import { builtInTypes } from '../../postgres/types.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { baseTypeOf } from '../type-name.ts';
import type { ForeignKeyDefinition } from './definitions.ts';

const setting: readonly ForeignKeyAction[] = ['set null', 'set default'];

/** 42601 for actions that would set a generated column; 0A000 for any key of a virtual one. */
export function refuseGeneratedActions(
  { builder }: Context,
  columns: readonly Handle[],
  { onUpdate, onDelete, location }: ForeignKeyDefinition,
): void {
  for (const column of columns) {
    const { generated } = builder.get('column', column);
    if (generated === null) continue;
    const action = setting.includes(onUpdate) || onUpdate === 'cascade' ? 'ON UPDATE' : null;
    const wrong = action ?? (setting.includes(onDelete) ? 'ON DELETE' : null);
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
    const own = baseTypeOf(context, builder.get('column', column).type);
    const foreign = builder.get('column', compared.foreignColumns[index]!).type;
    const key = baseTypeOf(context, foreign);
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

/** Built-in types that an index on one serves for the other, by casts that need no word. */
const families: readonly (readonly string[])[] = [
  ['text', 'varchar', 'bpchar', 'name'],
  ['date', 'timestamp', 'timestamptz'],
  ['inet', 'cidr'],
  ['bit'],
  ['varbit'],
];

/** Numbers from narrow to wide: the narrow casts to the wide without a word. */
const numbers = ['int2', 'int4', 'int8', 'numeric', 'float4', 'float8'];

function areComparable(context: Context, own: Handle, key: Handle): boolean {
  if (own === key) return true;
  const [a, b] = [builtInName(context, own), builtInName(context, key)];
  if (a === null || b === null) return !isNominal(context, own) && !isNominal(context, key);
  const [from, to] = [numbers.indexOf(a), numbers.indexOf(b)];
  if (from >= 0 && to >= 0) return comparesNumbers(from, to);
  if (families.some((family) => family.includes(a) && family.includes(b))) return true;
  const hasOwnRules = (name: string): boolean =>
    'NSDIB'.includes(builtInTypes.get(name)?.category ?? '') || exact.has(name);
  return !(hasOwnRules(a) && hasOwnRules(b));
}

/** int2, int4 and int8 compare among each other, as do the floats; else the key must be the wider. */
function comparesNumbers(from: number, to: number): boolean {
  const isInteger = (index: number): boolean => index < 3;
  const isFloat = (index: number): boolean => index > 3;
  if (isInteger(from) && isInteger(to)) return true;
  if (isFloat(from) && isFloat(to)) return true;
  return from < to;
}

const exact: ReadonlySet<string> = new Set(['uuid', 'bytea', 'jsonb', 'time', 'timetz', 'oid']);

function builtInName({ builder, session }: Context, type: Handle): string | null {
  const { name, parent } = builder.row(type);
  return parent === session.pgCatalog ? name : null;
}

/** Enums compare with nothing but themselves. */
function isNominal({ builder }: Context, type: Handle): boolean {
  return builder.row(type).kind === 'enum';
}
