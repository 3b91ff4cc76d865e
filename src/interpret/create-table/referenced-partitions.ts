/**
 * Foreign keys to partitioned tables: the server keeps a hidden constraint for each partition of
 * the table, which is part of the foreign key (addFkRecurseReferenced, CloneFkReferenced in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c). Here
 * the foreign key itself needs the keys of the partitions: none of these can be dropped without it.
 *
 * Left out: the names of the hidden constraints, which are taken.
 */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { childrenOf, descendantsOf } from '../inheritance.ts';
import { indexesOf } from './index-copy.ts';

/** Of a foreign key: what it needs in one table that it refers to. */
interface ReferencedKey {
  /** Of the table. */
  readonly index: Handle;
  readonly columns: readonly Handle[];
}

/** Lets a foreign key to a partitioned table's key need the parts of that key. */
export function dependOnPartitionKeys(
  context: Context,
  constraint: Handle,
  { index, columns }: ReferencedKey,
): void {
  const { builder } = context;
  for (const partition of childrenOf(context, builder.get('index', index).table)) {
    const part = partOf(context, partition, { index, columns });
    if (part === null) continue;
    for (const referenced of [...part.columns, part.index]) {
      builder.depend({ dependent: constraint, referenced, type: 'normal' });
    }
    dependOnPartitionKeys(context, constraint, part);
  }
}

/** The columns of the same names, and the index that is the partition's part; null where it has none. */
function partOf(
  context: Context,
  partition: Handle,
  { index, columns }: ReferencedKey,
): ReferencedKey | null {
  const { builder } = context;
  const part = indexesOf(context, partition).find(
    (each) => builder.get('index', each).partitionOf === index,
  );
  if (part === undefined) return null;
  const found = columns.flatMap(
    (column) => builder.find('column', partition, builder.row(column).name) ?? [],
  );
  return { index: part, columns: found };
}

/** Lets the foreign keys to a partitioned table need the keys of its new partition. */
export function referToPartition(context: Context, parent: Handle): void {
  for (const index of indexesOf(context, parent)) {
    for (const constraint of foreignKeysTo(context, index)) {
      const columns = columnsIn(context, constraint, parent);
      dependOnPartitionKeys(context, constraint.handle, { index, columns });
    }
  }
}

/** Takes back what foreign keys need in a partition, and below, that is one no more. */
export function referNoMore(context: Context, partition: Handle): void {
  const family = [partition, ...descendantsOf(context, partition)];
  for (const table of family) {
    for (const index of indexesOf(context, table)) {
      for (const { handle, foreignTable } of foreignKeysTo(context, index)) {
        if (!family.includes(foreignTable)) forget(context, handle, table);
      }
    }
  }
}

type ForeignKey = Extract<Row<'constraint'>, { readonly type: 'foreignKey' }> & {
  readonly handle: Handle;
};

function foreignKeysTo({ builder }: Context, index: Handle): readonly ForeignKey[] {
  return builder.dependentsOf(index).flatMap(({ dependent }) => {
    const row = builder.row(dependent);
    const isKey = row.kind === 'constraint' && row.type === 'foreignKey';
    return isKey ? [{ ...row, handle: dependent }] : [];
  });
}

/** The columns of a table that a foreign key refers to, there or by a table above. */
function columnsIn(
  { builder }: Context,
  { foreignColumns }: ForeignKey,
  table: Handle,
): readonly Handle[] {
  return foreignColumns.flatMap(
    (column) => builder.find('column', table, builder.row(column).name) ?? [],
  );
}

function forget({ builder }: Context, constraint: Handle, table: Handle): void {
  for (const edge of builder.dependenciesOf(constraint)) {
    const row = builder.row(edge.referenced);
    const owner = row.kind === 'index' ? row.table : row.parent;
    if (owner === table && edge.type === 'normal') builder.undepend(edge);
  }
}
