/** Indexes of partitions as parts of the partitioned table's. */

import type { Handle } from '../../catalog/builder.ts';
import type { Expression } from '../../catalog/expression.ts';
import type { Context } from '../context.ts';
import { expressionKey } from './expression-source.ts';
import { constraintOfIndex, indexesOf } from './index-copy.ts';

/**
 * Makes an index that the partition has already, and that is part of none, the part of `index`;
 * false where there is none equal to it.
 */
export function attachEqualIndex(context: Context, partition: Handle, index: Handle): boolean {
  const { builder } = context;
  const wanted = indexKeyText(context, index);
  if (wanted === null) return false;
  const constraint = constraintOfIndex(context, index);
  const equal = indexesOf(context, partition).find((candidate) => {
    const row = builder.get('index', candidate);
    if (row.partitionOf !== null || indexKeyText(context, candidate) !== wanted) return false;
    // An index that a constraint needs must have a constraint of its own, of the same type.
    return constraint === null || constraintOfIndex(context, candidate)?.type === constraint.type;
  });
  if (equal === undefined) return false;
  attachIndex(context, equal, index);
  return true;
}

/** Makes an index the part of a partitioned table's index, and their constraints likewise. */
export function attachIndex(context: Context, index: Handle, partitionOf: Handle): void {
  const { builder } = context;
  builder.change('index', index, { partitionOf });
  dependOnWhole(context, index, partitionOf);
  const constraint = constraintOfIndex(context, index);
  if (constraint === null || constraintOfIndex(context, partitionOf) === null) return;
  const inheritCount = constraint.inheritCount + 1;
  builder.change('constraint', constraint.handle, { isLocal: false, inheritCount });
}

/** A part goes with the partitioned table's index, and its constraint with that one's. */
export function dependOnWhole(context: Context, index: Handle, partitionOf: Handle): void {
  const { builder } = context;
  builder.depend({ dependent: index, referenced: partitionOf, type: 'auto' });
  const constraint = constraintOfIndex(context, index);
  const whole = constraintOfIndex(context, partitionOf);
  if (constraint === null || whole === null) return;
  builder.depend({ dependent: constraint.handle, referenced: whole.handle, type: 'auto' });
}

/**
 * Text that is equal for indexes that say the same of two tables; null for one that the server says
 * of no other, as it is for what excludes (CompareIndexInfo).
 */
export function indexKeyText(context: Context, index: Handle): string | null {
  const { builder } = context;
  const row = builder.get('index', index);
  const constraint = constraintOfIndex(context, index);
  if (constraint?.type === 'exclusion' || constraint?.withoutOverlaps === true) return null;
  const text = (expression: Expression<Handle> | null): string | null =>
    expression === null ? null : expressionKey(context, expression);
  return JSON.stringify([
    row.unique,
    row.method,
    row.nullsNotDistinct,
    row.keys.map(({ column, expression, collation, operatorClass }) => [
      column === null ? null : builder.row(column).name,
      text(expression),
      collation,
      operatorClass,
    ]),
    row.include.map((column) => builder.row(column).name),
    text(row.predicate),
  ]);
}
