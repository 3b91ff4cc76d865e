/** Types by their names, as expressions write them. */

import type { TypeName } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Environment } from './environment.ts';

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
