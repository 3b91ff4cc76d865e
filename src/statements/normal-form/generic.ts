/** Nodes without a rule of their own: their kind and all that they hold but places in the text. */

import type { Node } from '@pgsql/types';
import { NotKnown, type Scope } from './scope.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where things stood in the text, and how they were written. */
const unseen =
  /^(?:location|list_start|list_end|stmt_\w+|\w+_location|funcformat|row_format|coerceformat)$/;

/** The form of a node by its fields; nodes inside it by `form`. */
export function generic(
  node: Node,
  scope: Scope,
  form: (node: Node, scope: Scope) => string,
): string {
  const [kind = '', inner] = Object.entries(node)[0] ?? [];
  // What a query means hangs on its scopes: only those of a SubLink are understood.
  if (kind === 'SelectStmt') throw new NotKnown();
  return `${kind}${fields(inner as Fields)}`;

  function fields(value: Fields): string {
    const seen = Object.entries(value).filter(([key]) => !unseen.test(key));
    return `{${seen.map(([key, each]) => `${key}: ${any(each)}`).join(', ')}}`;
  }

  function any(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(any).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const keys = Object.keys(value);
    const isNode = keys.length === 1 && /^[A-Z]/.test(keys[0]!);
    return isNode ? form(value as Node, scope) : fields(value as Fields);
  }
}
