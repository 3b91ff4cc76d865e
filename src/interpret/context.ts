/** What every handler of a statement gets. */

import type { CatalogBuilder } from '../catalog/builder.ts';
import type { Lookup } from '../catalog/lookup.ts';
import type { AnyStatement, StatementKind, StatementNode } from '../statements/statement.ts';
import type { Session } from './session.ts';

export interface Context {
  readonly session: Session;
  /** The session's; here because every handler needs it. */
  readonly builder: CatalogBuilder;
  /** The session's. */
  readonly lookup: Lookup;
  /** For the text of expressions and the places of diagnostics. */
  readonly statement: AnyStatement;
}

/** For what reads no more than the statement's text. */
export type WithStatement = Pick<Context, 'statement'>;

/** Applies a statement to the catalog; throws a Refusal or Unsupported. */
export type Apply<K extends StatementKind> = (context: Context, node: StatementNode[K]) => void;

/** What becomes of a statement. */
export type Row<K extends StatementKind> =
  | { readonly outcome: 'applied'; readonly apply: Apply<K> }
  /** It provably cannot matter to the schema. */
  | { readonly outcome: 'ignored'; readonly reason: string; readonly check?: Apply<K> }
  /** It might matter, and is not understood: an error at its place. */
  | { readonly outcome: 'unsupported'; readonly reason: string; readonly check?: Apply<K> };

/** A row for each of PostgreSQL's statements. */
export type Dispatch = { readonly [K in StatementKind]: Row<K> };
