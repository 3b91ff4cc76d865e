/**
 * Functions by name and types where a call is made ready, so that types need not be the very same
 * (func_get_detail in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { castFacts } from '../../infer/coercion.ts';
import { functionsNamed, hasUnknownNames } from '../../infer/environment.ts';
import { isAssignable } from '../../postgres/casts.ts';
import { isInternalFunction } from '../../postgres/internal-functions.ts';
import { builtInTypes } from '../../postgres/types.ts';
import type { Context } from '../context.ts';
import { refuseMissingFunction } from '../named/find-function.ts';
import type { QualifiedName } from '../nodes.ts';
import { baseTypeOf } from '../type-name.ts';
import { inputTypes, sameTypes } from './find-routine.ts';

export interface CalledFunction {
  /** What to depend on: the function, or its extension; null for the server's own, and for doubt. */
  readonly needs: Handle | null;
  /** The function, where it certainly is that one. */
  readonly fact: FunctionFact<Handle> | null;
}

/** The function that types lead to; 42883 where there certainly is none. */
export function findCalled(
  context: Context,
  name: QualifiedName,
  types: readonly TypeUse<Handle>[],
): CalledFunction {
  const { builder, lookup, session } = context;
  const functions = lookup.functions(name.schema, name.name).flatMap((handle) => {
    const fact = builder.get('function', handle);
    return fact.kindOfFunction === 'function' && !builder.isPinned(handle)
      ? { handle, fact, inputs: inputTypes(fact.arguments) }
      : [];
  });
  const same = functions.find(({ inputs }) => sameTypes(inputs, types));
  if (same !== undefined) return { needs: same.handle, fact: same.fact };
  const fitting = functions.filter(({ inputs }) => mayTake(context, inputs, types));
  const known = functionsNamed(session.environment, name.schema, name.name).filter(
    ({ fact, kind, required, most }) =>
      fact === null && kind === 'function' && required <= types.length && types.length <= most,
  );
  const [only, ...others] = [...fitting.map(({ handle }) => handle), ...known];
  if (only !== undefined) {
    const needs = typeof only === 'number' ? only : only.needs;
    return { needs: others.length === 0 ? needs : null, fact: null };
  }
  if (!mayBeUnknown(context, name, types)) refuseMissingFunction(context, name, types);
  return { needs: null, fact: null };
}

function mayBeUnknown(
  context: Context,
  { schema, name }: QualifiedName,
  types: readonly TypeUse<Handle>[],
): boolean {
  const { builder, session } = context;
  if (hasUnknownNames(session.environment)) return true;
  const isOwn = schema === null || schema === 'pg_catalog';
  if (isOwn && isInternalFunction(name, types.length)) return true;
  // What takes `internal` is not listed of extensions.
  const isInternal = types.some(({ type }) => builder.row(type).name === 'internal');
  return isInternal && session.extensions().some((each) => builder.row(each).name !== 'plpgsql');
}

/** False where a function certainly does not take values of the types. */
function mayTake(
  context: Context,
  inputs: readonly TypeUse<Handle>[],
  types: readonly TypeUse<Handle>[],
): boolean {
  if (inputs.length !== types.length) return false;
  return inputs.every((input, index) => mayBecome(context, types[index]!, input));
}

/** False where no value of a type becomes another's without being told so: certain of plain types only. */
export function mayBecome(context: Context, from: TypeUse<Handle>, to: TypeUse<Handle>): boolean {
  const source = plainName(context, from);
  if (source === null) return true;
  if (baseTypeOf(context, to).dimensions > 0) return source.endsWith('vector');
  const target = plainName(context, to);
  if (target === null) return true;
  return isAssignable(source, target);
}

/** A type by its name in pg_type; null for all that is not plain, or may have casts of its own. */
function plainName(context: Context, use: TypeUse<Handle>): string | null {
  const { builder, session } = context;
  const base = baseTypeOf(context, use);
  const { name, parent } = builder.row(base.type);
  if (base.dimensions > 0 || parent !== session.pgCatalog) return null;
  const typtype = builtInTypes.get(name)?.typtype;
  if (typtype === undefined || typtype === 'p') return null;
  return castFacts(builder).length > 0 ? null : name;
}
