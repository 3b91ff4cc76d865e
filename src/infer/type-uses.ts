/** Types as expressions use them: casts between them, their modifiers, their collations. */

import type { CollateClause, Node, TypeCast, TypeName } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { canCoerce } from './coercion.ts';
import type { Scope } from './scope.ts';
import { typeNamed } from './type-names.ts';
import { isCollatable } from './type-properties.ts';

/** 42846 for a cast, which was read, between types that have none (transformTypeCast). */
export function checkCast(analysis: Analysis, node: TypeCast, scope: Scope): void {
  const { arg, typeName, location } = node;
  if (arg === undefined) return;
  const target = typeNamed(analysis.environment, typeName);
  // The elements of an array that is written out are cast one by one.
  if (target === null || ('A_ArrayExpr' in arg && target.dimensions > 0)) return;
  refuseCast(analysis, { from: analysis.operandOf(arg, scope), to: target, location });
}

interface Cast {
  readonly from: TypeUse<Handle> | 'untyped' | null;
  readonly to: TypeUse<Handle>;
  readonly location: number | undefined;
}

/** 42846 where there certainly is no cast. */
export function refuseCast(analysis: Analysis, { from, to, location }: Cast): void {
  if (from === 'untyped' || from === null) return;
  if (canCoerce(analysis.environment, from, to, 'explicit') !== 'no') return;
  analysis.refuseTypes('42846', ['cannot cast type ', from, ' to ', to], location);
}

/** The server's own types that have modifiers. */
const modified: ReadonlySet<string> = new Set([
  'bit',
  'bpchar',
  'interval',
  'numeric',
  'time',
  'timestamp',
  'timestamptz',
  'timetz',
  'varbit',
  'varchar',
]);

/** 42601 for modifiers of a type that has none (typenameTypeMod). */
export function checkModifiers(
  { environment, problems }: Analysis,
  { names, typmods, arrayBounds, location }: TypeName,
  type: Handle,
): void {
  if (typmods === undefined) return;
  const { builder, pgCatalog } = environment;
  const { kind, parent, name } = builder.row(type);
  if (kind === 'baseType' && (parent !== pgCatalog || modified.has(name))) return;
  const text = `${namesIn(names).join('.')}${arrayBounds === undefined ? '' : '[]'}`;
  const message = `type modifier is not allowed for type "${text}"`;
  problems.push({ sqlstate: '42601', message, location });
}

/** `a COLLATE "C"`, of what was read (transformCollateClause). */
export function checkCollate(
  analysis: Analysis,
  { arg, collname, location }: CollateClause,
  scope: Scope,
): void {
  analysis.collates++;
  if (arg === undefined) return;
  const type: TypeUse<Handle> | 'untyped' | null = analysis.operandOf(arg as Node, scope);
  if (type !== null && type !== 'untyped' && !isCollatable(analysis.environment, type)) {
    analysis.refuseTypes('42804', ['collations are not supported by type ', type], location);
  }
  analysis.conversions.push({ kind: 'collation', names: collname ?? [], location });
}
