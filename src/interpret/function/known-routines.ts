/**
 * Routines of the server's own and of extensions, which are facts from when a statement first names
 * them: to comment on, to alter, and to be refused to be dropped.
 */

import type { Handle } from '../../catalog/builder.ts';
import { extensionFunction } from '../../catalog/extension-function.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { functionsNamed } from '../../infer/environment.ts';
import { internalFunctionsNamed } from '../../postgres/internal-functions.ts';
import type { TypedSignature } from '../../postgres/names.ts';
import type { Context } from '../context.ts';
import { tabledType, tabledWord } from '../named/find-named.ts';
import type { QualifiedName } from '../nodes.ts';

/** Makes facts of all that are called so, unless they are there. */
export function addKnownRoutines(context: Context, { schema, name }: QualifiedName): void {
  const { builder, session } = context;
  const own = schema === null || schema === 'pg_catalog';
  const internal = own ? internalFunctionsNamed(name, session.postgres) : [];
  const known = functionsNamed(session.environment, schema, name).flatMap((each) =>
    each.typed === null ? [] : [{ typed: each.typed, needs: each.needs, parent: each.schema }],
  );
  const all = [
    ...known,
    ...internal.map((typed) => ({ typed, needs: null, parent: session.pgCatalog })),
  ];
  const plpgsql = builder.find('extension', null, 'plpgsql');
  const isOfPlpgsql = name.startsWith('plpgsql_');
  if (isOfPlpgsql && plpgsql === undefined) return;
  for (const { typed, needs: brought, parent } of all) {
    const needs = isOfPlpgsql ? plpgsql! : brought;
    if (hasNamesake(context, parent, name, typed)) continue;
    const fact = factOf(context, { parent, name, typed, extension: needs });
    if (fact === null) continue;
    if (needs === null) builder.createBuiltIn('function', fact);
    else {
      const dependent = builder.create('function', fact);
      builder.depend({ dependent, referenced: needs, type: 'extension' });
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

interface Known {
  readonly parent: Handle;
  readonly name: string;
  readonly typed: TypedSignature;
  readonly extension: Handle | null;
}

/** Null where a type of it is not known. */
function factOf(context: Context, { parent, name, typed, extension }: Known) {
  const { builder } = context;
  const types = extension === null ? null : builder.get('extension', extension).schema;
  const use = (word: string): TypeUse<Handle> | null => tabledType(context, word, types);
  const inputs = typed.inputs.map(use);
  if (inputs.includes(null)) return null;
  return {
    ...extensionFunction,
    parent,
    name,
    kindOfFunction: typed.kind,
    arguments: inputs.map(
      (type) => ({ mode: 'in', name: null, type: type!, default: null }) as const,
    ),
    returns: typed.returns === null ? null : use(typed.returns),
    returnsSet: typed.returnsSet,
    volatility: typed.volatility,
  };
}
