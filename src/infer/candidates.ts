/**
 * The functions and operators that a name may mean, with the types that a call's arguments become
 * (FuncnameGetCandidates and OpernameGetCandidates in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/namespace.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { FunctionFact, TypeUse } from '../catalog/facts.ts';
import { internalFunctionsNamed } from '../postgres/internal-functions.ts';
import type { Volatility } from '../postgres/names.ts';
import {
  extensionOperatorsNamed,
  ownOperatorsNamed,
  type KnownOperator,
} from '../postgres/operators.ts';
import {
  extensionsIn,
  functionsNamed,
  schemasFor,
  type Candidate,
  type Environment,
} from './environment.ts';
import type { Typed } from './select-candidate.ts';
import { builtInName } from './type-properties.ts';

type Use = TypeUse<Handle>;

/** A function that a call may mean, for so many arguments. */
export interface FunctionCandidate extends Typed {
  readonly candidate: Candidate;
  /** What a call gives, of any type perhaps; null where that is not known. */
  readonly returns: Use | null;
  /** Types of the columns that it gives in FROM, where it names them. */
  readonly outputs: readonly (Use | null)[];
}

export interface OperatorCandidate extends Typed {
  readonly returns: Use | null;
  /** Null where it is not known. */
  readonly volatility: Volatility | null;
  readonly fact: Handle | null;
  /** The name of its function, where it is no fact. */
  readonly function: string | null;
}

/** How a call gives its arguments. */
export interface Arguments {
  readonly count: number;
  /** `f(a, VARIADIC b)` */
  readonly isArray: boolean;
  /** `f(a => 1)`: which argument stands where is not looked at. */
  readonly isNamed: boolean;
}

/** A type of the server's own, or of the extension, by its name in pg_type: `int4[]`. */
function typeOf({ builder, pgCatalog }: Environment, word: string, own: Handle | null): Use | null {
  const name = word.replace('[]', '');
  const schema = own === null ? null : builder.row(own);
  const type =
    builder.find('type', pgCatalog, name) ??
    (schema?.kind === 'extension' ? builder.find('type', schema.schema, name) : undefined);
  if (type === undefined) return null;
  return { type, modifiers: [], dimensions: word === name ? 0 : 1 };
}

/** Types of the server's catalogs that are no columns of anybody's, and that nothing else becomes. */
function isVector(word: string | null): boolean {
  return word === 'oidvector' || word === 'int2vector';
}

/** The functions that a call may mean, with their types; nearer ones hide those of the very same types. */
export function functionCandidates(
  environment: Environment,
  candidates: readonly Candidate[],
  given: Arguments,
): readonly FunctionCandidate[] {
  const callable = candidates.filter((each) => each.typed?.inputs.some(isVector) !== true);
  return candidatesOf(environment, callable, given);
}

/** The functions of a name that are declared with so many arguments, which defaults and VARIADIC do not change. */
export function declaredFunctions(
  environment: Environment,
  { schema, name }: { readonly schema: string | null; readonly name: string },
  count: number,
): readonly FunctionCandidate[] {
  const { builder } = environment;
  const named = functionsNamed(environment, schema, name);
  const isOwn = schemasFor(environment, schema).includes(environment.pgCatalog);
  const internal = isOwn ? internalFunctions(environment, name) : [];
  const declared = [...named, ...internal].filter(({ fact, typed }) => {
    const { length } = fact === null ? typed!.inputs : inputsOf(builder.get('function', fact));
    return length === count;
  });
  return candidatesOf(environment, declared, { count, isArray: true, isNamed: false });
}

/** Those that no query can call, but which other objects are made of. */
function internalFunctions(
  { postgres, pgCatalog: schema }: Environment,
  name: string,
): readonly Candidate[] {
  return internalFunctionsNamed(name, postgres).map((typed) => {
    return { ...typed, needs: null, fact: null, schema, typed };
  });
}

function candidatesOf(
  environment: Environment,
  candidates: readonly Candidate[],
  given: Arguments,
): readonly FunctionCandidate[] {
  const typed = candidates.map((candidate) => withTypes(environment, candidate, given));
  if (typed.length === 1) return typed;
  // In one schema those without VARIADIC and with fewer defaults come before others.
  const order = typed.toSorted((a, b) =>
    a.candidate.schema === b.candidate.schema ? rank(a.candidate) - rank(b.candidate) : 0,
  );
  return withoutHidden(order);
}

/** Without those that an earlier one of the very same types hides. */
function withoutHidden<T extends Typed>(candidates: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return candidates.filter(({ inputs }) => {
    if (inputs.includes(null)) return true;
    const key = inputs.map((each) => `${each!.type} ${each!.dimensions > 0}`).join();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

function rank({ most, required }: Candidate): number {
  return most === Infinity ? 1000 : most - required;
}

function withTypes(
  environment: Environment,
  candidate: Candidate,
  given: Arguments,
): FunctionCandidate {
  const { typed, fact } = candidate;
  const own = fact === null ? candidate.needs : null;
  const isVariadic = candidate.most === Infinity && !given.isArray;
  const unknown = Array.from({ length: given.count }, () => null);
  if (fact !== null) return factTypes(environment, candidate, fact, { ...given, isVariadic });
  if (typed === null) return { candidate, inputs: unknown, returns: null, outputs: [] };
  const types = (words: readonly string[]) => words.map((word) => typeOf(environment, word, own));
  return {
    candidate,
    inputs: given.isNamed
      ? unknown
      : spread(environment, types(typed.inputs), given.count, isVariadic),
    returns: typed.returns === null ? null : typeOf(environment, typed.returns, own),
    outputs: types(typed.outputs),
  };
}

function factTypes(
  environment: Environment,
  candidate: Candidate,
  fact: Handle,
  given: Arguments & { readonly isVariadic: boolean },
): FunctionCandidate {
  const { builder } = environment;
  const routine = builder.get('function', fact);
  const { arguments: args, returns, kindOfFunction } = routine;
  // CALL gives something for OUT parameters too.
  const inputs = kindOfFunction === 'procedure' ? args : inputsOf(routine);
  const outputs = args.filter(({ mode }) => mode !== 'in' && mode !== 'variadic');
  const types = inputs.map(({ type }) => ({ ...type, modifiers: [] }));
  // What is told of an extension's function is no more than its name.
  const isMember = builder.isMember(fact);
  return {
    candidate,
    inputs:
      given.isNamed || isMember
        ? Array.from({ length: given.count }, () => null)
        : spread(environment, types, given.count, given.isVariadic),
    returns: returns === null || isMember ? null : { ...returns, modifiers: [] },
    outputs: outputs.map(({ type }) => ({ ...type, modifiers: [] })),
  };
}

function inputsOf({ arguments: args }: Pick<FunctionFact<Handle>, 'arguments'>): typeof args {
  return args.filter(({ mode }) => mode !== 'out' && mode !== 'table');
}

/** One type for each argument: the last again and again with VARIADIC, none for defaults. */
function spread(
  environment: Environment,
  types: readonly (Use | null)[],
  count: number,
  isVariadic: boolean,
): readonly (Use | null)[] {
  if (!isVariadic) return types.slice(0, count);
  const before = types.slice(0, -1);
  const last = elementOf(environment, types.at(-1) ?? null);
  return [...before, ...Array.from({ length: count - before.length }, () => last)].slice(0, count);
}

function elementOf(environment: Environment, use: Use | null): Use | null {
  if (use === null || use.dimensions > 0) return use === null ? null : { ...use, dimensions: 0 };
  const name = builtInName(environment, use);
  const element = { anyarray: 'anyelement', anycompatiblearray: 'anycompatible' }[name ?? ''];
  return element === undefined ? use : typeOf(environment, element, null);
}

/** The operators of a name that take so many operands, nearer schemas first. */
export function operatorCandidates(
  environment: Environment,
  schema: string | null,
  name: string,
  count: 1 | 2,
): readonly OperatorCandidate[] {
  const lists = schemasFor(environment, schema)
    .map((each) => operatorsIn(environment, each, name))
    .filter((list) => list.length > 0);
  const fitting = lists.flatMap((list) => list.filter(({ inputs }) => inputs.length === count));
  // Those of one schema are of different types.
  return lists.length < 2 ? fitting : withoutHidden(fitting);
}

function operatorsIn(
  environment: Environment,
  schema: Handle,
  name: string,
): readonly OperatorCandidate[] {
  const { builder, pgCatalog } = environment;
  // Those of the server's own and of extensions stand in the tables as well.
  const facts = builder
    .findAll('operator', schema, name)
    .filter((fact) => !builder.isPinned(fact) && !builder.isMember(fact));
  return [
    ...facts.map((fact) => factOperator(environment, fact)),
    ...(schema === pgCatalog ? ownOperators(environment, name) : []),
    ...extensionsIn(environment, schema).flatMap((extension) =>
      extensionOperatorsNamed(builder.row(extension).name, name).map((each) =>
        knownOperator(environment, each, extension),
      ),
    ),
  ];
}

function ownOperators(environment: Environment, name: string): readonly OperatorCandidate[] {
  const { own, postgres } = environment;
  const known = own.operators.get(name);
  if (known !== undefined) return known;
  const found = ownOperatorsNamed(name, postgres)
    .filter(({ left, right }) => !isVector(left) && !isVector(right))
    .map((each) => knownOperator(environment, each, null));
  if (found.length > 0) own.operators.set(name, found);
  return found;
}

function knownOperator(
  environment: Environment,
  { left, right, result, volatility, function: name }: KnownOperator,
  own: Handle | null,
): OperatorCandidate {
  const operands = left === null ? [right] : [left, right];
  return {
    inputs: operands.map((word) => typeOf(environment, word, own)),
    returns: typeOf(environment, result, own),
    volatility,
    fact: null,
    function: name,
  };
}

/** An operator that a migration made: its function is the one of as many arguments that it needs. */
function factOperator({ builder }: Environment, fact: Handle): OperatorCandidate {
  const { left, right } = builder.get('operator', fact);
  const inputs = left === null ? [right] : [left, right];
  const functions = builder.dependenciesOf(fact).flatMap(({ referenced }) => {
    const row = builder.row(referenced);
    return row.kind === 'function' && row.arguments.length === inputs.length ? row : [];
  });
  const [one] = functions;
  const isCertain = functions.length === 1 && one !== undefined && one.returns !== null;
  return {
    inputs,
    returns: isCertain ? { ...one.returns!, modifiers: [] } : null,
    volatility: isCertain && one.language !== 'sql' ? one.volatility : null,
    fact,
    function: null,
  };
}
