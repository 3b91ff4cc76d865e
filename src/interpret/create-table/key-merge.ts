/**
 * Keys that a CREATE TABLE says twice (transformIndexConstraints in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type {
  ConstraintDefinition,
  IndexConstraintDefinition,
  UsingIndexDefinition,
} from './definitions.ts';
import { checkPeriodKey } from './period-keys.ts';

/** What is to become a table, as far as its keys ask. */
export interface KeyedTable {
  readonly name: string;
  readonly constraints: readonly ConstraintDefinition[];
  /** The type of a column that it will have, its own or inherited; undefined where it has none. */
  typeOf(name: string): TypeUse<Handle> | undefined;
}

/**
 * Refuses keys before there is a table, as the server does: 42P16 for a second primary key, 42703
 * for a column that will not be there, 42601 for USING INDEX, which CREATE TABLE lacks, and what
 * `checkPeriodKey` refuses.
 */
export function checkKeys(context: Context, { name, constraints, typeOf }: KeyedTable): void {
  const keys = constraints.filter(isIndexConstraint);
  refuseUsingIndex(constraints);
  const primary = keys.find(({ type }) => type === 'primaryKey');
  for (const key of keys) {
    const { type, location, index } = key;
    if (type === 'primaryKey' && key !== primary) {
      const message = `multiple primary keys for table "${name}" are not allowed`;
      refuse({ sqlstate: '42P16', message, location });
    }
    // Of an exclusion constraint the index asks.
    if (type === 'exclusion') continue;
    const refuseMissing = (columns: readonly string[]): void => {
      const missing = columns.find(
        (column) => !systemColumns.has(column) && typeOf(column) === undefined,
      );
      if (missing === undefined) return;
      const message = `column "${missing}" named in key does not exist`;
      refuse({ sqlstate: '42703', message, location });
    };
    refuseMissing(index.keys.flatMap(({ column }) => column ?? []));
    checkPeriodKey(context, key, typeOf);
    refuseMissing(index.include);
  }
}

/**
 * The keys and exclusion constraints to make: the primary key first, and one where several ask for
 * the same index.
 */
export function mergeKeys(
  constraints: readonly ConstraintDefinition[],
): readonly IndexConstraintDefinition[] {
  const keys = constraints.filter(isIndexConstraint);
  const primary = keys.find(({ type }) => type === 'primaryKey');
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
