/** What both parsers are to the port: bytes in, a tree or PostgreSQL's refusal out. */

import type { Node } from '@pgsql/types';

/** A statement of a parse tree, as the parsers print it. */
export interface RawStatement {
  readonly stmt: Node;
}

export type Outcome =
  | { readonly kind: 'tree'; readonly statements: readonly RawStatement[] }
  | {
      readonly kind: 'refused';
      /** PostgreSQL's own. */
      readonly message: string;
      /** In code points from the start of the text, 0-based; null where PostgreSQL gives none. */
      readonly position: number | null;
    }
  /** The text is nested more deeply than the parser's stack can hold. */
  | { readonly kind: 'tooDeep' };

/** A parser in memory. */
export interface Engine {
  /** Levels of nesting, as depth.ts counts, that it is known to hold. */
  readonly deepest: number;
  /** Reads UTF-8 that ends in a NUL and holds no other. */
  parse(bytes: Uint8Array): Outcome;
  /** True when it must be renewed before it can parse again. */
  readonly spent: boolean;
  /** Throws the instance away and makes a new one. */
  renew(): Promise<void>;
}

/** A refusal by what the parser printed: its message and its 1-based position, 0 for unknown. */
export function refusal(message: string, cursor: number): Outcome {
  if (/^(?:stack depth limit exceeded|memory exhausted)/.test(message)) return { kind: 'tooDeep' };
  return { kind: 'refused', message, position: cursor > 0 ? cursor - 1 : null };
}

/** The statements of a printed tree. */
export function statementsOf(tree: string): readonly RawStatement[] {
  const { stmts } = JSON.parse(tree) as { readonly stmts?: readonly RawStatement[] };
  return stmts ?? [];
}
