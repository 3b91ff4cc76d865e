/**
 * What a column reference leads to: inner queries before outer ones (parse_relation.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_relation.c).
 */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { quoteIdentifier } from '../postgres/identifiers.ts';
import { systemColumns } from '../postgres/system-columns.ts';
import type { Column, Parameters, RangeEntry, Scope } from './scope.ts';

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
  | { readonly kind: 'opaque'; readonly type: TypeUse<Handle> | null }
  | {
      readonly kind: 'missing';
      readonly sqlstate: string;
      readonly message: string;
      /** Where it may yet be a function of the row: the relation, and the name. */
      readonly row: RangeEntry | null;
    };

const opaque: Resolution = { kind: 'opaque', type: null };

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
  if (entry.isOutOfReach === true) return outOfReach(entry);
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

/** check_lateral_ref_ok */
function outOfReach({ name }: RangeEntry): Resolution {
  return missing('42P10', `invalid reference to FROM-clause entry for table "${name}"`);
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
  const pieces = qualifierPieces(entry, path, columnPiece(column));
  return { kind: 'column', column, entry, scope, pieces };
}

function columnPiece({ name, column, isAliased }: Column): Piece<Handle> {
  return column === null || isAliased === true
    ? quoteIdentifier(name)
    : { ref: column, form: 'name' };
}

/**
 * How a column that `*` brought is named by itself: behind the table or alias that it comes from, or
 * bare if it is of a join as a whole. Null where that is ambiguous.
 */
export function starColumnPieces(scope: Scope, column: Column): readonly Piece<Handle>[] | null {
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    const entry = level.entries.find(
      ({ name, columns }) => name !== null && columns?.includes(column) === true,
    );
    if (entry !== undefined) {
      const qualifier: Piece<Handle> =
        entry.relation === null
          ? quoteIdentifier(entry.name!)
          : { ref: entry.relation, form: 'name' };
      return [qualifier, '.', columnPiece(column)];
    }
  }
  return columnsNamed(scope, column.name).length === 1 ? [columnPiece(column)] : null;
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
    const word = level.words.get(name);
    if (word !== undefined) return { kind: 'opaque', type: word };
    const found = columnsNamed(level, name);
    if (found.length > 1) return missing('42702', `column reference "${name}" is ambiguous`);
    if (found.length === 1) {
      const { column, entry } = found[0]!;
      if (entry.isOutOfReach === true) return outOfReach(entry);
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
  if (isParameter(scope, [name])) return { kind: 'opaque', type: parameterType(scope, name) };
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

function parameterType(scope: Scope, name: string): TypeUse<Handle> | null {
  const parameters = parametersOf(scope);
  return parameters?.types[parameters.names.indexOf(name)] ?? null;
}

/** The parameters that are seen in a scope; null outside of functions. */
export function parametersOf(scope: Scope | null): Parameters | null {
  return scope === null ? null : (scope.parameters ?? parametersOf(scope.outer));
}

/** The entry that a qualifier names, innermost first. */
function findEntry(
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
