/**
 * Defaults as JavaScript values, where one means exactly what the SQL does and drizzle-kit finds
 * it clean; everything else is left to `sql`.
 */

import type { Constant, Expression } from '../../../catalog/expression.ts';
import { expressionText, nameOf, typeText } from '../../../catalog/expression-text.ts';
import type { TypeUse } from '../../../catalog/facts.ts';
import type { FactId } from '../../../catalog/id.ts';
import type { Code } from '../../code.ts';
import { stringLiteral } from '../../print/literals.ts';

/** Which literals a type's defaults can be. */
export type LiteralKind =
  | 'none'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'numeric'
  | 'text'
  | 'string'
  | 'uuid'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'timestamptz'
  | 'interval'
  | 'enum';

type Literal = (constant: Constant<FactId>) => string | null;

/** Digits that a double holds exactly; more, or an exponent, drizzle-kit would print differently. */
const plainNumber = /^(?=(?:\.?\d){1,15}$)\d+(?:\.\d+)?$/;

const literals: { readonly [K in LiteralKind]: Literal } = {
  none: () => null,
  boolean: ({ kind, text }) => (isWord(kind, 'boolean') ? booleanLiteral(text) : null),
  integer: ({ kind, text }) => (isWord(kind, 'integer') ? integerLiteral(text.trim()) : null),
  float: ({ kind, text }) =>
    isNumber(kind) && plainNumber.test(text) ? String(Number(text)) : null,
  numeric: ({ kind, text }) =>
    isNumber(kind) && /^-?\d+(\.\d+)?$/.test(text.trim()) ? stringLiteral(text.trim()) : null,
  text: ({ kind, text }) => (kind === 'string' ? stringLiteral(text) : null),
  string: ({ kind, text }) => (kind === 'string' ? stringLiteral(text) : null),
  uuid: matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  // Not `now`, `today` or `infinity`, which are no days; nor a spelling that DateStyle decides.
  date: matching(/^\d{4}-\d\d-\d\d$/),
  time: matching(/^\d\d:\d\d(:\d\d(\.\d+)?)?$/),
  timestamp: matching(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?$/),
  timestamptz: matching(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)$/),
  interval: ({ kind, text }) => (kind === 'string' ? stringLiteral(text) : null),
  // By its present name: the label may have been renamed since.
  enum: ({ label }) => (label === null ? null : stringLiteral(nameOf(label))),
};

/** What a default must fit. */
export interface DefaultOf {
  /** The element's scalar type says which. */
  readonly scalar: { readonly literals: LiteralKind };
  readonly dimensions: number;
}

/** The JavaScript value of a default, or null where only `sql` says it. */
export function defaultValue(
  { scalar, dimensions }: DefaultOf,
  use: TypeUse<FactId>,
  expression: Expression<FactId>,
): Code | null {
  const { constant } = expression;
  // An array that is one text to JavaScript has dimensions in SQL only.
  if (constant === null || use.dimensions !== dimensions) return null;
  if (constant.isCast && !isCastTo(use, expressionText(expression))) return null;
  return dimensions === 0
    ? literals[scalar.literals](constant)
    : arrayLiteral(scalar.literals, dimensions, constant);
}

/** `'{1,2}'` as `[1, 2]`: of elements that need no quotes, in one dimension. */
function arrayLiteral(
  kind: LiteralKind,
  dimensions: number,
  constant: Constant<FactId>,
): string | null {
  const body =
    constant.kind === 'string' ? /^\s*\{(.*)\}\s*$/s.exec(constant.text)?.[1] : undefined;
  if (body === undefined) return null;
  if (body.trim() === '') return '[]';
  if (dimensions > 1) return null;
  const elements = body.split(',').map((element) => {
    const text = element.trim();
    const isPlain = /^[\p{L}\d_.@/+-]+$/u.test(text) && text.toUpperCase() !== 'NULL';
    return isPlain ? literals[kind]({ kind: 'string', text, label: null, isCast: false }) : null;
  });
  return elements.includes(null) ? null : `[${elements.join(', ')}]`;
}

/** One literal and one cast: `'a'::text`, `5::integer`, `date '2020-01-02'`. */
const castForms = [/^(?:e?'(?:[^']|'')*'|[^':(]+)::([^':]+)$/is, /^([a-z ]+)'(?:[^']|'')*'$/i];

/** The cast is to the column's own type, or makes no difference between texts. */
function isCastTo(use: TypeUse<FactId>, text: string): boolean {
  const target = castForms.map((form) => form.exec(text.replace(/ :: ?/, '::'))?.[1]).find(Boolean);
  if (target === undefined) return false;
  const [written, brackets] = splitArray(target.trim().toLowerCase());
  if ((brackets !== '') !== use.dimensions > 0) return false;
  const own = typeText({ ...use, modifiers: [], dimensions: 0 }).toLowerCase();
  const spelled = spellings.get(written) ?? written;
  return spelled === own || (freeTexts.has(spelled) && (freeTexts.has(own) || own === 'character'));
}

/** `text[]` is `text` and `[]`. */
function splitArray(type: string): readonly [element: string, brackets: string] {
  const element = type.replace(/(\s*\[\d*\])+$/, '');
  return [element, type.slice(element.length)];
}

/** Spellings of types that have literals. `character` is `character(1)`; the column's may be longer. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['bool', 'boolean'],
  ['bpchar', 'character'],
  ['char', 'character(1)'],
  ['character', 'character(1)'],
  ['dec', 'numeric'],
  ['decimal', 'numeric'],
  ['float4', 'real'],
  ['float8', 'double precision'],
  ['int', 'integer'],
  ['int2', 'smallint'],
  ['int4', 'integer'],
  ['time', 'time without time zone'],
  ['timestamp', 'timestamp without time zone'],
  ['timestamptz', 'timestamp with time zone'],
  ['varchar', 'character varying'],
]);

/** Texts of any length. */
const freeTexts: ReadonlySet<string> = new Set(['text', 'character varying']);

function matching(shape: RegExp): Literal {
  return ({ kind, text }) => (kind === 'string' && shape.test(text) ? stringLiteral(text) : null);
}

/** A constant of the kind itself, or a string that its type's input function reads. */
function isWord(kind: Constant<FactId>['kind'], own: 'boolean' | 'integer'): boolean {
  return kind === own || kind === 'string';
}

function isNumber(kind: Constant<FactId>['kind']): boolean {
  return kind === 'integer' || kind === 'float' || kind === 'string';
}

/** Any beginning of a word that means only one (parse_bool_with_len in PostgreSQL's bool.c). */
function booleanLiteral(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (word === '') return null;
  if (word === '1' || word === 'on' || 'true'.startsWith(word) || 'yes'.startsWith(word))
    return 'true';
  const isFalse = word === '0' || word === 'of' || word === 'off';
  return isFalse || 'false'.startsWith(word) || 'no'.startsWith(word) ? 'false' : null;
}

/** A negative one drizzle-kit finds clean only as `sql`. */
function integerLiteral(text: string): string | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= 2147483647 ? String(Number(text)) : null;
}
