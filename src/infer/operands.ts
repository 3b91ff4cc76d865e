/** Whether there is an operator of a name for operands of such types. */

import type { Analysis } from './analysis.ts';
import type { Operand } from './coercion.ts';
import { hasUnknownNames } from './environment.ts';
import { operatorOf } from './resolve-call.ts';

/** 42883 where no operator of the name takes the operands. */
export function checkOperands(
  analysis: Analysis,
  path: readonly string[],
  operands: readonly Operand[],
  location: number | undefined,
): void {
  if (operatorOf(analysis, path, operands).selection.kind !== 'none') return;
  noteMissing(analysis, path, operands, location);
}

/** Notes that none of the name takes the operands. */
export function noteMissing(
  { environment, conversions }: Analysis,
  path: readonly string[],
  operands: readonly Operand[],
  location: number | undefined,
): void {
  if (hasUnknownNames(environment)) return;
  conversions.push({ kind: 'missing', what: 'operator', name: path.join('.'), operands, location });
}
