/** A parsed statement: what kind it is, its tree in the shape of PostgreSQL 18, and where it stands. */

import type * as Pg from '@pgsql/types';
import type { Source, Span } from '../text/source.ts';
import type { Token } from './tokens.ts';

/**
 * The tree of each statement that PostgreSQL 16 or 18 can read: every node that the production
 * `stmt` of its grammar yields.
 *
 * https://github.com/postgres/postgres/blob/REL_18_0/src/backend/parser/gram.y
 */
export interface StatementNode {
  readonly AlterCollationStmt: Pg.AlterCollationStmt;
  readonly AlterDatabaseRefreshCollStmt: Pg.AlterDatabaseRefreshCollStmt;
  readonly AlterDatabaseSetStmt: Pg.AlterDatabaseSetStmt;
  readonly AlterDatabaseStmt: Pg.AlterDatabaseStmt;
  readonly AlterDefaultPrivilegesStmt: Pg.AlterDefaultPrivilegesStmt;
  readonly AlterDomainStmt: Pg.AlterDomainStmt;
  readonly AlterEnumStmt: Pg.AlterEnumStmt;
  readonly AlterEventTrigStmt: Pg.AlterEventTrigStmt;
  readonly AlterExtensionContentsStmt: Pg.AlterExtensionContentsStmt;
  readonly AlterExtensionStmt: Pg.AlterExtensionStmt;
  readonly AlterFdwStmt: Pg.AlterFdwStmt;
  readonly AlterForeignServerStmt: Pg.AlterForeignServerStmt;
  readonly AlterFunctionStmt: Pg.AlterFunctionStmt;
  readonly AlterObjectDependsStmt: Pg.AlterObjectDependsStmt;
  readonly AlterObjectSchemaStmt: Pg.AlterObjectSchemaStmt;
  readonly AlterOpFamilyStmt: Pg.AlterOpFamilyStmt;
  readonly AlterOperatorStmt: Pg.AlterOperatorStmt;
  readonly AlterOwnerStmt: Pg.AlterOwnerStmt;
  readonly AlterPolicyStmt: Pg.AlterPolicyStmt;
  readonly AlterPublicationStmt: Pg.AlterPublicationStmt;
  readonly AlterRoleSetStmt: Pg.AlterRoleSetStmt;
  readonly AlterRoleStmt: Pg.AlterRoleStmt;
  readonly AlterSeqStmt: Pg.AlterSeqStmt;
  readonly AlterStatsStmt: Pg.AlterStatsStmt;
  readonly AlterSubscriptionStmt: Pg.AlterSubscriptionStmt;
  readonly AlterSystemStmt: Pg.AlterSystemStmt;
  readonly AlterTSConfigurationStmt: Pg.AlterTSConfigurationStmt;
  readonly AlterTSDictionaryStmt: Pg.AlterTSDictionaryStmt;
  readonly AlterTableMoveAllStmt: Pg.AlterTableMoveAllStmt;
  readonly AlterTableSpaceOptionsStmt: Pg.AlterTableSpaceOptionsStmt;
  readonly AlterTableStmt: Pg.AlterTableStmt;
  readonly AlterTypeStmt: Pg.AlterTypeStmt;
  readonly AlterUserMappingStmt: Pg.AlterUserMappingStmt;
  readonly CallStmt: Pg.CallStmt;
  readonly CheckPointStmt: Pg.CheckPointStmt;
  readonly ClosePortalStmt: Pg.ClosePortalStmt;
  readonly ClusterStmt: Pg.ClusterStmt;
  readonly CommentStmt: Pg.CommentStmt;
  readonly CompositeTypeStmt: Pg.CompositeTypeStmt;
  readonly ConstraintsSetStmt: Pg.ConstraintsSetStmt;
  readonly CopyStmt: Pg.CopyStmt;
  readonly CreateAmStmt: Pg.CreateAmStmt;
  readonly CreateCastStmt: Pg.CreateCastStmt;
  readonly CreateConversionStmt: Pg.CreateConversionStmt;
  readonly CreateDomainStmt: Pg.CreateDomainStmt;
  readonly CreateEnumStmt: Pg.CreateEnumStmt;
  readonly CreateEventTrigStmt: Pg.CreateEventTrigStmt;
  readonly CreateExtensionStmt: Pg.CreateExtensionStmt;
  readonly CreateFdwStmt: Pg.CreateFdwStmt;
  readonly CreateForeignServerStmt: Pg.CreateForeignServerStmt;
  readonly CreateForeignTableStmt: Pg.CreateForeignTableStmt;
  readonly CreateFunctionStmt: Pg.CreateFunctionStmt;
  readonly CreateOpClassStmt: Pg.CreateOpClassStmt;
  readonly CreateOpFamilyStmt: Pg.CreateOpFamilyStmt;
  readonly CreatePLangStmt: Pg.CreatePLangStmt;
  readonly CreatePolicyStmt: Pg.CreatePolicyStmt;
  readonly CreatePublicationStmt: Pg.CreatePublicationStmt;
  readonly CreateRangeStmt: Pg.CreateRangeStmt;
  readonly CreateRoleStmt: Pg.CreateRoleStmt;
  readonly CreateSchemaStmt: Pg.CreateSchemaStmt;
  readonly CreateSeqStmt: Pg.CreateSeqStmt;
  readonly CreateStatsStmt: Pg.CreateStatsStmt;
  readonly CreateStmt: Pg.CreateStmt;
  readonly CreateSubscriptionStmt: Pg.CreateSubscriptionStmt;
  readonly CreateTableAsStmt: Pg.CreateTableAsStmt;
  readonly CreateTableSpaceStmt: Pg.CreateTableSpaceStmt;
  readonly CreateTransformStmt: Pg.CreateTransformStmt;
  readonly CreateTrigStmt: Pg.CreateTrigStmt;
  readonly CreateUserMappingStmt: Pg.CreateUserMappingStmt;
  readonly CreatedbStmt: Pg.CreatedbStmt;
  readonly DeallocateStmt: Pg.DeallocateStmt;
  readonly DeclareCursorStmt: Pg.DeclareCursorStmt;
  readonly DefineStmt: Pg.DefineStmt;
  readonly DeleteStmt: Pg.DeleteStmt;
  readonly DiscardStmt: Pg.DiscardStmt;
  readonly DoStmt: Pg.DoStmt;
  readonly DropOwnedStmt: Pg.DropOwnedStmt;
  readonly DropRoleStmt: Pg.DropRoleStmt;
  readonly DropStmt: Pg.DropStmt;
  readonly DropSubscriptionStmt: Pg.DropSubscriptionStmt;
  readonly DropTableSpaceStmt: Pg.DropTableSpaceStmt;
  readonly DropUserMappingStmt: Pg.DropUserMappingStmt;
  readonly DropdbStmt: Pg.DropdbStmt;
  readonly ExecuteStmt: Pg.ExecuteStmt;
  readonly ExplainStmt: Pg.ExplainStmt;
  readonly FetchStmt: Pg.FetchStmt;
  readonly GrantRoleStmt: Pg.GrantRoleStmt;
  readonly GrantStmt: Pg.GrantStmt;
  readonly ImportForeignSchemaStmt: Pg.ImportForeignSchemaStmt;
  readonly IndexStmt: Pg.IndexStmt;
  readonly InsertStmt: Pg.InsertStmt;
  readonly ListenStmt: Pg.ListenStmt;
  readonly LoadStmt: Pg.LoadStmt;
  readonly LockStmt: Pg.LockStmt;
  readonly MergeStmt: Pg.MergeStmt;
  readonly NotifyStmt: Pg.NotifyStmt;
  readonly PrepareStmt: Pg.PrepareStmt;
  readonly ReassignOwnedStmt: Pg.ReassignOwnedStmt;
  readonly RefreshMatViewStmt: Pg.RefreshMatViewStmt;
  readonly ReindexStmt: Pg.ReindexStmt;
  readonly RenameStmt: Pg.RenameStmt;
  readonly RuleStmt: Pg.RuleStmt;
  readonly SecLabelStmt: Pg.SecLabelStmt;
  readonly SelectStmt: Pg.SelectStmt;
  readonly TransactionStmt: Pg.TransactionStmt;
  readonly TruncateStmt: Pg.TruncateStmt;
  readonly UnlistenStmt: Pg.UnlistenStmt;
  readonly UpdateStmt: Pg.UpdateStmt;
  readonly VacuumStmt: Pg.VacuumStmt;
  readonly VariableSetStmt: Pg.VariableSetStmt;
  readonly VariableShowStmt: Pg.VariableShowStmt;
  readonly ViewStmt: Pg.ViewStmt;
}

export type StatementKind = keyof StatementNode;

/** One statement of a text, with its place. `AnyStatement` narrows by `kind`. */
export interface Statement<K extends StatementKind = StatementKind> {
  readonly kind: K;
  /** In the shape of PostgreSQL 18, whichever grammar read it. */
  readonly node: StatementNode[K];
  readonly source: Source;
  /** From the first token to the end of the last one, without the semicolon. */
  readonly span: Span;
  /** In order, without the semicolon; made when first asked for. */
  readonly tokens: readonly Token[];
  /**
   * UTF-16 offset in the source of a node's `location` (UTF-8 bytes in the statement). The
   * statement's start where a node has no location: undefined or -1.
   */
  offsetOf(location: number | undefined): number;
}

export type AnyStatement = { [K in StatementKind]: Statement<K> }[StatementKind];
