/**
 * One value of a bound (transformPartitionBoundValue in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 */

import type { A_Const as AConst, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { mayAssign } from '../../infer/coercion.ts';
import { isUntyped } from '../../infer/literals.ts';
import { locationOf } from '../../infer/location.ts';
import { expressionType, mentionsIn } from '../../infer/mentions.ts';
import { emptyScope } from '../../infer/scope.ts';
import { datumOf, type DatumType, type Literal } from '../../postgres/datum.ts';
import { datumText } from '../../postgres/datum-text.ts';
import { literalText } from '../../statements/normal-form/literal.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { laterProblem } from '../query-checks.ts';
import { refuse } from '../refusal.ts';
import type { BoundValue } from './bound.ts';
import type { BoundKey } from './bound-key.ts';

/** A value as a statement has it. */
export interface WrittenValue {
  readonly node: Node;
  /** Blanks folded. */
  readonly sql: string;
}

/** A value of a bound; refuses what cannot stand there: 0A000, 42803, 42P20, 42804, 55P04. */
export function readValue(
  context: Context,
  key: BoundKey,
  { node, sql }: WrittenValue,
): BoundValue {
  refuseForbidden(context, key, node);
  refuseOtherType(context, key, node);
  const location = locationOf(node);
  const inner = withoutCasts(node);
  const unknown = { kind: 'value', written: null, datum: null, text: null, sql, location } as const;
  if (inner === null) return unknown;
  if (inner.isnull === true) return { kind: 'null', location };
  const literal = literalOf(inner);
  if (literal === null) return unknown;
  const written = 'A_Const' in node ? writtenValue(context, key, literal) : null;
  const type = isOfType(context, node, key.base) ? datumTypeOf(context, key) : null;
  if (type === null) return { ...unknown, written };
  return { ...unknown, written, ...valueIn(context, type, { key, literal }) };
}

/** What must not stand in a bound, and names that lead nowhere. */
function refuseForbidden(context: Context, { base }: BoundKey, node: Node): void {
  const { columns, subqueries, problems, conversions } = mentionsIn({
    environment: context.session.environment,
    node,
    scope: emptyScope,
    expected: base === null || base.dimensions > 0 ? null : base.type,
    place: { words: 'partition bound' },
  });
  const sqlstate = '0A000';
  if (columns.length > 0) {
    const message = 'cannot use column reference in partition bound expression';
    refuse({ sqlstate, message, location: columns[0] });
  }
  if (subqueries.length > 0) {
    refuse({
      sqlstate,
      message: 'cannot use subquery in partition bound',
      location: subqueries[0],
    });
  }
  const labels = conversions.filter(({ kind }) => kind === 'label');
  const found = { conversions: labels, rewriting: [], planning: [] };
  const problem = problems[0] ?? laterProblem(context, found, 'analysed');
  if (problem !== undefined) refuse(problem);
}

/** 42804 for a value that does not become one of the key's type by itself. */
function refuseOtherType(context: Context, { type, column }: BoundKey, node: Node): void {
  if (type === null || isUntyped(node)) return;
  const from = expressionType(context.session.environment, node, emptyScope);
  if (from === null || mayAssign(context.session.environment, from, type)) return;
  const text = bareTypeText(context, type);
  const message = `specified value cannot be cast to type ${text} for column "${column}"`;
  refuse({ sqlstate: '42804', message, location: locationOf(node) });
}

function withoutCasts(node: Node | undefined): AConst | null {
  if (node === undefined) return null;
  if ('TypeCast' in node) return withoutCasts(node.TypeCast.arg);
  return 'A_Const' in node ? node.A_Const : null;
}

function literalOf({ ival, fval, boolval, sval }: AConst): Literal | null {
  if (ival !== undefined) return { kind: 'number', text: `${ival.ival ?? 0}` };
  if (fval !== undefined) return { kind: 'number', text: fval.fval ?? '0' };
  if (boolval !== undefined) return { kind: 'boolean', text: `${boolval.boolval === true}` };
  return sval === undefined ? null : { kind: 'string', text: sval.sval ?? '' };
}

type Value = Extract<BoundValue, { kind: 'value' }>;

/** What a literal is in a key's type. */
function valueIn(
  { builder }: Context,
  type: DatumType | 'enum',
  { key, literal }: { readonly key: BoundKey; readonly literal: Literal },
): Pick<Value, 'datum' | 'text'> {
  if (type !== 'enum') {
    const datum = key.sortsAsUsual ? datumOf(type, literal) : null;
    return { datum, text: datumText(type, literal) ?? textOf(type, literal) };
  }
  const label = builder.find('enumLabel', key.base!.type, literal.text);
  if (label === undefined) return { datum: null, text: null };
  return { datum: key.sortsAsUsual ? { kind: 'label', label } : null, text: literal.text };
}

/** Types that have a text of their own, and no order here. */
const onlyText: ReadonlySet<string> = new Set(['numeric', 'time', 'bytea', 'jsonb']);

function textOf({ name, modifiers }: DatumType, { kind, text }: Literal): string | null {
  if (kind !== 'string' || modifiers.length > 0 || !onlyText.has(name)) return null;
  return literalText(text, name);
}

/** Null where the key has no type that is known, or an array. */
function datumTypeOf(
  { builder, session }: Context,
  { base, byBytes }: BoundKey,
): DatumType | 'enum' | null {
  if (base === null || base.dimensions > 0) return null;
  const { kind, name, parent } = builder.row(base.type);
  if (kind === 'enum') return 'enum';
  if (parent !== session.pgCatalog) return null;
  return { name, modifiers: base.modifiers, byBytes, zone: session.timeZone };
}

/** Whether a literal is read as one of the type: it has no cast, or one to the type itself. */
function isOfType({ session }: Context, node: Node, type: TypeUse<Handle> | null): boolean {
  if (!('TypeCast' in node)) return true;
  if (type === null) return false;
  const cast = expressionType(session.environment, node, emptyScope);
  const isPlain = cast !== null && cast.modifiers.length === 0 && cast.dimensions === 0;
  const { arg } = node.TypeCast;
  return isPlain && cast.type === type.type && arg !== undefined && 'A_Const' in arg;
}

/** Types whose texts are other values under other settings, or on another day. */
const unsettled: ReadonlySet<string> = new Set(
  'date timestamp timestamptz time timetz interval money'.split(' '),
);

/** What two values have in common that are certain to be equal; null where the text decides nothing. */
function writtenValue(
  { builder, session }: Context,
  { base }: BoundKey,
  { kind, text }: Literal,
): string | null {
  const written = `${kind} ${text}`;
  if (kind !== 'string') return written;
  if (base !== null) return unsettled.has(builder.row(base.type).name) ? null : written;
  // An expression's type is not known: it may be a time.
  const mayVary = /^\s*(?:now|to|yes|all|\d+[/.])/i.test(text) || session.timeZone === null;
  return mayVary ? null : `${written} ${session.timeZone}`;
}
