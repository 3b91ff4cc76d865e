/**
 * What becomes of each of PostgreSQL's statements: a row for every one; a missing row does not
 * compile.
 */

import type { Node } from '@pgsql/types';
import type { StatementKind, StatementNode } from '../statements/statement.ts';
import { alterTable, moveAll } from './alter-table/index.ts';
import type { Apply, Context, Dispatch, Row } from './context.ts';
import { createTableAs } from './create-table-as.ts';
import { createIndex } from './create-index.ts';
import { createForeignTable, createTable } from './create-table/create-table.ts';
import { alterOwner } from './alter-owner.ts';
import { alterBaseType } from './base-type.ts';
import { callProcedure } from './call.ts';
import { commentOn } from './comment.ts';
import { createCompositeType } from './composite-type.ts';
import { closeCursor, declareCursor, fetchCursor } from './cursors.ts';
import { define } from './define.ts';
import { alterDomain, createDomain } from './domain.ts';
import { dropObjects } from './drop.ts';
import { checkBlock, checkEffects } from './effects/checks.ts';
import { alterEnum, createEnum } from './enum.ts';
import {
  alterDepends,
  alterExtension,
  alterExtensionContents,
  createExtension,
  createLanguage,
} from './extension.ts';
import { alterFunction } from './function/alter-function.ts';
import { createFunction } from './function/create-function.ts';
import { cluster, reindex, vacuum } from './maintenance.ts';
import { createCast } from './named/cast.ts';
import { alterCollation, createConversion } from './named/collation.ts';
import { alterEventTrigger, createEventTrigger } from './named/event-trigger.ts';
import {
  alterServer,
  alterUserMapping,
  alterWrapper,
  checkImport,
  createServer,
  createUserMapping,
  createWrapper,
  dropUserMapping,
} from './named/foreign.ts';
import { createAccessMethod, createTransform } from './named/language.ts';
import {
  alterOperatorFamily,
  createOperatorClass,
  createOperatorFamily,
} from './named/operator-class.ts';
import { alterOperator } from './named/operator.ts';
import { alterPublication, createPublication } from './named/publication.ts';
import { alterStatistics, createStatistics } from './named/statistics.ts';
import { alterSubscription, createSubscription, dropSubscription } from './named/subscription.ts';
import { alterConfiguration, alterDictionary } from './named/text-search.ts';
import { alterPolicy, createPolicy } from './policy.ts';
import { deallocate, execute, prepare } from './prepared.ts';
import { createRangeType } from './range-type.ts';
import { Unsupported } from './refusal.ts';
import { refreshMaterializedView } from './refresh.ts';
import { rename } from './rename.ts';
import { createRule } from './rule.ts';
import { alterRole, alterRoleSet, createRole, dropRole, grantRole } from './roles/create-role.ts';
import { alterDefaultPrivileges, grant } from './roles/grant.ts';
import { dropOwned, reassignOwned } from './roles/owned.ts';
import { copy, lock, setConstraints, truncate } from './row-statements.ts';
import { createSchema } from './schema.ts';
import { select } from './select.ts';
import { alterSequence, createSequence } from './sequence.ts';
import { setSchema } from './set-schema.ts';
import { discard, setVariable } from './set.ts';
import { checkServerSetting, checkStoredSetting, showVariable } from './settings.ts';
import { checkNames, type QueryKind } from './statement-names.ts';
import { statementWords } from './statement-words.ts';
import {
  alterTablespaceOptions,
  createTablespace,
  dropTablespace,
} from './tablespaces/tablespace.ts';
import { createTrigger } from './trigger.ts';
import { transactionStatement } from './transaction.ts';
import { createView } from './view.ts';

function applied<K extends StatementKind>(apply: Apply<K>): Row<K> {
  return { outcome: 'applied', apply };
}

/** `check` refuses what the server refuses, and finds what might matter after all. */
function ignored<K extends StatementKind>(reason: string, check?: Apply<K>): Row<K> {
  return check === undefined
    ? { outcome: 'ignored', reason }
    : { outcome: 'ignored', reason, check };
}

/** `check` refuses what the server refuses. */
function unsupported<K extends StatementKind>(reason: string, check: Apply<K>): Row<K> {
  return { outcome: 'unsupported', reason, check };
}

const changesRows =
  'It changes rows; unsupported where a function or trigger that it runs may change the schema.';

/** DO and CALL are judged by what they run. */
const leavesAlone =
  'Its body, and every body that it calls, has no DDL, no EXECUTE and no unknown call; else it is unsupported.';

/** Its names must lead somewhere, and what it runs must leave the schema alone. */
function checkQuery<K extends Exclude<QueryKind, 'SelectStmt'>>(
  context: Context,
  node: StatementNode[K],
): void {
  checkNames(context, node);
  checkEffects(context, node);
}

export const dispatch: Dispatch = {
  AlterCollationStmt: ignored('It concerns how text sorts.', alterCollation),
  AlterDatabaseRefreshCollStmt: ignored('It concerns a database, not its schema.'),
  AlterDatabaseSetStmt: ignored('It concerns later sessions.', checkStoredSetting),
  AlterDatabaseStmt: ignored('It concerns a database, not its schema.'),
  AlterDefaultPrivilegesStmt: applied(alterDefaultPrivileges),
  AlterDomainStmt: applied(alterDomain),
  AlterEnumStmt: applied(alterEnum),
  AlterEventTrigStmt: ignored('What it runs leaves the schema alone.', alterEventTrigger),
  AlterExtensionContentsStmt: applied(alterExtensionContents),
  AlterExtensionStmt: applied(alterExtension),
  AlterFdwStmt: applied(alterWrapper),
  AlterForeignServerStmt: ignored('Options are not part of the schema.', alterServer),
  AlterFunctionStmt: applied(alterFunction),
  AlterObjectDependsStmt: applied(alterDepends),
  AlterObjectSchemaStmt: applied(setSchema),
  AlterOpFamilyStmt: ignored('It makes no tables or types.', alterOperatorFamily),
  AlterOperatorStmt: ignored('It is for the planner.', alterOperator),
  AlterOwnerStmt: applied(alterOwner),
  AlterPolicyStmt: applied(alterPolicy),
  AlterPublicationStmt: applied(alterPublication),
  AlterRoleSetStmt: ignored('It concerns later sessions.', alterRoleSet),
  AlterRoleStmt: ignored('Only the names of roles matter.', alterRole),
  AlterSeqStmt: applied(alterSequence),
  AlterStatsStmt: ignored('It is for the planner.', alterStatistics),
  AlterSubscriptionStmt: ignored('It says what is replicated.', alterSubscription),
  AlterSystemStmt: ignored('It concerns the server.', checkServerSetting),
  AlterTSConfigurationStmt: applied(alterConfiguration),
  AlterTSDictionaryStmt: ignored('Options are not part of the schema.', alterDictionary),
  AlterTableMoveAllStmt: applied(moveAll),
  AlterTableSpaceOptionsStmt: ignored(
    'Tablespaces are not part of the schema.',
    alterTablespaceOptions,
  ),
  AlterTableStmt: applied(alterTable),
  AlterTypeStmt: ignored('It concerns how values of a base type are stored.', alterBaseType),
  AlterUserMappingStmt: ignored('Options are not part of the schema.', alterUserMapping),
  CallStmt: ignored(leavesAlone, callProcedure),
  CheckPointStmt: ignored('It concerns the server.'),
  ClosePortalStmt: ignored('It reads rows.', closeCursor),
  ClusterStmt: applied(cluster),
  CommentStmt: applied(commentOn),
  CompositeTypeStmt: applied(createCompositeType),
  ConstraintsSetStmt: ignored('It concerns the transaction.', setConstraints),
  CopyStmt: ignored(changesRows, copy),
  CreateAmStmt: applied(createAccessMethod),
  CreateCastStmt: applied(createCast),
  CreateConversionStmt: applied(createConversion),
  CreateDomainStmt: applied(createDomain),
  CreateEnumStmt: applied(createEnum),
  CreateEventTrigStmt: applied(createEventTrigger),
  CreateExtensionStmt: applied(createExtension),
  CreateFdwStmt: applied(createWrapper),
  CreateForeignServerStmt: applied(createServer),
  CreateForeignTableStmt: applied(createForeignTable),
  CreateFunctionStmt: applied(createFunction),
  CreateOpClassStmt: applied(createOperatorClass),
  CreateOpFamilyStmt: applied(createOperatorFamily),
  CreatePLangStmt: applied(createLanguage),
  CreatePolicyStmt: applied(createPolicy),
  CreatePublicationStmt: applied(createPublication),
  CreateRangeStmt: applied(createRangeType),
  CreateRoleStmt: applied(createRole),
  CreateSchemaStmt: applied((context, node) => createSchema(context, node, applyElement)),
  CreateSeqStmt: applied(createSequence),
  CreateStatsStmt: applied(createStatistics),
  CreateStmt: applied(createTable),
  CreateSubscriptionStmt: applied(createSubscription),
  CreateTableAsStmt: applied(createTableAs),
  CreateTableSpaceStmt: applied(createTablespace),
  CreateTransformStmt: applied(createTransform),
  CreateTrigStmt: applied(createTrigger),
  CreateUserMappingStmt: applied(createUserMapping),
  CreatedbStmt: ignored('It concerns another database.'),
  DeallocateStmt: ignored('It concerns prepared statements.', deallocate),
  DeclareCursorStmt: ignored('It reads rows.', declareCursor),
  DefineStmt: applied(define),
  DeleteStmt: ignored(changesRows, checkQuery),
  DiscardStmt: applied(discard),
  DoStmt: ignored(leavesAlone, checkBlock),
  DropOwnedStmt: applied(dropOwned),
  DropRoleStmt: applied(dropRole),
  DropStmt: applied(dropObjects),
  DropSubscriptionStmt: applied(dropSubscription),
  DropTableSpaceStmt: applied(dropTablespace),
  DropUserMappingStmt: applied(dropUserMapping),
  DropdbStmt: ignored('It concerns another database.'),
  ExecuteStmt: ignored(changesRows, execute),
  ExplainStmt: ignored('It reads rows.', checkQuery),
  FetchStmt: ignored('It reads rows.', fetchCursor),
  GrantRoleStmt: ignored('Memberships are not part of the schema.', grantRole),
  GrantStmt: applied(grant),
  ImportForeignSchemaStmt: unsupported(
    'It makes the tables that a foreign server has.',
    checkImport,
  ),
  IndexStmt: applied(createIndex),
  InsertStmt: ignored(changesRows, checkQuery),
  ListenStmt: ignored('It concerns the session.'),
  LoadStmt: ignored('It concerns the session.'),
  LockStmt: ignored('It concerns the transaction.', lock),
  MergeStmt: ignored(changesRows, checkQuery),
  NotifyStmt: ignored('It concerns other sessions.'),
  PrepareStmt: ignored('It prepares a statement, and runs none.', prepare),
  ReassignOwnedStmt: applied(reassignOwned),
  RefreshMatViewStmt: applied((context, node) => {
    refreshMaterializedView(context, node);
    checkEffects(context, node);
  }),
  ReindexStmt: ignored('It rebuilds indexes as they are.', reindex),
  RenameStmt: applied(rename),
  RuleStmt: applied(createRule),
  SecLabelStmt: ignored('Security labels are not part of the schema.'),
  SelectStmt: applied(select),
  TransactionStmt: applied(transactionStatement),
  TruncateStmt: ignored(changesRows, truncate),
  UnlistenStmt: ignored('It concerns the session.'),
  UpdateStmt: ignored(changesRows, checkQuery),
  VacuumStmt: ignored('It concerns storage.', vacuum),
  VariableSetStmt: applied(setVariable),
  VariableShowStmt: ignored('It reads a setting.', showVariable),
  ViewStmt: applied(createView),
};

/** A statement that stands inside CREATE SCHEMA. */
function applyElement(context: Context, element: Node): void {
  const [kind, node] = Object.entries(element)[0]!;
  const row = dispatch[kind as StatementKind] as Row<StatementKind>;
  if (row.outcome === 'applied') row.apply(context, node as StatementNode[StatementKind]);
  if (row.outcome === 'unsupported') {
    throw new Unsupported(statementWords[kind as StatementKind]);
  }
}
