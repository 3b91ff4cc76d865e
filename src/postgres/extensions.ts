/** What extensions bring, as far as schemas refer to it. Pure. */

import { extensions as rows } from './data/extensions.ts';

export interface KnownExtension {
  readonly name: string;
  /** Can be moved to another schema. */
  readonly relocatable: boolean;
  /** The only schema it can be in, from its control file; null for any. */
  readonly schema: string | null;
  /** Extensions that must be there before. */
  readonly requires: readonly string[];
  /** Names of its types; arrays and row types are not among them. */
  readonly types: readonly string[];
  /** Names of its functions that return `trigger`. */
  readonly triggerFunctions: readonly string[];
}

/** By name. */
export const extensions: ReadonlyMap<string, KnownExtension> = new Map(
  rows.map(([name, relocatable, schema, requires, types, triggerFunctions]) => [
    name,
    { name, relocatable, schema, requires, types, triggerFunctions },
  ]),
);
