/**
 * What a partition's bound, and the bounds above it, say of its rows (RelationGetPartitionQual,
 * get_qual_for_list, get_qual_for_range in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/partitioning/partbounds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Piece } from '../../catalog/expression.ts';
import type { Context } from '../context.ts';
import type { BoundValue } from './bound.ts';
import type { BoundOf } from './check-bound.ts';
import { comparedKeys, comparison, isNull, membership, type ComparedKey } from './compared-key.ts';

/** Part of a condition, about the columns of the partition. */
export type Condition = readonly Piece<Handle>[];

/**
 * All that must hold, the conditions of tables above first. Of hash partitions nothing: what the
 * server asks of them names the table.
 */
export function partitionConstraint(context: Context, partition: Handle): readonly Condition[] {
  const { builder, session } = context;
  const conditions: Condition[] = [];
  let { partitionOf } = builder.get('table', partition);
  while (partitionOf !== null) {
    const bound = session.bounds.get(partitionOf);
    const { parent } = partitionOf;
    const keys = comparedKeys(context, parent, partition);
    if (bound?.strategy === 'list') {
      conditions.unshift(...listConditions(context, keys[0]!, bound));
    } else if (bound?.strategy === 'range') {
      conditions.unshift(...rangeConditions(context, keys, bound));
    }
    ({ partitionOf } = builder.get('table', parent));
  }
  return conditions;
}

/** One text of several conditions: a disjunction among them stands in parentheses already. */
export function allOf(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' AND ');
}

function joined(conditions: readonly Condition[], word: string): Condition {
  return conditions.flatMap((each, index) => (index === 0 ? each : [word, ...each]));
}

function anyOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : ['(', ...joined(conditions, ' OR '), ')'];
}

function listConditions(
  context: Context,
  key: ComparedKey,
  { values }: BoundOf<'list'>,
): readonly Condition[] {
  const present = values.flatMap((value) => (value.kind === 'value' ? [value] : []));
  const isMember = present.length === 0 ? [] : [membership(context, key, present)];
  if (present.length === values.length) return [isNull(key, false), ...isMember];
  return [anyOf([isNull(key, true), ...isMember])];
}

function rangeConditions(
  context: Context,
  keys: readonly ComparedKey[],
  { lower, upper }: BoundOf<'range'>,
): readonly Condition[] {
  const shared = sharedLength(lower, upper);
  const equal = keys
    .slice(0, shared)
    .map((key, index) => comparison(context, key, '=', lower[index]!));
  const ends = [
    endArms(context, keys, { values: lower, from: shared, operator: '>' }),
    endArms(context, keys, { values: upper, from: shared, operator: '<' }),
  ];
  const bounded = ends.flatMap((arms) => (arms.length === 0 ? [] : [anyOf(arms)]));
  return [...keys.map((key) => isNull(key, false)), ...equal, ...bounded];
}

/** How many of the first keys have one value only; the last may not. */
function sharedLength(lower: readonly BoundValue[], upper: readonly BoundValue[]): number {
  const differs = (value: BoundValue, index: number): boolean => {
    const other = upper[index]!;
    if (value.kind !== 'value' || other.kind !== 'value') return true;
    return value.text === null ? value.sql !== other.sql : value.text !== other.text;
  };
  const first = lower.slice(0, -1).findIndex(differs);
  return first === -1 ? lower.length - 1 : first;
}

interface End {
  readonly values: readonly BoundValue[];
  /** The first key that the ends differ in. */
  readonly from: number;
  readonly operator: '>' | '<';
}

/** Beyond the end in its first key; or at the end in that, and beyond in the next; and so on. */
function endArms(
  context: Context,
  keys: readonly ComparedKey[],
  { values, from, operator }: End,
): readonly Condition[] {
  const arms: Condition[] = [];
  const open = operator === '>' ? 'minimum' : 'maximum';
  for (let last = from; values[last]?.kind === 'value'; last++) {
    const isClosed = operator === '>' && last === values.length - 1;
    const word = isClosed || values[last + 1]?.kind === open ? `${operator}=` : operator;
    const arm = keys
      .slice(from, last + 1)
      .map((key, index) =>
        comparison(context, key, from + index < last ? '=' : word, values[from + index]!),
      );
    arms.push(arm.length === 1 ? arm[0]! : ['(', ...allOf(arm), ')']);
  }
  return arms;
}
