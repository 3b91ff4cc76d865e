/** What a rename in a table and all that inherit from it is about (renameatt_internal, rename_constraint_internal). */

import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { childrenOf } from './inheritance.ts';

/** The rename in one table of the family. */
export interface Renaming {
  readonly table: Handle;
  readonly from: string;
  readonly to: string;
  /** The table that was named, and all that inherit from it and are renamed in with it. */
  readonly family: readonly Handle[];
}

/**
 * How many of the table's direct parents are renamed in with it: what it inherits from more must
 * keep its name.
 */
export function parentsIn(context: Context, { table, family }: Renaming): number {
  return family.filter((parent) => childrenOf(context, parent).includes(table)).length;
}
