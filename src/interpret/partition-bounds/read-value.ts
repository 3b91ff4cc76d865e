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
import { datumOf, type Literal } from '../../postgres/datum.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { refuseNewLabels } from '../expression.ts';
import { refuse } from '../refusal.ts';
import type { BoundValue } from './bound.ts';
import type { BoundKey } from './bound-key.ts';

/** A value of a bound; refuses what cannot stand there: 0A000, 42803, 42P20, 42804, 55P04. */
export function readValue(context: Context, key: BoundKey, node: Node): BoundValue {
  refuseForbidden(context, key, node);
  refuseOtherType(context, key, node);
  const location = locationOf(node);
  const inner = withoutCasts(node);
  if (inner === null) return { kind: 'value', written: null, datum: null, location };
  if (inner.isnull === true) return { kind: 'null', location };
  const literal = literalOf(inner);
  const datum = literal === null ? null : valueOf(context, key, { node, literal });
  const isPlain = 'A_Const' in node && literal !== null;
  const written = isPlain ? writtenValue(context, key, literal) : null;
  return { kind: 'value', written, datum, location };
}

/** What must not stand in a bound, and names that lead nowhere. */
function refuseForbidden(context: Context, { base }: BoundKey, node: Node): void {
  const { columns, subqueries, problems, mentions } = mentionsIn({
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
  if (problems[0] !== undefined) refuse(problems[0]);
  refuseNewLabels(context, mentions);
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

function valueOf(
  context: Context,
  { base, byBytes, sortsAsUsual }: BoundKey,
  { node, literal }: { readonly node: Node; readonly literal: Literal },
): Value['datum'] {
  const { builder, session } = context;
  if (base === null || base.dimensions > 0 || !sortsAsUsual) return null;
  if (!isOfType(context, node, base)) return null;
  const { kind, name, parent } = builder.row(base.type);
  if (kind === 'enum') {
    const label = builder.find('enumLabel', base.type, literal.text);
    return label === undefined ? null : { kind: 'label', label };
  }
  if (parent !== session.pgCatalog) return null;
  const { timeZone: zone } = session;
  return datumOf({ name, modifiers: base.modifiers, byBytes, zone }, literal);
}

/** Whether a literal is read as one of the type: it has no cast, or one to the type itself. */
function isOfType({ session }: Context, node: Node, type: TypeUse<Handle>): boolean {
  if (!('TypeCast' in node)) return true;
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
