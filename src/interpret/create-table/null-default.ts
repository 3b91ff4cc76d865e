/** Defaults that say nothing: the server stores none that is NULL once it is parsed (AddRelationNewConstraints). */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { resolveType } from '../type-name.ts';
import type { ExpressionSource } from './expression-source.ts';

/**
 * True for a default that is plainly NULL. One that a domain or a length must still be asked about,
 * or that is cast from another type, is more than that, and is kept.
 */
export function isNullDefault(
  context: Context,
  type: TypeUse<Handle>,
  source: ExpressionSource,
): boolean {
  return source.kind === 'written' && isPlainNull(context, type, source.node);
}

/** The same of the expression itself. */
export function isPlainNull(context: Context, type: TypeUse<Handle>, node: Node): boolean {
  if (!isNull(node)) return false;
  const row = context.builder.row(type.type);
  if (row.kind === 'domain') return false;
  const isBare = !('TypeCast' in node);
  // The length of an interval is part of its literals.
  const hasLength = type.modifiers.length > 0 && !(isBare && row.name === 'interval');
  return !hasLength && (isBare || isCastTo(context, node, type));
}

function isNull(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if ('TypeCast' in node) return isNull(node.TypeCast.arg);
  return 'A_Const' in node && node.A_Const.isnull === true;
}

function isCastTo(context: Context, node: Node, type: TypeUse<Handle>): boolean {
  if (!('TypeCast' in node) || node.TypeCast.typeName === undefined) return false;
  const cast = resolveType(context, node.TypeCast.typeName);
  return cast.type === type.type && cast.dimensions > 0 === type.dimensions > 0;
}
