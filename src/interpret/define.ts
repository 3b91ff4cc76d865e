/**
 * CREATE of what is defined by a list of parts: aggregates and base types here, operators,
 * collations and text search objects beside it.
 *
 * https://www.postgresql.org/docs/18/sql-createaggregate.html
 */

import type { DefineStmt, Node, ObjectType } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Argument, FunctionFact, TypeUse } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { defaultOptions } from './function/options.ts';
import { readParameters } from './function/parameters.ts';
import { placeRoutine } from './function/place-routine.ts';
import { createCollation } from './named/collation.ts';
import { createOperator } from './named/operator.ts';
import { createConfiguration, createDictionary, createOfFunctions } from './named/text-search.ts';
import { creationSchema, refuseTaken } from './names.ts';
import { optionsOf, optionText, qualifiedNameOf } from './nodes.ts';
import { refuse, unsupported } from './refusal.ts';
import { resolveType } from './type-name.ts';

type Define = (context: Context, node: DefineStmt) => void;

const defines: { readonly [T in ObjectType]?: Define } = {
  OBJECT_AGGREGATE: createAggregate,
  OBJECT_COLLATION: createCollation,
  OBJECT_OPERATOR: createOperator,
  OBJECT_TSCONFIGURATION: createConfiguration,
  OBJECT_TSDICTIONARY: createDictionary,
  OBJECT_TSPARSER: (context, node) => createOfFunctions(context, 'textSearchParser', node),
  OBJECT_TSTEMPLATE: (context, node) => createOfFunctions(context, 'textSearchTemplate', node),
  OBJECT_TYPE: createBaseType,
};

/** `CREATE AGGREGATE ...`, `CREATE TYPE t`, `CREATE TYPE t (INPUT = ...)`, `CREATE OPERATOR ...` */
export function define(context: Context, node: DefineStmt): void {
  const apply = node.kind === undefined ? undefined : defines[node.kind];
  if (apply === undefined) return unsupported(`CREATE ${node.kind}`);
  apply(context, node);
}

/** `CREATE [OR REPLACE] AGGREGATE a (int) (SFUNC = f, STYPE = int)` */
function createAggregate(context: Context, node: DefineStmt): void {
  const name = qualifiedNameOf(node.defnames);
  const schema = creationSchema(context, name);
  const options = optionsOf(node.definition);
  const stateType = options.get('stype') ?? options.get('stype1');
  if (stateType === undefined || !('TypeName' in stateType)) {
    return refuse({ sqlstate: '42P13', message: 'aggregate stype must be specified' });
  }
  if (!options.has('sfunc') && !options.has('sfunc1')) {
    return refuse({ sqlstate: '42P13', message: 'aggregate sfunc must be specified' });
  }
  const args = aggregateArguments(context, node);
  const fact = {
    parent: schema,
    name: name.name,
    comment: null,
    kindOfFunction: 'aggregate',
    arguments: args,
    returns: resultOf(context, options.get('finalfunc'), resolveType(context, stateType.TypeName)),
    returnsSet: false,
    language: 'internal',
    ...defaultOptions,
    parallel: parallelOf(options.get('parallel')),
    volatility: 'immutable',
    body: null,
  } as const;
  const handle = placeRoutine(context, fact, node.replace === true);
  for (const option of aggregateFunctions) {
    dependOnFunction(context, handle, options.get(option));
  }
}

function parallelOf(option: Node | undefined): FunctionFact<Handle>['parallel'] {
  if (option === undefined) return 'unsafe';
  const text = optionText(option);
  if (text === 'safe' || text === 'restricted' || text === 'unsafe') return text;
  const message = 'parameter "parallel" must be SAFE, RESTRICTED, or UNSAFE';
  return refuse({ sqlstate: '42601', message });
}

/** What an aggregate calls; each takes the state first. */
const aggregateFunctions = [
  'sfunc',
  'sfunc1',
  'finalfunc',
  'combinefunc',
  'serialfunc',
  'deserialfunc',
  'msfunc',
  'minvfunc',
  'mfinalfunc',
];

/** Records the function of a name that a migration made; of namesakes, which one it is is not known. */
function dependOnFunction(
  { builder, lookup }: Context,
  dependent: Handle,
  name: Node | undefined,
): void {
  if (name === undefined || !('TypeName' in name)) return;
  const { schema, name: bare } = qualifiedNameOf(name.TypeName.names);
  const [referenced, ...others] = lookup.functions(schema, bare);
  if (referenced === undefined || others.length > 0) return;
  builder.depend({ dependent, referenced, type: 'normal' });
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

/** What the final function returns, where a migration made it; else the state's type is what is known. */
function resultOf(
  { builder, lookup }: Context,
  finalFunction: Node | undefined,
  stateType: TypeUse<Handle>,
): TypeUse<Handle> {
  if (finalFunction === undefined || !('TypeName' in finalFunction)) return stateType;
  const { schema, name } = qualifiedNameOf(finalFunction.TypeName.names);
  const [found] = lookup.functions(schema, name);
  return (found === undefined ? null : builder.get('function', found).returns) ?? stateType;
}

/** A shell, or the type of a shell that was made before. */
function createBaseType(context: Context, node: DefineStmt): void {
  const { builder } = context;
  const { schema, name } = qualifiedNameOf(node.defnames);
  const parent = creationSchema(context, { schema, name });
  if (node.definition === undefined) {
    refuseTaken(context, 'type', parent, name);
    builder.create('baseType', { parent, name, comment: null, made: 'shell' });
    return;
  }
  const shell = builder.find('type', parent, name);
  const row = shell === undefined ? null : builder.row(shell);
  if (shell === undefined || row?.kind !== 'baseType' || row.made !== 'shell') {
    const exists = row === null ? 'does not exist' : 'already exists';
    return refuse({
      sqlstate: '42710',
      message: `type "${name}" ${exists}`,
      hint: 'Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE.',
    });
  }
  builder.change('baseType', shell, { made: 'user' });
  dependOnFunctions(context, shell, node);
}

const typeFunctions = ['input', 'output', 'receive', 'send', 'typmod_in', 'typmod_out', 'analyze'];

/** The type needs its functions, and they need it: one goes only with the other. */
function dependOnFunctions(context: Context, type: Handle, node: DefineStmt): void {
  const options = optionsOf(node.definition);
  for (const option of typeFunctions) dependOnFunction(context, type, options.get(option));
}
