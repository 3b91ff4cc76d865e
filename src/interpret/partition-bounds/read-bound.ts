/**
 * FOR VALUES to values (transformPartitionBound in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 *
 * Left out: the values of expressions that are more than a literal, perhaps with a cast.
 */

import type { Node, PartitionBoundSpec } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { locationOf } from '../../infer/location.ts';
import type { Context } from '../context.ts';
import { boundValues } from '../expression-text.ts';
import { refuse } from '../refusal.ts';
import type { Bound, BoundValue } from './bound.ts';
import { boundKeys, type BoundKey } from './bound-key.ts';
import { areEqual } from './compare.ts';
import { readValue, type WrittenValue } from './read-value.ts';

const strategyLetters = { list: 'l', range: 'r', hash: 'h' } as const;

/** What a bound says; 42P16, 42P17, 42804, 0A000 and the like where it does not fit the partitioned table. */
export function readBound(context: Context, parent: Handle, spec: PartitionBoundSpec): Bound {
  const { strategy } = context.builder.get('table', parent).partitionKey!;
  const { location } = spec;
  if (spec.is_default === true) {
    if (strategy === 'hash') {
      const message = 'a hash-partitioned table may not have a default partition';
      refuse({ sqlstate: '42P16', message, location });
    }
    return { strategy: 'default' };
  }
  if (spec.strategy !== strategyLetters[strategy]) {
    const message = `invalid bound specification for a ${strategy} partition`;
    refuse({ sqlstate: '42P16', message, location });
  }
  const keys = boundKeys(context, parent);
  switch (strategy) {
    case 'hash':
      return hashBound(spec);
    case 'list':
      return { strategy, values: listValues(context, keys[0]!, spec) };
    case 'range':
      return rangeBound(context, keys, spec);
    default:
      return strategy satisfies never;
  }
}

function hashBound({ modulus = 0, remainder = 0 }: PartitionBoundSpec): Bound {
  if (modulus <= 0) {
    const message = 'modulus for hash partition must be an integer value greater than zero';
    refuse({ sqlstate: '42P16', message });
  }
  if (remainder >= modulus) {
    const message = 'remainder for hash partition must be less than modulus';
    refuse({ sqlstate: '42P16', message });
  }
  return { strategy: 'hash', modulus, remainder };
}

/** Each once (transformPartitionBound). */
function listValues(
  context: Context,
  key: BoundKey,
  spec: PartitionBoundSpec,
): readonly BoundValue[] {
  const [texts = []] = boundValues(context, spec);
  const values: BoundValue[] = [];
  for (const [index, node] of (spec.listdatums ?? []).entries()) {
    const value = readValue(context, key, { node, sql: texts[index] ?? '' });
    if (!values.some((other) => areEqual(context, other, value))) values.push(value);
  }
  return values;
}

function rangeBound(context: Context, keys: readonly BoundKey[], spec: PartitionBoundSpec): Bound {
  const { location, lowerdatums = [], upperdatums = [] } = spec;
  for (const [word, datums] of [
    ['FROM', lowerdatums],
    ['TO', upperdatums],
  ] as const) {
    if (datums.length === keys.length) continue;
    const message = `${word} must specify exactly one value per partitioning column`;
    refuse({ sqlstate: '42P16', message, location });
  }
  const [from = [], to = []] = boundValues(context, spec);
  const lower = rangeValues(context, keys, written(lowerdatums, from));
  const upper = rangeValues(context, keys, written(upperdatums, to));
  return { strategy: 'range', lower, upper };
}

function written(nodes: readonly Node[], texts: readonly string[]): readonly WrittenValue[] {
  return nodes.map((node, index) => ({ node, sql: texts[index] ?? '' }));
}

/** One end of a range (transformPartitionRangeBounds). */
function rangeValues(
  context: Context,
  keys: readonly BoundKey[],
  nodes: readonly WrittenValue[],
): readonly BoundValue[] {
  const values = nodes.map((each, index) => {
    const kind = infinityOf(each.node);
    if (kind !== null) return { kind, location: locationOf(each.node) };
    const value = readValue(context, keys[index]!, each);
    if (value.kind !== 'null') return value;
    return refuse({ sqlstate: '42P17', message: 'cannot specify NULL in range bound' });
  });
  refuseAfterInfinity(values);
  return values;
}

/** MINVALUE and MAXVALUE are columns' names to the grammar. */
function infinityOf(node: Node): 'minimum' | 'maximum' | null {
  if (!('ColumnRef' in node)) return null;
  const [field, ...more] = node.ColumnRef.fields ?? [];
  if (field === undefined || more.length > 0 || !('String' in field)) return null;
  if (field.String.sval === 'minvalue') return 'minimum';
  return field.String.sval === 'maxvalue' ? 'maximum' : null;
}

/** 42804 for anything but MINVALUE after MINVALUE, and the same of MAXVALUE (validateInfiniteBounds). */
function refuseAfterInfinity(values: readonly BoundValue[]): void {
  const first = values.findIndex(({ kind }) => kind !== 'value');
  const kind = values[first]?.kind;
  const other = first === -1 ? undefined : values.slice(first).find((each) => each.kind !== kind);
  if (other === undefined) return;
  const word = kind === 'minimum' ? 'MINVALUE' : 'MAXVALUE';
  const message = `every bound following ${word} must also be ${word}`;
  refuse({ sqlstate: '42804', message, location: other.location });
}
