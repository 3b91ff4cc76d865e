/** What names an expression can see: the tables in scope and their columns, within the scopes of outer queries. */

import type { Node, WindowDef } from '@pgsql/types';
import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';

/** A column as a query sees it. */
export interface Column {
  readonly name: string;
  /** A relation's own, which a mention of it needs and whose renames it follows; null for what a query computes. */
  readonly column: Handle | null;
  /** Null where it is not certain without inference. */
  readonly type: TypeUse<Handle> | null;
  /** `name` is an alias's, and is printed as it stands. */
  readonly isAliased?: boolean;
  /** A query's output that is a bare string or NULL: it takes the type of what it is joined with. */
  readonly isUntyped?: boolean;
  /** That string or NULL, as long as it is an output of its own. */
  readonly literal?: Node | null;
}

/** Something in FROM, or the one table that a constraint, index or policy is about. */
export interface RangeEntry {
  /** The name that qualifies its columns; null for a join without an alias. */
  readonly name: string | null;
  /** The relation, where `name` is the relation's own name and follows its renames; else null. */
  readonly relation: Handle | null;
  /** The relation under whatever name; null for queries and functions. */
  readonly source: Handle | null;
  /** In order; null where they are not known, so that any name may be one of them. */
  readonly columns: readonly Column[] | null;
  /** Its columns can be named without it: not those of a join's sides, which the join's stand for. */
  readonly isOpen: boolean;
  readonly hasSystemColumns: boolean;
  /** LATERAL sees it, and may not refer to it: the left side of RIGHT and FULL JOIN. */
  readonly isOutOfReach?: boolean;
}

/** What a query may be found to hold while it is read. */
export interface Level {
  /** Calls of aggregates that belong to the query. */
  aggregates: number;
  /** Where the first of them stands. */
  firstAggregate?: number | undefined;
  /** Calls of which that is not certain. */
  doubtful: number;
  /** Columns that are one of several by USING or NATURAL. */
  merged: number;
  /** All that its FROM holds, whether or not it can be named. */
  readonly ranges: RangeEntry[];
  /** Windows that WINDOW names, and those that OVER describes, in the server's order. */
  readonly windows: WindowDef[];
  /** Calls of window functions. */
  windowCalls: number;
  /** Calls in the select list that give several rows. */
  sets: number;
  /** It reads the WITH query that it is part of. */
  readsItself: boolean;
}

/** Of a query of which nothing is read yet. */
export function newLevel(): Level {
  return {
    aggregates: 0,
    doubtful: 0,
    merged: 0,
    ranges: [],
    windows: [],
    windowCalls: 0,
    sets: 0,
    readsItself: false,
  };
}

/** A query of WITH. */
export interface NamedQuery {
  readonly columns: readonly Column[] | null;
  /** What is being read is a part of it. */
  readonly isOwn?: boolean;
  /** It changes rows, and returns none. */
  readonly returnsNothing?: boolean;
}

/** Parameters of a function whose body it is. */
export interface Parameters {
  /** The function's name, which may qualify them. */
  readonly function: string;
  /** Names of inputs; an unnamed one is ''. */
  readonly names: readonly string[];
  /** Their types; null for those that hang on the call. */
  readonly types: readonly (TypeUse<Handle> | null)[];
}

export interface Scope {
  readonly entries: readonly RangeEntry[];
  /** WITH queries that FROM can name. */
  readonly queries: ReadonlyMap<string, NamedQuery>;
  /** Names that stand for something other than a column: VALUE in a domain's check; their types, where they are known. */
  readonly words: ReadonlyMap<string, TypeUse<Handle> | null>;
  readonly parameters: Parameters | null;
  /** Of the query whose scope it is; null outside of queries. */
  readonly level: Level | null;
  readonly outer: Scope | null;
}

/** A scope in which nothing is seen. */
export const emptyScope: Scope = {
  entries: [],
  queries: new Map(),
  words: new Map(),
  parameters: null,
  level: null,
  outer: null,
};

/** The columns of a relation or composite type in order. */
export function relationColumns(builder: CatalogBuilder, relation: Handle): readonly Column[] {
  return builder
    .children(relation, 'column')
    .map((column) => ({ column, ...pick(builder, column) }))
    .sort((a, b) => a.position - b.position)
    .map(({ name, column, type }) => ({ name, column, type }));
}

function pick(
  builder: CatalogBuilder,
  handle: Handle,
): { name: string; position: number; type: TypeUse<Handle> | null } {
  const { name, position, type } = builder.get('column', handle);
  const isUnknown = builder.isPinned(type.type) && builder.row(type.type).name === 'unknown';
  return { name, position, type: isUnknown ? null : type };
}

/** A table or composite type as an entry, by its own name or an alias. */
export function tableEntry(
  builder: CatalogBuilder,
  table: Handle,
  alias: string | null,
): RangeEntry {
  const { name, kind } = builder.row(table);
  return {
    name: alias ?? name,
    relation: alias === null ? table : null,
    source: table,
    columns: relationColumns(builder, table),
    isOpen: true,
    hasSystemColumns: kind !== 'view',
  };
}

/** An entry of columns that no relation stands behind. */
export function queryEntry(name: string | null, columns: readonly Column[] | null): RangeEntry {
  const hasSystemColumns = false;
  return { name, relation: null, source: null, columns, isOpen: true, hasSystemColumns };
}

/** A scope of one table under its own name. */
export function tableScope(builder: CatalogBuilder, table: Handle): Scope {
  return { ...emptyScope, entries: [tableEntry(builder, table, null)] };
}

/** A WITH query by its name, of the query or of those around it. */
export function findQuery(scope: Scope | null, name: string): NamedQuery | undefined {
  if (scope === null) return undefined;
  return scope.queries.get(name) ?? findQuery(scope.outer, name);
}
