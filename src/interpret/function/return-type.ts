/**
 * What a function returns (compute_return_type in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c).
 */

import type { TypeName } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Argument, TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { refuse } from '../refusal.ts';
import { builtInType, resolveType } from '../type-name.ts';
import { sameTypes } from './find-routine.ts';
import { isOutput } from './parameters.ts';

/** The declared type, or what the OUT parameters say; 42P13 where they contradict or neither is there. */
export function returnTypeOf(
  context: Context,
  declared: TypeName | undefined,
  args: readonly Argument<Handle>[],
): TypeUse<Handle> {
  const required = resultOfOutputs(context, args);
  if (declared === undefined) {
    if (required !== null) return required;
    return refuse({ sqlstate: '42P13', message: 'function result type must be specified' });
  }
  const returns = resolveType(context, declared);
  if (required === null || sameTypes([required], [returns])) return { ...returns, modifiers: [] };
  return refuse({
    sqlstate: '42P13',
    message: `function result type must be ${bareTypeText(context, required)} because of OUT parameters`,
    location: declared.location,
  });
}

/** The one output's type, `record` for several; null where there is none. */
function resultOfOutputs(
  context: Context,
  args: readonly Argument<Handle>[],
): TypeUse<Handle> | null {
  const outputs = args.filter(({ mode }) => isOutput(mode));
  if (outputs.length > 1) return builtInType(context, 'record');
  return outputs[0]?.type ?? null;
}
