/**
 * Operators by name and operands (LookupOperName in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_oper.c).
 */

import type { Node, ObjectWithArgs } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { sameTypes } from '../function/find-routine.ts';
import { missing, nameText } from '../names.ts';
import { qualifiedNameOf, type QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { resolveType } from '../type-name.ts';
import { nameInOption } from './find-function.ts';
import { mayBeOfExtension, visible } from './find-named.ts';

/** A type in an option; 42P13 for a set. */
export function operandType(context: Context, node: Node | undefined): TypeUse<Handle> | null {
  if (node === undefined || !('TypeName' in node)) return null;
  if (node.TypeName.setof === true) {
    refuse({ sqlstate: '42P13', message: 'SETOF type not allowed for operator argument' });
  }
  return { ...resolveType(context, node.TypeName), modifiers: [] };
}

/** The types that an operator stands between; null on the left of a prefix operator. */
export interface Operands {
  readonly left: TypeUse<Handle> | null;
  readonly right: TypeUse<Handle> | null;
}

/** The one of several of these operands; null where there is none. */
export function operatorOf(
  { builder }: Context,
  candidates: readonly Handle[],
  { left, right }: Operands,
): Handle | null {
  const found = candidates.find((handle) => {
    const row = builder.get('operator', handle);
    if (right === null || (row.left === null) !== (left === null)) return false;
    const own = row.left === null ? [row.right] : [row.left, row.right];
    return sameTypes(own, left === null ? [right] : [left, right]);
  });
  return found ?? null;
}

/** The operator that a statement names with its operands; 42883 where there is none. */
export function findOperator(context: Context, node: ObjectWithArgs): Handle {
  const name = qualifiedNameOf(node.objname);
  const [left = null, right = null] = (node.objargs ?? []).map((argument) =>
    'TypeName' in argument ? operandType(context, argument) : null,
  );
  return findOperatorOf(context, name, { left, right });
}

/** The same by types that are known already. */
export function findOperatorOf(context: Context, name: QualifiedName, operands: Operands): Handle {
  const found = operatorNamed(context, name, operands);
  if (found !== null) return found;
  if (operands.right === null) {
    const message = 'postfix operators are not supported';
    refuse({ sqlstate: '42601', message, isMissing: true });
  }
  const text = (use: TypeUse<Handle> | null): string[] =>
    use === null ? [] : [typeText(context, use)];
  const listed = [...text(operands.left), nameText(name), ...text(operands.right)].join(' ');
  return refuse({
    sqlstate: '42883',
    message: `operator does not exist: ${listed}`,
    ...missing(context, 'operator', name),
  });
}

/** The operator `type op type` that an option names; 42883 where there certainly is none. */
export function findOperatorNamed(context: Context, option: Node, type: TypeUse<Handle>): void {
  const name = nameInOption(option);
  const operands = { left: type, right: type };
  if (operatorNamed(context, name, operands) !== null) return;
  if (!mayBeOfExtension(context)) findOperatorOf(context, name, operands);
}

/** The operator of a name and types, along the path; null where there is none. */
export function operatorNamed(
  context: Context,
  name: QualifiedName,
  operands: Operands,
): Handle | null {
  return operatorOf(context, visible(context, 'operator', name), operands);
}
