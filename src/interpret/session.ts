/** What a server's session holds while it runs the migrations: the catalog, settings, transactions. */

import type { Node } from '@pgsql/types';
import { CatalogBuilder, type Handle } from '../catalog/builder.ts';
import { temporarySchemaName } from '../catalog/catalog.ts';
import type { Expression } from '../catalog/expression.ts';
import { extensionFunction } from '../catalog/extension-function.ts';
import type { PartitionOf, TypeUse } from '../catalog/facts.ts';
import { Lookup, type SchemaPath } from '../catalog/lookup.ts';
import type { Origin } from '../catalog/origin.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Grammar } from '../statements/parse.ts';
import type { Cast } from '../infer/cast-call.ts';
import type { Environment } from '../infer/mentions.ts';
import { triggerFunctions } from '../postgres/trigger-functions.ts';
import { builtInTypes } from '../postgres/types.ts';
import { BodyReader } from './effects/body-reader.ts';
import { Acceptances, type Acceptance, type NotUnderstood } from './acceptances.ts';
import { EnumLabels } from './enum-labels.ts';
import { Notes } from './notes.ts';
import type { Bound } from './partition-bounds/bound.ts';
import { refuse } from './refusal.ts';
import { SessionRoles } from './roles/session-roles.ts';
import { SessionTablespaces } from './tablespaces/session-tablespaces.ts';
import type { TransactionBlock, TransactionUnit } from './transaction.ts';

export interface SessionOptions {
  /** Major version of the server, 12 to 18. */
  readonly postgres: number;
  /** What `search_path` is before any SET, and after RESET. */
  readonly searchPath: readonly string[];
  /** Reads SQL that stands in strings, as bodies do; without it none of that is understood. */
  readonly grammar?: Grammar | undefined;
  /** What is one transaction, unless the statements say so themselves; a file unless given. */
  readonly transaction?: TransactionUnit | undefined;
  /** Whether a statement that is not understood is an error, as it is unless given, or a warning. */
  readonly unsupported?: 'error' | 'warning' | undefined;
  /** Roles that are there before the first migration, besides the server's own. */
  readonly roles?: readonly string[] | undefined;
  /** Tablespaces that are there before the first migration, besides the server's own. */
  readonly tablespaces?: readonly string[] | undefined;
  /** What a role or tablespace is that nobody made: a warning unless given, or the server's 42704. */
  readonly unknownSharedObjects?: 'warning' | 'error' | undefined;
  /** Statements that need not be understood. */
  readonly accept?: readonly Acceptance[] | undefined;
}

/** What PREPARE has named. */
export interface PreparedStatement {
  readonly query: Node;
  /** Of its parameters; null where the query decides. */
  readonly types: readonly (TypeUse<Handle> | null)[];
}

/** Where the server's own objects come from. */
const builtIn: Origin = {
  place: { source: { path: '', text: '' }, span: { start: 0, end: 0 } },
  via: null,
};

/** A column under casts. */
export interface CastColumn {
  readonly column: Handle;
  /** Outermost first. */
  readonly casts: readonly Pick<Cast, 'to' | 'isCall'>[];
}

export class Session {
  readonly postgres: number;
  /** Reads SQL that stands in strings; null where none was given. */
  readonly grammar: Grammar | null;
  readonly builder = new CatalogBuilder(builtIn);
  readonly lookup: Lookup;
  /** What the names in expressions and queries are looked up in. */
  readonly environment: Environment;
  readonly diagnostics: Diagnostic[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  /** The schema of the server's own types and functions. */
  readonly pgCatalog: Handle;
  /** What expressions of indexes give to invented names: `lower`, `expr`. */
  readonly expressionNames = new WeakMap<Expression<Handle>, string>();
  /** What expressions were of when they were made; null where that is not certain, and of bare strings. */
  readonly expressionTypes = new WeakMap<Expression<Handle>, TypeUse<Handle> | null>();
  /** Expressions that ALTER COLUMN TYPE had the server write anew: with casts where values were taken for another type. */
  readonly retyped = new WeakSet<Expression<Handle>>();
  /** Of keys of indexes that are a column under casts: the column, and what it is cast to. */
  readonly castColumns = new WeakMap<Expression<Handle>, CastColumn>();
  /** The values of partitions' bounds; of the fact that holds the text, so that undoing keeps them right. */
  readonly bounds = new WeakMap<PartitionOf<Handle>, Bound>();
  /** What extended statistics are about: columns, null for an expression; for LIKE. */
  readonly statisticsKeys = new Map<Handle, readonly (Handle | null)[]>();
  /** What is known of objects beside their facts. */
  readonly notes: Notes;
  /** Who the session is, and what roles it knows. */
  readonly roles: SessionRoles;
  /** What tablespaces it knows. */
  readonly tablespaces: SessionTablespaces;
  /** Whether bodies of functions are checked when they are made; undone with the transaction, as SET is. */
  checkFunctionBodies = true;
  /** The open transaction, or null between transactions. */
  transaction: TransactionBlock | null = null;
  readonly transactionOf: TransactionUnit;
  readonly unsupported: 'error' | 'warning';
  readonly acceptances: Acceptances;
  readonly bodies: BodyReader;
  /** What PREPARE named. */
  readonly prepared = new Map<string, PreparedStatement>();
  /** The order of labels. */
  readonly enumLabels: EnumLabels;
  /** Cursors that are open, by name. */
  readonly cursors = new Set<string>();
  /** A block of code has run, which may have opened cursors. */
  hasRunBlock = false;
  /** Labels that the open transaction added to enums: they cannot be used before it ends. */
  readonly newLabels = new Set<Handle>();
  readonly #initialPath: readonly string[];
  readonly #unknownExtensions: Handle[] = [];
  readonly #commitActions: (() => void)[] = [];
  readonly #lastPositions = new Map<Handle, number>();
  #searchPath: readonly string[];
  #timeZone: string | null = '';
  #notChecked = 0;
  /** What `search_path` goes back to at the end of the transaction, after SET LOCAL. */
  #pathAfterTransaction: readonly string[] | null = null;
  /** What `check_function_bodies` goes back to. */
  #checkAfterTransaction: boolean | null = null;

  constructor(options: SessionOptions) {
    const { postgres, searchPath } = options;
    this.postgres = postgres;
    this.grammar = options.grammar ?? null;
    this.transactionOf = options.transaction ?? 'file';
    this.unsupported = options.unsupported ?? 'error';
    this.bodies = new BodyReader(this.grammar);
    this.acceptances = new Acceptances(options.accept ?? []);
    this.notes = new Notes(this.builder.journal);
    this.enumLabels = new EnumLabels(this.builder);
    this.roles = new SessionRoles(this.builder, options);
    this.tablespaces = new SessionTablespaces(this.builder.journal, options);
    this.#initialPath = searchPath;
    this.#searchPath = searchPath;
    this.pgCatalog = this.#createSchema('pg_catalog');
    for (const { name } of builtInTypes.values()) {
      const made = 'builtIn';
      this.builder.create('baseType', { parent: this.pgCatalog, name, comment: null, made });
    }
    for (const name of triggerFunctions) this.#createTriggerFunction(name);
    this.#createSchema('information_schema');
    this.#createSchema('pg_toast');
    this.builder.pin();
    this.#createSchema('public');
    this.#createPlpgsql();
    this.builder.journal.commit();
    const path = (): SchemaPath => this.effectivePath();
    this.lookup = new Lookup(this.builder, path);
    const { builder, lookup, pgCatalog } = this;
    const mayLack = (): boolean => this.notUnderstood.some(({ accepted }) => accepted === null);
    const own = { functions: new Map(), operators: new Map() };
    const { newLabels } = this;
    this.environment = { builder, lookup, postgres, path, pgCatalog, mayLack, newLabels, own };
  }

  /** `search_path` as it is set: names of schemas, which need not exist, and `$user`. */
  get searchPath(): readonly string[] {
    return this.#searchPath;
  }

  /**
   * Sets `search_path`; undone with the transaction, as SET is. `null` is RESET. A local value
   * lasts until the transaction ends.
   */
  setSearchPath(path: readonly string[] | null, isLocal = false): void {
    const before = [this.#searchPath, this.#pathAfterTransaction] as const;
    this.#searchPath = path ?? this.#initialPath;
    this.#pathAfterTransaction = isLocal ? (before[1] ?? before[0]) : null;
    this.builder.journal.push(() => ([this.#searchPath, this.#pathAfterTransaction] = before));
  }

  /** Runs `work` with `schema` searched first and made in, as CREATE SCHEMA does for its elements. */
  withSchemaFirst(schema: string, work: () => void): void {
    const before = this.#searchPath;
    this.#searchPath = [schema, ...before];
    try {
      work();
    } finally {
      this.#searchPath = before;
    }
  }

  /** Looks names up along a path of a function's own while `work` runs. */
  withSearchPath<T>(path: readonly string[], work: () => T): T {
    const before = this.#searchPath;
    this.#searchPath = path;
    try {
      return work();
    } finally {
      this.#searchPath = before;
    }
  }

  /** Ends what SET LOCAL set. */
  endLocalSettings(): void {
    if (this.#pathAfterTransaction !== null) this.setSearchPath(this.#pathAfterTransaction);
    const checks = this.#checkAfterTransaction;
    if (checks !== null) this.setCheckFunctionBodies(checks);
    this.roles.endLocal();
    this.tablespaces.endLocal();
  }

  /**
   * The schemas that unqualified names are looked up in: the temporary one and pg_catalog first
   * unless they are in the path themselves; names that are no schema are passed over (recomputeNamespacePath).
   */
  effectivePath(): SchemaPath {
    const named = this.#searchPath.flatMap((name) => this.#schemaNamed(name) ?? []);
    const withOwn = named.includes(this.pgCatalog) ? named : [this.pgCatalog, ...named];
    const temporary = this.builder.find('schema', null, temporarySchemaName);
    return temporary === undefined || named.includes(temporary) ? withOwn : [temporary, ...withOwn];
  }

  /** A schema of the path; `$user` is the current user's. */
  #schemaNamed(name: string): Handle | undefined {
    return this.builder.find('schema', null, name === '$user' ? this.roles.currentUser : name);
  }

  /** The schema of temporary objects, made when first asked for. It is no part of the frozen catalog. */
  temporarySchema(): Handle {
    const found = this.builder.find('schema', null, temporarySchemaName);
    return found ?? this.#createSchema(temporarySchemaName);
  }

  /** The schema that new objects without a schema go to: the first of the path that exists. */
  creationSchema(location?: number): Handle {
    for (const name of this.#searchPath) {
      if (name === temporarySchemaName) return this.temporarySchema();
      const schema = this.#schemaNamed(name);
      if (schema !== undefined) return schema;
    }
    return refuse({
      sqlstate: '3F000',
      message: 'no schema has been selected to create in',
      location,
    });
  }

  /** The extensions that are there, oldest first. */
  extensions(): readonly Handle[] {
    return this.builder.children(null, 'extension');
  }

  /** Extensions that were created and whose objects we do not know, oldest first. */
  unknownExtensions(): readonly Handle[] {
    return this.#unknownExtensions.filter((extension) => this.builder.has(extension));
  }

  noteUnknownExtension(extension: Handle): void {
    this.#unknownExtensions.push(extension);
  }

  /** Has something done when the transaction commits: ON COMMIT DROP. */
  atCommit(action: () => void): void {
    this.#commitActions.push(action);
    this.builder.journal.push(() =>
      this.#commitActions.splice(this.#commitActions.indexOf(action), 1),
    );
  }

  /** Does what was to be done at the end of the transaction. */
  runCommitActions(): void {
    for (const action of this.#commitActions.splice(0)) action();
  }

  /**
   * The number of a new column of a relation: 1-based, and never one that a dropped column had
   * (pg_class.relnatts).
   */
  nextPosition(relation: Handle): number {
    const before = this.#lastPositions.get(relation) ?? 0;
    this.#lastPositions.set(relation, before + 1);
    this.builder.journal.push(() => this.#lastPositions.set(relation, before));
    return before + 1;
  }

  /** Notes what people should know of the statement; forgotten if the statement is taken back. */
  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
    this.builder.journal.push(() => {
      this.diagnostics.splice(this.diagnostics.lastIndexOf(diagnostic), 1);
    });
  }

  /** A local value lasts until the transaction ends. */
  setCheckFunctionBodies(value: boolean, isLocal = false): void {
    const before = [this.checkFunctionBodies, this.#checkAfterTransaction] as const;
    this.checkFunctionBodies = value;
    this.#checkAfterTransaction = isLocal ? (before[1] ?? before[0]) : null;
    this.builder.journal.push(
      () => ([this.checkFunctionBodies, this.#checkAfterTransaction] = before),
    );
  }

  /**
   * The session's TimeZone as it was set, empty where the server's own holds; null where it is not
   * known, as after SET LOCAL.
   */
  get timeZone(): string | null {
    return this.#timeZone;
  }

  setTimeZone(value: string | null): void {
    const before = this.#timeZone;
    this.#timeZone = value;
    this.builder.journal.push(() => (this.#timeZone = before));
  }

  /** How many things in expressions and queries hang on types that are not inferred. */
  get notChecked(): number {
    return this.#notChecked;
  }

  noteUnchecked(count: number): void {
    if (count === 0) return;
    this.#notChecked += count;
    this.builder.journal.push(() => (this.#notChecked -= count));
  }

  /** Every database begins with this extension; it can be dropped. */
  #createPlpgsql(): void {
    const fact = { parent: null, name: 'plpgsql', comment: null, version: '1.0' };
    this.builder.create('extension', { ...fact, schema: this.pgCatalog });
  }

  #createTriggerFunction(name: string): void {
    const trigger = this.builder.find('type', this.pgCatalog, 'trigger')!;
    this.builder.create('function', {
      ...extensionFunction,
      parent: this.pgCatalog,
      name,
      returns: { type: trigger, modifiers: [], dimensions: 0 },
    });
  }

  #createSchema(name: string): Handle {
    return this.builder.create('schema', { parent: null, name, comment: null, owner: null });
  }
}
