/**
 * What names an expression can see: the tables in scope and their columns, inner queries before
 * outer ones (parse_relation.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_relation.c).
 */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { quoteIdentifier } from '../postgres/identifiers.ts';

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
}

/** What a query may be found to hold while it is read. */
export interface Level {
  /** Calls of aggregates that belong to the query. */
  aggregates: number;
  /** Calls of which that is not certain. */
  doubtful: number;
  /** Columns that are one of several by USING or NATURAL. */
  merged: number;
  /** All that its FROM holds, whether or not it can be named. */
  readonly ranges: RangeEntry[];
}

/** Of a query of which nothing is read yet. */
export function newLevel(): Level {
  return { aggregates: 0, doubtful: 0, merged: 0, ranges: [] };
}

/** A query of WITH. */
export interface NamedQuery {
  readonly columns: readonly Column[] | null;
}

/** Parameters of a function whose body it is. */
export interface Parameters {
  /** The function's name, which may qualify them. */
  readonly function: string;
  /** Names of inputs; an unnamed one is ''. */
  readonly names: readonly string[];
}

export interface Scope {
  readonly entries: readonly RangeEntry[];
  /** WITH queries that FROM can name. */
  readonly queries: ReadonlyMap<string, NamedQuery>;
  /** Names that stand for something other than a column: VALUE in a domain's check. */
  readonly words: ReadonlySet<string>;
  readonly parameters: Parameters | null;
  /** Of the query whose scope it is; null outside of queries. */
  readonly level: Level | null;
  readonly outer: Scope | null;
}

/** A scope in which nothing is seen. */
export const emptyScope: Scope = {
  entries: [],
  queries: new Map(),
  words: new Set(),
  parameters: null,
  level: null,
  outer: null,
};

const systemColumns: ReadonlySet<string> = new Set([
  'tableoid',
  'ctid',
  'xmin',
  'xmax',
  'cmin',
  'cmax',
]);

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

/** What a column reference leads to. */
export type Resolution =
  /** The column, how the reference is printed, and the scope that it is seen in. */
  | {
      readonly kind: 'column';
      readonly column: Column;
      readonly entry: RangeEntry;
      readonly pieces: readonly Piece<Handle>[] | null;
      readonly scope: Scope;
    }
  /** A whole row. */
  | {
      readonly kind: 'row';
      readonly entry: RangeEntry;
      readonly pieces: readonly Piece<Handle>[] | null;
      readonly scope: Scope;
    }
  /** It is there, but stands for nothing that could be renamed, or its place is not known. */
  | { readonly kind: 'opaque' }
  | {
      readonly kind: 'missing';
      readonly sqlstate: string;
      readonly message: string;
      /** Where it may yet be a function of the row: the relation, and the name. */
      readonly row: RangeEntry | null;
    };

const opaque: Resolution = { kind: 'opaque' };

function missing(sqlstate: string, message: string, row: RangeEntry | null = null): Resolution {
  return { kind: 'missing', sqlstate, message, row };
}

/** What `a`, `t.a`, `s.t.a`, `*` or `t.*` leads to. */
export function resolveColumn(
  builder: CatalogBuilder,
  scope: Scope,
  path: readonly string[],
): Resolution {
  if (path.length === 1) return path[0] === '*' ? opaque : resolveBare(scope, path[0]!);
  const qualifier = path.slice(0, -1);
  const found = findEntry(builder, scope, qualifier);
  const name = path.at(-1)!;
  if (found === null) {
    if (isParameter(scope, path)) return opaque;
    const what = isHidden(builder, scope, qualifier.at(-1)!) ? 'invalid reference to' : 'missing';
    return missing('42P01', `${what} FROM-clause entry for table "${qualifier.at(-1)!}"`);
  }
  const { entry } = found;
  if (name === '*') return { kind: 'row', ...found, pieces: qualifierPieces(entry, path, '*') };
  return inEntry(found, path, name);
}

/** True where FROM has what a name stands for, under an alias or out of sight (errorMissingRTE). */
function isHidden(builder: CatalogBuilder, scope: Scope | null, name: string): boolean {
  if (scope === null) return false;
  const found = scope.level?.ranges.some(
    (each) =>
      each.name === name || (each.source !== null && builder.row(each.source).name === name),
  );
  return found === true || isHidden(builder, scope.outer, name);
}

interface FoundEntry {
  readonly entry: RangeEntry;
  readonly scope: Scope;
}

function inEntry({ entry, scope }: FoundEntry, path: readonly string[], name: string): Resolution {
  if (entry.columns === null) return opaque;
  const columns = entry.columns.filter((column) => column.name === name);
  if (columns.length > 1) return missing('42702', `column reference "${name}" is ambiguous`);
  const column = columns[0];
  if (column === undefined) {
    if (entry.hasSystemColumns && systemColumns.has(name)) return opaque;
    return missing('42703', `column ${path.slice(-2).join('.')} does not exist`, entry);
  }
  const last: Piece<Handle> =
    column.column === null || column.isAliased === true
      ? quoteIdentifier(name)
      : { ref: column.column, form: 'name' };
  return { kind: 'column', column, entry, scope, pieces: qualifierPieces(entry, path, last) };
}

/** Null where the reference is printed as it stands. */
function qualifierPieces(
  { relation, name }: RangeEntry,
  path: readonly string[],
  last: Piece<Handle>,
): readonly Piece<Handle>[] | null {
  if (relation === null && typeof last === 'string') return null;
  const qualifier: Piece<Handle> =
    relation === null
      ? quoteIdentifier(name ?? '')
      : { ref: relation, form: path.length > 2 ? 'qualified' : 'name' };
  return [qualifier, '.', last];
}

function resolveBare(scope: Scope, name: string): Resolution {
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    if (level.words.has(name)) return opaque;
    const found = columnsNamed(level, name);
    if (found.length > 1) return missing('42702', `column reference "${name}" is ambiguous`);
    if (found.length === 1) {
      const { column, entry } = found[0]!;
      const pieces =
        column.column === null || column.isAliased === true
          ? null
          : [{ ref: column.column, form: 'name' } as const];
      return { kind: 'column', column, entry, scope: level, pieces };
    }
    const open = level.entries.filter(({ isOpen }) => isOpen);
    if (open.some(({ columns }) => columns === null)) return opaque;
    if (systemColumns.has(name) && open.some((entry) => entry.hasSystemColumns)) return opaque;
  }
  return resolveRow(scope, name);
}

function columnsNamed({ entries }: Scope, name: string): { column: Column; entry: RangeEntry }[] {
  return entries.flatMap((entry) =>
    (entry.isOpen ? (entry.columns ?? []) : []).flatMap((column) =>
      column.name === name ? { column, entry } : [],
    ),
  );
}

/** A bare name that is no column: a whole row, or a parameter. */
function resolveRow(scope: Scope, name: string): Resolution {
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    const entry = level.entries.find((each) => each.name === name);
    if (entry === undefined) continue;
    const pieces =
      entry.relation === null ? null : [{ ref: entry.relation, form: 'name' } as const];
    return { kind: 'row', entry, scope: level, pieces };
  }
  if (isParameter(scope, [name])) return opaque;
  return missing('42703', `column "${name}" does not exist`);
}

/** `p`, `f.p`, or `p.field` of a function's parameter. */
function isParameter(scope: Scope, path: readonly string[]): boolean {
  const parameters = parametersOf(scope);
  if (parameters === null) return false;
  const [first = '', second] = path;
  if (parameters.names.includes(first)) return true;
  return first === parameters.function && second !== undefined && parameters.names.includes(second);
}

/** The parameters that are seen in a scope; null outside of functions. */
export function parametersOf(scope: Scope | null): Parameters | null {
  return scope === null ? null : (scope.parameters ?? parametersOf(scope.outer));
}

/** The entry that a qualifier names, innermost first. */
export function findEntry(
  builder: CatalogBuilder,
  scope: Scope,
  qualifier: readonly string[],
): FoundEntry | null {
  const name = qualifier.at(-1)!;
  const schema = qualifier.at(-2);
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    const entry = level.entries.find(
      (each) => each.name === name && (schema === undefined || isOfSchema(builder, each, schema)),
    );
    if (entry !== undefined) return { entry, scope: level };
  }
  return null;
}

/** A relation that has no fact may be of any schema. */
function isOfSchema(
  builder: CatalogBuilder,
  { relation, source }: RangeEntry,
  schema: string,
): boolean {
  if (relation === null) return source === null;
  const { parent } = builder.row(relation);
  return parent !== null && builder.row(parent).name === schema;
}
