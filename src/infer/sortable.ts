/**
 * Which types can be sorted, and told equal (get_sort_group_operators in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_oper.c).
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import type { Operand } from './coercion.ts';
import type { Environment } from './environment.ts';
import { locationOf } from './location.ts';
import { relationColumns } from './scope.ts';
import { baseOf, builtInName, isRowType } from './type-properties.ts';

/** The server's own types without a default operator class of btree. */
const unsorted: ReadonlySet<string> = new Set(
  'aclitem box cid circle json jsonpath line lseg path pg_snapshot point polygon txid_snapshot xid xml'.split(
    ' ',
  ),
);

/** Those of them that have one of hash. */
const hashed: ReadonlySet<string> = new Set(['aclitem', 'cid', 'xid']);

interface Use {
  readonly need: 'ordering' | 'equality';
  /** What the server points at. */
  readonly at: Node | readonly Node[] | undefined;
}

/** 42883 for a type that certainly has no such operator. */
export function checkSortable(analysis: Analysis, operand: Operand, { need, at }: Use): void {
  if (operand === null || operand === 'untyped') return;
  if (!lacks(analysis.environment, operand, need)) return;
  const message = [`could not identify an ${need} operator for type `, operand];
  analysis.refuseTypes('42883', message, locationOf(at));
}

/** Arrays and rows are as good as what they are made of. */
function lacks(environment: Environment, use: TypeUse<Handle>, need: Use['need']): boolean {
  const { builder } = environment;
  const base = baseOf(environment, { ...use, dimensions: 0 });
  const name = builtInName(environment, base);
  if (name !== null) return unsorted.has(name) && !(need === 'equality' && hashed.has(name));
  if (!isRowType(environment, base)) return false;
  return relationColumns(builder, base.type).some(
    ({ type }) => type !== null && type.type !== base.type && lacks(environment, type, need),
  );
}
