/**
 * The one type of several expressions: of CASE, COALESCE, GREATEST, ARRAY, VALUES and UNION
 * (select_common_type and select_common_typmod in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_coerce.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { canCoerce, type Answer, type Operand } from './coercion.ts';
import type { Environment } from './environment.ts';
import { builtIn } from './type-names.ts';
import {
  baseOf,
  categoryOf,
  isPreferred,
  isSameType,
  withoutModifiers,
} from './type-properties.ts';

type Use = TypeUse<Handle>;

/**
 * The type that all become, with its modifiers where all have the same; null where one is not
 * certain, or they have none in common. Of bare literals alone it is text.
 */
export function commonType(environment: Environment, operands: readonly Operand[]): Use | null {
  if (operands.length === 0 || operands.includes(null)) return null;
  const typed = operands.filter((each) => each !== null && each !== 'untyped');
  const [first] = typed;
  if (first === undefined) return builtIn(environment, 'text');
  const isWhole = typed.length === operands.length;
  if (typed.every((each) => isSameType(each, first))) {
    if (!isWhole) return withoutModifiers(baseOf(environment, first));
    const modifiers = first.modifiers.join();
    const isOne = typed.every((each) => each.modifiers.join() === modifiers);
    return isOne ? first : withoutModifiers(first);
  }
  return chosen(
    environment,
    typed.map((each) => withoutModifiers(baseOf(environment, each))),
  );
}

/** Whether types have one in common: those of two categories certainly have none. */
export function haveCommonType(environment: Environment, operands: readonly Operand[]): Answer {
  const typed = operands.filter((each) => each !== null && each !== 'untyped');
  const categories = new Set(typed.map((each) => categoryOf(environment, each)));
  categories.delete(null);
  if (categories.size > 1) return 'no';
  return commonType(environment, operands) === null ? 'maybe' : 'yes';
}

/** The first, unless a later one of its category takes it and does not become it. */
function chosen(environment: Environment, bases: readonly Use[]): Use | null {
  let [best] = bases;
  if (best === undefined) return null;
  for (const next of bases.slice(1)) {
    if (isSameType(next, best)) continue;
    const category = categoryOf(environment, best);
    if (category === null || category !== categoryOf(environment, next)) return null;
    if (isPreferred(environment, best)) continue;
    const there = canCoerce(environment, best, next);
    const back = canCoerce(environment, next, best);
    if (there === 'maybe' || back === 'maybe') return null;
    if (there === 'yes' && back === 'no') best = next;
  }
  const result = best;
  return bases.every((each) => canCoerce(environment, each, result) === 'yes') ? result : null;
}
