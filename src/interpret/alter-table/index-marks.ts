/** `CLUSTER ON i`, `SET WITHOUT CLUSTER`, `REPLICA IDENTITY DEFAULT | FULL | NOTHING | USING INDEX i` */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { TableFact } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { indexesOf } from '../create-table/index-copy.ts';
import { missing } from '../names.ts';
import { refuse } from '../refusal.ts';
import { isPartitioned } from '../relation-kinds.ts';
import { nameOf, type Action } from './action.ts';

type Index = Row<'index'> & { readonly handle: Handle };

/** The index of the table's schema by name; 42704 where there is none, 42809 where it is another table's. */
function tableIndex(context: Context, table: Handle, name: string): Index {
  const { builder } = context;
  const row = builder.row(table);
  const handle = builder.find('relation', row.parent, name);
  if (handle === undefined) {
    refuse({
      sqlstate: '42704',
      message: `index "${name}" for table "${row.name}" does not exist`,
      ...missing(context, 'relation', { schema: builder.row(row.parent!).name, name }),
    });
  }
  const index = builder.row(handle);
  if (index.kind !== 'index') {
    return refuse({ sqlstate: '42809', message: `"${name}" is not an index` });
  }
  if (index.table !== table) {
    refuse({ sqlstate: '42809', message: `"${name}" is not an index for table "${row.name}"` });
  }
  return { ...index, handle };
}

export function clusterOn(context: Context, action: Action): void {
  const { relation } = action;
  const index = tableIndex(context, relation, nameOf(action));
  refusePartitioned(context, relation);
  refuseUnclusterable(index);
  markOnly(context, relation, index.handle, 'isClustered');
}

/** `CLUSTER t USING i` marks the index, unless the table's rows are all in partitions. */
export function clusterUsing(context: Context, relation: Handle, name: string): void {
  const index = tableIndex(context, relation, name);
  refuseUnclusterable(index);
  if (isPartitioned(context.builder, relation)) return;
  markOnly(context, relation, index.handle, 'isClustered');
}

function refuseUnclusterable(index: Index): void {
  if (!canCluster.has(index.method)) {
    const message = `cannot cluster on index "${index.name}" because access method does not support clustering`;
    refuse({ sqlstate: '0A000', message });
  }
  if (index.predicate !== null) {
    refuse({ sqlstate: '0A000', message: `cannot cluster on partial index "${index.name}"` });
  }
}

/** pg_am.amclusterable: the access methods that keep an order of rows. */
const canCluster: ReadonlySet<string> = new Set(['btree', 'gist']);

export function withoutCluster(context: Context, { relation }: Action): void {
  refusePartitioned(context, relation);
  markOnly(context, relation, null, 'isClustered');
}

function refusePartitioned({ builder }: Context, table: Handle): void {
  if (!isPartitioned(builder, table)) return;
  refuse({ sqlstate: '0A000', message: 'cannot mark index clustered in partitioned table' });
}

/** Sets a mark that one index of a table at most can have. */
function markOnly(
  context: Context,
  table: Handle,
  marked: Handle | null,
  mark: 'isClustered' | 'isReplicaIdentity',
): void {
  const { builder } = context;
  for (const index of indexesOf(context, table)) {
    const value = index === marked;
    if (builder.get('index', index)[mark] !== value)
      builder.change('index', index, { [mark]: value });
  }
}

const identities: Readonly<Record<string, TableFact<Handle>['replicaIdentity']>> = {
  d: 'default',
  f: 'full',
  n: 'nothing',
  i: 'index',
};

export function setReplicaIdentity(context: Context, { relation, cmd }: Action): void {
  const { def } = cmd;
  if (def === undefined || !('ReplicaIdentityStmt' in def))
    throw new Error('No identity is given.');
  const { identity_type: letter = 'd', name = '' } = def.ReplicaIdentityStmt;
  const replicaIdentity = identities[letter] ?? 'default';
  const index = replicaIdentity === 'index' ? tableIndex(context, relation, name) : null;
  if (index !== null) refuseAsIdentity(context, index);
  markOnly(context, relation, index?.handle ?? null, 'isReplicaIdentity');
  if (context.builder.get('table', relation).replicaIdentity !== replicaIdentity) {
    context.builder.change('table', relation, { replicaIdentity });
  }
}

/** What cannot tell rows apart (ATExecReplicaIdentity). */
function refuseAsIdentity({ builder }: Context, index: Index): void {
  const { name } = index;
  if (!index.unique)
    refuse({
      sqlstate: '42809',
      message: `cannot use non-unique index "${name}" as replica identity`,
    });
  if (isDeferrable({ builder }, index.handle)) {
    refuse({
      sqlstate: '0A000',
      message: `cannot use non-immediate index "${name}" as replica identity`,
    });
  }
  if (index.keys.some(({ expression }) => expression !== null)) {
    refuse({
      sqlstate: '0A000',
      message: `cannot use expression index "${name}" as replica identity`,
    });
  }
  if (index.predicate !== null) {
    refuse({
      sqlstate: '0A000',
      message: `cannot use partial index "${name}" as replica identity`,
    });
  }
  for (const { column } of index.keys) {
    const { notNull, name: columnName } = builder.get('column', column!);
    if (notNull) continue;
    const message = `index "${name}" cannot be used as replica identity because column "${columnName}" is nullable`;
    refuse({ sqlstate: '42809', message });
  }
}

function isDeferrable({ builder }: Pick<Context, 'builder'>, index: Handle): boolean {
  return builder.dependenciesOf(index).some(({ referenced }) => {
    const row = builder.row(referenced);
    return row.kind === 'constraint' && 'deferrable' in row && row.deferrable;
  });
}
