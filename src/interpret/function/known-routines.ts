/**
 * Routines of the server's own and of extensions, which are facts from when a statement first names
 * them: to comment on, to alter, and to be refused to be dropped.
 */

import type { Handle, NewFact } from '../../catalog/builder.ts';
import { extensionFunction } from '../../catalog/extension-function.ts';
import type { FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { functionsNamed } from '../../infer/environment.ts';
import { internalFunctionsNamed } from '../../postgres/internal-functions.ts';
import type { TypedSignature } from '../../postgres/names.ts';
import type { Context } from '../context.ts';
import { tabledType, tabledWord } from '../named/find-named.ts';
import type { QualifiedName } from '../nodes.ts';

/** One of the server's own or of an extension. */
export interface KnownRoutine {
  readonly typed: TypedSignature;
  /** The extension; null for the server's own. */
  readonly extension: Handle | null;
  readonly schema: Handle;
}

/** What a routine takes and gives. */
export interface RoutineSignature {
  readonly kind: FunctionFact<Handle>['kindOfFunction'];
  readonly inputs: readonly (TypeUse<Handle> | null)[];
  /** Null where it gives rows, and for a procedure. */
  readonly returns: TypeUse<Handle> | null;
  readonly returnsSet: boolean;
  readonly volatility: FunctionFact<Handle>['volatility'];
}

/** All of a name that are not a migration's, those of internal values among them. */
export function knownRoutines(
  { session }: Context,
  { schema, name }: QualifiedName,
): readonly KnownRoutine[] {
  const isOwn = schema === null || schema === 'pg_catalog';
  const internal = isOwn ? internalFunctionsNamed(name, session.postgres) : [];
  return [
    ...functionsNamed(session.environment, schema, name).flatMap((each) =>
      each.typed === null ? [] : { typed: each.typed, extension: each.needs, schema: each.schema },
    ),
    ...internal.map((typed) => ({ typed, extension: null, schema: session.pgCatalog })),
  ];
}

/** Its types as facts; null in the place of one that is not known. */
export function signatureOf(
  context: Context,
  { typed, extension }: Omit<KnownRoutine, 'schema'>,
): RoutineSignature {
  const types = extension === null ? null : context.builder.get('extension', extension).schema;
  const use = (word: string): TypeUse<Handle> | null => tabledType(context, word, types);
  return {
    kind: typed.kind,
    inputs: typed.inputs.map(use),
    returns: typed.returns === null ? null : use(typed.returns),
    returnsSet: typed.returnsSet,
    volatility: typed.volatility,
  };
}

/** Makes facts of all that are called so, unless they are there. */
export function addKnownRoutines(context: Context, written: QualifiedName): void {
  const { builder } = context;
  const { name } = written;
  const plpgsql = builder.find('extension', null, 'plpgsql');
  const isOfPlpgsql = name.startsWith('plpgsql_');
  if (isOfPlpgsql && plpgsql === undefined) return;
  for (const { typed, extension: brought, schema: parent } of knownRoutines(context, written)) {
    const extension = isOfPlpgsql ? plpgsql! : brought;
    if (hasNamesake(context, parent, name, typed)) continue;
    const fact = factOf({ parent, name }, signatureOf(context, { typed, extension }));
    if (fact === null) continue;
    if (extension === null) builder.createBuiltIn('function', fact);
    else {
      const dependent = builder.create('function', fact);
      builder.depend({ dependent, referenced: extension, type: 'extension' });
    }
  }
}

/** True where the schema has a fact of the name that takes as many arguments. */
function hasNamesake(
  context: Context,
  schema: Handle,
  name: string,
  { inputs }: TypedSignature,
): boolean {
  const { builder } = context;
  return builder.findAll('function', schema, name).some((handle) => {
    if (!builder.isPinned(handle) && !builder.isMember(handle)) return false;
    const { body, arguments: args } = builder.get('function', handle);
    const words = args.map(({ type }) => tabledWord(context, type));
    return body === null && inputs.join() === words.join();
  });
}

/** Null where a type of it is not known. */
function factOf(
  place: { readonly parent: Handle; readonly name: string },
  { kind, inputs, returns, returnsSet, volatility }: RoutineSignature,
): NewFact<'function'> | null {
  if (inputs.includes(null)) return null;
  return {
    ...extensionFunction,
    ...place,
    kindOfFunction: kind,
    arguments: inputs.map((type) => ({ mode: 'in', name: null, type: type!, default: null })),
    returns,
    returnsSet,
    volatility,
  };
}
