/**
 * `REFRESH MATERIALIZED VIEW [CONCURRENTLY] m [WITH NO DATA]` (matview.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/matview.c).
 */

import type { RefreshMatViewStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { indexesOf } from './create-table/index-copy.ts';
import { findRelation, rangeVarName } from './names.ts';
import { qualifiedName } from '../postgres/identifiers.ts';
import { refuse } from './refusal.ts';

/** Its rows are new; whether it has any is a fact. 42P01, 42809, 0A000, 42601, 55000. */
export function refreshMaterializedView(context: Context, node: RefreshMatViewStmt): void {
  const { builder } = context;
  const { relation, concurrent, skipData } = node;
  const view = findRelation(context, rangeVarName(relation!), relation?.location);
  const row = builder.row(view);
  if (row.kind !== 'materializedView') {
    const isStored = row.kind === 'table' && row.kindOfTable !== 'foreign';
    const what = isStored ? 'a materialized view' : 'a table or materialized view';
    const sqlstate = isStored ? '0A000' : '42809';
    return refuse({ sqlstate, message: `"${row.name}" is not ${what}` });
  }
  if (concurrent === true) checkConcurrently(context, view, node);
  const populated = skipData !== true;
  if (row.populated !== populated) builder.change('materializedView', view, { populated });
}

function checkConcurrently(context: Context, view: Handle, { skipData }: RefreshMatViewStmt): void {
  const { builder } = context;
  const { name, parent, populated } = builder.get('materializedView', view);
  if (!populated) {
    const message = 'CONCURRENTLY cannot be used when the materialized view is not populated';
    refuse({ sqlstate: '0A000', message });
  }
  if (skipData === true) {
    const message = 'CONCURRENTLY and WITH NO DATA options cannot be used together';
    refuse({ sqlstate: '42601', message });
  }
  const isTold = indexesOf(context, view).some((index) => {
    const { unique, predicate, keys } = builder.get('index', index);
    return unique && predicate === null && keys.every(({ column }) => column !== null);
  });
  if (isTold) return;
  const full = qualifiedName(builder.row(parent!).name, name);
  const message = `cannot refresh materialized view "${full}" concurrently`;
  const hint =
    'Create a unique index with no WHERE clause on one or more columns of the materialized view.';
  refuse({ sqlstate: '55000', message, hint });
}
