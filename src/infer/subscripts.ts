/** Subscripts of arrays and of jsonb. */

import type { A_Indices as Indices, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import { mayAssign } from './coercion.ts';
import { locationOf } from './location.ts';
import type { Scope } from './scope.ts';
import { builtIn } from './type-names.ts';
import { baseOf, builtInName } from './type-properties.ts';

type Use = TypeUse<Handle>;

/** What stands between brackets, which was read (array_subscript_transform, jsonb_subscript_transform). */
export function checkSubscripts(
  analysis: Analysis,
  of: Use,
  parts: readonly Node[],
  scope: Scope,
): void {
  const indices = parts.flatMap((part) => ('A_Indices' in part ? part.A_Indices : []));
  const base = baseOf(analysis.environment, of);
  const isJson = builtInName(analysis.environment, base) === 'jsonb';
  if (isJson) return refuseSlice(analysis, indices);
  if (base.dimensions === 0) return;
  const int4 = builtIn(analysis.environment, 'int4');
  for (const node of indices.flatMap(({ lidx, uidx }) => [lidx, uidx])) {
    if (node === undefined) continue;
    const operand = analysis.operandOf(node, scope);
    if (mayAssign(analysis.environment, operand, int4)) continue;
    analysis.refuseTypes('42804', ['array subscript must have type integer'], locationOf(node));
  }
}

/** Where one is a slice, the server points at the first of all. */
function refuseSlice(analysis: Analysis, indices: readonly Indices[]): void {
  if (!indices.some((each) => each.is_slice === true)) return;
  const [first] = indices;
  const message = ['jsonb subscript does not support slices'];
  analysis.refuseTypes('42804', message, locationOf(first?.uidx ?? first?.lidx));
}
