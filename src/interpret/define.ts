/**
 * CREATE of what is defined by a list of parts: base types here, aggregates, operators,
 * collations and text search objects beside it.
 *
 * https://www.postgresql.org/docs/18/sql-createtype.html
 */

import type { DefineStmt, ObjectType } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { createAggregate } from './function/aggregate.ts';
import { createCollation } from './named/collation.ts';
import { dependOnAll, findFunction, nameInOption } from './named/find-function.ts';
import { createOperator } from './named/operator.ts';
import { createConfiguration, createDictionary, createOfFunctions } from './named/text-search.ts';
import { creationSchema, refuseTaken } from './names.ts';
import { optionsOf, qualifiedNameOf } from './nodes.ts';
import { refuse, unlessMissing, unsupported } from './refusal.ts';
import { builtInArray, builtInType } from './type-name.ts';

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

/** What each function of a type may take, the first being the one that messages name. */
const typeFunctions: readonly (readonly [option: string, types: readonly string[]])[] = [
  ['input', ['cstring', 'cstring oid int4']],
  ['output', ['itself']],
  ['receive', ['internal', 'internal oid int4']],
  ['send', ['itself']],
  ['typmod_in', ['cstring[]']],
  ['typmod_out', ['int4']],
  ['analyze', ['internal']],
  ['subscript', ['internal']],
];

/** The type needs its functions, and they need it: one goes only with the other. 42883, 42P17. */
function dependOnFunctions(context: Context, type: Handle, node: DefineStmt): void {
  const options = optionsOf(node.definition);
  for (const option of ['input', 'output']) {
    if (options.has(option)) continue;
    refuse({ sqlstate: '42P17', message: `type ${option} function must be specified` });
  }
  const needs = typeFunctions.map(([option, signatures]) => {
    const name = options.get(option);
    if (name === undefined) return null;
    const lists = signatures.map((each) => typesIn(context, each, type));
    const found = lists
      .slice(1)
      .map((types) => unlessMissing(true, () => findFunction(context, nameInOption(name), types)))
      .find((each) => each !== null);
    return (found ?? findFunction(context, nameInOption(name), lists[0]!)).needs;
  });
  dependOnAll(context, type, needs);
}

/** `cstring oid int4`; `itself` is the type that is being made. */
function typesIn(context: Context, text: string, itself: Handle): readonly TypeUse<Handle>[] {
  return text.split(' ').map((word) => {
    if (word === 'itself') return { type: itself, modifiers: [], dimensions: 0 };
    return word === 'cstring[]' ? builtInArray(context, 'cstring') : builtInType(context, word);
  });
}
