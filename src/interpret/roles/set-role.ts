/**
 * `SET ROLE r`, `SET SESSION AUTHORIZATION r` and their RESET: new objects are the current user's.
 *
 * https://www.postgresql.org/docs/18/sql-set-role.html
 */

import type { VariableSetStmt } from '@pgsql/types';
import type { Context } from '../context.ts';
import { unlessMissing } from '../refusal.ts';
import { settingWords } from '../setting-text.ts';
import { refuseMissing, requireRole } from './find-role.ts';

export function setRole(context: Context, node: VariableSetStmt): void {
  const { roles } = context.session;
  const { kind, name, is_local: isLocal = false } = node;
  if (kind === 'VAR_SET_CURRENT') return;
  const [word = null] = kind === 'VAR_SET_VALUE' ? settingWords(node) : [];
  if (name === 'session_authorization') {
    roles.setSessionUser(word === null ? null : settable(context, word), isLocal);
  } else roles.setRole(word === null || word === 'none' ? null : settable(context, word), isLocal);
}

/** 22023, as for any value that a setting cannot have. */
function settable(context: Context, name: string): string {
  return (
    unlessMissing(true, () => requireRole(context, name)) ?? refuseMissing(context, name, '22023')
  );
}
