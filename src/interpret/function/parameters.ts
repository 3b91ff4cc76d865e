/**
 * Parameters of functions and procedures (interpret_function_parameter_list in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c).
 */

import type { FunctionParameter, FunctionParameterMode, Node, TypeName } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Argument, TypeUse } from '../../catalog/facts.ts';
import { mayAssign } from '../../infer/coercion.ts';
import { locationOf } from '../../infer/location.ts';
import { namesIn } from '../../statements/node-names.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { expressionAt, type ResolvedExpression } from '../expression.ts';
import { parameterDefaults } from '../expression-text.ts';
import { findSchema, missing, nameText } from '../names.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { resolveType } from '../type-name.ts';

/** Parameters as facts, and what their defaults need. */
export interface Parameters {
  readonly arguments: readonly Argument<Handle>[];
  readonly needs: ReadonlySet<Handle>;
}

export type RoutineWord = 'function' | 'procedure' | 'aggregate';

type Mode = Argument<Handle>['mode'];

export const argumentModes: { readonly [M in FunctionParameterMode]: Mode } = {
  FUNC_PARAM_DEFAULT: 'in',
  FUNC_PARAM_IN: 'in',
  FUNC_PARAM_OUT: 'out',
  FUNC_PARAM_INOUT: 'inout',
  FUNC_PARAM_VARIADIC: 'variadic',
  FUNC_PARAM_TABLE: 'table',
};

/** True for a mode that a caller gives a value for. */
export function isInput(mode: Mode): boolean {
  return mode !== 'out' && mode !== 'table';
}

/** True for a mode that gives a result. */
export function isOutput(mode: Mode): boolean {
  return mode === 'out' || mode === 'inout' || mode === 'table';
}

/** Reads a routine's parameters; 42P13 where they do not fit together. */
export function readParameters(
  context: Context,
  nodes: readonly Node[],
  word: RoutineWord,
): Parameters {
  const parameters = nodes.flatMap((node) =>
    'FunctionParameter' in node ? node.FunctionParameter : [],
  );
  const read: Argument<Handle>[] = [];
  const needs = new Set<Handle>();
  for (const [index, parameter] of parameters.entries()) {
    const { name = null, mode: written = 'FUNC_PARAM_DEFAULT', argType, defexpr } = parameter;
    const mode = argumentModes[written];
    const type = parameterType(context, argType!);
    const location = parameter.location ?? argType?.location;
    const place = { read, mode, type, word, location };
    if (argType?.setof === true) {
      refuseParameter(`${word}s cannot accept set arguments`, location);
    }
    checkPlace(context, place);
    if (name !== null) refuseTwice(place, name);
    const isDefaulted = defexpr !== undefined;
    checkDefault(place, isDefaulted);
    const resolved = isDefaulted ? defaultOf(context, parameter, index, type) : null;
    for (const need of resolved?.needs ?? []) needs.add(need);
    read.push({ mode, name, type, default: resolved?.expression ?? null });
  }
  return { arguments: read, needs };
}

/** A parameter's type; 42704, in other words than for columns, where there is none. */
function parameterType(context: Context, node: TypeName): TypeUse<Handle> {
  const name = qualifiedNameOf(node.names);
  if (name.schema !== null) findSchema(context, name.schema, node.location);
  const found = unlessMissing(true, () => resolveType(context, node));
  if (found !== null) return found;
  const message = `type ${nameText(name)} does not exist`;
  const { location } = node;
  return refuse({ sqlstate: '42704', message, location, ...missing(context, 'type', name) });
}

function refuseParameter(message: string, location: number | undefined): never {
  return refuse({ sqlstate: '42P13', message, location });
}

interface Place {
  readonly read: readonly Argument<Handle>[];
  readonly mode: Mode;
  readonly type: TypeUse<Handle>;
  readonly word: RoutineWord;
  readonly location: number | undefined;
}

/** VARIADIC comes last, and is an array. */
function checkPlace(context: Context, { read, mode, type, word, location }: Place): void {
  const followsVariadic = read.some((before) => before.mode === 'variadic');
  if (followsVariadic && isInput(mode)) {
    refuseParameter('VARIADIC parameter must be the last input parameter', location);
  }
  if (followsVariadic && word === 'procedure') {
    refuseParameter('VARIADIC parameter must be the last parameter', location);
  }
  if (mode === 'variadic' && type.dimensions === 0 && !isAnyArray(context, type)) {
    refuseParameter('VARIADIC parameter must be an array', location);
  }
}

const anyArrays: ReadonlySet<string> = new Set(['any', 'anyarray', 'anycompatiblearray']);

function isAnyArray({ builder, session }: Context, { type }: TypeUse<Handle>): boolean {
  const { name, parent } = builder.row(type);
  return parent === session.pgCatalog && anyArrays.has(name);
}

/** An input may have an output's name, if neither is both. */
function refuseTwice({ read, mode, location }: Place, name: string): void {
  const clashes = read.some(
    (before) =>
      before.name === name &&
      ((isInput(before.mode) && isInput(mode)) || (isOutput(before.mode) && isOutput(mode))),
  );
  if (clashes) refuseParameter(`parameter name "${name}" used more than once`, location);
}

function checkDefault({ read, mode, word, location }: Place, isDefaulted: boolean): void {
  const followsDefault = read.some((before) => before.default !== null);
  if (isDefaulted && !isInput(mode)) {
    refuseParameter('only input parameters can have default values', location);
  }
  if (isDefaulted || !followsDefault) return;
  if (isInput(mode)) {
    refuseParameter(
      'input parameters after one with a default value must also have defaults',
      location,
    );
  }
  if (word === 'procedure') {
    refuseParameter(
      'procedure OUT parameters cannot appear after one with a default value',
      location,
    );
  }
}

/** A default, which sees nothing; 42703 and 42P01 for columns, 42804 for one of another type. */
function defaultOf(
  context: Context,
  { defexpr }: FunctionParameter,
  index: number,
  { type, dimensions }: TypeUse<Handle>,
): ResolvedExpression {
  const span = parameterDefaults(context)[index]!;
  const scope = { kind: 'default', type: dimensions === 0 ? type : null } as const;
  refuseColumns(defexpr!);
  const input = { node: defexpr!, from: span.start, to: span.end, scope };
  const resolved = expressionAt(context, input);
  const { environment } = context.session;
  const to = { type, dimensions, modifiers: [] };
  if (resolved.type === null || mayAssign(environment, resolved.type, to)) return resolved;
  const [wanted, given] = [to, resolved.type].map((use) => bareTypeText(context, use));
  return refuse({
    sqlstate: '42804',
    message: `argument of DEFAULT must be type ${wanted}, not type ${given}`,
    location: locationOf(defexpr),
  });
}

/** There is no table whose columns a default could name. */
function refuseColumns(value: unknown): void {
  if (typeof value !== 'object' || value === null || 'SubLink' in value) return;
  if (!('ColumnRef' in value)) return Object.values(value).forEach(refuseColumns);
  const { fields, location } = (value as Extract<Node, { ColumnRef: unknown }>).ColumnRef;
  const names = namesIn(fields);
  if (names.at(-1) === '*') return;
  if (names.length === 1) {
    refuse({ sqlstate: '42703', message: `column "${names[0]}" does not exist`, location });
  }
  const message = `missing FROM-clause entry for table "${names.at(-2)}"`;
  refuse({ sqlstate: '42P01', message, location });
}
