/** Functions named with their arguments' types, those of the server and of extensions among them. */

import type { ObjectWithArgs } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import {
  findRoutine,
  inputTypes,
  sameTypes,
  typesNamed,
  type RoutineType,
} from '../function/find-routine.ts';
import { knownRoutines, signatureOf, type RoutineSignature } from '../function/known-routines.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { unlessMissing } from '../refusal.ts';
import { mayBeUnlisted } from './find-function.ts';

/** A routine as far as other objects ask what it is. */
export interface NamedRoutine {
  /** What to depend on: the routine, or the extension that brings it; null for the server's own. */
  readonly needs: Handle | null;
  /** Null where only its name is known. */
  readonly signature: RoutineSignature | null;
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
  const all = knownRoutines(context, qualifiedNameOf(node.objname)).map((known) => ({
    needs: known.extension,
    signature: signatureOf(context, known),
  }));
  if (node.args_unspecified === true) return all.length === 1 ? all[0]! : null;
  const types = typesNamed(context, node.objargs);
  const fitting = all.find(({ signature: { inputs } }) => {
    const known = inputs.flatMap((input) => input ?? []);
    return known.length === inputs.length && sameTypes(known, types);
  });
  return fitting ?? null;
}
