/** Constraints of every type, added to a table that exists and to the tables under it. */

import type { Constraint } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { addCheck } from './check.ts';
import { refuseOnForeignTable } from './column-definition.ts';
import { constraintDefinition } from './constraint-definition.ts';
import type { ConstraintDefinition } from './definitions.ts';
import { addForeignKey } from './foreign-key.ts';
import { addIndexConstraint, addKeyUsingIndex } from './key-constraints.ts';
import { addNotNull } from './not-null.ts';

/** The order in which the server adds what one command holds: ALTER TABLE's passes. */
const passes: { readonly [T in ConstraintDefinition['type']]: number } = {
  notNull: 0,
  check: 0,
  primaryKey: 1,
  unique: 2,
  exclusion: 2,
  usingIndex: 2,
  foreignKey: 3,
};

/**
 * `ALTER TABLE t ADD CONSTRAINT ...`, from the syntax tree
 *
 * Recurses to children where the server does.
 */
export function addWrittenConstraint(context: Context, table: Handle, node: Constraint): void {
  refuseOnForeignTable(context.builder.get('table', table), [node]);
  addConstraint(
    context,
    table,
    constraintDefinition(context, node, { column: null, isNewTable: false }),
  );
}

/** Adds constraints in the server's order: checks, keys with the primary one first, foreign keys. */
export function addConstraints(
  context: Context,
  table: Handle,
  definitions: readonly ConstraintDefinition[],
): void {
  const inOrder = definitions.toSorted((a, b) => passes[a.type] - passes[b.type]);
  for (const definition of inOrder) addConstraint(context, table, definition);
}

/**
 * Adds one constraint to a table, and to those under it where the server does. ONLY (no `recurse`)
 * keeps keys from partitions; what else it means is for ALTER TABLE to say.
 */
export function addConstraint(
  context: Context,
  table: Handle,
  definition: ConstraintDefinition,
  recurse = true,
): void {
  switch (definition.type) {
    case 'notNull':
      return addNotNull(context, table, definition);
    case 'check':
      addCheck(context, table, definition);
      return;
    case 'primaryKey':
    case 'unique':
    case 'exclusion':
      addIndexConstraint(context, table, definition, recurse);
      return;
    case 'usingIndex':
      addKeyUsingIndex(context, table, definition);
      return;
    case 'foreignKey':
      addForeignKey(context, table, definition);
      return;
    default:
      definition satisfies never;
  }
}
