/** Dependencies as pg_depend records them: https://www.postgresql.org/docs/18/catalog-pg-depend.html */

import type { Handle } from './builder.ts';

/**
 * - `normal`: the dependent stops a drop, unless CASCADE takes it along
 * - `auto`: the dependent goes along without asking
 * - `internal`: the dependent is part of the other; dropping the part means dropping the whole
 * - `extension`: the dependent is a member of the extension
 */
export type DependencyType = 'normal' | 'auto' | 'internal' | 'extension';

/**
 * What of an object depends: its column's default, which the server keeps as an object of its own
 * (pg_attrdef), so that CASCADE takes the default and leaves the column; null for the whole.
 */
export type DependentPart = 'default' | null;

export interface Dependency {
  readonly dependent: Handle;
  readonly part: DependentPart;
  readonly referenced: Handle;
  readonly type: DependencyType;
}
