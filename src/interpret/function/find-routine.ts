/**
 * Functions, procedures and aggregates by name and argument types (LookupFuncWithArgs in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { Node, ObjectWithArgs } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Argument, TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { functionText, typeText } from '../describe.ts';
import { findSchema, missing, nameText } from '../names.ts';
import { qualifiedNameOf, type QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { resolveType } from '../type-name.ts';
import { addKnownRoutines } from './known-routines.ts';
import { isInput } from './parameters.ts';

/** What a statement calls the routine that it names. */
export type RoutineType =
  'OBJECT_FUNCTION' | 'OBJECT_PROCEDURE' | 'OBJECT_AGGREGATE' | 'OBJECT_ROUTINE';

/** True when two lists of types are the same; dimensions of arrays do not count. */
export function sameTypes(a: readonly TypeUse<Handle>[], b: readonly TypeUse<Handle>[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ type, dimensions }, index) =>
        type === b[index]!.type && dimensions > 0 === b[index]!.dimensions > 0,
    )
  );
}

/** The types that tell a routine from its namesakes: those of its input arguments. */
export function inputTypes(args: readonly Argument<Handle>[]): readonly TypeUse<Handle>[] {
  return args.filter(({ mode }) => isInput(mode)).map(({ type }) => type);
}

/**
 * The routine that ALTER, DROP or COMMENT names: 42883 where there is none, 42725 where the bare
 * name fits several, 42809 where it is of another kind.
 */
export function findRoutine(
  context: Context,
  routineType: RoutineType,
  node: ObjectWithArgs,
): Handle {
  const name = qualifiedNameOf(node.objname);
  if (name.schema !== null) findSchema(context, name.schema);
  return node.args_unspecified === true
    ? findByName(context, routineType, name)
    : findByTypes(context, routineType, { name, node });
}

const words: { readonly [T in RoutineType]: string } = {
  OBJECT_FUNCTION: 'function',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_ROUTINE: 'routine',
};

/** What is said of what is not there: a routine that is sought is a function to the server. */
function missingWord(routineType: RoutineType): string {
  return routineType === 'OBJECT_ROUTINE' ? 'function' : words[routineType];
}

function findByName(context: Context, routineType: RoutineType, name: QualifiedName): Handle {
  const visible = visibleRoutines(context, name);
  const fitting = visible.filter((handle) => isWanted(context, routineType, handle));
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length > 1) {
    const message = `${words[routineType]} name "${nameText(name)}" is not unique`;
    return refuse({ sqlstate: '42725', message, hint: 'Say the types of its arguments.' });
  }
  const word = missingWord(routineType);
  const message = `could not find ${word === 'aggregate' ? 'an' : 'a'} ${word} named "${nameText(name)}"`;
  return refuse({ sqlstate: '42883', message, ...missing(context, 'function', name) });
}

/** All routines of a name, without those that one of the same types hides. */
function visibleRoutines(context: Context, { schema, name }: QualifiedName): readonly Handle[] {
  const { builder, lookup } = context;
  addKnownRoutines(context, { schema, name });
  const visible: Handle[] = [];
  for (const handle of lookup.functions(schema, name)) {
    const types = inputTypes(builder.get('function', handle).arguments);
    const isHidden = visible.some((nearer) =>
      sameTypes(inputTypes(builder.get('function', nearer).arguments), types),
    );
    if (!isHidden) visible.push(handle);
  }
  return visible;
}

function isWanted({ builder }: Context, routineType: RoutineType, handle: Handle): boolean {
  if (routineType === 'OBJECT_ROUTINE') return true;
  const isProcedure = builder.get('function', handle).kindOfFunction === 'procedure';
  return isProcedure === (routineType === 'OBJECT_PROCEDURE');
}

interface Signature {
  readonly name: QualifiedName;
  readonly node: ObjectWithArgs;
}

function findByTypes(
  context: Context,
  routineType: RoutineType,
  { name, node }: Signature,
): Handle {
  const { builder } = context;
  const types = typesNamed(context, node.objargs);
  const all = visibleRoutines(context, name);
  const byInputs = all.find((handle) =>
    sameTypes(inputTypes(builder.get('function', handle).arguments), types),
  );
  const found = byInputs ?? findByAllTypes(context, routineType, all, node);
  if (found !== null) return requireKind(context, routineType, found);
  const listed = types.map((type) => typeText(context, type)).join(', ');
  const isStar = routineType === 'OBJECT_AGGREGATE' && types.length === 0;
  return refuse({
    sqlstate: '42883',
    message: `${missingWord(routineType)} ${nameText(name)}(${isStar ? '*' : listed}) does not exist`,
    ...missing(context, 'function', name),
  });
}

/** The types that a list names. */
export function typesNamed(
  context: Context,
  nodes: readonly Node[] | undefined,
): readonly TypeUse<Handle>[] {
  return (nodes ?? []).flatMap((node) =>
    'TypeName' in node ? resolveType(context, node.TypeName) : [],
  );
}

/** SQL's own way to name a procedure: by all arguments, those that are OUT among them. */
function findByAllTypes(
  context: Context,
  routineType: RoutineType,
  all: readonly Handle[],
  { objfuncargs = [] }: ObjectWithArgs,
): Handle | null {
  if (routineType !== 'OBJECT_PROCEDURE' && routineType !== 'OBJECT_ROUTINE') return null;
  const parameters = objfuncargs.flatMap((node) =>
    'FunctionParameter' in node ? node.FunctionParameter : [],
  );
  if (parameters.some(({ mode }) => mode !== undefined && mode !== 'FUNC_PARAM_DEFAULT'))
    return null;
  const types = parameters.map(({ argType }) => resolveType(context, argType!));
  const found = all.find((handle) => {
    const row = context.builder.get('function', handle);
    const own = row.arguments.map(({ type }) => type);
    return row.kindOfFunction === 'procedure' && sameTypes(own, types);
  });
  return found ?? null;
}

function requireKind(context: Context, routineType: RoutineType, handle: Handle): Handle {
  const row = context.builder.get('function', handle);
  const signature = functionText(context, row, handle);
  const isProcedure = row.kindOfFunction === 'procedure';
  if (routineType === 'OBJECT_FUNCTION' && isProcedure) {
    refuse({ sqlstate: '42809', message: `${signature} is not a function` });
  }
  if (routineType === 'OBJECT_PROCEDURE' && !isProcedure) {
    refuse({ sqlstate: '42809', message: `${signature} is not a procedure` });
  }
  if (routineType === 'OBJECT_AGGREGATE' && row.kindOfFunction !== 'aggregate') {
    refuse({ sqlstate: '42809', message: `function ${signature} is not an aggregate` });
  }
  return handle;
}

const routineTypes: ReadonlySet<string> = new Set(Object.keys(words));

/** True for what names routines among the kinds of objects. */
export function isRoutineType(objectType: string): objectType is RoutineType {
  return routineTypes.has(objectType);
}
