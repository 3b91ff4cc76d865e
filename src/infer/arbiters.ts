/**
 * What ON CONFLICT hangs on: a constraint, or an index of the columns that it names
 * (transformOnConflictArbiter and infer_arbiter_indexes:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/optimizer/util/plancat.c).
 * Expressions, predicates, collations and operator classes are taken to fit.
 */

import type { InferClause, Node, OnConflictClause } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import type { RangeEntry } from './scope.ts';

/** 42601 for DO UPDATE of nothing in particular, 42704 for a constraint that is not there. */
export function checkConflictTarget(
  analysis: Analysis,
  target: RangeEntry,
  { action, infer, location }: OnConflictClause,
): void {
  if (action === 'ONCONFLICT_UPDATE' && infer === undefined) {
    const message = 'ON CONFLICT DO UPDATE requires inference specification or constraint name';
    analysis.refuse('42601', message, location);
  }
  for (const element of infer?.indexElems ?? []) {
    if (!('IndexElem' in element)) continue;
    const { ordering = 'SORTBY_DEFAULT', nulls_ordering: nulls = 'SORTBY_NULLS_DEFAULT' } =
      element.IndexElem;
    const word =
      ordering !== 'SORTBY_DEFAULT'
        ? 'ASC/DESC'
        : nulls === 'SORTBY_NULLS_DEFAULT'
          ? null
          : 'NULLS FIRST/LAST';
    if (word === null) continue;
    analysis.refuse('42P10', `${word} is not allowed in ON CONFLICT clause`, infer?.location);
  }
  const { builder, mayLack } = analysis.environment;
  const name = infer?.conname;
  if (name === undefined || target.source === null || mayLack()) return;
  const constraint = builder.find('constraint', target.source, name);
  const table = builder.row(target.source).name;
  if (constraint === undefined) {
    analysis.refuse('42704', `constraint "${name}" for table "${table}" does not exist`);
  } else if (!('index' in builder.get('constraint', constraint))) {
    const message = 'constraint in ON CONFLICT clause has no associated index';
    analysis.refusePlanning('42809', message);
  }
}

/** 42P10 where no unique index of the table is of the columns that are named. */
export function checkArbiters(
  analysis: Analysis,
  { source, columns }: RangeEntry,
  infer: InferClause | undefined,
): void {
  const { builder, mayLack } = analysis.environment;
  if (infer?.indexElems === undefined || source === null || columns === null || mayLack()) return;
  // A rule may put another table in its place.
  if (builder.row(source).kind !== 'table' || builder.children(source, 'rule').length > 0) return;
  const elements = infer.indexElems.map(columnOf);
  const wanted: Wanted = {
    columns: new Set(elements.flatMap((name) => name ?? [])),
    hasExpressions: elements.includes(null),
    hasPredicate: infer.whereClause !== undefined,
  };
  if (indexesOf(analysis, source).some((index) => mayFit(analysis, index, wanted))) return;
  const message =
    'there is no unique or exclusion constraint matching the ON CONFLICT specification';
  analysis.refusePlanning('42P10', message);
}

interface Wanted {
  readonly columns: ReadonlySet<string>;
  readonly hasExpressions: boolean;
  readonly hasPredicate: boolean;
}

/** The column that an element names, in parentheses or not; null for another expression. */
function columnOf(node: Node): string | null {
  if (!('IndexElem' in node)) return null;
  const { name, expr } = node.IndexElem;
  if (name !== undefined) return name;
  if (expr === undefined || !('ColumnRef' in expr)) return null;
  return namesIn(expr.ColumnRef.fields).at(-1) ?? null;
}

function indexesOf({ environment }: Analysis, table: Handle): readonly Row<'index'>[] {
  const { builder } = environment;
  const indexes = builder.children(builder.row(table).parent, 'index');
  return indexes
    .map((index) => builder.get('index', index))
    .filter((index) => index.table === table);
}

function mayFit({ environment }: Analysis, index: Row<'index'>, wanted: Wanted): boolean {
  if (!index.unique) return false;
  if (index.predicate !== null && !wanted.hasPredicate && namesColumn(index.predicate.pieces)) {
    return false;
  }
  if (index.keys.some(({ column }) => column === null) !== wanted.hasExpressions) return false;
  const names = new Set(
    index.keys.flatMap(({ column }) =>
      column === null ? [] : environment.builder.row(column).name,
    ),
  );
  return names.size === wanted.columns.size && [...names].every((name) => wanted.columns.has(name));
}

/** A predicate that names no column may be true for all rows, and is then none. */
function namesColumn(pieces: readonly unknown[]): boolean {
  return pieces.some((piece) => typeof piece !== 'string');
}
