/** Functions named with their arguments' types, those of the server and of extensions among them. */

import type { ObjectWithArgs } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { functionsNamed } from '../../infer/environment.ts';
import { internalFunctionsNamed } from '../../postgres/internal-functions.ts';
import type { TypedSignature } from '../../postgres/names.ts';
import type { Context } from '../context.ts';
import {
  findRoutine,
  inputTypes,
  sameTypes,
  typesNamed,
  type RoutineType,
} from '../function/find-routine.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { unlessMissing } from '../refusal.ts';
import { mayBeUnlisted } from './find-function.ts';
import { tabledType } from './find-named.ts';

/** A routine as far as other objects ask what it is. */
export interface NamedRoutine {
  /** What to depend on: the routine, or the extension that brings it; null for the server's own. */
  readonly needs: Handle | null;
  /** Null where only its name is known. */
  readonly signature: RoutineSignature | null;
}

export interface RoutineSignature {
  readonly kind: FunctionFact<Handle>['kindOfFunction'];
  readonly inputs: readonly (TypeUse<Handle> | null)[];
  /** Null where it gives rows, and for a procedure. */
  readonly returns: TypeUse<Handle> | null;
  readonly returnsSet: boolean;
  readonly volatility: FunctionFact<Handle>['volatility'];
}

/** The routine that a statement names with its arguments; 42883 where there is none. */
export function routineNamed(
  context: Context,
  type: RoutineType,
  node: ObjectWithArgs,
): NamedRoutine {
  const { builder } = context;
  const known = knownNamed(context, node);
  const mayBeThere = known !== null || mayBeUnlisted(context, typesNamed(context, node.objargs));
  const found = unlessMissing(mayBeThere, () => findRoutine(context, type, node));
  if (found === null || builder.isPinned(found)) return known ?? { needs: null, signature: null };
  const row = builder.get('function', found);
  return {
    needs: found,
    signature: builder.isMember(found)
      ? null
      : { ...row, kind: row.kindOfFunction, inputs: inputTypes(row.arguments) },
  };
}

/** One of the server's own or of an extension; null where there is none of the name and types. */
function knownNamed(context: Context, node: ObjectWithArgs): NamedRoutine | null {
  const { session } = context;
  const { schema, name } = qualifiedNameOf(node.objname);
  const isOwn = schema === null || schema === 'pg_catalog';
  const internal = isOwn ? internalFunctionsNamed(name, session.postgres) : [];
  const all = [
    ...functionsNamed(session.environment, schema, name).flatMap(({ typed, needs }) =>
      typed === null ? [] : { typed, needs },
    ),
    ...internal.map((typed) => ({ typed, needs: null })),
  ].map(({ typed, needs }) => ({ needs, signature: signatureOf(context, typed, needs) }));
  if (node.args_unspecified === true) return all.length === 1 ? all[0]! : null;
  const types = typesNamed(context, node.objargs);
  const fitting = all.find(({ signature: { inputs } }) => {
    const known = inputs.flatMap((input) => input ?? []);
    return known.length === inputs.length && sameTypes(known, types);
  });
  return fitting ?? null;
}

function signatureOf(
  { builder, ...context }: Context,
  { inputs, returns, kind, returnsSet, volatility }: TypedSignature,
  extension: Handle | null,
): RoutineSignature {
  const schema = extension === null ? null : builder.get('extension', extension).schema;
  const use = (word: string): TypeUse<Handle> | null =>
    tabledType({ builder, ...context }, word, schema);
  return {
    kind,
    inputs: inputs.map(use),
    returns: returns === null ? null : use(returns),
    returnsSet,
    volatility,
  };
}
