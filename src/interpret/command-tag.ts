/**
 * Statements that change the database, by their command tags (CreateCommandTag in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/tcop/utility.c).
 */

import type { ObjectType } from '@pgsql/types';
import type { AnyStatement, StatementKind } from '../statements/statement.ts';
import { intoClauseOf } from './create-table-as.ts';
import { objectWords, wordsOf } from './statement-words.ts';

/** DDL and TRUNCATE: COMMAND_IS_NOT_READ_ONLY of ClassifyUtilityCommandAsReadOnly. */
const changing =
  /^(?:Alter|Create|Drop)|^(?:Comment|CompositeType|Define|Grant|GrantRole|ImportForeignSchema|Index|ReassignOwned|RefreshMatView|Rename|Rule|SecLabel|Truncate|View)Stmt$/;

/** The tag of a statement that no read-only transaction takes; null for all others. */
export function changingTag(statement: AnyStatement): string | null {
  const { kind, node } = statement;
  if (kind === 'SelectStmt') return intoClauseOf(node) === null ? null : 'SELECT INTO';
  if (kind === 'AlterSystemStmt' || !changing.test(kind)) return null;
  return commandTag(statement);
}

/** The tag of a statement that is no query. */
export function commandTag(statement: Pick<AnyStatement, 'kind' | 'node'>): string {
  const { kind, node } = statement as AnyStatement;
  const fixed = tags[kind];
  if (fixed !== undefined) return fixed;
  const type = typeIn(node);
  if (/^(?:Alter|Rename)/.test(kind) && type !== undefined) return `ALTER ${objectWords(type)}`;
  if (kind === 'DefineStmt' && type !== undefined) return `CREATE ${objectWords(type)}`;
  if (kind === 'CreateFunctionStmt' && node.is_procedure === true) return 'CREATE PROCEDURE';
  if (kind === 'GrantStmt') return node.is_grant === true ? 'GRANT' : 'REVOKE';
  if (kind === 'GrantRoleStmt') return node.is_grant === true ? 'GRANT ROLE' : 'REVOKE ROLE';
  return wordsOf(statement).replace(/ \.\.\..*$/, '');
}

/** Where the words of a statement are not its tag. */
const tags: { readonly [K in StatementKind]?: string } = {
  AlterRoleStmt: 'ALTER ROLE',
  CreateRoleStmt: 'CREATE ROLE',
  CreateUserMappingStmt: 'CREATE USER MAPPING',
  DeclareCursorStmt: 'DECLARE CURSOR',
  DropRoleStmt: 'DROP ROLE',
  SecLabelStmt: 'SECURITY LABEL',
  TruncateStmt: 'TRUNCATE TABLE',
};

/** The kind of object that a statement is about, by whichever name its tree has for that. */
function typeIn(node: AnyStatement['node']): ObjectType | undefined {
  const named = node as {
    readonly objtype?: ObjectType;
    readonly objectType?: ObjectType;
    readonly renameType?: ObjectType;
    readonly relationType?: ObjectType;
    readonly kind?: unknown;
  };
  const { objtype, objectType, renameType, relationType, kind } = named;
  const type = renameType === 'OBJECT_COLUMN' ? relationType : renameType;
  const own = typeof kind === 'string' && kind.startsWith('OBJECT_') ? kind : undefined;
  return type ?? objectType ?? objtype ?? (own as ObjectType | undefined);
}
