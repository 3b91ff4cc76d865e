/**
 * Values of the server's own types, as far as they and their order are certain without a server:
 * numbers, booleans, dates and times in ISO 8601, UUIDs, and text where its collation is known. Pure.
 *
 * https://www.postgresql.org/docs/18/datatype.html
 */

import { booleanIn } from './boolean-text.ts';

/** A literal as the grammar tells it. */
export interface Literal {
  readonly kind: 'string' | 'number' | 'boolean';
  readonly text: string;
}

export interface DatumType {
  /** As in pg_type. */
  readonly name: string;
  /** As in the catalog's TypeUse. */
  readonly modifiers: readonly string[];
  /** Text sorts by its bytes: collation C, or an operator class that says so. */
  readonly byBytes: boolean;
  /** Stands for the session's TimeZone; null where two values may be of different ones. */
  readonly zone: string | null;
}

export type Datum =
  /** `digits` / 10 ^ `scale`; of dates the days, of other times the microseconds since 1970. */
  | { readonly kind: 'exact'; readonly digits: bigint; readonly scale: number }
  | { readonly kind: 'float'; readonly value: number }
  /** A time of a zone that is not known: microseconds as if it were UTC. */
  | { readonly kind: 'local'; readonly micros: bigint; readonly zone: string | null }
  | { readonly kind: 'bytes'; readonly text: string }
  /** Text whose order hangs on a collation. */
  | { readonly kind: 'text'; readonly text: string };

/** The value that a literal has in a type; null where it is not certain, or refused by the server. */
export function datumOf(type: DatumType, literal: Literal): Datum | null {
  return readers.get(type.name)?.(literal, type) ?? null;
}

/** Negative, 0 or positive as the server sorts two values of one type; null where not certain. */
export function compareDatums(one: Datum, other: Datum): number | null {
  if (one.kind === 'exact' && other.kind === 'exact') return compareExact(one, other);
  if (one.kind === 'float' && other.kind === 'float') return Math.sign(one.value - other.value);
  if (one.kind === 'bytes' && other.kind === 'bytes') {
    return Buffer.from(one.text).compare(Buffer.from(other.text));
  }
  if (one.kind === 'text' && other.kind === 'text') return compareTexts(one.text, other.text);
  return compareTimes(one, other);
}

type Exact = Extract<Datum, { kind: 'exact' }>;
type Reader = (literal: Literal, type: DatumType) => Datum | null;

function exact(digits: bigint, scale = 0): Exact {
  return { kind: 'exact', digits, scale };
}

function compareExact(one: Exact, other: Exact): number {
  const scale = Math.max(one.scale, other.scale);
  const [left, right] = [rescaled(one, scale), rescaled(other, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function rescaled({ digits, scale }: Exact, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

/** Digits sort alike in all collations, unless they are taken for numbers; those of one length, even then. */
function compareTexts(one: string, other: string): number | null {
  if (one === other) return 0;
  if (one.length !== other.length || !/^\d+$/.test(one) || !/^\d+$/.test(other)) return null;
  return one < other ? -1 : 1;
}

const hour = 3_600_000_000n;
/** More than zones go back, since 1970, where summer ends. */
const mostRepeated = 3n * hour;
/** More than two zones lie apart. */
const mostApart = 30n * hour;

/** Times without a zone among each other, and with others. */
function compareTimes(one: Datum, other: Datum): number | null {
  const [left, right] = [microsOf(one), microsOf(other)];
  if (left === null || right === null) return null;
  const bothLocal = one.kind === 'local' && other.kind === 'local';
  const sameZone = bothLocal && one.zone !== null && one.zone === other.zone;
  if (sameZone && left === right) return 0;
  const isNear = sameZone && left >= 0n && right >= 0n;
  const distance = left < right ? right - left : left - right;
  if (distance < (isNear ? mostRepeated : mostApart)) return null;
  return left < right ? -1 : 1;
}

function microsOf(datum: Datum): bigint | null {
  if (datum.kind === 'local') return datum.micros;
  return datum.kind === 'exact' && datum.scale === 0 ? datum.digits : null;
}

/** `12`, `-1.50`, `.5`; exponents and other notations are left out. */
const plainNumber = /^\s*([+-]?)(\d*)(?:\.(\d*))?\s*$/;

function numberIn({ kind, text }: Literal): Exact | null {
  const match = kind === 'boolean' ? null : plainNumber.exec(text);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || whole + fraction === '' || whole.length + fraction.length > 1000) {
    return null;
  }
  const digits = BigInt(whole + fraction);
  return exact(sign === '-' ? -digits : digits, fraction.length);
}

/** Half away from zero, as numeric rounds. */
function rounded(value: Exact, scale: number): Exact {
  if (value.scale <= scale) return value;
  const divisor = 10n ** BigInt(value.scale - scale);
  const { digits } = value;
  const up = digits < 0n ? digits - divisor / 2n : digits + divisor / 2n;
  return exact(up / divisor, scale);
}

/** Integers of so many bits; a string must be whole, a number is rounded. */
function integerReader(bits: number): Reader {
  const limit = 2n ** BigInt(bits - 1);
  return (literal) => {
    const value = numberIn(literal);
    if (value === null || (literal.kind === 'string' && literal.text.includes('.'))) return null;
    const whole = rounded(value, 0);
    return whole.digits >= -limit && whole.digits < limit ? whole : null;
  };
}

function numericDatum(literal: Literal, { modifiers }: DatumType): Datum | null {
  const value = numberIn(literal);
  const [precision, scale = '0'] = modifiers;
  if (value === null || precision === undefined) return value;
  if (Number(scale) < 0) return null;
  const result = rounded(value, Number(scale));
  const limit = 10n ** BigInt(Number(precision) - Number(scale) + result.scale);
  return Number(precision) < Number(scale) || result.digits >= limit || result.digits <= -limit
    ? null
    : result;
}

function floatReader(round: (value: number) => number): Reader {
  return (literal) => {
    if (numberIn(literal) === null) return null;
    const value = round(Number(literal.text));
    return Number.isFinite(value) ? { kind: 'float', value } : null;
  };
}

function booleanDatum({ kind, text }: Literal): Datum | null {
  if (kind === 'number') return null;
  const value = booleanIn(text.trim());
  return value === null ? null : exact(value ? 1n : 0n);
}

/** Numbers become text as their output functions print them. */
function textOf({ kind, text }: Literal): string | null {
  return kind !== 'number' || /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? text : null;
}

function textDatum(literal: Literal, { modifiers, byBytes }: DatumType): Datum | null {
  const text = textOf(literal);
  if (text === null || (modifiers[0] !== undefined && text.length > Number(modifiers[0]))) {
    return null;
  }
  return { kind: byBytes ? 'bytes' : 'text', text };
}

/** Blanks at the end are padding, and mean nothing. */
function paddedDatum(literal: Literal, type: DatumType): Datum | null {
  return textDatum({ ...literal, text: literal.text.replace(/ +$/, '') }, type);
}

function uuidDatum({ kind, text }: Literal): Datum | null {
  const isUuid = kind === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
  return isUuid ? { kind: 'bytes', text: text.toLowerCase() } : null;
}

const day = 24n * hour;
/** Past all that date and timestamp hold. */
export const infinity = 10n ** 30n;

/** `2024-01-31` or `20240131`, and what follows. */
const isoDate = /^\s*(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))(?!\d)(.*)$/;
const isoTime =
  /^(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)?\s*(Z|UTC|[+-]\d{1,2}(?::?\d{2})?)?\s*$/i;

interface Stamp {
  /** As if it were UTC. */
  readonly micros: bigint;
  /** Microseconds east of Greenwich; null where the text does not say. */
  readonly offset: bigint | null;
}

/** A date of ISO 8601, with or without a time; null for any other form, and for no date. */
function stampIn(text: string): Stamp | null {
  const match = isoDate.exec(text);
  const [, year = '', m1, d1, m2, d2, rest = ''] = match ?? [];
  const [month, date] = [m1 ?? m2, d1 ?? d2];
  const time = isoTime.exec(rest);
  if (year === '' || time === null) return null;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const isDate =
    Number(year) >= 100 &&
    midnight.getUTCMonth() + 1 === Number(month) &&
    midnight.getUTCDate() === Number(date);
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '', zone] = time;
  if (!isDate || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const ofDay = BigInt(hours) * hour + BigInt(minutes) * 60_000_000n + BigInt(seconds) * 1_000_000n;
  const micros = BigInt(midnight.valueOf()) * 1000n + ofDay + BigInt(fraction.padEnd(6, '0'));
  return { micros, offset: zone === undefined ? null : offsetOf(zone) };
}

function offsetOf(zone: string): bigint {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const size = BigInt(hours) * hour + BigInt(minutes) * 60_000_000n;
  return sign === '-' ? -size : size;
}

/** Reads what is infinite, or a stamp as `finish` takes it; only whole seconds where a precision is given. */
function stampReader(finish: (stamp: Stamp, type: DatumType) => Datum | null): Reader {
  return ({ kind, text }, type) => {
    if (kind !== 'string') return null;
    const sign = /^\s*([+-]?)infinity\s*$/i.exec(text)?.[1];
    if (sign !== undefined) return exact(sign === '-' ? -infinity : infinity);
    const stamp = stampIn(text);
    const isCut = stamp !== null && type.modifiers.length > 0 && stamp.micros % 1_000_000n !== 0n;
    return stamp === null || isCut ? null : finish(stamp, type);
  };
}

function zonedDatum({ micros, offset }: Stamp, { zone }: DatumType): Datum {
  return offset === null ? { kind: 'local', micros, zone } : exact(micros - offset);
}

function daysOf({ micros }: Stamp): Datum {
  const rest = micros % day;
  return exact((micros - (rest < 0n ? rest + day : rest)) / day);
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['int2', integerReader(16)],
  ['int4', integerReader(32)],
  ['int8', integerReader(64)],
  ['numeric', numericDatum],
  ['float4', floatReader(Math.fround)],
  ['float8', floatReader((value) => value)],
  ['bool', booleanDatum],
  ['text', textDatum],
  ['varchar', textDatum],
  ['bpchar', paddedDatum],
  ['uuid', uuidDatum],
  ['date', stampReader(daysOf)],
  ['timestamp', stampReader(({ micros }) => exact(micros))],
  ['timestamptz', stampReader(zonedDatum)],
]);
