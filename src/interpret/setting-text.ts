/** Values of settings as SET writes them. */

import type { Node, VariableSetStmt } from '@pgsql/types';
import { quoteIdentifier } from '../postgres/identifiers.ts';
import { integerOf } from './nodes.ts';

/** The words of a SET: `SET search_path TO a, 'b'` gives `a` and `b`. */
export function settingWords({ args = [] }: Pick<VariableSetStmt, 'args'>): readonly string[] {
  return args.map(settingWord);
}

function settingWord(node: Node): string {
  if ('TypeCast' in node && node.TypeCast.arg !== undefined) return settingWord(node.TypeCast.arg);
  if (!('A_Const' in node)) return '';
  const { sval, fval, boolval } = node.A_Const;
  if (boolval !== undefined) return boolval.boolval === true ? 'true' : 'false';
  return sval?.sval ?? fval?.fval ?? `${integerOf(node) ?? 0}`;
}

/** Settings that are lists of identifiers: GUC_LIST_QUOTE of guc_tables.c. */
const identifierLists: ReadonlySet<string> = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
]);

/** The value as the server stores it (flatten_set_variable_args). */
export function settingText(name: string, node: Pick<VariableSetStmt, 'args'>): string {
  const words = settingWords(node);
  return identifierLists.has(name) ? words.map(quoteIdentifier).join(', ') : words.join(', ');
}
