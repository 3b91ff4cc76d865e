/**
 * What becomes of each action of ALTER TABLE and its like: a row for every one; a missing row does
 * not compile.
 *
 * https://www.postgresql.org/docs/18/sql-altertable.html
 */

import { changeRelationOwner } from '../alter-owner.ts';
import type { AlterTableType } from '@pgsql/types';
import type { ActionRow, ApplyAction, RelationKind } from './action.ts';
import { addColumn, prepareAddColumn } from './add-column.ts';
import { addConstraint, prepareConstraint } from './add-constraint.ts';
import { alterConstraint } from './alter-constraint.ts';
import { setDefault } from './column-default.ts';
import { checkColumnOptions, setCompression, setStatistics, setStorage } from './column-storage.ts';
import { prepareColumnType, setColumnType } from './column-type.ts';
import { dropColumn, prepareDropColumn } from './drop-column.ts';
import { dropConstraint } from './drop-constraint.ts';
import { changeForeignOptions } from './foreign-options.ts';
import { dropExpression, prepareDropExpression, setExpression } from './generated.ts';
import { addColumnIdentity, dropColumnIdentity, setColumnIdentity } from './identity.ts';
import { clusterOn, setReplicaIdentity, withoutCluster } from './index-marks.ts';
import { addInherit, dropInherit, prepareInherit } from './inherit.ts';
import { dropNotNull, prepareSetNotNull, setNotNull } from './not-null.ts';
import { addOf, dropOf } from './of-type.ts';
import { resetParameters, setParameters } from './parameters.ts';
import { attachPartition, detachPartition, finalizeDetach } from './partition.ts';
import { preparePersistence, setPersistence } from './persistence.ts';
import { setRowSecurity } from './row-security.ts';
import { setAccessMethod, setTablespace } from './tablespace.ts';
import { enableRule } from './rules.ts';
import { enableTrigger, enableTriggers } from './triggers.ts';
import { validateConstraint } from './validate-constraint.ts';

const tables: readonly RelationKind[] = ['table', 'partitionedTable'];
const allTables: readonly RelationKind[] = [...tables, 'foreignTable'];
const storing: readonly RelationKind[] = [...tables, 'materializedView'];
const indexes: readonly RelationKind[] = ['index', 'partitionedIndex'];
const all: readonly RelationKind[] = [
  ...allTables,
  ...indexes,
  'sequence',
  'compositeType',
  'view',
  'materializedView',
];

/** What these said no to themselves before ALTER TABLE did it for them. */
const tableBefore18 = { postgres: 18, on: ['table'] } as const;
const partitionedBefore18 = { postgres: 18, on: ['partitionedTable'] } as const;

const neverParsed: ActionRow = { outcome: 'neverParsed' };

/** It sets or changes something of the tables in `on`, in the last pass. */
function misc(
  words: string,
  on: readonly RelationKind[],
  apply: ApplyAction,
): ActionRow & { readonly outcome: 'applied' } {
  return { outcome: 'applied', words, on, pass: 'misc', apply };
}

function ignored(
  words: string,
  on: readonly RelationKind[],
  reason: string,
  check?: ApplyAction,
): ActionRow {
  return { outcome: 'ignored', words, on, reason, ...(check !== undefined && { check }) };
}

export const actions: { readonly [K in AlterTableType]: ActionRow } = {
  AT_AddColumn: {
    outcome: 'applied',
    words: 'ADD COLUMN',
    on: allTables,
    pass: 'addColumn',
    prepare: prepareAddColumn,
    apply: addColumn,
  },
  AT_AddColumnToView: neverParsed,
  AT_ColumnDefault: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... SET DEFAULT',
    on: [...allTables, 'view'],
    pass: ({ def }) => (def === undefined ? 'drop' : 'addOtherConstraint'),
    apply: setDefault,
  },
  AT_CookedColumnDefault: neverParsed,
  AT_DropNotNull: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... DROP NOT NULL',
    on: allTables,
    pass: 'drop',
    apply: dropNotNull,
  },
  AT_SetNotNull: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... SET NOT NULL',
    on: allTables,
    pass: 'columnAttributes',
    prepare: prepareSetNotNull,
    apply: setNotNull,
  },
  AT_SetExpression: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... SET EXPRESSION',
    on: allTables,
    pass: 'setExpression',
    apply: setExpression,
  },
  AT_DropExpression: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... DROP EXPRESSION',
    on: allTables,
    pass: 'drop',
    prepare: prepareDropExpression,
    apply: dropExpression,
  },
  AT_SetStatistics: misc(
    'ALTER COLUMN ... SET STATISTICS',
    [...allTables, 'materializedView', ...indexes],
    setStatistics,
  ),
  AT_SetOptions: misc(
    'ALTER COLUMN ... SET',
    [...allTables, 'materializedView'],
    checkColumnOptions,
  ),
  AT_ResetOptions: misc(
    'ALTER COLUMN ... RESET',
    [...allTables, 'materializedView'],
    checkColumnOptions,
  ),
  AT_SetStorage: misc(
    'ALTER COLUMN ... SET STORAGE',
    [...allTables, 'materializedView'],
    setStorage,
  ),
  AT_SetCompression: misc('ALTER COLUMN ... SET COMPRESSION', storing, setCompression),
  AT_DropColumn: {
    outcome: 'applied',
    words: 'DROP COLUMN',
    on: allTables,
    pass: 'drop',
    prepare: prepareDropColumn,
    apply: dropColumn,
  },
  AT_AddIndex: neverParsed,
  AT_ReAddIndex: neverParsed,
  AT_AddConstraint: {
    outcome: 'applied',
    words: 'ADD CONSTRAINT',
    on: allTables,
    // It only finds out what is to be added; each type then has a pass of its own.
    pass: 'addConstraint',
    prepare: prepareConstraint,
    apply: addConstraint,
  },
  AT_ReAddConstraint: neverParsed,
  AT_ReAddDomainConstraint: neverParsed,
  AT_AlterConstraint: misc('ALTER CONSTRAINT', tables, alterConstraint),
  AT_ValidateConstraint: misc('VALIDATE CONSTRAINT', allTables, validateConstraint),
  AT_AddIndexConstraint: neverParsed,
  AT_DropConstraint: {
    outcome: 'applied',
    words: 'DROP CONSTRAINT',
    on: allTables,
    pass: 'drop',
    apply: dropConstraint,
  },
  AT_ReAddComment: neverParsed,
  AT_AlterColumnType: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... SET DATA TYPE',
    on: allTables,
    pass: 'alterType',
    prepare: prepareColumnType,
    apply: setColumnType,
  },
  AT_AlterColumnGenericOptions: ignored(
    'ALTER COLUMN ... OPTIONS',
    ['foreignTable'],
    'Options of foreign data wrappers are not part of the schema.',
    changeForeignOptions,
  ),
  AT_ChangeOwner: {
    outcome: 'applied',
    words: 'OWNER TO',
    on: all,
    pass: 'misc',
    apply: (context, { relation, cmd }) => changeRelationOwner(context, relation, cmd.newowner),
  },
  AT_ClusterOn: misc('CLUSTER ON', storing, clusterOn),
  AT_DropCluster: misc('SET WITHOUT CLUSTER', storing, withoutCluster),
  AT_SetLogged: {
    outcome: 'applied',
    words: 'SET LOGGED',
    on: ['table', 'sequence'],
    alsoBefore: partitionedBefore18,
    pass: 'misc',
    prepare: preparePersistence('permanent'),
    apply: setPersistence('permanent'),
  },
  AT_SetUnLogged: {
    outcome: 'applied',
    words: 'SET UNLOGGED',
    on: ['table', 'sequence'],
    alsoBefore: partitionedBefore18,
    pass: 'misc',
    prepare: preparePersistence('unlogged'),
    apply: setPersistence('unlogged'),
  },
  AT_DropOids: ignored('SET WITHOUT OIDS', allTables, 'No table has had OIDs since PostgreSQL 12.'),
  AT_SetAccessMethod: misc('SET ACCESS METHOD', storing, setAccessMethod),
  AT_SetTableSpace: misc('SET TABLESPACE', [...storing, ...indexes], setTablespace),
  AT_SetRelOptions: misc('SET', [...storing, 'view', 'index'], setParameters),
  AT_ResetRelOptions: misc('RESET', [...storing, 'view', 'index'], resetParameters),
  AT_ReplaceRelOptions: neverParsed,
  AT_EnableTrig: misc('ENABLE TRIGGER', allTables, enableTrigger('origin')),
  AT_EnableAlwaysTrig: misc('ENABLE ALWAYS TRIGGER', allTables, enableTrigger('always')),
  AT_EnableReplicaTrig: misc('ENABLE REPLICA TRIGGER', allTables, enableTrigger('replica')),
  AT_DisableTrig: misc('DISABLE TRIGGER', allTables, enableTrigger('disabled')),
  AT_EnableTrigAll: misc('ENABLE TRIGGER ALL', allTables, enableTriggers('origin')),
  AT_DisableTrigAll: misc('DISABLE TRIGGER ALL', allTables, enableTriggers('disabled')),
  AT_EnableTrigUser: misc('ENABLE TRIGGER USER', allTables, enableTriggers('origin')),
  AT_DisableTrigUser: misc('DISABLE TRIGGER USER', allTables, enableTriggers('disabled')),
  AT_EnableRule: misc('ENABLE RULE', tables, enableRule('origin')),
  AT_EnableAlwaysRule: misc('ENABLE ALWAYS RULE', tables, enableRule('always')),
  AT_EnableReplicaRule: misc('ENABLE REPLICA RULE', tables, enableRule('replica')),
  AT_DisableRule: misc('DISABLE RULE', tables, enableRule('disabled')),
  AT_AddInherit: {
    outcome: 'applied',
    words: 'INHERIT',
    on: allTables,
    pass: 'misc',
    prepare: prepareInherit,
    apply: addInherit,
  },
  AT_DropInherit: misc('NO INHERIT', allTables, dropInherit),
  AT_AddOf: misc('OF', tables, addOf),
  AT_DropOf: misc('NOT OF', tables, dropOf),
  AT_ReplicaIdentity: misc('REPLICA IDENTITY', tables, setReplicaIdentity),
  AT_EnableRowSecurity: misc('ENABLE ROW SECURITY', tables, setRowSecurity({ rowSecurity: true })),
  AT_DisableRowSecurity: misc(
    'DISABLE ROW SECURITY',
    tables,
    setRowSecurity({ rowSecurity: false }),
  ),
  AT_ForceRowSecurity: misc(
    'FORCE ROW SECURITY',
    tables,
    setRowSecurity({ forceRowSecurity: true }),
  ),
  AT_NoForceRowSecurity: misc(
    'NO FORCE ROW SECURITY',
    tables,
    setRowSecurity({ forceRowSecurity: false }),
  ),
  AT_GenericOptions: ignored(
    'OPTIONS',
    ['foreignTable'],
    'Options of foreign data wrappers are not part of the schema.',
    changeForeignOptions,
  ),
  AT_AttachPartition: {
    ...misc('ATTACH PARTITION', ['partitionedTable', 'partitionedIndex'], attachPartition),
    alsoBefore: tableBefore18,
  },
  AT_DetachPartition: {
    ...misc('DETACH PARTITION', ['partitionedTable'], detachPartition),
    alsoBefore: tableBefore18,
  },
  AT_DetachPartitionFinalize: {
    ...misc('DETACH PARTITION ... FINALIZE', ['partitionedTable'], finalizeDetach),
    alsoBefore: tableBefore18,
  },
  AT_AddIdentity: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... ADD IDENTITY',
    on: [...allTables, 'view'],
    pass: 'addOtherConstraint',
    apply: addColumnIdentity,
  },
  AT_SetIdentity: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... SET',
    on: [...allTables, 'view'],
    // After ADD IDENTITY, which comes late itself.
    pass: 'misc',
    apply: setColumnIdentity,
  },
  AT_DropIdentity: {
    outcome: 'applied',
    words: 'ALTER COLUMN ... DROP IDENTITY',
    on: [...allTables, 'view'],
    pass: 'drop',
    apply: dropColumnIdentity,
  },
  AT_ReAddStatistics: neverParsed,
};
