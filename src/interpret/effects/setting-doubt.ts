/** Settings that code changes: only what changes the meaning of names is doubted. */

import type { FuncCall } from '@pgsql/types';
import type { StatementNode } from '../../statements/statement.ts';
import type { QualifiedName } from '../nodes.ts';
import type { Doubt } from './doubt.ts';
import { isOfServer } from './own-functions.ts';

/** Settings that change what names mean. */
const meaningful: ReadonlySet<string> = new Set(['search_path', 'role', 'session_authorization']);

/** `SET name TO value`, `RESET name` */
export function settingDoubt({ kind, name = '' }: StatementNode['VariableSetStmt']): Doubt | null {
  if (kind === 'VAR_RESET_ALL') return { what: 'runs RESET ALL' };
  return meaningful.has(name) ? { what: `sets ${name}` } : null;
}

/** True for the server's function that sets a setting. */
export function isSetConfig(name: QualifiedName): boolean {
  return isOfServer(name) && name.name === 'set_config';
}

/** `set_config('name', value, local)`: only a constant tells which setting it is. */
export function setConfigDoubt({ args = [], location }: FuncCall): Doubt | null {
  const [name] = args;
  const text = name !== undefined && 'A_Const' in name ? name.A_Const.sval?.sval : undefined;
  if (text !== undefined && !meaningful.has(text.toLowerCase())) return null;
  return { what: `sets ${text ?? 'a computed setting'}`, location };
}
