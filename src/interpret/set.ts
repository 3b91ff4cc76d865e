/**
 * What changes the session's search_path: SET, RESET, DISCARD and set_config; its time zone; where new
 * tables are stored; and whether bodies of functions are checked. No other setting decides which
 * objects there are.
 *
 * https://www.postgresql.org/docs/18/sql-set.html
 */

import type { DiscardStmt, FuncCall, VariableSetStmt } from '@pgsql/types';
import { temporarySchemaName } from '../catalog/catalog.ts';
import { identifierOf, isSymbol } from '../statements/token-text.ts';
import { tokenize } from '../statements/tokens.ts';
import { booleanIn } from '../postgres/boolean-text.ts';
import type { Context } from './context.ts';
import { performDeletion } from './deletion.ts';
import { refuse, unsupported } from './refusal.ts';
import { setRole } from './roles/set-role.ts';
import { setDefaultTablespace } from './tablespaces/find-tablespace.ts';
import { settingWords } from './setting-text.ts';
import { checkSetting, checkSettingText, showVariable } from './settings.ts';

/** `SET [LOCAL] search_path TO a, b`, `RESET search_path`, `RESET ALL`, `SET SCHEMA 'a'` */
export function setVariable(context: Context, node: VariableSetStmt): void {
  const { session } = context;
  const { kind, name, is_local: isLocal = false } = node;
  checkSetting(context, node);
  if (kind === 'VAR_RESET_ALL') {
    session.setCheckFunctionBodies(true);
    session.setTimeZone('');
    session.tablespaces.setDefault(null);
    return session.setSearchPath(null);
  }
  if (name === 'check_function_bodies') return setBodyChecks(context, node);
  if (name === 'role' || name === 'session_authorization') return setRole(context, node);
  if (name?.toLowerCase() === 'timezone') return setTimeZone(context, node);
  if (name === 'default_tablespace') return setDefaultTablespace(context, node);
  if (name !== 'search_path') return;
  if (kind === 'VAR_SET_VALUE') return session.setSearchPath(settingWords(node), isLocal);
  if (kind === 'VAR_RESET' || kind === 'VAR_SET_DEFAULT') session.setSearchPath(null, isLocal);
}

/** `SET check_function_bodies = off`, as dumps have it. */
function setBodyChecks({ session }: Context, node: VariableSetStmt): void {
  const [word = 'on'] = node.kind === 'VAR_SET_VALUE' ? settingWords(node) : [];
  session.setCheckFunctionBodies(booleanIn(word) !== false, node.is_local === true);
}

/** `SET TIME ZONE 'UTC'`: what times without a zone in the bounds of partitions mean. */
function setTimeZone({ session }: Context, node: VariableSetStmt): void {
  if (node.is_local === true) return session.setTimeZone(null);
  const isValue = node.kind === 'VAR_SET_VALUE';
  const isPlain = isValue && (node.args ?? []).every((arg) => 'A_Const' in arg);
  session.setTimeZone(isPlain ? settingWords(node).join(' ') : isValue ? null : '');
}

/** `DISCARD ALL`, `DISCARD TEMP` */
export function discard(context: Context, { target }: DiscardStmt): void {
  const { builder, session } = context;
  if (target !== 'DISCARD_ALL' && target !== 'DISCARD_TEMP') return;
  const temporary = builder.find('schema', null, temporarySchemaName);
  if (temporary !== undefined) {
    performDeletion(context, builder.children(temporary), 'DROP_CASCADE');
  }
  if (target !== 'DISCARD_ALL') return;
  session.prepared.clear();
  session.cursors.clear();
  session.setCheckFunctionBodies(true);
  session.tablespaces.setDefault(null);
  session.setSearchPath(null);
  session.roles.setSessionUser(null);
}

/** `set_config('work_mem', '1MB', false)` that certainly runs, with literals: refused as SET is. */
export function checkSetConfig(context: Context, { args = [] }: FuncCall): void {
  const [name, value] = args;
  if (name === undefined || !('A_Const' in name) || name.A_Const.sval === undefined) return;
  if (value === undefined || !('A_Const' in value)) return;
  const { sval, isnull } = value.A_Const;
  if (sval === undefined && isnull !== true) return;
  checkSettingText(
    context,
    name.A_Const.sval.sval ?? '',
    sval === undefined ? null : (sval.sval ?? ''),
  );
}

/** `current_setting('work_mem')` that certainly runs: refused as SHOW is, where nothing else is asked for. */
export function checkCurrentSetting(context: Context, { args = [] }: FuncCall): void {
  const [name, missingOk] = args;
  if (name === undefined || missingOk !== undefined) return;
  const text = 'A_Const' in name ? name.A_Const.sval?.sval : undefined;
  if (text !== undefined) showVariable(context, { name: text });
}

/** `set_config('search_path', 'a, b', false)`; other settings but one are passed over. */
export function setConfig({ session }: Context, { args = [], location }: FuncCall): void {
  const [name, value, local] = args;
  if (name === undefined || !('A_Const' in name)) return unsupported('set_config', location);
  const setting = name.A_Const.sval?.sval?.toLowerCase();
  if (setting === 'timezone') return session.setTimeZone(null);
  if (setting !== 'search_path') return;
  if (value === undefined || !('A_Const' in value) || local === undefined) {
    return unsupported("set_config('search_path', ...) of a computed value", location);
  }
  if (!('A_Const' in local)) return unsupported('set_config', location);
  const isLocal = local.A_Const.boolval?.boolval === true;
  const text = value.A_Const.sval?.sval;
  // NULL is the setting's default.
  session.setSearchPath(text === undefined ? null : identifiersIn(text), isLocal);
}

/** The names of a list as settings hold it: `a, "B", $user` (SplitIdentifierString). */
export function identifiersIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  return splitAtCommas(text).map((part) => {
    const tokens = tokenize(part);
    const only = tokens[0];
    const name = only === undefined ? null : identifierOf(part, only);
    if (tokens.length === 1 && name !== null && !isSymbol(part, only, ',')) return name;
    // `$user` is no identifier to the scanner; it is one to settings.
    const bare = part.trim().toLowerCase();
    if (bare !== '' && !/[\s",]/.test(bare)) return bare;
    const message = `invalid value for parameter "search_path": "${text}"`;
    return refuse({ sqlstate: '22023', message });
  });
}

function splitAtCommas(text: string): readonly string[] {
  return text.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=,|^)(?=,|$)/g) ?? [];
}
