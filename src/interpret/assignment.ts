/** Whether values of one type become another's by themselves, as in an assignment. What is not certain is accepted. */

import type { Handle } from '../catalog/builder.ts';
import type { Expression } from '../catalog/expression.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { isAssignable } from '../postgres/casts.ts';
import { builtInTypes } from '../postgres/types.ts';
import type { Context } from './context.ts';
import { baseTypeOf, builtInType, isTypeKind, isUnknownType } from './type-name.ts';

/** False where a value of one type certainly cannot be assigned to the other. */
export function canAssign(context: Context, from: TypeUse<Handle>, to: TypeUse<Handle>): boolean {
  if (isUnknownType(context, from.type) || isUnknownType(context, to.type)) return true;
  const [source, target] = [baseTypeOf(context, from), baseTypeOf(context, to)];
  if (source.dimensions > 0 && target.dimensions > 0) {
    return canAssign(context, { ...source, dimensions: 0 }, { ...target, dimensions: 0 });
  }
  const [a, b] = [nameIn(context, source.type), nameIn(context, target.type)];
  if (target.dimensions === 0 && b !== null && builtInTypes.get(b)?.category === 'S') return true;
  if (source.dimensions !== target.dimensions)
    return isOpen(context, source) || isOpen(context, target);
  if (source.type === target.type) return true;
  if (a !== null && b !== null) return isAssignable(a, b);
  return isOpen(context, source) || isOpen(context, target);
}

/** The name of a built-in type; null for any other. */
function nameIn({ builder, session }: Context, type: Handle): string | null {
  const { name, parent } = builder.row(type);
  return parent === session.pgCatalog ? name : null;
}

/** True for types that an extension or a user may have made casts for. */
function isOpen({ builder, session }: Context, { type }: TypeUse<Handle>): boolean {
  const row = builder.row(type);
  return row.kind === 'baseType' && row.parent !== session.pgCatalog;
}

/** Expressions whose type is plain from their text. */
const knownTypes: ReadonlyMap<string, string> = new Map([
  ['now()', 'timestamptz'],
  ['current_timestamp', 'timestamptz'],
  ['current_date', 'date'],
  ['localtimestamp', 'timestamp'],
  ['gen_random_uuid()', 'uuid'],
]);

/** The type of an expression; null where it is not certain, as a bare string is of any type. */
export function typeOfExpression(
  context: Context,
  { constant, pieces }: Expression<Handle>,
): TypeUse<Handle> | null {
  const [first] = pieces;
  if (constant === null) {
    if (typeof first !== 'string') return null;
    const name = /^nextval\('?$/i.test(first) ? 'int8' : knownTypes.get(first.toLowerCase());
    return name === undefined || pieces.length > 3 ? null : builtInType(context, name);
  }
  if (constant.isCast) return castIn(context, pieces);
  switch (constant.kind) {
    case 'integer':
      return builtInType(context, 'int4');
    case 'boolean':
      return builtInType(context, 'bool');
    case 'float':
      return builtInType(context, /^\d+$/.test(constant.text) ? 'int8' : 'numeric');
    case 'string':
    case 'bitString':
    case 'null':
      return null;
    default:
      return constant.kind satisfies never;
  }
}

/** The type behind the last `::` of a literal; null where it is not plain. */
function castIn(context: Context, pieces: Expression<Handle>['pieces']): TypeUse<Handle> | null {
  const last = pieces.at(-1)!;
  if (typeof last !== 'string') {
    const isType = isTypeKind(context.builder.row(last.ref).kind);
    return isType ? { type: last.ref, modifiers: [], dimensions: 0 } : null;
  }
  const written = /::\s*([a-z_][a-z0-9_ ]*)(\([0-9, ]*\))?$/i.exec(last)?.[1]?.toLowerCase();
  if (written === undefined) return null;
  const found = [...builtInTypes.values()].find(
    ({ name, printed }) => name === written || printed === written,
  );
  return found === undefined ? null : builtInType(context, found.name);
}
