/**
 * `CREATE [OR REPLACE] AGGREGATE a (int) (SFUNC = f, STYPE = int)` (DefineAggregate and
 * AggregateCreate in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_aggregate.c).
 */

import type { DefineStmt, Node, TypeName } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Argument, FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { isPolymorphic } from '../../infer/coercion.ts';
import { isPseudoType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { findOperatorNamed } from '../named/find-operator.ts';
import { creationSchema } from '../names.ts';
import { integerOf, optionsOf, optionText, qualifiedNameOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { resolveType } from '../type-name.ts';
import { aggregateNeeds, type AggregateParts } from './aggregate-functions.ts';
import { defaultOptions } from './options.ts';
import { readParameters } from './parameters.ts';
import { placeRoutine } from './place-routine.ts';

type Options = ReadonlyMap<string, Node | undefined>;

export function createAggregate(context: Context, node: DefineStmt): void {
  const name = qualifiedNameOf(node.defnames);
  const schema = creationSchema(context, name);
  const options = withNewNames(optionsOf(node.definition));
  checkModify(options);
  const state = requiredState(options);
  refuseMoving(options);
  const args = aggregateArguments(context, node);
  const parts = partsOf(context, { options, state, args, direct: directCount(node) });
  const parallel = parallelOf(options.get('parallel'));
  const { needs, returns } = aggregateNeeds(context, parts);
  checkSortOperator(context, options, args);
  const handle = placeRoutine(
    context,
    {
      parent: schema,
      name: name.name,
      comment: null,
      kindOfFunction: 'aggregate',
      arguments: args,
      returns,
      returnsSet: false,
      language: 'internal',
      ...defaultOptions,
      parallel,
      volatility: 'immutable',
      body: null,
    },
    node.replace === true,
  );
  for (const referenced of needs) {
    context.builder.depend({ dependent: handle, referenced, type: 'normal' });
  }
}

/** Options as they are called now: `sfunc1` is `sfunc`. */
function withNewNames(options: Options): Options {
  return new Map(
    [...options].map(([name, value]) => [name.replace(/^(sfunc|stype|initcond)1$/, '$1'), value]),
  );
}

function checkModify(options: Options): void {
  for (const name of ['finalfunc_modify', 'mfinalfunc_modify']) {
    const value = options.get(name);
    if (value === undefined || /^(read_only|shareable|read_write)$/.test(optionText(value))) {
      continue;
    }
    const message = `parameter "${name}" must be READ_ONLY, SHAREABLE, or READ_WRITE`;
    refuse({ sqlstate: '42601', message });
  }
}

function requiredState(options: Options): TypeName {
  const state = options.get('stype');
  if (state === undefined || !('TypeName' in state)) {
    return refuse({ sqlstate: '42P13', message: 'aggregate stype must be specified' });
  }
  if (!options.has('sfunc')) {
    refuse({ sqlstate: '42P13', message: 'aggregate sfunc must be specified' });
  }
  return state.TypeName;
}

/** 42P13 where the parts of a moving aggregate are not all there, or some without their type. */
function refuseMoving(options: Options): void {
  const isMoving = options.has('mstype');
  const parts = isMoving
    ? ['msfunc', 'minvfunc']
    : ['msfunc', 'minvfunc', 'mfinalfunc', 'msspace', 'minitcond'];
  const wrong = parts.find((part) => options.has(part) !== isMoving);
  if (wrong === undefined) return;
  const message = isMoving
    ? `aggregate ${wrong} must be specified when mstype is specified`
    : `aggregate ${wrong} must not be specified without mstype`;
  refuse({ sqlstate: '42P13', message });
}

interface Written {
  readonly options: Options;
  readonly state: TypeName;
  readonly args: readonly Argument<Handle>[];
  readonly direct: number | null;
}

function partsOf(
  context: Context,
  { options, state: node, args, direct }: Written,
): AggregateParts {
  const state = stateType(context, node);
  const moving = options.get('mstype');
  const movingState =
    moving === undefined || !('TypeName' in moving) ? null : stateType(context, moving.TypeName);
  refuseSerialization(context, options, state);
  const inputs = args.map(({ type }) => type);
  refuseUntold(context, state, inputs);
  if (movingState !== null) refuseUntold(context, movingState, inputs);
  return { options, state, movingState, args, direct };
}

/** 42P13 for a pseudo-type; `internal` is a superuser's. */
function stateType(context: Context, node: TypeName): TypeUse<Handle> {
  const use = resolveType(context, node);
  const { name } = context.builder.row(use.type);
  const isWrong = use.dimensions === 0 && isPseudoType(context, use.type) && name !== 'internal';
  if (isWrong && !isPolymorphic(context.session, use)) {
    const message = `aggregate transition data type cannot be ${typeText(context, use)}`;
    refuse({ sqlstate: '42P13', message });
  }
  return use;
}

function refuseSerialization(context: Context, options: Options, { type }: TypeUse<Handle>): void {
  const has = ['serialfunc', 'deserialfunc'].filter((name) => options.has(name)).length;
  if (has === 0) return;
  if (context.builder.row(type).name !== 'internal' && has === 2) {
    const message =
      'serialization functions may be specified only when the aggregate transition data type is internal';
    refuse({ sqlstate: '42P13', message });
  }
  if (has === 2) return;
  const message = 'must specify both or neither of serialization and deserialization functions';
  refuse({ sqlstate: '42P13', message });
}

/** 42P13 for a state of a type that no argument tells. */
function refuseUntold(
  context: Context,
  state: TypeUse<Handle>,
  inputs: readonly TypeUse<Handle>[],
): void {
  if (!isPolymorphic(context.session, state)) return;
  if (inputs.some((input) => isPolymorphic(context.session, input))) return;
  refuse({ sqlstate: '42P13', message: 'cannot determine transition data type' });
}

function parallelOf(option: Node | undefined): FunctionFact<Handle>['parallel'] {
  if (option === undefined) return 'unsafe';
  const text = optionText(option);
  if (text === 'safe' || text === 'restricted' || text === 'unsafe') return text;
  const message = 'parameter "parallel" must be SAFE, RESTRICTED, or UNSAFE';
  return refuse({ sqlstate: '42601', message });
}

function checkSortOperator(
  context: Context,
  options: Options,
  args: readonly Argument<Handle>[],
): void {
  const option = options.get('sortop');
  if (option === undefined) return;
  const [only, ...others] = args;
  if (only === undefined || others.length > 0) {
    const message = 'sort operator can only be specified for single-argument aggregates';
    refuse({ sqlstate: '42P13', message });
  }
  findOperatorNamed(context, option, only!.type);
}

/** How many arguments stand before ORDER BY; null without it. */
function directCount({ oldstyle, args = [] }: DefineStmt): number | null {
  const count = oldstyle === true ? null : integerOf(args[1]);
  return count === null || count < 0 ? null : count;
}

function aggregateArguments(context: Context, node: DefineStmt): readonly Argument<Handle>[] {
  if (node.oldstyle === true) return baseTypeArgument(context, node);
  const [list] = node.args ?? [];
  const parameters = list !== undefined && 'List' in list ? (list.List.items ?? []) : [];
  return readParameters(context, parameters, 'aggregate').arguments;
}

/** The old way to say the one argument: BASETYPE, which may be "ANY" for none. */
function baseTypeArgument(context: Context, node: DefineStmt): readonly Argument<Handle>[] {
  const baseType = optionsOf(node.definition).get('basetype');
  if (baseType === undefined) {
    return refuse({ sqlstate: '42P13', message: 'aggregate input type must be specified' });
  }
  if (!('TypeName' in baseType)) return [];
  if (qualifiedNameOf(baseType.TypeName.names).name === 'any') return [];
  const type = resolveType(context, baseType.TypeName);
  return [{ mode: 'in', name: null, type, default: null }];
}
