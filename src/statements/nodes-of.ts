/** Finding nodes of a kind anywhere in a syntax tree. */

import type { Node } from '@pgsql/types';

type Keys<Each> = Each extends unknown ? keyof Each : never;
type OfKind<Each, K> = Each extends { readonly [Key in K & string]: infer Inner } ? Inner : never;

/** All nodes of a kind, those that stand around others first. */
export function* nodesOf<K extends Keys<Node>>(
  tree: unknown,
  kind: K,
): Generator<OfKind<Node, K>, void, undefined> {
  if (typeof tree !== 'object' || tree === null) return;
  if (kind in tree) yield (tree as Readonly<Record<K, OfKind<Node, K>>>)[kind];
  for (const inner of Object.values(tree)) yield* nodesOf(inner, kind);
}
