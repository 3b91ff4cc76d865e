/**
 * Support functions of access methods: what each takes and gives, and for which types it stands
 * (assignProcTypes in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/opclasscmds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { sameTypes } from '../function/find-routine.ts';
import type { RoutineSignature } from '../function/known-routines.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';

type Use = TypeUse<Handle>;

/** What a function must be like: messages say it of `words`. */
interface Rule {
  readonly words: string;
  /** How many arguments, in words, or `internal` for one of that type. */
  readonly takes: 'one' | 'two' | 'five' | 'internal';
  /** In pg_type, and in messages. */
  readonly returns: readonly [name: string, printed: string];
  /** Which arguments say the types that it is for. */
  readonly types: readonly [left: number, right: number] | null;
}

const rules: Readonly<Record<string, Rule>> = {
  'btree 1': {
    words: 'btree comparison functions',
    takes: 'two',
    returns: ['int4', 'integer'],
    types: [0, 1],
  },
  'btree 2': {
    words: 'btree sort support functions',
    takes: 'internal',
    returns: ['void', 'void'],
    types: null,
  },
  'btree 3': {
    words: 'btree in_range functions',
    takes: 'five',
    returns: ['bool', 'boolean'],
    types: [0, 2],
  },
  'btree 4': {
    words: 'btree equal image functions',
    takes: 'one',
    returns: ['bool', 'boolean'],
    types: null,
  },
  'btree 6': {
    words: 'btree skip support functions',
    takes: 'internal',
    returns: ['void', 'void'],
    types: null,
  },
  'hash 1': { words: 'hash function 1', takes: 'one', returns: ['int4', 'integer'], types: [0, 0] },
  'hash 2': { words: 'hash function 2', takes: 'two', returns: ['int8', 'bigint'], types: [0, 0] },
};

const counts = { one: 1, two: 2, five: 5, internal: 1 } as const;

/** The function that reads a class's options, by method (amoptsprocnum). */
const optionsFunctions: Readonly<Record<string, number>> = {
  btree: 5,
  hash: 3,
  gist: 10,
  gin: 7,
  spgist: 6,
  brin: 5,
};

/** Support functions that are for one type only. */
const oneType: ReadonlySet<string> = new Set(['btree 4', 'btree 6']);

export interface SupportFunction {
  readonly method: string;
  readonly number: number;
  readonly signature: RoutineSignature | null;
  /** As the statement says them; null where it does not. */
  readonly types: readonly [left: Use, right: Use] | null;
  /** The class's; null for ALTER OPERATOR FAMILY. */
  readonly classType: Use | null;
}

/** The types that a support function is for; 42P17. Null where they are not known. */
export function supportTypes(
  context: Context,
  support: SupportFunction,
): readonly [left: Use, right: Use] | null {
  const { method, number, signature, types, classType } = support;
  const isOptions = optionsFunctions[method] === number;
  const key = `${method} ${number}`;
  const rule = isOptions ? undefined : rules[key];
  if (signature !== null) {
    if (isOptions) checkOptions(context, signature, support);
    else if (rule !== undefined) checkRule(context, rule, signature);
  }
  const own = rule?.types?.map((index) => signature?.inputs[index] ?? null) ?? [];
  const [left, right] = types ?? [own[0] ?? classType, own[1] ?? classType];
  if (left === null || right === null) {
    if (signature === null) return null;
    const what = context.session.postgres >= 14 ? 'index support function' : 'support function';
    return refuseInvalid(`associated data types must be specified for ${what}`);
  }
  if (oneType.has(key) && rule !== undefined && !sameTypes([left], [right])) {
    refuseInvalid(`${wordsOf(context, rule)} must not be cross-type`);
  }
  return [left, right];
}

/** Since 18 other methods than btree may have such functions. */
function wordsOf({ session }: Context, { words }: Rule): string {
  return session.postgres >= 18 ? words.replace('btree ', 'ordering ') : words;
}

/** 42P17: invalid object definition. */
function refuseInvalid(message: string): never {
  return refuse({ sqlstate: '42P17', message });
}

function checkRule(context: Context, rule: Rule, { inputs, returns }: RoutineSignature): void {
  const { takes } = rule;
  const words = wordsOf(context, rule);
  const isInternal = isOf(context, inputs[0] ?? null, 'internal');
  const isWrong = inputs.length !== counts[takes] || (takes === 'internal' && !isInternal);
  if (isWrong) {
    const what =
      takes === 'internal'
        ? 'accept type "internal"'
        : `have ${takes} argument${takes === 'one' ? '' : 's'}`;
    refuseInvalid(`${words} must ${what}`);
  }
  if (isOf(context, returns, rule.returns[0])) return;
  refuseInvalid(`${words} must return ${rule.returns[1]}`);
}

function checkOptions(
  context: Context,
  { inputs, returns }: RoutineSignature,
  { types, classType }: SupportFunction,
): void {
  const what = 'associated data types for operator class options parsing functions must match';
  if (
    types !== null &&
    classType !== null &&
    !types.every((each) => sameTypes([each], [classType]))
  ) {
    refuseInvalid(`${what} opclass input type`);
  }
  if (types !== null && classType === null && !sameTypes([types[0]], [types[1]])) {
    refuseInvalid(`left and right ${what}`);
  }
  const isRight =
    isOf(context, returns, 'void') && inputs.length === 1 && isOf(context, inputs[0]!, 'internal');
  if (!isRight) refuseInvalid('invalid operator class options parsing function');
}

/** True for a type of the server's own, and for what is not known. */
function isOf(context: Context, use: Use | null, name: string): boolean {
  return use === null || sameTypes([use], [builtInType(context, name)]);
}
