/** What a call or an operator means by the types of its arguments, as far as that is certain. */

import type { A_Expr as AExpr, FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import {
  functionCandidates,
  operatorCandidates,
  type Arguments,
  type FunctionCandidate,
  type OperatorCandidate,
} from './candidates.ts';
import { castTarget } from './cast-call.ts';
import { hasOtherDirectArguments } from './direct-arguments.ts';
import { isPolymorphic, type Operand } from './coercion.ts';
import { functionsNamed, takes, type Candidate, type Environment } from './environment.ts';
import { placesOf } from './named-arguments.ts';
import { resolveResult } from './polymorphic.ts';
import type { Scope } from './scope.ts';
import { areExactly, selectCandidate, type Selection } from './select-candidate.ts';
import { baseOf, isSameType, withoutModifiers } from './type-properties.ts';

type Use = TypeUse<Handle>;

export interface Resolved<C extends FunctionCandidate | OperatorCandidate> {
  /** All that take so many arguments. */
  readonly fitting: readonly C[];
  readonly selection: Selection<C>;
  readonly operands: readonly Operand[];
  /** The type that a call is a cast to; `maybe` where that is not certain, null for what is none. */
  readonly cast: Use | 'maybe' | null;
}

/** The function that a call means. */
export function resolveCall(
  analysis: Analysis,
  call: FuncCall,
  scope: Scope,
): Resolved<FunctionCandidate> {
  return analysis.keep(call, scope, () => findCall(analysis, call, scope));
}

function findCall(analysis: Analysis, call: FuncCall, scope: Scope): Resolved<FunctionCandidate> {
  const { environment } = analysis;
  const nodes = argumentsOf(call);
  const given: Arguments = {
    count: nodes.length,
    isArray: call.func_variadic === true,
    isNamed: nodes.some((node) => 'NamedArgExpr' in node),
  };
  const path = namesIn(call.funcname);
  const named = functionsNamed(environment, path.at(-2) ?? null, path.at(-1) ?? '');
  const fitting = given.isNamed
    ? namedCandidates(environment, { named, nodes, given })
    : functionCandidates(environment, fittingOf(call, given, named), given);
  const operands = nodes.map((node) => analysis.operandOf(node, scope));
  const isExact = fitting.some(({ inputs }) => areExactly(operands, inputs));
  const cast = isExact ? null : castTarget(environment, call, operands);
  return { fitting, selection: selectCandidate(environment, operands, fitting), operands, cast };
}

/** The arguments, those of WITHIN GROUP last. */
export function argumentsOf({
  args = [],
  agg_order: order = [],
  agg_within_group,
}: FuncCall): Node[] {
  if (agg_within_group !== true) return [...args];
  return [
    ...args,
    ...order.flatMap((each) =>
      'SortBy' in each && each.SortBy.node !== undefined ? each.SortBy.node : [],
    ),
  ];
}

interface NamedCall {
  readonly named: readonly Candidate[];
  readonly nodes: readonly Node[];
  readonly given: Arguments;
}

/** Those that have parameters of such names; of the server's own the names are not known. */
function namedCandidates(
  environment: Environment,
  { named, nodes, given }: NamedCall,
): readonly FunctionCandidate[] {
  const { builder } = environment;
  const fitting = named.flatMap((each): readonly FunctionCandidate[] => {
    const [typed] = functionCandidates(environment, [each], given);
    if (typed === undefined || !takes(each, given.count)) return [];
    const isProcedure = each.kind === 'procedure';
    if (each.fact === null || isProcedure || builder.isMember(each.fact)) return [typed];
    const parameters = builder
      .get('function', each.fact)
      .arguments.filter(({ mode }) => mode !== 'out' && mode !== 'table');
    const places = placesOf(parameters, nodes);
    if (places === null) return [];
    const inputs = places.map((place) => ({ ...parameters[place]!.type, modifiers: [] }));
    return [{ ...typed, inputs }];
  });
  return fitting;
}

/** Those that take so many arguments; an array for VARIADIC stands for any number. */
function fittingOf(
  call: FuncCall,
  { count, isArray }: Arguments,
  all: readonly Candidate[],
): readonly Candidate[] {
  if (isArray) {
    return all.filter(({ most, required }) => most === Infinity && count >= required - 1);
  }
  if (call.agg_within_group === true) {
    // How many arguments a migration's own aggregate has before WITHIN GROUP is not told.
    return all.filter(
      (each) =>
        each.kind === 'aggregate' &&
        (each.fact !== null || takes(each, count)) &&
        !hasOtherDirectArguments(call, each),
    );
  }
  return all.filter((each) => takes(each, count));
}

/** The operator that is meant. */
export function resolveOperator(
  analysis: Analysis,
  node: AExpr,
  scope: Scope,
): Resolved<OperatorCandidate> {
  return analysis.keep(node, scope, () => findOperator(analysis, node, scope));
}

function findOperator(
  analysis: Analysis,
  { name, lexpr, rexpr }: AExpr,
  scope: Scope,
): Resolved<OperatorCandidate> {
  const nodes = [lexpr, rexpr].filter((node) => node !== undefined);
  const operands = nodes.map((node) => analysis.operandOf(node, scope));
  return operatorOf(analysis, namesIn(name), operands);
}

/** The operator of a name that is meant with such operands. */
export function operatorOf(
  analysis: Analysis,
  path: readonly string[],
  operands: readonly Operand[],
): Resolved<OperatorCandidate> {
  const { environment } = analysis;
  const count = operands.length === 1 ? 1 : 2;
  const fitting = operatorCandidates(environment, path.at(-2) ?? null, path.at(-1) ?? '', count);
  const alike = alikeOf(analysis, operands, fitting);
  const selection: Selection<OperatorCandidate> =
    alike === null
      ? selectCandidate(environment, operands, fitting)
      : { kind: 'one', candidate: alike };
  return { fitting, selection, operands, cast: null };
}

/** A literal beside a type is taken for one of it first (binary_oper_exact). */
function alikeOf(
  { environment }: Analysis,
  operands: readonly Operand[],
  fitting: readonly OperatorCandidate[],
): OperatorCandidate | null {
  const [left = null, right = null] = operands;
  if (operands.length !== 2 || (left === 'untyped') === (right === 'untyped')) return null;
  const known = left === 'untyped' ? right : left;
  if (known === null || known === 'untyped') return null;
  for (const type of [known, baseOf(environment, known)]) {
    const found = fitting.find(({ inputs }) =>
      inputs.every((input) => input !== null && isSameType(input, type)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** What a call or an operator gives; null where that is not certain. */
export function resultType(
  { environment }: Analysis,
  { selection, operands, cast }: Resolved<FunctionCandidate | OperatorCandidate>,
): Use | null {
  if (cast !== null && cast !== 'maybe') return cast;
  if (selection.kind === 'none') return null;
  if (selection.kind === 'one') {
    const { returns, inputs } = selection.candidate;
    return returns === null ? null : resolveResult(environment, returns, operands, inputs);
  }
  const [first = null] = selection.candidates.map(({ returns }) => returns);
  if (first === null || isPolymorphic(environment, first)) return null;
  const isOne = selection.candidates.every(
    ({ returns }) => returns !== null && isSameType(returns, first),
  );
  return isOne ? withoutModifiers(first) : null;
}

/** Those that a call may mean. */
export function possibleOf<C extends FunctionCandidate | OperatorCandidate>({
  fitting,
  selection,
}: Resolved<C>): readonly C[] {
  if (selection.kind === 'one') return [selection.candidate];
  return selection.kind === 'several' && selection.candidates.length > 0
    ? selection.candidates
    : fitting;
}
