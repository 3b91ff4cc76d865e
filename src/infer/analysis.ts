/** What is found in an expression or query while it is read: mentions, needs, problems. */

import type { Node, SelectStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Environment } from './environment.ts';
import type { Column, Scope } from './scope.ts';

/** A name in the text, and what is printed in its place. */
export interface Mention {
  /** A node's location: UTF-8 bytes from the start of the statement. */
  readonly location: number;
  /** How many names, joined by dots, the text has there. */
  readonly nameCount: number;
  readonly pieces: readonly Piece<Handle>[];
}

/** What the server would refuse. */
export interface Problem {
  readonly sqlstate: string;
  readonly message: string;
  readonly location: number | undefined;
  /** The name that leads nowhere, where it is a relation's: what became of it may be known. */
  readonly relation?: { readonly schema: string | null; readonly name: string };
}

/** A type that must become another: what the server refuses of it has the types' names in its message. */
export type Conversion =
  /** A value for a column. */
  | {
      readonly kind: 'assignment';
      readonly column: Handle;
      readonly from: TypeUse<Handle>;
      readonly location: number | undefined;
    }
  /** Values that stand in one column of the output. `word` is what joins them: `UNION`, `VALUES`. */
  | {
      readonly kind: 'match';
      readonly word: string;
      readonly left: TypeUse<Handle>;
      readonly right: TypeUse<Handle>;
      readonly location: number | undefined;
    };

/** What was found. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** In the order in which the server would come upon them. */
  readonly problems: readonly Problem[];
  /** Looked at when there is no problem, in this order: the types, the rewriter's, the planner's. */
  readonly conversions: readonly Conversion[];
  readonly rewriting: readonly Problem[];
  readonly planning: readonly Problem[];
  /** Everything that the expression needs, mentioned or implied, each once. */
  readonly needs: ReadonlySet<Handle>;
  /** Nodes of a kind that not every expression may have. */
  readonly subqueries: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  /** How many things hang on types that are not inferred. */
  readonly unchecked: number;
}

/**
 * Where an expression stands, as the server's messages say it in the plural, `check constraints`:
 * aggregates, window functions and functions that return sets are refused there. Null where all
 * may stand.
 */
export interface Place {
  readonly words: string;
  readonly allowsAggregates?: boolean;
  readonly allowsWindows?: boolean;
  readonly allowsSets?: boolean;
}

/** How an expression is read. */
export interface Reading {
  readonly scope: Scope;
  /** The type that a bare literal takes; null where it is not known. */
  readonly expected: Handle | null;
  readonly place: Place | null;
}

/** What reads the parts; handed in, for they read each other. */
export interface Readers {
  readonly expression: (analysis: Analysis, node: Node, reading: Reading) => void;
  /** A SELECT, VALUES or changing statement with its output columns; null where they are not known. */
  readonly query: (analysis: Analysis, node: Node, outer: Scope) => readonly Column[] | null;
  /** A SELECT whose left side, of a set operation, is handed on before the right is read. */
  readonly select: (
    analysis: Analysis,
    node: SelectStmt,
    outer: Scope,
    afterLeft?: (columns: readonly Column[] | null) => void,
  ) => readonly Column[] | null;
}

export class Analysis implements Mentions {
  readonly environment: Environment;
  readonly readers: Readers;
  readonly mentions: Mention[] = [];
  readonly problems: Problem[] = [];
  readonly needs = new Set<Handle>();
  readonly subqueries: (number | undefined)[] = [];
  readonly columns: (number | undefined)[] = [];
  readonly conversions: Conversion[] = [];
  readonly rewriting: Problem[] = [];
  readonly planning: Problem[] = [];
  unchecked = 0;

  constructor(environment: Environment, readers: Readers) {
    this.environment = environment;
    this.readers = readers;
  }

  mention(location: number | undefined, nameCount: number, pieces: readonly Piece<Handle>[]): void {
    this.mentions.push({ location: location ?? 0, nameCount, pieces });
    for (const piece of pieces) if (typeof piece !== 'string') this.needs.add(piece.ref);
  }

  refuse(sqlstate: string, message: string, location?: number): void {
    this.problems.push({ sqlstate, message, location });
  }

  /** What is refused once all of the statement was analysed. */
  refuseRewriting(sqlstate: string, message: string): void {
    this.rewriting.push({ sqlstate, message, location: undefined });
  }

  /** What is refused when the statement is to run. */
  refusePlanning(sqlstate: string, message: string): void {
    this.planning.push({ sqlstate, message, location: undefined });
  }

  /** Reads an expression in a scope. */
  expression(node: Node | undefined, scope: Scope, place: Place | null = null): void {
    if (node !== undefined) this.readers.expression(this, node, { scope, expected: null, place });
  }

  expressions(nodes: readonly Node[] | undefined, scope: Scope, place: Place | null = null): void {
    for (const node of nodes ?? []) this.expression(node, scope, place);
  }
}
