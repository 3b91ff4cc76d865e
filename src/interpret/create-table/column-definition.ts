/**
 * A column as a statement writes it, to a definition and its constraints (transformColumnDefinition in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 */

import type { ColumnDef, Constraint } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TableFact } from '../../catalog/facts.ts';
import { attributeType, namedAttributeType } from '../attribute-type.ts';
import { collationOf } from '../collation.ts';
import type { Context } from '../context.ts';
import { defaultText, parenthesised } from '../expression-text.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { withAttributes } from './constraint-attributes.ts';
import { constraintDefinition } from './constraint-definition.ts';
import type { ColumnDefinition, ConstraintDefinition } from './definitions.ts';
import { refuseIdentityType, serialDataType } from './serial.ts';

/** What a column's definition needs to know of its table. */
export interface ColumnPlace {
  readonly tableName: string;
  readonly kindOfTable: TableFact<Handle>['kindOfTable'];
  /** True for CREATE TABLE: nothing is there to be checked. */
  readonly isNewTable: boolean;
  /** The table, where it is there already: it must not contain itself. */
  readonly table?: Handle;
  /** Of a typed table or a partition, whose columns have their types already. */
  readonly inheritedType?: Pick<ColumnDefinition, 'type' | 'collation'>;
}

/** A column and the constraints that stand behind it, in the order of the text. */
export interface WrittenColumn {
  readonly column: ColumnDefinition;
  readonly constraints: readonly ConstraintDefinition[];
}

/** The column of a definition; refuses what the server does: 42601, 42704, 42P16, 0A000, 22023. */
export function columnDefinition(
  context: Context,
  node: ColumnDef,
  place: ColumnPlace,
): WrittenColumn {
  const { colname: name = '', location } = node;
  const serial = serialDataType(node.typeName);
  const constraints = withAttributes(node.constraints ?? []);
  const type = place.inheritedType?.type ?? typeOf(context, node, serial, place);
  const collation = place.inheritedType?.collation ?? collationOf(context, node.collClause, type);
  const bare: ColumnDefinition = {
    name,
    location,
    type,
    collation,
    storage: node.storage_name ?? null,
    compression: node.compression ?? null,
    notNull: serial !== null || node.is_not_null === true,
    default: null,
    generated: null,
    identity: null,
    serial,
    isLocal: true,
    inheritCount: 0,
    comment: null,
    via: null,
  };
  const column = new ColumnReading(context, node, place, bare).read(constraints);
  const rest = constraints.filter(({ contype }) => !clauses.has(contype!));
  refuseOnForeignTable(place, rest);
  return {
    column,
    constraints: rest.map((constraint) =>
      constraintDefinition(context, constraint, { column: name, isNewTable: place.isNewTable }),
    ),
  };
}

const clauses: ReadonlySet<Constraint['contype']> = new Set([
  'CONSTR_NULL',
  'CONSTR_DEFAULT',
  'CONSTR_IDENTITY',
  'CONSTR_GENERATED',
]);

function typeOf(
  context: Context,
  { colname: name = '', typeName }: ColumnDef,
  serial: ColumnDefinition['serial'],
  { isNewTable, table }: ColumnPlace,
): ColumnDefinition['type'] {
  if (serial === null) {
    // Of a new table's columns the server asks what they can be when all of them are known.
    return isNewTable
      ? namedAttributeType(context, { name, typeName: typeName! })
      : attributeType(context, { name, typeName: typeName!, owner: table ?? null });
  }
  return builtInType(context, { smallint: 'int2', integer: 'int4', bigint: 'int8' }[serial]);
}

/** Keys and the like that foreign tables cannot have: 0A000. */
export function refuseOnForeignTable(
  { kindOfTable }: Pick<ColumnPlace, 'kindOfTable'>,
  constraints: readonly Constraint[],
): void {
  if (kindOfTable !== 'foreign') return;
  for (const { contype, location } of constraints) {
    const what = foreignTableLacks[contype!];
    if (what === undefined) continue;
    const message = `${what} constraints are not supported on foreign tables`;
    refuse({ sqlstate: '0A000', message, location });
  }
}

/** 0A000: up to 16 what is partitioned has no exclusion constraints. */
export function refuseExclusion(
  { session }: Context,
  { kindOfTable }: Pick<ColumnPlace, 'kindOfTable'>,
  { contype, location }: Constraint,
): void {
  if (kindOfTable !== 'partitioned' || contype !== 'CONSTR_EXCLUSION') return;
  if (session.postgres >= 17) return;
  const message = 'exclusion constraints are not supported on partitioned tables';
  refuse({ sqlstate: '0A000', message, location });
}

const foreignTableLacks: Readonly<Record<string, string>> = {
  CONSTR_PRIMARY: 'primary key',
  CONSTR_UNIQUE: 'unique',
  CONSTR_EXCLUSION: 'exclusion',
  CONSTR_FOREIGN: 'foreign key',
};

/** One column being read: what its clauses have said so far. */
class ColumnReading {
  private readonly context: Context;
  private readonly node: ColumnDef;
  private readonly place: ColumnPlace;
  private column: ColumnDefinition;
  /** NULL was written, or NOT NULL, or neither. */
  private nullability: 'null' | 'not null' | null;

  constructor(context: Context, node: ColumnDef, place: ColumnPlace, column: ColumnDefinition) {
    this.context = context;
    this.node = node;
    this.place = place;
    this.column = column;
    this.nullability = column.notNull ? 'not null' : null;
  }

  read(constraints: readonly Constraint[]): ColumnDefinition {
    for (const constraint of constraints) this.apply(constraint);
    const { default: value, serial, identity, generated } = this.column;
    const last = constraints.at(-1);
    const has = (value !== null || serial !== null ? 'default ' : '') as string;
    const what =
      has + (identity === null ? '' : 'identity ') + (generated === null ? '' : 'generated');
    const pair = conflicting[what.trim()];
    if (pair !== undefined) this.refuseBoth(`both ${pair} specified`, last);
    return this.column;
  }

  private apply(constraint: Constraint): void {
    switch (constraint.contype) {
      case 'CONSTR_NULL':
        return this.nullable('null', constraint);
      case 'CONSTR_NOTNULL':
      case 'CONSTR_PRIMARY':
        return this.notNull(constraint);
      case 'CONSTR_DEFAULT':
        return this.default(constraint);
      case 'CONSTR_IDENTITY':
        return this.identity(constraint);
      case 'CONSTR_GENERATED':
        return this.generated(constraint);
      default:
    }
  }

  private notNull(constraint: Constraint): void {
    const isKey = constraint.contype === 'CONSTR_PRIMARY';
    // Before 18 NULL and PRIMARY KEY together only met in the key, which wins.
    if (isKey && this.context.session.postgres < 18) return;
    this.nullable('not null', constraint);
    if (!isKey) this.column = { ...this.column, notNull: true };
  }

  private nullable(said: 'null' | 'not null', constraint: Constraint): void {
    if (this.nullability !== null && this.nullability !== said) {
      this.refuseBoth('conflicting NULL/NOT NULL declarations', constraint);
    }
    this.nullability = said;
  }

  private default(constraint: Constraint): void {
    if (this.column.default !== null || this.column.serial !== null) {
      this.refuseBoth('multiple default values specified', constraint);
    }
    const span = defaultText(this.context, constraint, this.node);
    const source = { kind: 'written', node: constraint.raw_expr!, span } as const;
    this.column = { ...this.column, default: source };
  }

  private identity(constraint: Constraint): void {
    const { location } = constraint;
    if (this.place.inheritedType !== undefined) {
      const what =
        this.node.typeName === undefined && this.isTyped() ? 'typed tables' : 'partitions';
      const message = `identity columns are not supported on ${what}`;
      refuse({ sqlstate: '0A000', message, location });
    }
    if (this.column.identity !== null) {
      this.refuseBoth('multiple identity specifications', constraint);
    }
    // The sequences of a new table are made when all of its columns have been read.
    if (!this.place.isNewTable) refuseIdentityType(this.context, this.column.type, location);
    this.nullable('not null', constraint);
    const mode = constraint.generated_when === 'a' ? 'always' : 'byDefault';
    const identity = { mode, options: constraint.options ?? [] } as const;
    this.column = { ...this.column, identity, notNull: true };
  }

  private isTyped(): boolean {
    const { node } = this.context.statement;
    return 'ofTypename' in node && node.ofTypename !== undefined;
  }

  private generated(constraint: Constraint): void {
    if (this.column.generated !== null) {
      this.refuseBoth('multiple generation clauses specified', constraint);
    }
    if (this.isTyped()) {
      const message = 'generated columns are not supported on typed tables';
      refuse({ sqlstate: '0A000', message, location: constraint.location });
    }
    const kind = constraint.generated_kind === 'v' ? 'virtual' : 'stored';
    const span = parenthesised(this.context, this.context.statement.offsetOf(constraint.location));
    const source = { kind: 'written', node: constraint.raw_expr!, span } as const;
    this.column = { ...this.column, generated: { kind, source } };
  }

  private refuseBoth(what: string, constraint: Constraint | undefined): never {
    const { name } = this.column;
    return refuse({
      sqlstate: '42601',
      message: `${what} for column "${name}" of table "${this.place.tableName}"`,
      location: constraint?.location,
    });
  }
}

/** Pairs that exclude each other, in the server's words. */
const conflicting: Readonly<Record<string, string>> = {
  'default identity': 'default and identity',
  'default generated': 'default and generation expression',
  'identity generated': 'identity and generation expression',
  'default identity generated': 'default and identity',
};
