/**
 * Names and values of settings, wherever a statement gives them (find_option, set_config_option in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/misc/guc.c).
 */

import type {
  AlterDatabaseSetStmt,
  AlterSystemStmt,
  VariableSetStmt,
  VariableShowStmt,
} from '@pgsql/types';
import { settingNamed, type Setting, type SettingContext } from '../postgres/settings.ts';
import { isBooleanText } from '../postgres/boolean-text.ts';
import type { Context } from './context.ts';
import { refuse } from './refusal.ts';
import { settingWords } from './setting-text.ts';

/** 42704, 42602, 55P02 and 22023, as SET, RESET and what stores settings for later are refused. */
export function checkSetting(
  context: Context,
  { kind, name = '', args = [] }: VariableSetStmt,
  isForServer = false,
): void {
  if (kind === 'VAR_SET_MULTI' || kind === 'VAR_RESET_ALL') return;
  const words = kind === 'VAR_SET_VALUE' ? settingWords({ args }) : [];
  const setting = findSetting(context, name, words.length);
  if (setting === null) return;
  if (words.length > 1 && setting.type !== 'string') refuseMany(name);
  refuseFixed(name, setting, isForServer);
  if (words.length === 1) checkSettingValue(name, words[0]!, setting);
}

/**
 * `ALTER DATABASE d SET name = value`, `ALTER ROLE r SET name = value`
 *
 * RESET looks at the name only where something is stored, which is not known.
 */
export function checkStoredSetting(
  context: Context,
  { setstmt }: Pick<AlterDatabaseSetStmt, 'setstmt'>,
): void {
  if (setstmt?.kind === 'VAR_SET_VALUE') checkSetting(context, setstmt);
}

/** `ALTER SYSTEM SET name = value` */
export function checkServerSetting(context: Context, { setstmt }: AlterSystemStmt): void {
  if (setstmt !== undefined) checkSetting(context, setstmt, true);
}

/** `set_config('work_mem', '1MB', false)`: the same of literals; null is the default value. */
export function checkSettingText(context: Context, name: string, value: string | null): void {
  const setting = findSetting(context, name, 1);
  if (setting === null) return;
  refuseFixed(name, setting, false);
  if (value !== null) checkSettingValue(name, value, setting);
}

/** `SHOW name`, `SHOW ALL`: of a name with a dot, the server's configuration may say something. */
export function showVariable({ session }: Context, { name = '' }: VariableShowStmt): void {
  if (name.toLowerCase() === 'all' || name.includes('.')) return;
  if (settingNamed(name, session.postgres) === null) refuseUnknown(name);
}

/** What is known of a setting, for certain; null for none that could be checked. */
function findSetting({ session }: Context, name: string, count: number): Setting | null {
  if (name.includes('.')) {
    refuseMisnamed(name, session.postgres);
    return null;
  }
  const setting = settingNamed(name, session.postgres);
  if (setting === 'unsure') return null;
  if (setting !== null) return setting;
  if (count > 1) refuseMany(name);
  return refuseUnknown(name);
}

function refuseUnknown(name: string): never {
  const message = `unrecognized configuration parameter "${name}"`;
  return refuse({ sqlstate: '42704', message });
}

function refuseMany(name: string): never {
  return refuse({ sqlstate: '22023', message: `SET ${name} takes only one argument` });
}

/** 42602: a name of one's own is identifiers with dots between (valid_custom_variable_name, since 14). */
function refuseMisnamed(name: string, postgres: number): void {
  if (postgres < 14) return;
  const parts = name.split('.');
  if (parts.every((part) => /^[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*$/.test(part))) return;
  refuse({ sqlstate: '42602', message: `invalid configuration parameter name "${name}"` });
}

const fixed: { readonly [C in SettingContext]?: string } = {
  internal: 'cannot be changed',
  postmaster: 'cannot be changed without restarting the server',
  sighup: 'cannot be changed now',
  backend: 'cannot be set after connection start',
  'superuser-backend': 'cannot be set after connection start',
};

/** 55P02 for what no session changes; ALTER SYSTEM changes all but what is built in. */
function refuseFixed(name: string, { context }: Setting, isForServer: boolean): void {
  const problem = fixed[context];
  if (problem === undefined || (isForServer && context !== 'internal')) return;
  refuse({ sqlstate: '55P02', message: `parameter "${name}" ${problem}` });
}

/** Words that some enums take without listing them. */
const hidden =
  /^(?:on|off|true|false|yes|no|0|1|debug|info|fatal|panic|regress|md5|archive|hot_standby|.*default.*)$/i;

function checkSettingValue(name: string, value: string, { type, values, range }: Setting): void {
  const isInvalid =
    (type === 'enum' && !values.includes(value.toLowerCase()) && !hidden.test(value)) ||
    ((type === 'integer' || type === 'real') && !/^\s*[+-]?(?:\.?\d|inf|nan)/i.test(value));
  if (type === 'bool' && !isBooleanText(value)) {
    refuse({ sqlstate: '22023', message: `parameter "${name}" requires a Boolean value` });
  }
  if (isInvalid) {
    refuse({ sqlstate: '22023', message: `invalid value for parameter "${name}": "${value}"` });
  }
  if (range === null || !/^-?[1-9]\d{0,8}$/.test(value)) return;
  const [least, most] = range;
  if (Number(value) >= least && Number(value) <= most) return;
  const message = `${value} is outside the valid range for parameter "${name}" (${least} .. ${most})`;
  refuse({ sqlstate: '22023', message });
}
