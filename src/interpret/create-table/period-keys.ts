/**
 * Keys WITHOUT OVERLAPS: what they ask of their columns (transformIndexConstraint in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { categoryOf } from '../../infer/type-properties.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { IndexConstraintDefinition } from './definitions.ts';

/**
 * 42804 where the last column is no range, 42601 where it is the only one. `typeOf` gives the type of
 * a column, undefined where there is none, which is for others to refuse.
 */
export function checkPeriodKey(
  { session }: Context,
  { withoutOverlaps, index: { keys }, location }: IndexConstraintDefinition,
  typeOf: (name: string) => TypeUse<Handle> | undefined,
): void {
  if (!withoutOverlaps) return;
  const name = keys.at(-1)?.column ?? '';
  const type = typeOf(name);
  const category = type === undefined ? null : categoryOf(session.environment, type);
  if (category !== null && category !== 'R') {
    const message = `column "${name}" in WITHOUT OVERLAPS is not a range or multirange type`;
    refuse({ sqlstate: '42804', message, location });
  }
  if (keys.length > 1) return;
  const message = 'constraint using WITHOUT OVERLAPS needs at least two columns';
  refuse({ sqlstate: '42601', message, location });
}
