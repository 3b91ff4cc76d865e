/**
 * TABLESAMPLE (transformRangeTableSample in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_clause.c).
 */

import type { RangeTableSample } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { functionsNamed, hasUnknownNames } from './environment.ts';
import type { RangeEntry } from './scope.ts';

/** 0A000 for what has no pages, 42704 for a method that is not there, 2202H for its arguments. */
export function checkSample(
  analysis: Analysis,
  { method, args = [], relation, location }: RangeTableSample,
  [entry]: readonly RangeEntry[],
): void {
  const { environment } = analysis;
  const kind =
    entry === undefined || entry.source === null
      ? null
      : environment.builder.row(entry.source).kind;
  const isKnown = entry === undefined || entry.source !== null || entry.columns !== null;
  if (isKnown && !entry?.hasSystemColumns && kind !== 'table' && kind !== 'materializedView') {
    const message = 'TABLESAMPLE clause can only be applied to tables and materialized views';
    const at = relation !== undefined && 'RangeVar' in relation ? relation.RangeVar : undefined;
    analysis.refuse('0A000', message, at?.location);
  }
  const path = namesIn(method);
  const name = path.at(-1) ?? '';
  const isOwn = name === 'system' || name === 'bernoulli';
  if (!isOwn) {
    const found = functionsNamed(environment, path.at(-2) ?? null, name);
    if (found.length > 0 || hasUnknownNames(environment)) return;
    return analysis.refuse('42704', `tablesample method ${name} does not exist`, location);
  }
  if (args.length === 1) return;
  const message = `tablesample method ${name} requires 1 argument, not ${args.length}`;
  analysis.refuse('2202H', message, location);
}
