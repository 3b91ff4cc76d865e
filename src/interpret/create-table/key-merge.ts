/**
 * Keys that a CREATE TABLE says twice (transformIndexConstraints in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type {
  ConstraintDefinition,
  IndexConstraintDefinition,
  UsingIndexDefinition,
} from './definitions.ts';

/**
 * The keys and exclusion constraints to make: the primary key first, and one where several ask for
 * the same index. 42P16 for a second primary key, 42P16 for USING INDEX, which CREATE TABLE lacks.
 */
export function mergeKeys(
  context: Context,
  table: Handle,
  constraints: readonly ConstraintDefinition[],
): readonly IndexConstraintDefinition[] {
  const keys = constraints.filter(isIndexConstraint);
  refuseUsingIndex(constraints);
  const [primary, second] = keys.filter(({ type }) => type === 'primaryKey');
  if (second !== undefined) {
    const { name } = context.builder.row(table);
    const message = `multiple primary keys for table "${name}" are not allowed`;
    refuse({ sqlstate: '42P16', message, location: second.location });
  }
  const rest = keys.filter((key) => key !== primary);
  const merged: IndexConstraintDefinition[] = [];
  for (const key of primary === undefined ? rest : [primary, ...rest]) {
    const same = merged.findIndex((each) => keyText(each) === keyText(key));
    if (same < 0) merged.push(key);
    else if (merged[same]!.name === null) merged[same] = { ...merged[same]!, name: key.name };
  }
  return merged;
}

function isIndexConstraint(
  definition: ConstraintDefinition,
): definition is IndexConstraintDefinition {
  return 'index' in definition;
}

function refuseUsingIndex(constraints: readonly ConstraintDefinition[]): void {
  const found = constraints.find(
    (each): each is UsingIndexDefinition => each.type === 'usingIndex',
  );
  if (found === undefined) return;
  const message = 'cannot use an existing index in CREATE TABLE';
  refuse({ sqlstate: '42601', message, location: found.location });
}

/** Text that is equal for constraints that one index can keep; no two expressions count as equal. */
function keyText({
  index,
  operators,
  deferrable,
  initiallyDeferred,
  withoutOverlaps,
}: IndexConstraintDefinition): string {
  const { method, keys, include, predicate, nullsNotDistinct } = index;
  return JSON.stringify([
    method,
    keys,
    include,
    predicate,
    nullsNotDistinct,
    operators,
    deferrable,
    initiallyDeferred,
    withoutOverlaps,
  ]);
}
