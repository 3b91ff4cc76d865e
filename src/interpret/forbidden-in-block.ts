/**
 * Statements that PostgreSQL forbids in a transaction block (PreventInTransactionBlock in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/tcop/utility.c and others).
 */

import type { AlterTableStmt, Node } from '@pgsql/types';
import type { AnyStatement } from '../statements/statement.ts';
import type { Context } from './context.ts';
import { findRelationOrNull, rangeVarName } from './names.ts';
import { optionsOf, optionText } from './nodes.ts';
import { isPartitioned } from './relation-kinds.ts';

/** What the server's message calls a statement that is forbidden whatever it names; else null. */
export function forbiddenWords({ kind, node }: AnyStatement): string | null {
  switch (kind) {
    case 'IndexStmt':
      return node.concurrent === true ? 'CREATE INDEX CONCURRENTLY' : null;
    case 'DropStmt':
      return node.concurrent === true ? 'DROP INDEX CONCURRENTLY' : null;
    case 'ReindexStmt':
      if (isSet(node.params, 'concurrently')) return 'REINDEX CONCURRENTLY';
      return reindexWords[node.kind ?? 'REINDEX_OBJECT_TABLE'] ?? null;
    case 'AlterTableStmt':
      return detachesConcurrently(node) ? 'ALTER TABLE ... DETACH CONCURRENTLY' : null;
    case 'DiscardStmt':
      return node.target === 'DISCARD_ALL' ? 'DISCARD ALL' : null;
    case 'VacuumStmt':
      return node.is_vacuumcmd === true ? 'VACUUM' : null;
    case 'ClusterStmt':
      return node.relation === undefined ? 'CLUSTER' : null;
    case 'CreatedbStmt':
      return 'CREATE DATABASE';
    case 'DropdbStmt':
      return 'DROP DATABASE';
    case 'AlterDatabaseStmt':
      return optionsOf(node.options).has('tablespace') ? 'ALTER DATABASE SET TABLESPACE' : null;
    case 'CreateTableSpaceStmt':
      return 'CREATE TABLESPACE';
    case 'DropTableSpaceStmt':
      return 'DROP TABLESPACE';
    case 'AlterSystemStmt':
      return 'ALTER SYSTEM';
    case 'CreateSubscriptionStmt':
      return makesSlot(node.options) ? 'CREATE SUBSCRIPTION ... WITH (create_slot = true)' : null;
    case 'TransactionStmt':
      if (node.kind === 'TRANS_STMT_COMMIT_PREPARED') return 'COMMIT PREPARED';
      return node.kind === 'TRANS_STMT_ROLLBACK_PREPARED' ? 'ROLLBACK PREPARED' : null;
    default:
      return null;
  }
}

const reindexWords: Readonly<Record<string, string>> = {
  REINDEX_OBJECT_SCHEMA: 'REINDEX SCHEMA',
  REINDEX_OBJECT_SYSTEM: 'REINDEX SYSTEM',
  REINDEX_OBJECT_DATABASE: 'REINDEX DATABASE',
};

/** The same of a statement that is forbidden for what it names: what has partitions. */
export function forbiddenForTarget(context: Context): string | null {
  const { kind, node } = context.statement;
  if (kind === 'ClusterStmt') return hasPartitions(context, node.relation) ? 'CLUSTER' : null;
  if (kind !== 'ReindexStmt' || !hasPartitions(context, node.relation)) return null;
  return node.kind === 'REINDEX_OBJECT_INDEX' ? 'REINDEX INDEX' : 'REINDEX TABLE';
}

function hasPartitions(
  context: Context,
  relation: Parameters<typeof rangeVarName>[0] | undefined,
): boolean {
  if (relation === undefined) return false;
  const { builder } = context;
  const handle = findRelationOrNull(context, rangeVarName(relation));
  if (handle === null) return false;
  const row = builder.row(handle);
  return isPartitioned(builder, row.kind === 'index' ? row.table : handle);
}

function isSet(options: readonly Node[] | undefined, name: string): boolean {
  const byName = optionsOf(options);
  return byName.has(name) && !isOff(byName.get(name));
}

/** Slots are made unless the options say no, or say that nobody is called. */
function makesSlot(options: readonly Node[] | undefined): boolean {
  const byName = optionsOf(options);
  const first = ['create_slot', 'connect'].find((name) => byName.has(name));
  return first === undefined || !isOff(byName.get(first));
}

function isOff(value: Node | undefined): boolean {
  return ['false', 'off', '0', 'no'].includes(optionText(value).toLowerCase());
}

function detachesConcurrently({ cmds = [] }: AlterTableStmt): boolean {
  return cmds.some((cmd) => {
    if (!('AlterTableCmd' in cmd)) return false;
    const { subtype, def } = cmd.AlterTableCmd;
    if (subtype !== 'AT_DetachPartition' || def === undefined) return false;
    return 'PartitionCmd' in def && def.PartitionCmd.concurrent === true;
  });
}
