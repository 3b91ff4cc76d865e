/** The server's own types as Drizzle 0.45 can say them. */

import type { EmitModes } from '../../settings.ts';
import type { CustomType } from './custom-types.ts';
import { customOnly, native, type ScalarType } from './scalar-type.ts';

type Describe = (modifiers: readonly string[], modes: EmitModes) => ScalarType;

/**
 * By pg_type.typname. A type that is not here comes from every driver as text and is a string:
 * `tsvector`, `money`, `int4range`, `xml`, `regclass`, …
 */
const builtIns: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['bool', () => native('boolean', 'asBoolean', 'boolean')],
  ['int2', () => native('smallint', 'asNumber', 'integer')],
  ['int4', () => native('integer', 'asNumber', 'integer')],
  ['int8', (_, { bigint }) => native('bigint', integerOf(bigint), 'none', { mode: bigint })],
  ['float4', () => native('real', 'asNumber', 'float')],
  ['float8', () => native('doublePrecision', 'asNumber', 'float')],
  ['numeric', numeric],
  ['oid', () => customOnly('asNumber')],
  ['text', () => native('text', 'asText', 'text')],
  ['varchar', ([length]) => native('varchar', 'asText', 'text', { length: number(length) })],
  ['bpchar', bpchar],
  ['bytea', () => customOnly('asBytes')],
  ['uuid', () => native('uuid', 'asText', 'uuid')],
  ['inet', () => native('inet', 'asText', 'string')],
  ['cidr', () => native('cidr', 'asText', 'string')],
  ['macaddr', () => native('macaddr', 'asText', 'string')],
  ['macaddr8', () => native('macaddr8', 'asText', 'string')],
  [
    'bit',
    ([dimensions]) => native('bit', 'asText', 'none', { dimensions: number(dimensions) ?? 1 }),
  ],
  ['date', (_, { date }) => (date === 'date' ? dateAsDate() : native('date', 'asText', 'date'))],
  ['time', ([precision]) => native('time', 'asText', 'time', { precision: number(precision) })],
  ['timetz', ([precision]) => timetz(precision)],
  ['timestamp', ([precision], { timestamp }) => timestampOf(precision, timestamp, undefined)],
  ['timestamptz', ([precision], { timestamptz }) => timestampOf(precision, timestamptz, true)],
  ['interval', interval],
  ['json', () => native('json', 'asJson', 'none')],
  ['jsonb', () => native('jsonb', 'asJson', 'none')],
  ['point', (_, { point }) => pointOf(point)],
  ['line', (_, { line }) => lineOf(line)],
  ['circle', () => customOnly('asCircle')],
]);

/** A built-in type by pg_type's name; modifiers as in the catalog's TypeUse. */
export function describeBuiltIn(
  name: string,
  modifiers: readonly string[],
  modes: EmitModes,
): ScalarType {
  return builtIns.get(name)?.(modifiers, modes) ?? customOnly('asText');
}

function numeric([precision, scale]: readonly string[], { numeric: mode }: EmitModes): ScalarType {
  const digits = { precision: number(precision), scale: precision && (number(scale) ?? 0) };
  if (mode === 'string') return native('numeric', 'asText', 'numeric', digits);
  return native('numeric', integerOf(mode), 'none', { ...digits, mode });
}

/** `char(3)`; without a length it is `bpchar`, which Drizzle's char would make a `char(1)`. */
function bpchar([length]: readonly string[]): ScalarType {
  return length === undefined
    ? customOnly('asText')
    : native('char', 'asText', 'text', { length: number(length) });
}

function dateAsDate(): ScalarType {
  return native('date', 'asDate', 'none', { mode: 'date' });
}

function timetz(precision: string | undefined): ScalarType {
  const options = { precision: number(precision), withTimezone: true };
  return native('time', 'asText', 'none', options);
}

function timestampOf(
  precision: string | undefined,
  mode: 'date' | 'string',
  withTimezone: true | undefined,
): ScalarType {
  const options = { precision: number(precision), withTimezone };
  if (mode === 'date') {
    return native('timestamp', withTimezone ? 'asDate' : 'asTimestamp', 'none', options);
  }
  const literals = withTimezone ? 'timestamptz' : 'timestamp';
  return native('timestamp', 'asText', literals, { ...options, mode });
}

/** Drizzle drops a precision of 0 from the SQL type, so that one is a custom type. */
function interval([fields, precision]: readonly string[]): ScalarType {
  if (number(precision) === 0) return customOnly('asText');
  const options = { fields: fields === '' ? undefined : fields, precision: number(precision) };
  return native('interval', 'asText', 'interval', options);
}

function pointOf(mode: 'tuple' | 'xy'): ScalarType {
  if (mode === 'tuple') return native('point', 'asPoint', 'none');
  return native('point', 'asPointXy', 'none', { mode });
}

function lineOf(mode: 'tuple' | 'abc'): ScalarType {
  if (mode === 'tuple') return native('line', 'asLine', 'none');
  return native('line', 'asLineAbc', 'none', { mode });
}

function integerOf(mode: 'bigint' | 'number'): CustomType {
  return mode === 'number' ? 'asNumber' : 'asBigint';
}

/** A modifier as a number; undefined where it is not given. */
function number(modifier: string | undefined): number | undefined {
  return modifier === undefined || modifier === '' ? undefined : Number(modifier);
}
