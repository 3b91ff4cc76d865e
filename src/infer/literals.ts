/** Literals: which have a type of their own. */

import type { A_Const as AConst, Node } from '@pgsql/types';

/** True for a bare string or NULL. */
export function isUntyped(node: Node): boolean {
  if (!('A_Const' in node)) return false;
  return node.A_Const.sval !== undefined || node.A_Const.isnull === true;
}

/** The type of a literal by its name in pg_type; null for one that has none yet. */
export function literalType({ ival, fval, boolval, bsval }: AConst): string | null {
  if (ival !== undefined) return 'int4';
  if (boolval !== undefined) return 'bool';
  if (bsval !== undefined) return 'bit';
  if (fval === undefined) return null;
  const text = fval.fval ?? '';
  if (!/^\d+$/.test(text)) return /^0[xob]|_/i.test(text) ? null : 'numeric';
  return BigInt(text) <= 9223372036854775807n ? 'int8' : 'numeric';
}
