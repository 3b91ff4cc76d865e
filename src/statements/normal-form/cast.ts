/** Literals and casts. */

import type { A_Const as AConst, Node, TypeCast, TypeName } from '@pgsql/types';
import { namesIn } from '../node-names.ts';
import { boundText, literalText, numberText } from './literal.ts';
import { NotKnown, objectForm, quoted, type Forms, type Scope } from './scope.ts';

/** A literal, numbers and strings alike, in its type's text form. */
export function constantForm(constant: AConst, type: string | null, isBound = false): string {
  if (constant.isnull === true) return 'NULL';
  if (isBound) return quoted(boundText(constantText(constant)));
  const text = literalText(constantText(constant), type);
  if (text === null) throw new NotKnown();
  return quoted(text);
}

function constantText({ ival, fval, boolval, sval, bsval }: AConst): string {
  if (ival !== undefined) return `${ival.ival ?? 0}`;
  if (fval !== undefined) return numberText(fval.fval ?? '0');
  if (boolval !== undefined) return boolval.boolval === true ? 'true' : 'false';
  if (bsval !== undefined) return (bsval.bsval ?? '').replace(/^b/, '');
  return sval?.sval ?? '';
}

/**
 * Types to which the server casts by itself, so that a cast to one of them is not seen unless it
 * stands on a literal, which is read by it.
 */
const implicit = new Set(
  `text varchar bpchar name char int2 int4 int8 float4 float8 numeric oid inet timestamp timestamptz
  bit varbit regclass`.split(/\s+/),
);

/** `a::date`; what is cast to a type of `implicit` is the form of `a` alone. */
export function castForm({ arg, typeName }: TypeCast, scope: Scope, forms: Forms): string {
  if (arg === undefined || typeName === undefined) throw new NotKnown();
  const type = typeOf(typeName);
  const constant = literalOf(arg);
  if (constant !== null) return constantForm(constant, type);
  const inner = forms.of(arg, scope);
  // Elements were given the array's type as it was made.
  if ('A_ArrayExpr' in arg) return inner;
  // The server prints the fields that the type has now: one that came later, and not one that went.
  if ('RowExpr' in arg) throw new NotKnown();
  if (implicit.has(type.replace(/\[\]$/, '')) || isOwnType(arg, type, scope)) return inner;
  const modifiers =
    typeName.typmods === undefined ? '' : `(${forms.list(typeName.typmods, scope)})`;
  const brackets = (typeName.arrayBounds?.length ?? 0) > 0 ? '[]' : '';
  return `CAST(${inner} AS ${objectForm(typeName.names, scope)}${modifiers}${brackets})`;
}

/** A column cast to what it is. */
function isOwnType(arg: Node, type: string, { context, entries, outer }: Scope): boolean {
  if (!('ColumnRef' in arg) || entries.length > 0 || outer !== null) return false;
  return context.typesOf(namesIn(arg.ColumnRef.fields).at(-1)!).has(type);
}

/** pg_type's name, and `[]` for an array of it. */
function typeOf({ names, arrayBounds = [] }: TypeName): string {
  const name = namesIn(names).at(-1) ?? '';
  return arrayBounds.length > 0 ? `${name}[]` : name;
}

/** A literal, perhaps with a sign before it. */
function literalOf(node: Node): AConst | null {
  if ('A_Const' in node) return node.A_Const;
  return 'A_Expr' in node ? negated(node) : null;
}

/** `- 5` as a literal; null for what is no sign before a number. */
export function negated(node: Node): AConst | null {
  if (!('A_Expr' in node)) return null;
  const { kind, name, lexpr, rexpr } = node.A_Expr;
  const isSign = kind === 'AEXPR_OP' && lexpr === undefined && namesIn(name).at(-1) === '-';
  if (!isSign || rexpr === undefined || !('A_Const' in rexpr)) return null;
  const { ival, fval } = rexpr.A_Const;
  if (ival === undefined && fval === undefined) return null;
  return { fval: { fval: `-${ival === undefined ? (fval?.fval ?? '0') : `${ival.ival ?? 0}`}` } };
}
