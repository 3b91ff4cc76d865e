/**
 * Values as their types' output functions print them, with DateStyle ISO and in UTC. Pure.
 *
 * https://www.postgresql.org/docs/18/datatype.html
 */

import { datumOf, infinity, type Datum, type DatumType, type Literal } from './datum.ts';

/** The text of the value that a literal has in a type; null where it is not certain. */
export function datumText(type: DatumType, literal: Literal): string | null {
  const datum = datumOf(type, literal);
  if (datum === null) return null;
  switch (datum.kind) {
    case 'exact':
      return exactText(type, datum);
    case 'float':
      return floatText(type, datum.value);
    case 'local':
      return /^(?:utc|gmt|etc\/utc)$/i.test(datum.zone ?? '')
        ? `${timestampText(datum.micros)}+00`
        : null;
    case 'bytes':
    case 'text':
      return type.name === 'bpchar' ? padded(type, datum.text) : datum.text;
    default:
      return datum satisfies never;
  }
}

type Exact = Extract<Datum, { kind: 'exact' }>;

function exactText({ name, modifiers }: DatumType, { digits, scale }: Exact): string {
  switch (name) {
    case 'bool':
      return digits === 0n ? 'f' : 't';
    case 'date':
      return infiniteText(digits) ?? timestampText(digits * day).slice(0, 'yyyy-mm-dd'.length);
    case 'timestamp':
      return infiniteText(digits) ?? timestampText(digits);
    case 'timestamptz':
      return infiniteText(digits) ?? `${timestampText(digits)}+00`;
    default:
      return decimalText(digits, scale, Number(modifiers[1] ?? scale));
  }
}

const day = 86_400_000_000n;

function infiniteText(digits: bigint): string | null {
  if (digits === infinity) return 'infinity';
  return digits === -infinity ? '-infinity' : null;
}

/** Microseconds since 1970; zeros at the end of a fraction are left out. */
function timestampText(micros: bigint): string {
  const ofSecond = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((micros - ofSecond) / 1000n)).toISOString();
  const fraction = `${ofSecond}`.padStart(6, '0').replace(/0+$/, '');
  const text = seconds.slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replace('T', ' ');
  return fraction === '' ? text : `${text}.${fraction}`;
}

/** `digits` / 10 ^ `scale`, with at least as many digits behind the point as `shown`. */
function decimalText(digits: bigint, scale: number, shown: number): string {
  const places = Math.max(scale, shown);
  const size = `${(digits < 0n ? -digits : digits) * 10n ** BigInt(places - scale)}`;
  const all = size.padStart(places + 1, '0');
  const point = all.length - places;
  const text = places === 0 ? all : `${all.slice(0, point)}.${all.slice(point)}`;
  return digits < 0n ? `-${text}` : text;
}

/** The shortest text that reads as the value; with an exponent where the number is great or small. */
function floatText({ name }: DatumType, value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const shortest = name === 'float4' ? shortestOf(value) : value;
  const [digits = '', exponent = '0'] = shortest.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < (name === 'float4' ? 6 : 15)) return `${shortest}`;
  return `${digits}e${power < 0 ? '-' : '+'}${`${Math.abs(power)}`.padStart(2, '0')}`;
}

/** Of a number of four bytes, the one of fewest digits that is rounded to it. */
function shortestOf(value: number): number {
  for (let precision = 1; precision < 9; precision++) {
    const short = Number(value.toPrecision(precision));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

/** Filled up with blanks to its length in characters. */
function padded({ modifiers }: DatumType, text: string): string {
  return text + ' '.repeat(Math.max(0, Number(modifiers[0] ?? 0) - [...text].length));
}
