/** `LIKE t INCLUDING ...`: copies of another table's columns and of what belongs to them. */

import type { TableLikeClause } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import { hasColumns } from '../../infer/environment.ts';
import type { Context } from '../context.ts';
import { columnsOf, findRelation, rangeVarName } from '../names.ts';
import { refuse } from '../refusal.ts';
import { copyStatistics } from '../named/statistics.ts';
import { addCheck } from './check.ts';
import { setDefault, setGenerated } from './columns.ts';
import type { ColumnDefinition, NotNullDefinition } from './definitions.ts';
import { copyOfIndex, indexesOf } from './index-copy.ts';
import { addIndex } from './indexes.ts';
import { notNullDefinition } from './not-null.ts';

/** CREATE_TABLE_LIKE_* of parsenodes.h. */
const bits = {
  comments: 1 << 0,
  compression: 1 << 1,
  constraints: 1 << 2,
  defaults: 1 << 3,
  generated: 1 << 4,
  identity: 1 << 5,
  indexes: 1 << 6,
  statistics: 1 << 7,
  storage: 1 << 8,
} as const;

type Option = keyof typeof bits;

/** A LIKE clause: what it adds at its place, and what is copied once the table is there. */
export interface LikeClause {
  readonly source: Handle;
  readonly includes: (option: Option) => boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly notNulls: readonly NotNullDefinition[];
  /** `LIKE t` */
  readonly via: string;
}

/** Reads a LIKE clause; 42809 for what has no columns to copy. */
export function likeClause(context: Context, node: TableLikeClause): LikeClause {
  const { builder } = context;
  const { options = 0, relation } = node;
  const source = findRelation(context, rangeVarName(relation!), relation?.location);
  const row = builder.row(source);
  if (!hasColumns(row.kind)) {
    const message = `relation "${row.name}" is invalid in LIKE clause`;
    refuse({ sqlstate: '42809', message, location: relation?.location });
  }
  const includes = (option: Option): boolean => (options & bits[option]) !== 0;
  const via = `LIKE ${row.name}`;
  const columns = columnsOf(context, source);
  return {
    source,
    includes,
    columns: columns.map((column) => likeColumn(column, includes, via)),
    notNulls: notNullsLike(context, source, columns, includes('comments')),
    via,
  };
}

function likeColumn(
  column: Row<'column'>,
  includes: LikeClause['includes'],
  via: string,
): ColumnDefinition {
  const { name, type, collation, notNull, identity, storage, compression, comment } = column;
  return {
    name,
    location: undefined,
    type,
    collation,
    storage: includes('storage') ? storage : null,
    compression: includes('compression') ? compression : null,
    notNull,
    default: null,
    generated: null,
    identity:
      includes('identity') && identity !== null
        ? { mode: identity.mode, like: identity.sequence }
        : null,
    serial: null,
    isLocal: true,
    inheritCount: 0,
    comment: includes('comments') ? comment : null,
    via,
  };
}

/** Up to 17 the columns say it; since 18 constraints of the same names. */
function notNullsLike(
  { builder, session }: Context,
  source: Handle,
  columns: readonly Row<'column'>[],
  withComments: boolean,
): readonly NotNullDefinition[] {
  if (session.postgres < 18) {
    return columns.filter(({ notNull }) => notNull).map(({ name }) => notNullDefinition(name));
  }
  return builder.children(source, 'constraint').flatMap((handle) => {
    const row = builder.get('constraint', handle);
    if (row.type !== 'notNull') return [];
    const { name, noInherit, comment } = row;
    const definition = notNullDefinition(builder.row(row.column).name);
    return [{ ...definition, name, noInherit, comment: withComments ? comment : null }];
  });
}

/** What is copied once the table is there (expandTableLikeClause): defaults, checks, indexes. */
export function copyAfterwards(context: Context, table: Handle, like: LikeClause): void {
  copyExpressions(context, table, like);
  if (like.includes('constraints')) copyChecks(context, table, like);
  if (like.includes('indexes')) copyIndexes(context, table, like);
  if (like.includes('statistics')) {
    const comments = like.includes('comments');
    copyStatistics(context, { source: like.source, table, comments });
  }
}

function copyExpressions(context: Context, table: Handle, { source, includes }: LikeClause): void {
  const { builder } = context;
  for (const { name, default: value, generated } of columnsOf(context, source)) {
    const column = builder.find('column', table, name)!;
    if (value !== null && includes('defaults')) {
      setDefault(context, column, { kind: 'copied', expression: value, table: source });
    }
    if (generated !== null && includes('generated')) {
      const { kind, expression } = generated;
      setGenerated(context, column, {
        kind,
        source: { kind: 'copied', expression, table: source },
      });
    }
  }
}

function copyChecks(context: Context, table: Handle, { source, includes }: LikeClause): void {
  const { builder } = context;
  for (const handle of builder.children(source, 'constraint')) {
    const row = builder.get('constraint', handle);
    if (row.type !== 'check') continue;
    addCheck(context, table, {
      type: 'check',
      name: row.name,
      location: undefined,
      source: { kind: 'copied', expression: row.expression, table: source },
      noInherit: row.noInherit,
      enforced: row.enforced,
      validated: row.enforced,
      isLocal: true,
      inheritCount: 0,
      comment: includes('comments') ? row.comment : null,
    });
  }
}

function copyIndexes(context: Context, table: Handle, { source, includes }: LikeClause): void {
  const { builder } = context;
  for (const index of indexesOf(context, source)) {
    const { definition, constraint } = copyOfIndex(context, index);
    // The server copies what is said of the index, not what is said of its constraint.
    const comment = includes('comments') ? builder.row(index).comment : null;
    addIndex(context, table, {
      definition: { ...definition, comment },
      constraint,
      partitionOf: null,
      recurse: true,
    });
  }
}
