/** Names in syntax trees. */

import type { Node } from '@pgsql/types';

/** The texts of a list of String nodes, of which each is a part of a name; `*` for a star. */
export function namesIn(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).map((node) => ('String' in node ? (node.String.sval ?? '') : '*'));
}
