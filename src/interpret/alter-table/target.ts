/** The relation that ALTER TABLE and its like are about, and what each kind of relation allows. */

import type { AlterTableStmt } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findRelation, findRelationOrNull, rangeVarName } from '../names.ts';
import { refuse } from '../refusal.ts';
import { isPartitioned } from '../relation-kinds.ts';
import type { Action, ActionRow, RelationKind } from './action.ts';

/** The relation; null where there is none and IF EXISTS is said. 42P01, 42809. */
export function findAltered(context: Context, node: AlterTableStmt): Handle | null {
  const name = rangeVarName(node.relation!);
  const found = findRelationOrNull(context, name);
  if (found === null && node.missing_ok === true) return null;
  const relation = found ?? findRelation(context, name, node.relation?.location);
  refuseWrongWord(context, relation, node);
  return relation;
}

/** 42809 for ALTER INDEX on a table and the like; ALTER TABLE is said of almost all relations. */
function refuseWrongWord(context: Context, relation: Handle, { objtype }: AlterTableStmt): void {
  const kind = relationKind(context, relation);
  const { name } = context.builder.row(relation);
  const wrong = (what: string): never =>
    refuse({ sqlstate: '42809', message: `"${name}" is ${what}` });
  if (objtype === 'OBJECT_INDEX' && kind !== 'index' && kind !== 'partitionedIndex') {
    wrong('not an index');
  }
  if (objtype === 'OBJECT_SEQUENCE' && kind !== 'sequence') wrong('not a sequence');
  if (objtype === 'OBJECT_VIEW' && kind !== 'view') wrong('not a view');
  if (objtype === 'OBJECT_MATVIEW' && kind !== 'materializedView') {
    wrong('not a materialized view');
  }
  if (objtype === 'OBJECT_FOREIGN_TABLE' && kind !== 'foreignTable') wrong('not a foreign table');
  if (kind === 'compositeType') wrong('a composite type');
}

/** What kind of relation a handle stands for. */
export function relationKind({ builder }: Context, relation: Handle): RelationKind {
  const row = builder.row(relation);
  switch (row.kind) {
    case 'table':
      if (row.kindOfTable === 'partitioned') return 'partitionedTable';
      return row.kindOfTable === 'foreign' ? 'foreignTable' : 'table';
    case 'index':
      return isPartitioned(builder, row.table) ? 'partitionedIndex' : 'index';
    case 'sequence':
    case 'compositeType':
    case 'view':
    case 'materializedView':
      return row.kind;
    default:
      throw new Error(`A ${row.kind} is no relation.`);
  }
}

type KindRules = Exclude<ActionRow, { readonly outcome: 'neverParsed' }>;

/** 42809 for an action on a kind of relation that has no such thing (ATSimplePermissions). */
export function refuseOnKind(
  context: Context,
  { relation }: Action,
  { words, on, alsoBefore }: KindRules,
): void {
  const kind = relationKind(context, relation);
  if (on.includes(kind)) return;
  if (alsoBefore !== undefined && context.session.postgres < alsoBefore.postgres) {
    if (alsoBefore.on.includes(kind)) return;
  }
  const { name } = context.builder.row(relation);
  const message = `ALTER action ${words} cannot be performed on relation "${name}"`;
  refuse({ sqlstate: '42809', message });
}
