/** What is found in an expression or query while it is read: mentions, needs, problems. */

import type { Node, ResTarget, SelectStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Operand } from './coercion.ts';
import type { Environment } from './environment.ts';
import { isUntyped } from './literals.ts';
import type { Column, Scope } from './scope.ts';
import { isSameType } from './type-properties.ts';

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
      readonly at: Tree;
    }
  /** Values that stand in one column of the output. `word` is what joins them: `UNION`, `VALUES`. */
  | {
      readonly kind: 'match';
      readonly word: string;
      readonly left: TypeUse<Handle>;
      readonly right: TypeUse<Handle>;
      readonly at: Tree;
    }
  /** A condition or a number of rows. `word` is where it stands: `WHERE`, `LIMIT`. */
  | {
      readonly kind: 'clause';
      readonly word: string;
      readonly to: 'bool' | 'int8';
      readonly from: TypeUse<Handle>;
      readonly at: Tree;
    }
  /** A field or subscript of what has none. */
  | {
      readonly kind: 'part';
      /** Null for a subscript. */
      readonly field: string | null;
      readonly of: TypeUse<Handle>;
      readonly at: Tree;
    }
  /** A literal that is a label which the open transaction has added. */
  | { readonly kind: 'label'; readonly label: Handle; readonly location: number | undefined }
  /** A function or operator that none of its name is: of no such types. */
  | {
      readonly kind: 'missing';
      readonly what: 'function' | 'operator';
      readonly name: string;
      readonly operands: readonly Operand[];
      readonly location: number | undefined;
    }
  /** A collation that must be there. */
  | {
      readonly kind: 'collation';
      readonly names: readonly Node[];
      readonly location: number | undefined;
    }
  /** Refused for certain. */
  | {
      readonly kind: 'refused';
      readonly sqlstate: string;
      /** Words, with types among them. */
      readonly message: readonly (string | TypeUse<Handle>)[];
      readonly location: number | undefined;
    };

/** What the server points at: `locationOf` it, which walks all of it and is for what is refused. */
type Tree = Node | readonly Node[] | undefined;

/** An item of a select list. */
export interface SelectItem {
  readonly target: ResTarget;
  readonly scope: Scope;
  /** What it gives, more than one for `*`; null where that is not known. */
  readonly columns: readonly Column[] | null;
}

/** What was found. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Of all select lists and RETURNING. */
  readonly selectItems: readonly SelectItem[];
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
  /** True where something in it certainly does not always give the same. */
  readonly isMutable: boolean;
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
  /** The type of an expression that was read; null where it is not certain. */
  readonly type: (analysis: Analysis, node: Node, scope: Scope) => TypeUse<Handle> | null;
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

/** Something found of a node in a scope. */
interface Kept<T> {
  readonly scope: Scope;
  readonly value: T;
}

export class Analysis implements Mentions {
  readonly environment: Environment;
  readonly readers: Readers;
  readonly mentions: Mention[] = [];
  readonly selectItems: SelectItem[] = [];
  readonly problems: Problem[] = [];
  readonly needs = new Set<Handle>();
  readonly subqueries: (number | undefined)[] = [];
  readonly columns: (number | undefined)[] = [];
  readonly conversions: Conversion[] = [];
  readonly rewriting: Problem[] = [];
  readonly planning: Problem[] = [];
  unchecked = 0;
  isMutable = false;
  /** VALUES in which DEFAULT may stand. */
  readonly withDefaults = new WeakSet<SelectStmt>();
  /** Arrays whose type a cast says. */
  readonly castArrays = new WeakSet<object>();
  /** The query that may say INTO; null before any is read. */
  intoPlace: SelectStmt | null = null;
  /** How many COLLATE were read. */
  collates = 0;
  /** How many lists of RETURNING of MERGE are being read. */
  inMerge = 0;
  /** What the subqueries that were read give, by their nodes. */
  readonly #outputs = new WeakMap<object, readonly Column[] | null>();
  readonly #valuesScopes = new WeakMap<object, Scope>();
  readonly #types = new WeakMap<object, Kept<unknown>>();
  /** How often a subquery was asked for that is not read yet. */
  #unread = 0;

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

  /** What is refused for its type, once all names lead somewhere. */
  refuseTypes(
    sqlstate: string,
    message: readonly (string | TypeUse<Handle>)[],
    location?: number,
  ): void {
    this.conversions.push({ kind: 'refused', sqlstate, message, location });
  }

  /** What is refused once all of the statement was analysed. */
  refuseRewriting(sqlstate: string, message: string): void {
    this.rewriting.push({ sqlstate, message, location: undefined });
  }

  /** What is refused when the statement is to run. */
  refusePlanning(sqlstate: string, message: string): void {
    this.planning.push({ sqlstate, message, location: undefined });
  }

  /** The type of an expression; null where it is not certain. Subqueries in it must have been read. */
  typeOf(node: Node, scope: Scope): TypeUse<Handle> | null {
    if ('A_Const' in node) return this.readers.type(this, node, scope);
    return this.keep(node, scope, () => this.readers.type(this, node, scope));
  }

  /** The type of an argument, or that it has none yet. */
  operandOf(node: Node, scope: Scope): Operand {
    if ('NamedArgExpr' in node && node.NamedArgExpr.arg !== undefined) {
      return this.operandOf(node.NamedArgExpr.arg, scope);
    }
    return isUntyped(node) ? 'untyped' : this.typeOf(node, scope);
  }

  /** What was once found of a node in its scope, unless it hangs on what is not read yet. */
  keep<T>(node: object, scope: Scope, find: () => T): T {
    const kept = this.#types.get(node);
    if (kept?.scope === scope) return kept.value as T;
    const before = this.#unread;
    const value = find();
    if (this.#unread === before) this.#types.set(node, { scope, value });
    return value;
  }

  /** Keeps the scope that the rows of VALUES were read in, for what looks at them again. */
  noteValues(values: SelectStmt, scope: Scope): void {
    this.#valuesScopes.set(values, scope);
  }

  /** The scope of the rows of VALUES; undefined of what was not read as such. */
  scopeOfValues(values: object): Scope | undefined {
    return this.#valuesScopes.get(values);
  }

  noteOutputs(query: object, columns: readonly Column[] | null): void {
    this.#outputs.set(query, columns);
  }

  /** What a subquery gives; null where that is not known. */
  outputsOf(query: object): readonly Column[] | null {
    const columns = this.#outputs.get(query);
    if (columns === undefined) this.#unread++;
    return columns ?? null;
  }

  /** An expression that was read must be a condition (coerce_to_boolean). */
  condition(node: Node | undefined, scope: Scope, word: string): void {
    this.clause(node, scope, word, 'bool');
  }

  /** An expression that was read must be of the type (coerce_to_specific_type). */
  clause(node: Node | undefined, scope: Scope, word: string, to: 'bool' | 'int8'): void {
    if (node === undefined || isUntyped(node)) return;
    const from = this.typeOf(node, scope);
    if (from === null) return;
    this.conversions.push({ kind: 'clause', word, to, from, at: node });
  }

  /** Expressions that were read must have a type in common (select_common_type). */
  match(nodes: readonly Node[], scope: Scope, word: string): void {
    let left: TypeUse<Handle> | null = null;
    for (const node of nodes) {
      const right = isUntyped(node) ? null : this.typeOf(node, scope);
      if (right === null) continue;
      left ??= right;
      if (!isSameType(left, right))
        this.conversions.push({ kind: 'match', word, left, right, at: node });
    }
  }

  /** Reads an expression in a scope. */
  expression(node: Node | undefined, scope: Scope, place: Place | null = null): void {
    if (node !== undefined) this.readers.expression(this, node, { scope, expected: null, place });
  }

  expressions(nodes: readonly Node[] | undefined, scope: Scope, place: Place | null = null): void {
    for (const node of nodes ?? []) this.expression(node, scope, place);
  }
}
