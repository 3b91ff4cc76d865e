/**
 * What a statement, or another table, says of a new column or constraint, before it is a fact: one
 * shape for CREATE TABLE, ALTER TABLE ADD, LIKE, INHERITS and PARTITION OF. Columns are named, not
 * referred to, because they may not exist yet.
 */

import type { Node, RangeVar } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type {
  ForeignKeyAction,
  Identity,
  Parameters,
  SequenceFact,
  TypeUse,
} from '../../catalog/facts.ts';
import type { ExpressionSource } from './expression-source.ts';

export interface ColumnDefinition {
  readonly name: string;
  readonly location: number | undefined;
  readonly type: TypeUse<Handle>;
  readonly collation: string | null;
  /** As written, until it is merged with what parents say. */
  readonly storage: string | null;
  readonly compression: string | null;
  readonly notNull: boolean;
  readonly default: ExpressionSource | null;
  readonly generated: GeneratedDefinition | null;
  readonly identity: IdentityDefinition | null;
  /** The type of the sequence that serial makes. */
  readonly serial: SequenceFact<Handle>['dataType'] | null;
  readonly isLocal: boolean;
  readonly inheritCount: number;
  readonly comment: string | null;
  /** How the column came here when it was not written in the statement: `LIKE t`. */
  readonly via: string | null;
}

export interface GeneratedDefinition {
  readonly kind: 'stored' | 'virtual';
  readonly source: ExpressionSource;
}

export type IdentityDefinition =
  /** A sequence is made for it. */
  | { readonly mode: Identity<Handle>['mode']; readonly options: readonly Node[] }
  /** A copy of another table's, with a new sequence like that one (LIKE). */
  | { readonly mode: Identity<Handle>['mode']; readonly like: Handle }
  /** A partition's, which takes values from the partitioned table's sequence (17). */
  | { readonly mode: Identity<Handle>['mode']; readonly sequence: Handle };

/** What constraints of every type have. */
interface CommonDefinition {
  /** Null where the server invents one. */
  readonly name: string | null;
  readonly location: number | undefined;
  readonly isLocal: boolean;
  readonly inheritCount: number;
  readonly comment: string | null;
}

interface Deferrability {
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
}

export interface NotNullDefinition extends CommonDefinition {
  readonly type: 'notNull';
  readonly column: string;
  readonly noInherit: boolean;
  readonly validated: boolean;
}

export interface CheckDefinition extends CommonDefinition {
  readonly type: 'check';
  readonly source: ExpressionSource;
  readonly noInherit: boolean;
  readonly enforced: boolean;
  readonly validated: boolean;
}

export interface ForeignKeyDefinition extends CommonDefinition, Deferrability {
  readonly type: 'foreignKey';
  readonly columns: readonly string[];
  /** The referenced table: as written, or found already. */
  readonly foreignTable: RangeVar | Handle;
  /** Empty for the primary key's. */
  readonly foreignColumns: readonly string[];
  readonly match: 'simple' | 'full';
  readonly onUpdate: ForeignKeyAction;
  readonly onDelete: ForeignKeyAction;
  readonly onDeleteColumns: readonly string[];
  readonly validated: boolean;
  readonly enforced: boolean;
  /** PERIOD, on this side and on the other. */
  readonly period: boolean;
  readonly foreignPeriod: boolean;
}

/** A key or an exclusion constraint: an index with a rule. */
export interface IndexConstraintDefinition extends CommonDefinition, Deferrability {
  readonly type: 'primaryKey' | 'unique' | 'exclusion';
  readonly index: IndexDefinition;
  readonly withoutOverlaps: boolean;
  /** Of an exclusion constraint, one for each key. */
  readonly operators: readonly string[];
}

/** `PRIMARY KEY USING INDEX i`: a key made of an index that exists. */
export interface UsingIndexDefinition extends CommonDefinition, Deferrability {
  readonly type: 'usingIndex';
  readonly primary: boolean;
  readonly indexName: string;
}

export type ConstraintDefinition =
  | NotNullDefinition
  | CheckDefinition
  | ForeignKeyDefinition
  | IndexConstraintDefinition
  | UsingIndexDefinition;

export interface IndexDefinition {
  /** Null where the server invents one. A constraint's stands in the constraint. */
  readonly name: string | null;
  readonly location: number | undefined;
  readonly unique: boolean;
  readonly method: string;
  readonly keys: readonly IndexKeyDefinition[];
  readonly include: readonly string[];
  readonly predicate: ExpressionSource | null;
  readonly nullsNotDistinct: boolean;
  readonly storageParameters: Parameters;
  readonly tablespace: string | null;
  readonly comment: string | null;
}

export interface IndexKeyDefinition {
  /** A plain column, else null. */
  readonly column: string | null;
  readonly source: ExpressionSource | null;
  /** What the key gives to an invented name: the column, the function, `expr`. */
  readonly label: string;
  readonly collation: string | null;
  readonly operatorClass: string | null;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** What it says of an order, which not every method has; null for nothing. */
  readonly saysOrder: 'ASC/DESC' | 'NULLS FIRST/LAST' | null;
}
