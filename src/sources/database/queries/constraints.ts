/** Constraints of tables and domains, and indexes. */

import type { ConstraintType, ForeignKeyAction } from '../../../catalog/facts.ts';
import { collationName, commentOf, notOfExtension, ours, words, type Query } from './sql.ts';

export interface ConstraintRow {
  /** Of a table's; else null. */
  readonly table: number | null;
  /** Of a domain's; else null. */
  readonly domain: number | null;
  readonly name: string;
  readonly comment: string | null;
  readonly type: ConstraintType;
  readonly isLocal: boolean;
  readonly inheritCount: number;
  readonly noInherit: boolean;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
  /** WITHOUT OVERLAPS or PERIOD. */
  readonly period: boolean;
  readonly index: number | null;
  readonly columns: readonly number[];
  readonly foreignTable: number | null;
  readonly foreignColumns: readonly number[];
  readonly match: 'simple' | 'full' | null;
  readonly onUpdate: ForeignKeyAction | null;
  readonly onDelete: ForeignKeyAction | null;
  readonly onDeleteColumns: readonly number[];
  readonly expression: string | null;
  readonly operators: readonly string[];
}

const actions = { a: 'no action', r: 'restrict', c: 'cascade', n: 'set null', d: 'set default' };

/**
 * Triggers' own constraints are left out, and those that the server keeps for each partition of a
 * table that a foreign key refers to.
 */
export const constraints: Query = (major) => `
  SELECT nullif(t.conrelid::bigint, 0) AS table, nullif(t.contypid::bigint, 0) AS domain,
    t.conname AS name, x.description AS comment,
    ${words('t.contype', { p: 'primaryKey', u: 'unique', c: 'check', f: 'foreignKey', x: 'exclusion', n: 'notNull' })} AS type,
    t.conislocal AS "isLocal", t.coninhcount AS "inheritCount", t.connoinherit AS "noInherit",
    t.condeferrable AS deferrable, t.condeferred AS "initiallyDeferred", t.convalidated AS validated,
    ${major >= 18 ? 't.conenforced' : 'true'} AS enforced, ${major >= 18 ? 't.conperiod' : 'false'} AS period,
    nullif(t.conindid::bigint, 0) AS index, coalesce(t.conkey, '{}') AS columns,
    nullif(t.confrelid::bigint, 0) AS "foreignTable", coalesce(t.confkey, '{}') AS "foreignColumns",
    ${words('t.confmatchtype', { s: 'simple', f: 'full' })} AS match,
    ${words('t.confupdtype', actions)} AS "onUpdate", ${words('t.confdeltype', actions)} AS "onDelete",
    ${major >= 15 ? `coalesce(t.confdelsetcols, '{}')` : `'{}'::int2[]`} AS "onDeleteColumns",
    pg_get_expr(t.conbin, t.conrelid) AS expression,
    ARRAY(SELECT o.oprname FROM unnest(t.conexclop) WITH ORDINALITY AS k (oid, place)
      JOIN pg_catalog.pg_operator o ON o.oid = k.oid ORDER BY k.place) AS operators
  FROM pg_catalog.pg_constraint t
  JOIN pg_catalog.pg_namespace n ON n.oid = t.connamespace
  LEFT JOIN pg_catalog.pg_constraint parent ON parent.oid = t.conparentid
  ${commentOf('pg_constraint', 't.oid')}
  WHERE t.contype IN ('p', 'u', 'c', 'f', 'x', 'n') AND ${ours}
    AND (t.conparentid = 0 OR t.conrelid IS DISTINCT FROM parent.conrelid)
    AND (t.conrelid = 0 OR ${notOfExtension('pg_class', 't.conrelid')})
    AND (t.contypid = 0 OR ${notOfExtension('pg_type', 't.contypid')})
  ORDER BY t.oid`;

export interface IndexRow {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
  readonly comment: string | null;
  readonly table: number;
  readonly unique: boolean;
  readonly method: string;
  /** Numbers of columns, those of INCLUDE last; 0 for an expression. */
  readonly columns: readonly number[];
  readonly keyCount: number;
  /** Of each key, what it computes; null for a column. */
  readonly expressions: readonly (string | null)[];
  readonly collations: readonly (string | null)[];
  /** Only where they are not their type's default. */
  readonly operatorClasses: readonly (string | null)[];
  /** pg_index.indoption: bit 0 descending, bit 1 nulls first. */
  readonly options: readonly number[];
  readonly predicate: string | null;
  readonly nullsNotDistinct: boolean;
  readonly parameters: readonly string[];
  readonly tablespace: string | null;
  readonly isConstraint: boolean;
  readonly partitionOf: number | null;
  readonly isReplicaIdentity: boolean;
  readonly isClustered: boolean;
}

/** A list, one item for each key of index `i`. */
function eachKey(item: string): string {
  return `ARRAY(SELECT ${item} FROM generate_series(1, i.indnkeyatts) AS k (place) ORDER BY k.place)`;
}

/** What the server would print of an expression's collation: where it is not the default one. */
const collation = `CASE WHEN i.indkey[k.place - 1] <> 0
    OR pg_get_indexdef(i.indexrelid) LIKE '% COLLATE %' THEN ${collationName(
      'i.indcollation[k.place - 1]',
      `coalesce((SELECT a.attcollation FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[k.place - 1] AND a.attnum <> 0), 100)`,
    )} END`;

/** With its options, as in SQL. */
const operatorClass = `(SELECT CASE WHEN options.list <> '' THEN quote_ident(o.opcname) || '(' || options.list || ')'
      WHEN NOT o.opcdefault THEN quote_ident(o.opcname) END
    FROM pg_catalog.pg_opclass o, LATERAL (SELECT coalesce(string_agg(option, ', '), '') AS list
      FROM pg_catalog.pg_attribute a, unnest(a.attoptions) AS option
      WHERE a.attrelid = i.indexrelid AND a.attnum = k.place) AS options
    WHERE o.oid = i.indclass[k.place - 1])`;

export const indexes: Query = (major) => `
  SELECT c.oid::bigint AS oid, c.relnamespace::bigint AS schema, c.relname AS name, x.description AS comment,
    i.indrelid::bigint AS table, i.indisunique AS unique, am.amname AS method,
    i.indkey::int2[] AS columns, i.indnkeyatts AS "keyCount",
    ${eachKey(`CASE WHEN i.indkey[k.place - 1] = 0 THEN pg_get_indexdef(i.indexrelid, k.place, false) END`)} AS expressions,
    ${eachKey(collation)} AS collations, ${eachKey(operatorClass)} AS "operatorClasses",
    i.indoption::int2[] AS options, pg_get_expr(i.indpred, i.indrelid) AS predicate,
    ${major >= 15 ? 'i.indnullsnotdistinct' : 'false'} AS "nullsNotDistinct",
    coalesce(c.reloptions, '{}') AS parameters, ts.spcname AS tablespace,
    EXISTS (SELECT FROM pg_catalog.pg_constraint t
      WHERE t.conindid = i.indexrelid AND t.contype IN ('p', 'u', 'x')) AS "isConstraint",
    (SELECT h.inhparent::bigint FROM pg_catalog.pg_inherits h WHERE h.inhrelid = i.indexrelid) AS "partitionOf",
    i.indisreplident AS "isReplicaIdentity", i.indisclustered AS "isClustered"
  FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_am am ON am.oid = c.relam
  LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
  ${commentOf('pg_class', 'c.oid')}
  WHERE ${ours} AND ${notOfExtension('pg_class', 'i.indrelid')} ORDER BY c.oid`;
