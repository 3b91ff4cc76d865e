/**
 * What names an expression can see: the tables in scope and their columns, inner queries before
 * outer ones (parse_relation.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_relation.c).
 */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import { quoteIdentifier } from '../postgres/identifiers.ts';

/** Something in FROM, or the one table that a constraint, index or policy is about. */
export interface RangeEntry {
  /** The name that qualifies its columns. */
  readonly name: string;
  /** The relation, where `name` is the relation's own name and follows its renames; else null. */
  readonly relation: Handle | null;
  /** Columns by name; null where they are not known, so that any name may be one of them. */
  readonly columns: ReadonlyMap<string, Handle> | null;
}

export interface Scope {
  readonly entries: readonly RangeEntry[];
  /** Names of WITH queries that FROM can name. */
  readonly queries: ReadonlySet<string>;
  /** Names that stand for something other than a column: VALUE in a domain's check. */
  readonly words: ReadonlySet<string>;
  readonly outer: Scope | null;
}

/** A scope in which nothing is seen. */
export const emptyScope: Scope = {
  entries: [],
  queries: new Set(),
  words: new Set(),
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

/** A table or composite type as an entry, by its own name or an alias. */
export function tableEntry(
  builder: CatalogBuilder,
  table: Handle,
  alias: string | null,
): RangeEntry {
  const columns = builder
    .children(table, 'column')
    .map((column) => [builder.row(column).name, column] as const);
  return {
    name: alias ?? builder.row(table).name,
    relation: alias === null ? table : null,
    columns: new Map(columns),
  };
}

/** A scope of one table under its own name. */
export function tableScope(builder: CatalogBuilder, table: Handle): Scope {
  return { ...emptyScope, entries: [tableEntry(builder, table, null)] };
}

/** A query's WITH names, its own and those around it. */
export function isQueryName(scope: Scope | null, name: string): boolean {
  return scope !== null && (scope.queries.has(name) || isQueryName(scope.outer, name));
}

/** What a column reference leads to. */
export type Resolution =
  /** The column, and how the reference is printed. */
  | { readonly kind: 'column'; readonly column: Handle; readonly pieces: readonly Piece<Handle>[] }
  /** It is there, but stands for nothing that could be renamed, or its place is not known. */
  | { readonly kind: 'opaque' }
  | { readonly kind: 'missing'; readonly sqlstate: string; readonly message: string };

const opaque: Resolution = { kind: 'opaque' };

/** What `a`, `t.a` or `s.t.a` leads to. */
export function resolveColumn(
  builder: CatalogBuilder,
  scope: Scope,
  path: readonly string[],
): Resolution {
  if (path.length === 1) return resolveBare(scope, path[0]!);
  const entry = findEntry(builder, scope, path.slice(0, -1));
  const name = path.at(-1)!;
  if (entry === null) {
    const table = path.slice(0, -1).join('.');
    return {
      kind: 'missing',
      sqlstate: '42P01',
      message: `missing FROM-clause entry for table "${table}"`,
    };
  }
  if (entry.columns === null || name === '*' || systemColumns.has(name)) return opaque;
  const column = entry.columns.get(name);
  if (column === undefined) {
    return {
      kind: 'missing',
      sqlstate: '42703',
      message: `column ${path.slice(-2).join('.')} does not exist`,
    };
  }
  const qualifier: Piece<Handle> =
    entry.relation === null
      ? quoteIdentifier(entry.name)
      : { ref: entry.relation, form: path.length > 2 ? 'qualified' : 'name' };
  return { kind: 'column', column, pieces: [qualifier, '.', { ref: column, form: 'name' }] };
}

function resolveBare(scope: Scope, name: string): Resolution {
  if (name === '*') return opaque;
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    if (level.words.has(name)) return opaque;
    const found = level.entries.flatMap(({ columns }) => columns?.get(name) ?? []);
    if (found.length === 1) {
      const column = found[0]!;
      return { kind: 'column', column, pieces: [{ ref: column, form: 'name' }] };
    }
    // Two of the name are one by USING or NATURAL, or an error that only types of joins can tell.
    if (found.length > 1 || level.entries.some(({ columns }) => columns === null)) return opaque;
    if (level.entries.some((entry) => entry.name === name)) return opaque;
    if (level.entries.length > 0 && systemColumns.has(name)) return opaque;
  }
  return { kind: 'missing', sqlstate: '42703', message: `column "${name}" does not exist` };
}

function findEntry(
  builder: CatalogBuilder,
  scope: Scope,
  qualifier: readonly string[],
): RangeEntry | null {
  const name = qualifier.at(-1)!;
  const schema = qualifier.at(-2);
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    const found = level.entries.find(
      (entry) =>
        entry.name === name && (schema === undefined || schemaNameOf(builder, entry) === schema),
    );
    if (found !== undefined) return found;
  }
  return null;
}

function schemaNameOf(builder: CatalogBuilder, { relation }: RangeEntry): string | null {
  if (relation === null) return null;
  const { parent } = builder.row(relation);
  return parent === null ? null : builder.row(parent).name;
}
