/**
 * CLUSTER, REINDEX, VACUUM and ANALYZE: they leave the schema as it is, but for the mark of CLUSTER,
 * and refuse what is not there.
 */

import type { ClusterStmt, RangeVar, ReindexStmt, VacuumStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { indexesOf } from './create-table/index-copy.ts';
import { clusterUsing } from './alter-table/index-marks.ts';
import type { Context } from './context.ts';
import { findColumn, findRelation, findSchema, rangeVarName } from './names.ts';
import { optionsOf, stringsOf } from './nodes.ts';
import { refuse } from './refusal.ts';

/** `CLUSTER t USING i`, `CLUSTER t`, `CLUSTER` */
export function cluster(context: Context, { relation, indexname }: ClusterStmt): void {
  if (relation === undefined) return;
  const table = findTableOrView(context, relation);
  if (indexname !== undefined) return clusterUsing(context, table, indexname);
  const { builder } = context;
  const marked = indexesOf(context, table).some((index) => builder.get('index', index).isClustered);
  if (marked) return;
  const message = `there is no previously clustered index for table "${builder.row(table).name}"`;
  refuse({ sqlstate: '42704', message });
}

/** RangeVarCallbackMaintainsTable */
function findTableOrView(context: Context, relation: RangeVar): Handle {
  const handle = findRelation(context, rangeVarName(relation));
  const { kind, name } = context.builder.row(handle);
  if (kind === 'table' || kind === 'materializedView') return handle;
  const message = `"${name}" is not a table or materialized view`;
  return refuse({ sqlstate: '42809', message });
}

/** `REINDEX INDEX i`, `REINDEX TABLE t`, `REINDEX SCHEMA s` */
export function reindex(context: Context, { kind, relation, name = '' }: ReindexStmt): void {
  if (kind === 'REINDEX_OBJECT_SCHEMA') return void findSchema(context, name);
  if (relation === undefined) return;
  if (kind === 'REINDEX_OBJECT_TABLE') return void findTableOrView(context, relation);
  const handle = findRelation(context, rangeVarName(relation));
  const row = context.builder.row(handle);
  if (row.kind === 'index') return;
  refuse({ sqlstate: '42809', message: `"${row.name}" is not an index` });
}

/** `VACUUM t`, `ANALYZE t (a, b)` */
export function vacuum(context: Context, node: VacuumStmt): void {
  const analyzes = node.is_vacuumcmd !== true || optionsOf(node.options).has('analyze');
  for (const target of node.rels ?? []) {
    if (!('VacuumRelation' in target)) continue;
    const { relation, va_cols: columns = [] } = target.VacuumRelation;
    if (columns.length > 0 && !analyzes) {
      const message = 'ANALYZE option must be specified when a column list is provided';
      refuse({ sqlstate: '0A000', message });
    }
    if (relation === undefined) continue;
    const handle = findRelation(context, rangeVarName(relation));
    for (const name of stringsOf(columns)) findColumn(context, handle, name);
  }
}
