/**
 * Literals in the text that their type's output function would give, so that `'t'` and `true`,
 * `'1 day'` and `'1 days'` are one. Of types that are not here the text stands as it is.
 */

import { intervalText } from './interval.ts';

type Rule = (text: string) => string | null;

const truths = 'true tru tr t yes ye y on 1'.split(' ');
const untruths = 'false fals fal fa f no n off of 0'.split(' ');

/** boolin takes any start of these words, in any case. */
function booleanText(text: string): string {
  const word = text.trim().toLowerCase();
  return truths.includes(word) ? 'true' : untruths.includes(word) ? 'false' : text;
}

/** `007` is 7 and `+7` too; what is no plain number stands. */
export function numberText(text: string): string {
  const match = /^([+-]?)0*(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?$/i.exec(
    text.trim().replaceAll('_', ''),
  );
  if (match === null) return text;
  const [, sign = '', digits = '', exponent] = match;
  const shifted = exponent === undefined ? digits : shift(digits, Number(exponent));
  const whole = shifted.startsWith('.') ? `0${shifted}` : shifted.replace(/\.$/, '');
  return sign === '-' && /[1-9]/.test(whole) ? `-${whole}` : whole;
}

/** A decimal number times a power of ten. */
function shift(digits: string, by: number): string {
  if (Math.abs(by) > 400) return `${digits}e${by}`;
  const [whole = '', fraction = ''] = digits.split('.');
  const all = '0'.repeat(Math.max(0, -by)) + whole + fraction + '0'.repeat(Math.max(0, by));
  const point = Math.max(0, -by) + whole.length + by;
  const [left, right] = [all.slice(0, point).replace(/^0+(?=\d)/, ''), all.slice(point)];
  const kept = right.slice(0, Math.max(0, fraction.length - by));
  return kept === '' ? left : `${left}.${kept}`;
}

const date = /^(\d{4,})-(\d{1,2})-(\d{1,2})$/;
const time = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?$/;

function two(digits: string): string {
  return digits.padStart(2, '0');
}

/** ISO dates only; what depends on DateStyle, or on today, is not known. */
function dateText(text: string): string | null {
  if (/^-?infinity$/i.test(text)) return text.toLowerCase();
  const match = date.exec(text.trim());
  return match === null ? null : `${match[1]}-${two(match[2]!)}-${two(match[3]!)}`;
}

function timeText(text: string): string | null {
  const match = time.exec(text.trim());
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds = '00', fraction = ''] = match;
  return `${two(hours)}:${minutes}:${seconds}${fraction.replace(/\.?0+$/, '')}`;
}

function timestampText(text: string): string | null {
  if (/^epoch$/i.test(text)) return '1970-01-01 00:00:00';
  const [day = '', hours = '00:00:00', ...more] = text.trim().split(/[ T]+/);
  if (more.length > 0) return null;
  const [left, right] = [dateText(day), timeText(hours)];
  if (left === null || right === null) return null;
  return date.test(left) ? `${left} ${right}` : left;
}

/** Known only where the text says its offset, or the server has printed it. */
function timestamptzText(text: string): string | null {
  if (/^-?infinity$/i.test(text)) return text.toLowerCase();
  if (/^epoch$/i.test(text)) return '1970-01-01 00:00:00+00';
  const match = /^(.*\d)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)$/i.exec(text.trim());
  const local = match === null ? null : timestampText(match[1]!);
  if (match === null || local === null) return null;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(match[2]!) ?? [];
  const offset = hours === undefined ? '+00:00' : `${sign}${hours}:${minutes}`;
  const instant = new Date(`${local.replace(' ', 'T')}${offset}`);
  if (Number.isNaN(instant.valueOf())) return null;
  const fraction = /\.\d+$/.exec(local)?.[0] ?? '';
  return `${instant.toISOString().slice(0, 19).replace('T', ' ')}${fraction}+00`;
}

/** jsonb_in and jsonb_out: keys once each, the shorter first, then by bytes. */
function jsonbText(text: string): string {
  try {
    return printJson(JSON.parse(text.replaceAll(/-?\b\d{16,}\b|\d+\.\d+|\d+e[+-]?\d+/gi, quoted)));
  } catch {
    return text;
  }
}

/** Numbers that JavaScript would round, as strings with a mark. */
function quoted(number: string, at: number, text: string): string {
  const inString = (text.slice(0, at).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
  return inString ? number : `"\\u0001${number}"`;
}

function printJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printJson).join(', ')}]`;
  if (typeof value === 'string' && value.startsWith('\u0001')) return numberText(value.slice(1));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort((a, b) => {
    const [left, right] = [Buffer.from(a), Buffer.from(b)];
    return left.length - right.length || left.compare(right);
  });
  const fields = value as Readonly<Record<string, unknown>>;
  const members = keys.map((key) => `${JSON.stringify(key)}: ${printJson(fields[key])}`);
  return `{${members.join(', ')}}`;
}

function byteaText(text: string): string {
  if (/^\\x/i.test(text)) return text.toLowerCase().replaceAll(/\s/g, '');
  return /^[\x20-\x5b\x5d-\x7e]*$/.test(text) ? `\\x${Buffer.from(text).toString('hex')}` : text;
}

/** Types that print otherwise than people write, by rules that are not here. */
const unknownForms = `tsvector tsquery box circle line lseg path point polygon inet cidr macaddr
  macaddr8 money jsonpath timetz int4range int8range numrange tsrange tstzrange daterange
  int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange`;

/** By pg_type name; null is "not known". */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...unknownForms.split(/\s+/).map((type) => [type, () => null] as const),
  ['bool', booleanText],
  ...'int2 int4 int8 oid float4 float8 numeric'
    .split(' ')
    .map((type) => [type, numberText] as const),
  ['date', (text) => (/^epoch$/i.test(text) ? '1970-01-01' : dateText(text))],
  ['time', timeText],
  ['timestamp', timestampText],
  ['timestamptz', timestamptzText],
  ['interval', intervalText],
  ['jsonb', jsonbText],
  ['uuid', (text) => text.toLowerCase()],
  ['bytea', byteaText],
]);

/** The text of a literal of a type by its pg_type name; of no known type as it is; null where not known. */
export function literalText(text: string, type: string | null): string | null {
  if (type === null) return text;
  if (type.endsWith('[]')) return arrayText(text, type.slice(0, -2));
  const rule = rules.get(type);
  return rule === undefined ? text : rule(text);
}

/**
 * The text of a partition's bound, whose type is not known: instants in UTC, and midnight left out.
 */
export function boundText(text: string): string {
  const instant = timestamptzText(text) ?? timestampText(text) ?? text;
  return instant.replace(/ 00:00:00(?:\+00)?$/, '');
}

/** `{a, "b"}` as array_out writes it: no blanks, quotes where they are needed. */
function arrayText(text: string, element: string): string | null {
  const items = /^\{(.*)\}$/s.exec(text.trim())?.[1];
  if (items === undefined || /[{}\\]/.test(items)) return text;
  if (items.trim() === '') return '{}';
  const matches = items.matchAll(/\s*(?:"([^"]*)"|([^",]*))\s*(?:,|$)/g);
  const all = [...matches].filter(({ 0: whole }) => whole !== '');
  const printed = all.map(([, inQuotes, bare = '']) => {
    if (inQuotes === undefined && /^null$/i.test(bare.trim())) return 'NULL';
    const item = literalText(inQuotes ?? bare.trim(), element);
    return item === null || !/^$|^null$|[\s",{}\\]/i.test(item) ? item : `"${item}"`;
  });
  return printed.includes(null) ? null : `{${printed.join(',')}}`;
}
