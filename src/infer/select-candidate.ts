/**
 * Which of several functions or operators a call means by the types of its arguments
 * (func_get_detail, func_match_argtypes and func_select_candidate in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { canCoerce, type Answer, type Operand } from './coercion.ts';
import type { Environment } from './environment.ts';
import { answerOf } from './polymorphic.ts';
import { baseOf, categoryOf, isPreferred, isSameType } from './type-properties.ts';

type Use = TypeUse<Handle>;

/** What a call may mean. */
export interface Typed {
  /** One for each argument of the call; null where a type is not known. */
  readonly inputs: readonly (Use | null)[];
}

export type Selection<C extends Typed> =
  | { readonly kind: 'one'; readonly candidate: C }
  /** None takes the arguments. */
  | { readonly kind: 'none' }
  /** It is one of these, or it is not told which. */
  | { readonly kind: 'several'; readonly candidates: readonly C[] };

/** The candidate that a call with such arguments means, as far as that is certain. */
export function selectCandidate<C extends Typed>(
  environment: Environment,
  operands: readonly Operand[],
  candidates: readonly C[],
): Selection<C> {
  const exact = candidates.find(({ inputs }) => areExactly(operands, inputs));
  if (exact !== undefined) return { kind: 'one', candidate: exact };
  const answers = candidates.map((each) => [each, takes(environment, operands, each)] as const);
  const possible = answers.flatMap(([each, answer]) => (answer === 'no' ? [] : each));
  const isCertain = !operands.includes(null);
  if (possible.length === 0) {
    return isCertain ? { kind: 'none' } : { kind: 'several', candidates: [] };
  }
  if (possible.length === 1) return { kind: 'one', candidate: possible[0]! };
  const isOpen = !isCertain || answers.some(([, answer]) => answer === 'maybe');
  const best = isOpen ? null : bestOf(environment, operands as readonly Known[], possible);
  return best === null
    ? { kind: 'several', candidates: possible }
    : { kind: 'one', candidate: best };
}

type Known = Exclude<Operand, null>;

/** True where all arguments are of the very types. */
export function areExactly(operands: readonly Operand[], inputs: Typed['inputs']): boolean {
  return operands.every((operand, index) => {
    const input = inputs[index];
    if (operand === null || operand === 'untyped') return false;
    return input !== undefined && input !== null && isSameType(operand, input);
  });
}

/** Whether a candidate takes the arguments. */
function takes(environment: Environment, operands: readonly Operand[], { inputs }: Typed): Answer {
  let isCertain = true;
  for (const [index, operand] of operands.entries()) {
    const input = inputs[index] ?? null;
    const answer = input === null ? 'maybe' : canCoerce(environment, operand, input);
    if (answer === 'no') return 'no';
    if (answer === 'maybe') isCertain = false;
  }
  const agreed = answerOf(environment, operands, inputs);
  return !isCertain && agreed === 'yes' ? 'maybe' : agreed;
}

/** Those of which a count is greatest. */
function most<C>(candidates: readonly C[], count: (candidate: C) => number): readonly C[] {
  const counts = candidates.map(count);
  const greatest = Math.max(...counts);
  return candidates.filter((_, index) => counts[index] === greatest);
}

/** func_select_candidate; null where it finds several, or a category is not known. */
function bestOf<C extends Typed>(
  environment: Environment,
  operands: readonly Known[],
  candidates: readonly C[],
): C | null {
  const known = operands.map((each) => (each === 'untyped' ? each : baseOf(environment, each)));
  const isExactAt = ({ inputs }: C, index: number): boolean => {
    const operand = known[index]!;
    return operand !== 'untyped' && isSameType(operand, inputs[index]!);
  };
  const categories = known.map((each) =>
    each === 'untyped' ? each : categoryOf(environment, each),
  );
  const isPreferredAt = ({ inputs }: C, index: number): boolean => {
    const input = inputs[index]!;
    const isOf = categoryOf(environment, input) === categories[index];
    return known[index] !== 'untyped' && isOf && isPreferred(environment, input);
  };
  const places = known.map((_, index) => index);
  const exact = most(candidates, (each) => places.filter((at) => isExactAt(each, at)).length);
  if (exact.length === 1) return exact[0]!;
  // Where all take the very type, its category does not count.
  const isOpen = (at: number): boolean =>
    categories[at] === null && !exact.every((each) => isExactAt(each, at));
  if (places.some(isOpen)) return null;
  const preferred = most(
    exact,
    (each) => places.filter((at) => isExactAt(each, at) || isPreferredAt(each, at)).length,
  );
  if (preferred.length === 1) return preferred[0]!;
  const open = places.filter((at) => known[at] === 'untyped');
  if (open.length === 0) return null;
  const resolved = byCategories(environment, open, preferred);
  if (resolved === null) return null;
  return resolved.length === 1 ? resolved[0]! : byKnownType(environment, known, resolved);
}

/** Literals are taken for strings where they may be, else for the one category that there is. */
function byCategories<C extends Typed>(
  environment: Environment,
  open: readonly number[],
  candidates: readonly C[],
): readonly C[] | null {
  const slots = open.map((at) => slotOf(environment, at, candidates));
  if (slots.some((slot) => slot === null)) return null;
  if (slots.includes('conflict')) return candidates;
  const kept = candidates.filter(({ inputs }) =>
    open.every((at, index) => {
      const slot = slots[index] as Slot;
      const input = inputs[at]!;
      if (categoryOf(environment, input) !== slot.category) return false;
      return !slot.hasPreferred || isPreferred(environment, input);
    }),
  );
  return kept.length > 0 ? kept : candidates;
}

interface Slot {
  readonly category: string;
  readonly hasPreferred: boolean;
}

function slotOf(
  environment: Environment,
  at: number,
  candidates: readonly Typed[],
): Slot | 'conflict' | null {
  let slot: Slot | null = null;
  let hasConflict = false;
  for (const { inputs } of candidates) {
    const category = categoryOf(environment, inputs[at]!);
    if (category === null) return null;
    const own = { category, hasPreferred: isPreferred(environment, inputs[at]!) };
    if (slot === null) slot = own;
    else if (slot.category === category) {
      slot = { category, hasPreferred: slot.hasPreferred || own.hasPreferred };
    } else if (category === 'S') slot = own;
    else hasConflict = true;
  }
  return hasConflict && slot?.category !== 'S' ? 'conflict' : slot;
}

/** Literals are taken for what the other arguments are, where all of those are of one type. */
function byKnownType<C extends Typed>(
  environment: Environment,
  known: readonly Known[],
  candidates: readonly C[],
): C | null {
  const typed = known.filter((each) => each !== 'untyped');
  const [first] = typed;
  if (first === undefined || !typed.every((each) => isSameType(each, first))) return null;
  const operands = known.map(() => first);
  const answers = candidates.map((each) => takes(environment, operands, each));
  if (answers.includes('maybe')) return null;
  const taken = candidates.filter((_, index) => answers[index] === 'yes');
  return taken.length === 1 ? taken[0]! : null;
}
