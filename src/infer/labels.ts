/** Literals that become values of enums. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import { baseOf } from './type-properties.ts';

/**
 * Notes a bare string that becomes a value of the type, where it is a label that must not be used yet
 * (check_safe_enum_use in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/enum.c).
 */
export function noteLabel(
  { environment, conversions }: Analysis,
  node: Node,
  type: TypeUse<Handle>,
): void {
  const { builder, newLabels } = environment;
  if (newLabels.size === 0 || !('A_Const' in node) || node.A_Const.sval === undefined) return;
  const base = baseOf(environment, type);
  if (base.dimensions > 0 || builder.row(base.type).kind !== 'enum') return;
  const { sval, location } = node.A_Const;
  const label = builder.find('enumLabel', base.type, sval.sval ?? '');
  if (label !== undefined && newLabels.has(label)) {
    conversions.push({ kind: 'label', label, location });
  }
}
