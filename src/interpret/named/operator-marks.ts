/**
 * `COMMUTATOR`, `NEGATOR`, `RESTRICT`, `JOIN`, `HASHES` and `MERGES` of operators (OperatorValidateParams
 * and get_other_operator in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_operator.c).
 */

import type { DefElem, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { sameTypes } from '../function/find-routine.ts';
import { findSchema, nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import type { OperatorMarks } from '../notes.ts';
import { optionBoolean } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { findFunction, nameInOption } from './find-function.ts';
import { findOperatorOf, operatorNamed, type Operands } from './find-operator.ts';

type Options = ReadonlyMap<string, DefElem>;

export interface MarkedOperator {
  readonly name: QualifiedName;
  readonly schema: Handle;
  readonly operands: Operands;
  readonly isBoolean: boolean | null;
}

function flag(options: Options, name: string): boolean | null {
  const option = options.get(name);
  return option === undefined ? null : optionBoolean(option);
}

function only(what: string, isWrong: boolean, verb: string): void {
  if (!isWrong) return;
  refuse({ sqlstate: '42P13', message: `only ${what} operators can ${verb}` });
}

/** 42P13 for what only operators of two operands, or that give a boolean, can be. */
export function checkMarks(options: Options, { operands, isBoolean }: MarkedOperator): void {
  const has = (name: string): boolean => options.get(name)?.arg !== undefined;
  const merges = flag(options, 'merges') === true;
  const hashes = flag(options, 'hashes') === true;
  if (operands.left === null) {
    only('binary', has('commutator'), 'have commutators');
    only('binary', has('join'), 'have join selectivity');
    only('binary', merges, 'merge join');
    only('binary', hashes, 'hash');
  }
  if (isBoolean !== false) return;
  only('boolean', has('negator'), 'have negators');
  only('boolean', has('restrict'), 'have restriction selectivity');
  only('boolean', has('join'), 'have join selectivity');
  only('boolean', merges, 'merge join');
  only('boolean', hashes, 'hash');
}

/** What a new operator is said to be; 42P13 for its own negator, 3F000. */
export function marksOf(
  context: Context,
  options: Options,
  operator: MarkedOperator,
): Omit<OperatorMarks, 'commutator'> & {
  readonly commutator: OperatorMarks['commutator'] | 'itself';
} {
  return {
    commutator: otherOperator(context, options.get('commutator')?.arg, operator, 'commutator'),
    negator: otherOperator(context, options.get('negator')?.arg, operator, 'negator') as Exclude<
      OperatorMarks['negator'],
      'itself'
    >,
    hashes: flag(options, 'hashes') ?? false,
    merges: flag(options, 'merges') ?? false,
    isBoolean: operator.isBoolean,
  };
}

function otherOperator(
  context: Context,
  node: Node | undefined,
  { name, schema, operands }: MarkedOperator,
  what: 'commutator' | 'negator',
): Handle | 'shell' | 'itself' | null {
  if (node === undefined) return null;
  const other = nameInOption(node);
  const wanted = what === 'commutator' ? swapped(operands) : operands;
  const found = operatorNamed(context, other, wanted);
  if (found !== null) return found;
  const place =
    other.schema === null ? context.session.creationSchema() : findSchema(context, other.schema);
  const isItself = other.name === name.name && place === schema && isSame(wanted, operands);
  if (!isItself) return 'shell';
  if (what === 'commutator') return 'itself';
  const or = context.session.postgres >= 17 ? '' : ' or sort operator';
  return refuse({ sqlstate: '42P13', message: `operator cannot be its own negator${or}` });
}

function swapped({ left, right }: Operands): Operands {
  return { left: right, right: left };
}

function isSame(a: Operands, b: Operands): boolean {
  return sameTypes(listOf(a), listOf(b));
}

function listOf({ left, right }: Operands): readonly TypeUse<Handle>[] {
  return [left, right].flatMap((use) => use ?? []);
}

/** Links operators that are each other's to each other, where they have no other (OperatorUpd). */
export function linkBack(context: Context, operator: Handle, marks: OperatorMarks): void {
  const { notes } = context.session;
  for (const what of ['commutator', 'negator'] as const) {
    const other = marks[what];
    if (typeof other !== 'number' || other === operator) continue;
    const own = notes.get('operator', other);
    if (own !== undefined && own[what] === null) {
      notes.set('operator', other, { ...own, [what]: operator });
    }
  }
}

const estimators = {
  restrict: ['internal', 'oid', 'internal', 'int4'],
  join: ['internal', 'oid', 'internal', 'int2', 'internal'],
} as const;

const estimatorWords = { restrict: 'restriction', join: 'join' } as const;

/** What estimates how many rows it selects and joins (ValidateRestrictionEstimator). 42883, 42P17. */
export function estimatorsOf(context: Context, options: Options): readonly (Handle | null)[] {
  return (['restrict', 'join'] as const).map((kind) => {
    const option = options.get(kind)?.arg;
    if (option === undefined) return null;
    const types = estimators[kind].map((name) => builtInType(context, name));
    const name = nameInOption(option);
    const { needs, returns } = findFunction(context, name, types);
    if (returns === null || returns.type === builtInType(context, 'float8').type) return needs;
    const message = `${estimatorWords[kind]} estimator function ${nameText(name)} must return type float8`;
    return refuse({ sqlstate: '42P17', message });
  });
}

const settable: ReadonlySet<string> = new Set(['restrict', 'join']);
const settableSince17: ReadonlySet<string> = new Set([
  ...settable,
  'commutator',
  'negator',
  'hashes',
  'merges',
]);
const ofCreation: ReadonlySet<string> = new Set([
  ...settableSince17,
  'leftarg',
  'rightarg',
  'function',
  'procedure',
]);

/** 42601 for attributes that cannot be changed, or that there are none of. */
export function checkSettable({ session }: Context, options: Iterable<string>): void {
  const known = session.postgres >= 17 ? settableSince17 : settable;
  for (const name of options) {
    if (known.has(name)) continue;
    const problem = ofCreation.has(name) ? 'cannot be changed' : 'not recognized';
    refuse({ sqlstate: '42601', message: `operator attribute "${name}" ${problem}` });
  }
}

/** The marks after ALTER; 42P13 for those that are there already and others, 42883. */
export function changedMarks(
  context: Context,
  before: OperatorMarks,
  { handle, options, operator }: { handle: Handle; options: Options; operator: MarkedOperator },
): OperatorMarks {
  const after = { ...before };
  for (const what of ['commutator', 'negator'] as const) {
    const node = options.get(what)?.arg;
    if (node === undefined) continue;
    const wanted = what === 'commutator' ? swapped(operator.operands) : operator.operands;
    const other = findOperatorOf(context, nameInOption(node), wanted);
    if (what === 'negator' && other === handle) {
      refuse({ sqlstate: '42P13', message: 'operator cannot be its own negator' });
    }
    const isSet = typeof before[what] === 'number' && before[what] !== other;
    if (isSet) refuseSet(what);
    after[what] = other;
  }
  for (const what of ['merges', 'hashes'] as const) {
    const value = flag(options, what);
    if (value === null) continue;
    if (before[what] && !value) refuseSet(what);
    after[what] = value;
  }
  return after;
}

function refuseSet(what: string): never {
  const message = `operator attribute "${what}" cannot be changed if it has already been set`;
  return refuse({ sqlstate: '42P13', message });
}
