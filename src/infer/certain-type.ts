/** Types of expressions that are plain without inference: columns, casts, literals. */

import type { A_Const as AConst, Node, TypeName } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Environment } from './environment.ts';
import { resolveColumn } from './resolve-column.ts';
import type { RangeEntry, Scope } from './scope.ts';

/** The type of an expression; null where it is not certain. A bare string or NULL has none yet. */
export function certainType(
  environment: Environment,
  node: Node,
  scope: Scope,
): TypeUse<Handle> | null {
  if ('ColumnRef' in node) {
    const found = resolveColumn(environment.builder, scope, namesIn(node.ColumnRef.fields));
    if (found.kind === 'column') return found.column.type;
    return found.kind === 'row' ? rowType(found.entry) : null;
  }
  if ('TypeCast' in node) return typeNamed(environment, node.TypeCast.typeName);
  if ('CollateClause' in node && node.CollateClause.arg !== undefined) {
    return certainType(environment, node.CollateClause.arg, scope);
  }
  const name = 'A_Const' in node ? literalType(node.A_Const) : plainTypes[Object.keys(node)[0]!];
  return name === undefined || name === null ? null : builtIn(environment, name);
}

/** Of a function or query the type of a row has no name. */
function rowType({ source }: RangeEntry): TypeUse<Handle> | null {
  return source === null ? null : { type: source, modifiers: [], dimensions: 0 };
}

/** The type of an output column: a bare string or NULL has become text. */
export function outputType(
  environment: Environment,
  node: Node,
  scope: Scope,
): TypeUse<Handle> | null {
  return isUntyped(node) ? builtIn(environment, 'text') : certainType(environment, node, scope);
}

/** True for a bare string or NULL. */
export function isUntyped(node: Node): boolean {
  if (!('A_Const' in node)) return false;
  return node.A_Const.sval !== undefined || node.A_Const.isnull === true;
}

const plainTypes: Readonly<Record<string, string | null>> = {
  BoolExpr: 'bool',
  NullTest: 'bool',
  BooleanTest: 'bool',
  GroupingFunc: 'int4',
  RowExpr: 'record',
};

function literalType({ ival, fval, boolval, bsval }: AConst): string | null {
  if (ival !== undefined) return 'int4';
  if (boolval !== undefined) return 'bool';
  if (bsval !== undefined) return 'bit';
  if (fval === undefined) return null;
  const text = fval.fval ?? '';
  if (!/^\d+$/.test(text)) return /^0[xob]|_/i.test(text) ? null : 'numeric';
  return BigInt(text) <= 9223372036854775807n ? 'int8' : 'numeric';
}

/** A built-in type by its pg_type name; throws when there is none, which is our bug. */
export function builtIn(
  { builder, pgCatalog }: Pick<Environment, 'builder' | 'pgCatalog'>,
  name: string,
): TypeUse<Handle> {
  const type = builder.find('type', pgCatalog, name);
  if (type === undefined) throw new Error(`There is no type ${name}.`);
  return { type, modifiers: [], dimensions: 0 };
}

/** The type that a name stands for; null with modifiers that are more than a number or two, and where there is none. */
export function typeNamed(
  { lookup, builder }: Environment,
  typeName: TypeName | undefined,
): TypeUse<Handle> | null {
  if (typeName === undefined || typeName.setof === true || typeName.pct_type === true) return null;
  const path = namesIn(typeName.names);
  const name = path.at(-1) ?? '';
  const type = lookup.find('type', path.at(-2) ?? null, name);
  if (type === undefined) return null;
  const modifiers = (typeName.typmods ?? []).map((node) =>
    'A_Const' in node && node.A_Const.ival !== undefined ? `${node.A_Const.ival.ival ?? 0}` : null,
  );
  if (modifiers.some((each) => each === null) || builder.row(type).name === 'interval') {
    if (modifiers.length > 0) return null;
  }
  const known = modifiers.filter((each) => each !== null);
  return { type, modifiers: withScale(name, known), dimensions: typeName.arrayBounds?.length ?? 0 };
}

/** numeric(p) is printed with its scale. */
function withScale(name: string, modifiers: readonly string[]): readonly string[] {
  return name === 'numeric' && modifiers.length === 1 ? [...modifiers, '0'] : modifiers;
}
