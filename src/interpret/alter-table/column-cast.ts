/** Whether what a column holds, and its default, become another type's by themselves. */

import type { Handle } from '../../catalog/builder.ts';
import type { Expression, Piece } from '../../catalog/expression.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { mayAssign } from '../../infer/coercion.ts';
import { builtInTypes } from '../../postgres/types.ts';
import type { Context } from '../context.ts';
import { bareTypeText, typeText } from '../describe.ts';
import { refuse } from '../refusal.ts';
import type { Column } from './column-of.ts';

/** 42804 where the column's values do not become the new type's without USING. */
export function refuseUncastable(context: Context, column: Column, type: TypeUse<Handle>): void {
  if (mayAssign(context.session.environment, column.type, type)) return;
  const target = bareTypeText(context, type);
  refuse({
    sqlstate: '42804',
    message: `column "${column.name}" cannot be cast automatically to type ${target}`,
    hint: `You might need to specify "USING ${column.name}::${target}".`,
  });
}

/** False where the column's default certainly does not become the new type's. */
export function canCastDefault(context: Context, column: Column, type: TypeUse<Handle>): boolean {
  const expression = column.default ?? column.generated?.expression ?? null;
  if (expression === null) return true;
  return mayAssign(context.session.environment, typeOfDefault(context, column, expression), type);
}

/** The type that the default has before it is made the column's; null where it is not certain. */
function typeOfDefault(
  context: Context,
  { type }: Column,
  expression: Expression<Handle>,
): TypeUse<Handle> | null {
  const { constant } = expression;
  // A bare string was taken for the column's type when it was made the default.
  if (constant?.kind === 'string' && !constant.isCast) return type;
  return context.session.expressionTypes.get(expression) ?? null;
}

/**
 * The default as it stands after the column's type has changed: a bare literal keeps the type that
 * it was read as, `'1970-01-01'::timestamp`, unless the new type reads the text alike.
 */
export function retypedDefault(
  context: Context,
  { default: expression, type: from }: Column,
  to: TypeUse<Handle>,
): Expression<Handle> | null {
  const constant = expression?.constant ?? null;
  if (expression === null || constant?.kind !== 'string' || constant.isCast) return expression;
  if (readsAlike(context, from, to)) return expression;
  const isBuiltIn = context.builder.isPinned(from.type);
  const type: Piece<Handle> = isBuiltIn
    ? typeText(context, { ...from, modifiers: [], dimensions: 0 })
    : { ref: from.type, form: 'qualified' };
  const brackets = from.dimensions > 0 ? ['[]'.repeat(from.dimensions)] : [];
  const pieces = [...expression.pieces, '::', type, ...brackets];
  const retyped = { pieces, constant: { ...constant, isCast: true } };
  context.session.expressionTypes.set(retyped, from);
  return retyped;
}

/** The same type but for its modifiers, or two of the string types. */
function readsAlike(context: Context, from: TypeUse<Handle>, to: TypeUse<Handle>): boolean {
  if (from.dimensions !== to.dimensions) return false;
  return from.type === to.type || (isString(context, from.type) && isString(context, to.type));
}

function isString({ builder }: Context, type: Handle): boolean {
  return builder.isPinned(type) && builtInTypes.get(builder.row(type).name)?.category === 'S';
}
