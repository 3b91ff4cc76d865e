/**
 * Languages, transforms and access methods.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/proclang.c
 */

import type {
  CreateAmStmt,
  CreatePLangStmt,
  CreateTransformStmt,
  Node,
  ObjectWithArgs,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { isPseudoType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { sameTypes } from '../function/find-routine.ts';
import { nameText } from '../names.ts';
import { qualifiedNameOf, stringOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { resolveType, builtInType } from '../type-name.ts';
import { dependOnAll, findFunction } from './find-function.ts';
import { databaseObject, findDatabaseObject } from './find-named.ts';
import { routineNamed } from './named-routine.ts';

/** `CREATE [OR REPLACE] LANGUAGE l HANDLER h [INLINE i] [VALIDATOR v]` */
export function createHandledLanguage(context: Context, node: CreatePLangStmt): void {
  const { builder } = context;
  const { plname: name = '', plhandler = [], plinline, plvalidator, replace } = node;
  const handler = functionReturning(context, plhandler, [], 'language_handler');
  const inline =
    plinline === undefined
      ? null
      : findFunction(context, qualifiedNameOf(plinline), [builtInType(context, 'internal')]).needs;
  const validator =
    plvalidator === undefined
      ? null
      : findFunction(context, qualifiedNameOf(plvalidator), [builtInType(context, 'oid')]).needs;
  const existing = databaseObject(context, 'language', name);
  if (existing !== null && replace !== true) {
    refuse({ sqlstate: '42710', message: `language "${name}" already exists` });
  }
  const language = existing ?? builder.create('language', { parent: null, name, comment: null });
  dependOnAll(context, language, [handler, inline, validator]);
}

/** A handler; 42809 where it returns something else. */
function functionReturning(
  context: Context,
  names: readonly Node[],
  types: readonly TypeUse<Handle>[],
  result: 'language_handler' | 'index_am_handler' | 'table_am_handler',
): Handle | null {
  const name = qualifiedNameOf(names);
  const { needs, returns } = findFunction(context, name, types);
  if (returns === null || returns.type === builtInType(context, result).type) return needs;
  const message = `function ${nameText(name)} must return type ${result}`;
  return refuse({ sqlstate: '42809', message });
}

/** `CREATE ACCESS METHOD m TYPE INDEX | TABLE HANDLER h` */
export function createAccessMethod(context: Context, node: CreateAmStmt): void {
  const { builder } = context;
  const { amname: name = '', amtype, handler_name: handler = [] } = node;
  if (databaseObject(context, 'accessMethod', name) !== null) {
    refuse({ sqlstate: '42710', message: `access method "${name}" already exists` });
  }
  const methodFor = amtype === 't' ? 'table' : 'index';
  const types = [builtInType(context, 'internal')];
  const needs = functionReturning(context, handler, types, `${methodFor}_am_handler`);
  const fact = { parent: null, name, comment: null, methodFor } as const;
  dependOnAll(context, builder.create('accessMethod', fact), [needs]);
}

/** `CREATE [OR REPLACE] TRANSFORM FOR t LANGUAGE l (FROM SQL WITH FUNCTION f(internal), ...)` */
export function createTransform(context: Context, node: CreateTransformStmt): void {
  const { builder } = context;
  const type = { ...resolveType(context, node.type_name!), modifiers: [] };
  refuseUntransformed(context, type);
  const language = findDatabaseObject(context, 'language', node.lang ?? '');
  const internal = builtInType(context, 'internal');
  const needs = [
    transformFunction(context, node.fromsql, { words: 'FROM SQL', returns: internal }),
    transformFunction(context, node.tosql, { words: 'TO SQL', returns: type }),
  ];
  const existing = transformOf(context, type, language);
  if (existing !== null && node.replace !== true) {
    const message = `transform for type ${typeText(context, type)} language "${node.lang}" already exists`;
    refuse({ sqlstate: '42710', message });
  }
  const fact = { parent: null, name: '', comment: null, type, language };
  const transform = existing ?? builder.create('transform', fact);
  dependOnAll(context, transform, [type.type, language, ...needs]);
}

/** 42809 for pseudo-types and domains. */
function refuseUntransformed(context: Context, use: TypeUse<Handle>): void {
  if (use.dimensions > 0) return;
  const isDomain = context.builder.row(use.type).kind === 'domain';
  if (!isDomain && !isPseudoType(context, use.type)) return;
  const message = `data type ${typeText(context, use)} is a ${isDomain ? 'domain' : 'pseudo-type'}`;
  refuse({ sqlstate: '42809', message });
}

interface Direction {
  readonly words: string;
  readonly returns: TypeUse<Handle>;
}

/** 42P17: invalid object definition. */
function invalid(message: string): never {
  return refuse({ sqlstate: '42P17', message });
}

/** A function of one `internal` argument; 42P17 for any other (check_transform_function). */
function transformFunction(
  context: Context,
  routine: ObjectWithArgs | undefined,
  { words, returns }: Direction,
): Handle | null {
  if (routine === undefined) return null;
  const { needs, signature } = routineNamed(context, 'OBJECT_FUNCTION', routine);
  if (signature === null) return needs;
  if (signature.returns !== null && !sameTypes([signature.returns], [returns])) {
    const what = words === 'FROM SQL' ? 'internal' : 'the transform data type';
    invalid(`return data type of ${words} function must be ${what}`);
  }
  const { kind, inputs, returnsSet, volatility } = signature;
  if (volatility === 'volatile') invalid('transform function must not be volatile');
  if (kind !== 'function') invalid('transform function must be a normal function');
  if (returnsSet) invalid('transform function must not return a set');
  if (inputs.length !== 1) invalid('transform function must take one argument');
  const [input] = inputs;
  if (input != null && !sameTypes([input], [builtInType(context, 'internal')])) {
    invalid('first argument of transform function must be type internal');
  }
  return needs;
}

/** The transform of a type for a language; null where there is none. */
export function transformOf(
  { builder }: Context,
  type: TypeUse<Handle>,
  language: Handle,
): Handle | null {
  const found = builder.findAll('transform', null, '').find((handle) => {
    const row = builder.get('transform', handle);
    return row.language === language && sameTypes([row.type], [type]);
  });
  return found ?? null;
}

/** `[type, language]` as COMMENT and DROP name a transform; 42704 where there is none. */
export function findTransform(context: Context, object: Node): Handle {
  const [type, lang] = 'List' in object ? (object.List.items ?? []) : [];
  if (type === undefined || !('TypeName' in type)) throw new Error('A transform is of a type.');
  const use = { ...resolveType(context, type.TypeName), modifiers: [] };
  const name = stringOf(lang);
  const language = findDatabaseObject(context, 'language', name);
  const found = transformOf(context, use, language);
  if (found !== null) return found;
  const message = `transform for type ${typeText(context, use)} language "${name}" does not exist`;
  return refuse({ sqlstate: '42704', message });
}
