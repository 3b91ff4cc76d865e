/** What stands between the parentheses of CREATE TABLE: columns, constraints, LIKE. */

import type { ColumnDef, Constraint, CreateStmt, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TableFact } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { columnsOf } from '../names.ts';
import type { NewRelation } from '../new-relation.ts';
import { refuse } from '../refusal.ts';
import {
  columnDefinition,
  refuseExclusion,
  refuseOnForeignTable,
  type WrittenColumn,
} from './column-definition.ts';
import { constraintDefinition } from './constraint-definition.ts';
import type { ColumnDefinition, ConstraintDefinition, NotNullDefinition } from './definitions.ts';
import type { ParentTables } from './inherit.ts';
import { likeClause, type LikeClause } from './like.ts';
import { notNullOf } from './not-null.ts';
import { typedColumns } from './of-type.ts';

export interface TableElements {
  /** In the order of the text; of a typed table in that of its type. */
  readonly columns: readonly ColumnDefinition[];
  /** NOT NULL, written and implied, in the order of the text. */
  readonly notNulls: readonly NotNullDefinition[];
  /** All others, in the order of the text. */
  readonly constraints: readonly ConstraintDefinition[];
  readonly likes: readonly LikeClause[];
  /** All columns as they are written, also two of one name. */
  readonly written: readonly ColumnDefinition[];
  /** The first column whose name is there already. */
  readonly twice: ColumnDefinition | null;
}

export interface ElementsInput {
  readonly kindOfTable: TableFact<Handle>['kindOfTable'];
  readonly relation: NewRelation;
  /** Looked up where a column says no type. */
  readonly parents: () => ParentTables;
}

/** The elements of a new table. */
export function readElements(
  context: Context,
  node: CreateStmt,
  input: ElementsInput,
): TableElements {
  const reading = new ElementReading(context, node, input);
  for (const element of node.tableElts ?? []) reading.take(element);
  return reading.result();
}

/** 42701 for a column that is there twice; later than what its constraints are refused for. */
export function refuseTwice({ twice }: TableElements): void {
  if (twice === null) return;
  const { name, location } = twice;
  refuse({ sqlstate: '42701', message: `column "${name}" specified more than once`, location });
}

class ElementReading {
  private readonly context: Context;
  private readonly node: CreateStmt;
  private readonly input: ElementsInput;
  private readonly columns: ColumnDefinition[];
  private readonly written: ColumnDefinition[] = [];
  private readonly names = new Set<string>();
  private readonly notNulls: NotNullDefinition[] = [];
  private readonly constraints: ConstraintDefinition[] = [];
  private readonly likes: LikeClause[] = [];
  private twice: ColumnDefinition | null = null;

  constructor(context: Context, node: CreateStmt, input: ElementsInput) {
    this.context = context;
    this.node = node;
    this.input = input;
    this.columns = [...typedColumns(context, node.ofTypename)];
  }

  take(element: Node): void {
    if ('ColumnDef' in element) this.takeColumn(element.ColumnDef);
    else if ('Constraint' in element) this.takeConstraint(element.Constraint);
    else if ('TableLikeClause' in element) {
      const like = likeClause(this.context, element.TableLikeClause);
      this.likes.push(like);
      for (const column of like.columns) this.addColumn(column);
      this.notNulls.push(...like.notNulls);
    } else throw new Error(`A table has no element ${Object.keys(element)[0]}.`);
  }

  result(): TableElements {
    const { columns, written, notNulls, constraints, likes, twice } = this;
    return { columns, written, notNulls, constraints, likes, twice };
  }

  private takeColumn(definition: ColumnDef): void {
    const { relation, kindOfTable } = this.input;
    const inheritedType = this.inheritedType(definition);
    const { column, constraints } = columnDefinition(this.context, definition, {
      tableName: relation.name,
      kindOfTable,
      isNewTable: true,
      ...(inheritedType === null ? {} : { inheritedType }),
    });
    this.addColumn(column);
    this.notNulls.push(...constraints.filter(isNotNull), ...notNullOf(column, constraints));
    this.constraints.push(...constraints.filter((each) => !isNotNull(each)));
  }

  private takeConstraint(node: Constraint): void {
    refuseOnForeignTable(this.input, [node]);
    refuseExclusion(this.context, this.input, node);
    const place = { column: null, isNewTable: this.input.kindOfTable !== 'foreign' };
    const definition = constraintDefinition(this.context, node, place);
    if (isNotNull(definition)) this.notNulls.push(definition);
    else this.constraints.push(definition);
  }

  /** A typed table's or partition's column is written only to say more of it: 42703 without one. */
  private inheritedType({
    colname = '',
    typeName,
    location,
  }: ColumnDef): WrittenColumn['column'] | null {
    if (typeName !== undefined) return null;
    const known = this.node.ofTypename === undefined ? this.parentColumns() : this.columns;
    const found = known.find(({ name }) => name === colname);
    if (found !== undefined) return found as WrittenColumn['column'];
    return refuse({ sqlstate: '42703', message: `column "${colname}" does not exist`, location });
  }

  private parentColumns(): readonly Pick<ColumnDefinition, 'name' | 'type' | 'collation'>[] {
    return columnsOf(this.context, this.input.parents().tables[0]!);
  }

  private addColumn(column: ColumnDefinition): void {
    const { name } = column;
    if (this.names.has(name)) this.twice ??= column;
    this.names.add(name);
    this.written.push(column);
    const typed = this.columns.findIndex((each) => each.name === name);
    if (typed >= 0) this.columns[typed] = column;
    else this.columns.push(column);
  }
}

function isNotNull(definition: ConstraintDefinition): definition is NotNullDefinition {
  return definition.type === 'notNull';
}
