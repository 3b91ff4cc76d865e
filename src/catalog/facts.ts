/**
 * What a catalog knows: one flat, readonly record a PostgreSQL object.
 *
 * `Ref` is how one fact names another: a handle while the catalog is built (a rename then changes
 * one record), an id made of names once it is frozen. Attributes are named after the columns of the
 * system catalogs they stand for, in words: https://www.postgresql.org/docs/18/catalogs.html
 */

import type { Expression } from './expression.ts';
import type { Query } from './query.ts';

/** What every fact has. */
interface Common<Ref> {
  /** What it lives in: the schema of a table, the table of a column, the enum of a label. */
  readonly parent: Ref | null;
  readonly name: string;
  /** `COMMENT ON ... IS`. */
  readonly comment: string | null;
}

/** What somebody owns by itself. Indexes, and what lives in a table or type, belong to its owner. */
export interface Owned {
  /**
   * The name of a role; null for the role that runs the migrations, which is taken to be the
   * superuser `postgres`: an object that is given to `postgres` by name has null as well.
   */
  readonly owner: string | null;
}

/** A type as a column uses it. */
export interface TypeUse<Ref> {
  /** The type itself; the element's type for an array. */
  readonly type: Ref;
  /** What stands between the parentheses, `['12', '2']`; for interval `['day to second', '3']`, each part as the server prints it, an absent fields part as ''. */
  readonly modifiers: readonly string[];
  /** Declared dimensions of an array; 0 when it is none. The server does not enforce them. */
  readonly dimensions: number;
}

export interface SchemaFact<Ref> extends Common<Ref>, Owned {}

export interface ExtensionFact<Ref> extends Common<Ref>, Owned {
  /** The schema its objects stand in. Extensions themselves have no parent. */
  readonly schema: Ref;
  readonly version: string | null;
}

export type Persistence = 'permanent' | 'unlogged' | 'temporary';

export interface TableFact<Ref> extends Common<Ref>, Owned {
  readonly kindOfTable: 'ordinary' | 'partitioned' | 'foreign';
  readonly persistence: Persistence;
  readonly partitionKey: PartitionKey<Ref> | null;
  readonly partitionOf: PartitionOf<Ref> | null;
  /** Parents by INHERITS, in order. A partition's parent stands in `partitionOf`. */
  readonly inherits: readonly Ref[];
  /** `CREATE TABLE ... OF type`. */
  readonly ofType: Ref | null;
  readonly rowSecurity: boolean;
  readonly forceRowSecurity: boolean;
  readonly storageParameters: Parameters;
  readonly tablespace: string | null;
  readonly accessMethod: string | null;
  readonly replicaIdentity: 'default' | 'full' | 'nothing' | 'index';
}

/** Storage parameters as written in WITH, names folded, values as text. */
export type Parameters = Readonly<Record<string, string>>;

export interface PartitionKey<Ref> {
  readonly strategy: 'list' | 'range' | 'hash';
  readonly keys: readonly IndexKey<Ref>[];
}

export interface PartitionOf<Ref> {
  readonly parent: Ref;
  /** `FOR VALUES ...` or `DEFAULT`, as written. */
  readonly bound: string;
}

/** A column of a table, or an attribute of a composite type. */
export interface ColumnFact<Ref> extends Common<Ref> {
  /** pg_attribute.attnum: 1-based; numbers of dropped columns stay unused. */
  readonly position: number;
  readonly type: TypeUse<Ref>;
  readonly collation: string | null;
  readonly notNull: boolean;
  readonly default: Expression<Ref> | null;
  readonly identity: Identity<Ref> | null;
  readonly generated: Generated<Ref> | null;
  /** Declared on this table itself (perhaps inherited as well). */
  readonly isLocal: boolean;
  /** How many parents also have it. */
  readonly inheritCount: number;
  readonly storage: string | null;
  readonly compression: string | null;
  readonly statistics: number | null;
}

export interface Identity<Ref> {
  readonly mode: 'always' | 'byDefault';
  readonly sequence: Ref;
}

export interface Generated<Ref> {
  readonly kind: 'stored' | 'virtual';
  readonly expression: Expression<Ref>;
}

export interface SequenceFact<Ref> extends Common<Ref>, Owned {
  readonly dataType: 'smallint' | 'integer' | 'bigint';
  readonly start: bigint;
  readonly increment: bigint;
  readonly minValue: bigint;
  readonly maxValue: bigint;
  readonly cache: bigint;
  readonly cycle: boolean;
  readonly persistence: Persistence;
  /** The column it goes with: OWNED BY, serial or identity. */
  readonly ownedBy: Ref | null;
  /** It is the inside of an identity column, and cannot be dropped by itself. */
  readonly isIdentity: boolean;
}

/** Where a constraint comes from when tables inherit. */
interface Inheritable {
  readonly isLocal: boolean;
  readonly inheritCount: number;
}

interface Deferrability {
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
}

export interface KeyConstraint<Ref> extends Common<Ref>, Inheritable, Deferrability {
  readonly type: 'primaryKey' | 'unique';
  readonly columns: readonly Ref[];
  /** Of the same name, in the table's schema; it holds INCLUDE and the rest. */
  readonly index: Ref;
  /** The last column is WITHOUT OVERLAPS (18). */
  readonly withoutOverlaps: boolean;
}

export interface CheckConstraint<Ref> extends Common<Ref>, Inheritable {
  readonly type: 'check';
  readonly expression: Expression<Ref>;
  readonly noInherit: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
}

export type ForeignKeyAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default';

export interface ForeignKeyConstraint<Ref> extends Common<Ref>, Inheritable, Deferrability {
  readonly type: 'foreignKey';
  readonly columns: readonly Ref[];
  readonly foreignTable: Ref;
  readonly foreignColumns: readonly Ref[];
  readonly match: 'simple' | 'full';
  readonly onUpdate: ForeignKeyAction;
  readonly onDelete: ForeignKeyAction;
  /** `ON DELETE SET NULL (a, b)`; empty means all. */
  readonly onDeleteColumns: readonly Ref[];
  readonly validated: boolean;
  readonly enforced: boolean;
  /** PERIOD on the last column of both sides (18). */
  readonly period: boolean;
}

export interface ExclusionConstraint<Ref> extends Common<Ref>, Inheritable, Deferrability {
  readonly type: 'exclusion';
  readonly index: Ref;
  /** One for each key of the index, as written: `&&`, `OPERATOR(pg_catalog.=)`. */
  readonly operators: readonly string[];
}

/** A constraint since PostgreSQL 18; before, it is only the column's `notNull`. */
export interface NotNullConstraint<Ref> extends Common<Ref>, Inheritable {
  readonly type: 'notNull';
  readonly column: Ref;
  readonly noInherit: boolean;
  readonly validated: boolean;
}

export type ConstraintFact<Ref> =
  | KeyConstraint<Ref>
  | CheckConstraint<Ref>
  | ForeignKeyConstraint<Ref>
  | ExclusionConstraint<Ref>
  | NotNullConstraint<Ref>;

export type ConstraintType = ConstraintFact<unknown>['type'];

export interface IndexFact<Ref> extends Common<Ref> {
  readonly table: Ref;
  readonly unique: boolean;
  readonly method: string;
  readonly keys: readonly IndexKey<Ref>[];
  /** Columns of INCLUDE. */
  readonly include: readonly Ref[];
  readonly predicate: Expression<Ref> | null;
  readonly nullsNotDistinct: boolean;
  readonly storageParameters: Parameters;
  readonly tablespace: string | null;
  /** Made for a key or an exclusion constraint, which holds it. */
  readonly isConstraint: boolean;
  /** The index of the partitioned table that this one is a part of. */
  readonly partitionOf: Ref | null;
  readonly isReplicaIdentity: boolean;
  readonly isClustered: boolean;
}

/** One key of an index, a partition key or an exclusion constraint. */
export interface IndexKey<Ref> {
  /** A plain column, else null. */
  readonly column: Ref | null;
  /** Set where `column` is null. */
  readonly expression: Expression<Ref> | null;
  /** Written COLLATE, as the server prints the name. */
  readonly collation: string | null;
  /** Written operator class, without a schema unless one was written; with options as in SQL. */
  readonly operatorClass: string | null;
  readonly descending: boolean;
  /** As it takes effect: DESC puts them first unless told otherwise. */
  readonly nullsFirst: boolean;
}

/** Its columns are facts whose parent it is; one whose type is not known is of type `unknown`. */
export interface ViewFact<Ref> extends Common<Ref>, Owned {
  readonly persistence: Persistence;
  readonly query: Query<Ref>;
  readonly checkOption: 'local' | 'cascaded' | null;
  /** `security_barrier`, `security_invoker`. */
  readonly options: Parameters;
}

export interface MaterializedViewFact<Ref> extends Common<Ref>, Owned {
  readonly query: Query<Ref>;
  /** False after WITH NO DATA, until it is refreshed. */
  readonly populated: boolean;
  readonly storageParameters: Parameters;
  readonly tablespace: string | null;
  readonly accessMethod: string | null;
}

/** A rule that CREATE RULE made; a view's own is part of the view. */
export interface RuleFact<Ref> extends Common<Ref> {
  readonly event: 'select' | 'insert' | 'update' | 'delete';
  readonly instead: boolean;
  readonly enabled: 'origin' | 'disabled' | 'replica' | 'always';
}

export type EnumFact<Ref> = NamedObject<Ref>;

/** A label of an enum; an object of its own, so that what names it follows RENAME VALUE. */
export interface EnumLabelFact<Ref> extends Common<Ref> {
  /** Labels sort by it; new ones get numbers between others'. */
  readonly sortOrder: number;
}

export interface DomainFact<Ref> extends Common<Ref>, Owned {
  readonly baseType: TypeUse<Ref>;
  readonly notNull: boolean;
  readonly default: Expression<Ref> | null;
  readonly collation: string | null;
}

/** Its attributes are columns whose parent it is. */
export type CompositeTypeFact<Ref> = NamedObject<Ref>;

export interface RangeTypeFact<Ref> extends Common<Ref>, Owned {
  readonly subtype: TypeUse<Ref>;
  readonly multirange: Ref;
  /** The other options as written, names folded. */
  readonly options: Parameters;
}

export interface MultirangeTypeFact<Ref> extends Common<Ref>, Owned {
  readonly range: Ref;
}

/** A type of the server itself, of an extension, or made by CREATE TYPE with functions. */
export interface BaseTypeFact<Ref> extends Common<Ref>, Owned {
  readonly made: 'builtIn' | 'extension' | 'user' | 'shell';
}

export interface Argument<Ref> {
  readonly mode: 'in' | 'out' | 'inout' | 'variadic' | 'table';
  readonly name: string | null;
  readonly type: TypeUse<Ref>;
  readonly default: Expression<Ref> | null;
}

export interface FunctionFact<Ref> extends Common<Ref>, Owned {
  readonly kindOfFunction: 'function' | 'procedure' | 'aggregate' | 'window';
  readonly arguments: readonly Argument<Ref>[];
  /** Null for procedures. */
  readonly returns: TypeUse<Ref> | null;
  readonly returnsSet: boolean;
  readonly language: string;
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly strict: boolean;
  readonly securityDefiner: boolean;
  readonly leakproof: boolean;
  readonly parallel: 'unsafe' | 'restricted' | 'safe';
  /** The text between the quotes; null for a BEGIN ATOMIC or RETURN body. */
  readonly body: string | null;
  /** `SET name TO value` clauses. */
  readonly settings: Parameters;
}

export interface TriggerFact<Ref> extends Common<Ref> {
  readonly timing: 'before' | 'after' | 'instead of';
  readonly events: readonly ('insert' | 'update' | 'delete' | 'truncate')[];
  /** `UPDATE OF a, b`. */
  readonly columns: readonly Ref[];
  readonly level: 'row' | 'statement';
  readonly function: Ref;
  readonly arguments: readonly string[];
  readonly when: Expression<Ref> | null;
  readonly isConstraint: boolean;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  /** `FROM table` of a constraint trigger. */
  readonly fromTable: Ref | null;
  readonly oldTable: string | null;
  readonly newTable: string | null;
  readonly enabled: 'origin' | 'disabled' | 'replica' | 'always';
  /** The trigger of the partitioned table that this one is the copy of, on a partition. */
  readonly partitionOf: Ref | null;
}

export interface PolicyFact<Ref> extends Common<Ref> {
  readonly permissive: boolean;
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete';
  /** Names as written and folded; `public` when none is given. */
  readonly roles: readonly string[];
  readonly using: Expression<Ref> | null;
  readonly withCheck: Expression<Ref> | null;
}

/** An object of which nothing but name and owner is told; what it needs is in its dependencies. */
export interface NamedObject<Ref> extends Common<Ref>, Owned {}

/** Its name is empty: it is known by its types. */
export interface CastFact<Ref> extends Common<Ref> {
  readonly source: TypeUse<Ref>;
  readonly target: TypeUse<Ref>;
}

/** Many can have one name: it is known by its types as well. */
export interface OperatorFact<Ref> extends NamedObject<Ref> {
  /** Null for a prefix operator. */
  readonly left: TypeUse<Ref> | null;
  readonly right: TypeUse<Ref>;
}

/** Names of classes are unique for one access method. */
export interface OperatorClassFact<Ref> extends NamedObject<Ref> {
  readonly method: string;
  readonly type: TypeUse<Ref>;
  readonly isDefault: boolean;
}

/** Names of families are unique for one access method. */
export interface OperatorFamilyFact<Ref> extends NamedObject<Ref> {
  readonly method: string;
}

/** A table or a schema that a publication has. Its name is empty: it is known by what it is of. */
export interface PublicationMemberFact<Ref> extends Common<Ref> {
  readonly member: Ref;
}

/** Its name is empty: it is known by type and language. */
export interface TransformFact<Ref> extends Common<Ref> {
  readonly type: TypeUse<Ref>;
  readonly language: Ref;
}

export interface AccessMethodFact<Ref> extends Common<Ref> {
  readonly methodFor: 'index' | 'table';
}

/** Every kind of fact and its record. A new kind of object is a new row here. */
export interface Facts<Ref> {
  readonly schema: SchemaFact<Ref>;
  readonly extension: ExtensionFact<Ref>;
  readonly table: TableFact<Ref>;
  readonly column: ColumnFact<Ref>;
  readonly constraint: ConstraintFact<Ref>;
  readonly index: IndexFact<Ref>;
  readonly sequence: SequenceFact<Ref>;
  readonly enum: EnumFact<Ref>;
  readonly enumLabel: EnumLabelFact<Ref>;
  readonly domain: DomainFact<Ref>;
  readonly compositeType: CompositeTypeFact<Ref>;
  readonly rangeType: RangeTypeFact<Ref>;
  readonly multirangeType: MultirangeTypeFact<Ref>;
  readonly baseType: BaseTypeFact<Ref>;
  readonly function: FunctionFact<Ref>;
  readonly trigger: TriggerFact<Ref>;
  readonly policy: PolicyFact<Ref>;
  readonly role: Common<Ref>;
  readonly statistics: NamedObject<Ref>;
  readonly eventTrigger: NamedObject<Ref>;
  readonly cast: CastFact<Ref>;
  readonly operator: OperatorFact<Ref>;
  readonly operatorClass: OperatorClassFact<Ref>;
  readonly operatorFamily: OperatorFamilyFact<Ref>;
  readonly collation: NamedObject<Ref>;
  readonly conversion: NamedObject<Ref>;
  readonly publication: NamedObject<Ref>;
  readonly publicationMember: PublicationMemberFact<Ref>;
  readonly subscription: NamedObject<Ref>;
  readonly foreignDataWrapper: NamedObject<Ref>;
  readonly server: NamedObject<Ref>;
  /** Lives in its server; its name is a role's, or `public`. */
  readonly userMapping: Common<Ref>;
  readonly textSearchParser: Common<Ref>;
  readonly textSearchTemplate: Common<Ref>;
  readonly textSearchDictionary: NamedObject<Ref>;
  readonly textSearchConfiguration: NamedObject<Ref>;
  readonly language: NamedObject<Ref>;
  readonly transform: TransformFact<Ref>;
  readonly accessMethod: AccessMethodFact<Ref>;
  readonly view: ViewFact<Ref>;
  readonly materializedView: MaterializedViewFact<Ref>;
  readonly rule: RuleFact<Ref>;
}

export type FactKind = keyof Facts<unknown>;

/** A fact with its kind; narrows by `kind`. */
export type Fact<Ref, K extends FactKind = FactKind> = {
  readonly [Kind in K]: { readonly kind: Kind } & Facts<Ref>[Kind];
}[K];

/** Kinds with an owner of their own. */
export type OwnedKind = {
  readonly [K in FactKind]: Facts<unknown>[K] extends Owned ? K : never;
}[FactKind];

/** Kinds that can be the type of a column. */
export type TypeKind =
  | 'enum'
  | 'domain'
  | 'compositeType'
  | 'rangeType'
  | 'multirangeType'
  | 'baseType'
  | 'table'
  | 'view'
  | 'materializedView';
