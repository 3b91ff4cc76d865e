/** Constraints of tables and columns, from syntax trees to definitions. */

import type { Constraint, Node } from '@pgsql/types';
import type { ForeignKeyAction } from '../../catalog/facts.ts';
import { clip } from '../../postgres/identifiers.ts';
import type { Context } from '../context.ts';
import { indexElements, parenthesised, predicateText } from '../expression-text.ts';
import { stringsOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { indexParameters } from '../relation-options.ts';
import type {
  CheckDefinition,
  ConstraintDefinition,
  ForeignKeyDefinition,
  IndexConstraintDefinition,
  IndexDefinition,
  IndexKeyDefinition,
} from './definitions.ts';
import { columnKey, indexKey, operatorText } from './index-elements.ts';

/** Where a constraint stands. */
export interface ConstraintPlace {
  /** The column whose definition it is part of; null for a table's constraint. */
  readonly column: string | null;
  /** Nothing is there to be checked, so NOT VALID means nothing: CREATE TABLE. */
  readonly isNewTable: boolean;
}

/** Constraints that say something about a column and are no constraints of the catalog. */
type Clause = 'CONSTR_NULL' | 'CONSTR_DEFAULT' | 'CONSTR_IDENTITY' | 'CONSTR_GENERATED';

/** The definition of a constraint, attributes applied; throws for what is none, our bug. */
export function constraintDefinition(
  context: Context,
  node: Constraint,
  place: ConstraintPlace,
): ConstraintDefinition {
  const contype = node.contype as Exclude<Constraint['contype'], Clause | undefined>;
  switch (contype) {
    case 'CONSTR_NOTNULL':
      return {
        ...commonOf(node),
        type: 'notNull',
        column: place.column ?? stringsOf(node.keys)[0]!,
        noInherit: node.is_no_inherit === true,
        validated: place.isNewTable || node.skip_validation !== true,
      };
    case 'CONSTR_CHECK':
      return checkDefinition(context, node, place);
    case 'CONSTR_PRIMARY':
    case 'CONSTR_UNIQUE':
      return keyDefinition(node, place);
    case 'CONSTR_EXCLUSION':
      return exclusionDefinition(context, node);
    case 'CONSTR_FOREIGN':
      return foreignKeyDefinition(node, place);
    default:
      throw new Error(`${contype} is no constraint of a table.`);
  }
}

function commonOf({ conname, location }: Constraint): {
  readonly name: string | null;
  readonly location: number | undefined;
  readonly isLocal: true;
  readonly inheritCount: 0;
  readonly comment: null;
} {
  const name = conname === undefined ? null : clip(conname);
  return { name, location, isLocal: true, inheritCount: 0, comment: null };
}

function validity(
  { is_enforced, skip_validation }: Constraint,
  { isNewTable }: ConstraintPlace,
): { readonly enforced: boolean; readonly validated: boolean } {
  const enforced = is_enforced === true;
  return { enforced, validated: enforced && (isNewTable || skip_validation !== true) };
}

function checkDefinition(
  context: Context,
  node: Constraint,
  place: ConstraintPlace,
): CheckDefinition {
  const span = parenthesised(context, context.statement.offsetOf(node.location));
  return {
    ...commonOf(node),
    ...validity(node, place),
    type: 'check',
    source: { kind: 'written', node: node.raw_expr!, span },
    noInherit: node.is_no_inherit === true,
  };
}

function deferrability({ deferrable, initdeferred }: Constraint): {
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
} {
  return { deferrable: deferrable === true, initiallyDeferred: initdeferred === true };
}

function keyDefinition(node: Constraint, { column }: ConstraintPlace): ConstraintDefinition {
  const primary = node.contype === 'CONSTR_PRIMARY';
  const common = { ...commonOf(node), ...deferrability(node) };
  if (node.indexname !== undefined) {
    return { ...common, type: 'usingIndex', primary, indexName: node.indexname };
  }
  const columns = column === null ? stringsOf(node.keys) : [column];
  refuseTwice(columns, node);
  const withoutOverlaps = node.without_overlaps === true;
  const index = indexOf(node, { keys: columns.map(columnKey), predicate: null });
  return {
    ...common,
    type: primary ? 'primaryKey' : 'unique',
    index: {
      ...index,
      unique: true,
      method: withoutOverlaps ? 'gist' : 'btree',
      include: stringsOf(node.including),
      nullsNotDistinct: node.nulls_not_distinct === true,
    },
    withoutOverlaps,
    operators: [],
  };
}

/** 42701 where a key names a column twice. */
function refuseTwice(columns: readonly string[], { contype, location }: Constraint): void {
  const twice = columns.find((column, index) => columns.indexOf(column) < index);
  if (twice === undefined) return;
  const what = contype === 'CONSTR_PRIMARY' ? 'primary key' : 'unique';
  const message = `column "${twice}" appears twice in ${what} constraint`;
  refuse({ sqlstate: '42701', message, location });
}

function indexOf(
  node: Constraint,
  parts: Pick<IndexDefinition, 'keys' | 'predicate'>,
): IndexDefinition {
  return {
    ...parts,
    name: null,
    location: node.location,
    unique: false,
    method: 'btree',
    include: [],
    nullsNotDistinct: false,
    storageParameters: indexParameters(node.options),
    tablespace: node.indexspace ?? null,
    comment: null,
  };
}

function exclusionDefinition(context: Context, node: Constraint): IndexConstraintDefinition {
  const offset = context.statement.offsetOf(node.location);
  const spans = indexElements(context, offset);
  const elements = (node.exclusions ?? []).map((pair) => ('List' in pair ? pair.List.items! : []));
  const keys: IndexKeyDefinition[] = elements.map(([element], index) =>
    indexKey(
      element !== undefined && 'IndexElem' in element ? element.IndexElem : {},
      spans[index]!,
    ),
  );
  const predicate =
    node.where_clause === undefined
      ? null
      : ({
          kind: 'written',
          node: node.where_clause,
          span: predicateText(context, offset, true),
        } as const);
  return {
    ...commonOf(node),
    ...deferrability(node),
    type: 'exclusion',
    index: {
      ...indexOf(node, { keys, predicate }),
      method: node.access_method ?? 'btree',
      include: stringsOf(node.including),
    },
    withoutOverlaps: false,
    operators: elements.map(([, operator]) => operatorText(itemsOf(operator))),
  };
}

function itemsOf(node: Node | undefined): readonly Node[] | undefined {
  return node !== undefined && 'List' in node ? node.List.items : undefined;
}

/** The letters of pg_constraint.confupdtype. */
const actions: Readonly<Record<string, ForeignKeyAction>> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
};

function foreignKeyDefinition(node: Constraint, place: ConstraintPlace): ForeignKeyDefinition {
  if (node.fk_matchtype === 'p') {
    refuse({
      sqlstate: '0A000',
      message: 'MATCH PARTIAL not yet implemented',
      location: node.location,
    });
  }
  return {
    ...commonOf(node),
    ...deferrability(node),
    ...validity(node, place),
    type: 'foreignKey',
    columns: place.column === null ? stringsOf(node.fk_attrs) : [place.column],
    foreignTable: node.pktable!,
    foreignColumns: stringsOf(node.pk_attrs),
    match: node.fk_matchtype === 'f' ? 'full' : 'simple',
    onUpdate: actions[node.fk_upd_action ?? 'a'] ?? 'no action',
    onDelete: actions[node.fk_del_action ?? 'a'] ?? 'no action',
    onDeleteColumns: stringsOf(node.fk_del_set_cols),
    period: node.fk_with_period === true,
    foreignPeriod: node.pk_with_period === true,
  };
}
