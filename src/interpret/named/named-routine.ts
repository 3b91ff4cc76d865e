/** Functions named with their arguments' types, those of the server and of extensions among them. */

import type { ObjectWithArgs } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { functionsNamed, hasUnknownNames } from '../../infer/environment.ts';
import { isInternalFunction } from '../../postgres/internal-functions.ts';
import type { Context } from '../context.ts';
import { findRoutine, type RoutineType } from '../function/find-routine.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { unlessMissing } from '../refusal.ts';

/**
 * What to depend on: the function, or the extension that brings one of the name; null for the
 * server's own. 42883 where there is none.
 */
export function routineNamed(
  context: Context,
  type: RoutineType,
  node: ObjectWithArgs,
): Handle | null {
  const { environment } = context.session;
  const { schema, name } = qualifiedNameOf(node.objname);
  const known = functionsNamed(environment, schema, name).find(({ fact }) => fact === null);
  const isElsewhere =
    known !== undefined ||
    hasUnknownNames(environment) ||
    ((schema === null || schema === 'pg_catalog') && isInternalFunction(name));
  const found = unlessMissing(isElsewhere, () => findRoutine(context, type, node));
  if (found === null) return known?.needs ?? null;
  return context.builder.isPinned(found) ? null : found;
}
