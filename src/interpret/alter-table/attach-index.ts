/** `ALTER INDEX i ATTACH PARTITION j`: an index of a partition becomes a part of the partitioned table's. */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { constraintOfIndex, indexesOf } from '../create-table/index-copy.ts';
import { attachIndex, indexKeyText } from '../create-table/index-partitions.ts';
import { refuse } from '../refusal.ts';

export function attachIndexTo(context: Context, index: Handle, parent: Handle): void {
  const { builder } = context;
  const row = builder.row(index);
  const parentRow = builder.get('index', parent);
  if (row.kind !== 'index') {
    return refuse({ sqlstate: '42P17', message: `"${row.name}" is not an index` });
  }
  const isPartitioned = builder.get('table', parentRow.table).kindOfTable === 'partitioned';
  if (!isPartitioned) {
    refuse({ sqlstate: '42P17', message: `index "${parentRow.name}" is not partitioned` });
  }
  if (row.partitionOf === parent) return;
  const sqlstate = problemState(context, { index, row, parent, parentRow });
  if (sqlstate !== null) {
    const message = `cannot attach index "${row.name}" as a partition of index "${parentRow.name}"`;
    refuse({ sqlstate, message });
  }
  attachIndex(context, index, parent);
}

interface Pair {
  readonly index: Handle;
  readonly row: Row<'index'>;
  readonly parent: Handle;
  readonly parentRow: Row<'index'>;
}

/** 55000 for an index of the wrong table, 42P17 for one of another form (ATExecAttachPartitionIdx). */
function problemState(context: Context, { index, row, parent, parentRow }: Pair): string | null {
  const { builder } = context;
  if (row.partitionOf !== null) return '55000';
  const table = builder.row(row.table);
  if (table.kind !== 'table' || table.partitionOf?.parent !== parentRow.table) return '55000';
  const hasOther = indexesOf(context, row.table).some(
    (other) => other !== index && builder.get('index', other).partitionOf === parent,
  );
  if (hasOther) return '55000';
  const text = indexKeyText(context, index);
  const isEqual = text !== null && text === indexKeyText(context, parent);
  const lacksConstraint =
    constraintOfIndex(context, parent) !== null && constraintOfIndex(context, index) === null;
  return isEqual && !lacksConstraint ? null : '42P17';
}
