/** Tables, their columns, sequences. */

import {
  collationName,
  commentOf,
  notOfExtension,
  ours,
  ownerName,
  words,
  type Query,
} from './sql.ts';

export interface RelationRow {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
  readonly relkind: string;
  readonly owner: string | null;
  readonly comment: string | null;
  readonly persistence: 'permanent' | 'unlogged' | 'temporary';
  readonly rowSecurity: boolean;
  readonly forceRowSecurity: boolean;
  /** `name=value`; those of its TOAST table begin with `toast.`. */
  readonly parameters: readonly string[];
  readonly tablespace: string | null;
  readonly accessMethod: string | null;
  readonly replicaIdentity: 'default' | 'full' | 'nothing' | 'index';
  readonly ofType: number | null;
  readonly isPartition: boolean;
  readonly bound: string | null;
  /** A view's query. */
  readonly query: string | null;
  readonly populated: boolean;
  /** In the order of INHERITS. */
  readonly parents: readonly number[];
}

/** Tables, views and composite types. */
export const relations: Query = () => `
  SELECT c.oid::bigint AS oid, c.relnamespace::bigint AS schema, c.relname AS name, c.relkind,
    ${ownerName('c.relowner')} AS owner, x.description AS comment,
    ${words('c.relpersistence', { p: 'permanent', u: 'unlogged', t: 'temporary' })} AS persistence,
    c.relrowsecurity AS "rowSecurity", c.relforcerowsecurity AS "forceRowSecurity",
    coalesce(c.reloptions, '{}') || ARRAY(SELECT 'toast.' || unnest(tc.reloptions)
      FROM pg_catalog.pg_class tc WHERE tc.oid = c.reltoastrelid AND c.reltoastrelid <> 0) AS parameters,
    ts.spcname AS tablespace, CASE WHEN am.amname <> 'heap' THEN am.amname END AS "accessMethod",
    ${words('c.relreplident', { d: 'default', f: 'full', n: 'nothing', i: 'index' })} AS "replicaIdentity",
    nullif(c.reloftype::bigint, 0) AS "ofType", c.relispartition AS "isPartition",
    pg_get_expr(c.relpartbound, c.oid) AS bound,
    CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS query, c.relispopulated AS populated,
    ARRAY(SELECT i.inhparent::bigint FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid
      ORDER BY i.inhseqno) AS parents
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = c.reltablespace
  LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
  ${commentOf('pg_class', 'c.oid')}
  WHERE c.relkind IN ('r', 'p', 'f', 'c', 'v', 'm') AND ${ours} AND ${notOfExtension('pg_class', 'c.oid')}
  ORDER BY c.oid`;

export interface ColumnRow {
  readonly relation: number;
  readonly position: number;
  readonly name: string;
  readonly comment: string | null;
  readonly type: number;
  /** As format_type prints it, where there are modifiers. */
  readonly text: string | null;
  readonly dimensions: number;
  readonly collation: string | null;
  readonly notNull: boolean;
  /** A default, or what a generated column is computed by. */
  readonly expression: string | null;
  readonly identity: 'always' | 'byDefault' | null;
  readonly generated: 'stored' | 'virtual' | null;
  readonly isLocal: boolean;
  readonly inheritCount: number;
  /** Only where it is not the type's own. */
  readonly storage: string | null;
  readonly compression: string | null;
  readonly statistics: number | null;
}

/** The columns of all these. */
export const columns: Query = (major) => `
  SELECT a.attrelid::bigint AS relation, a.attnum AS position, a.attname AS name, x.description AS comment,
    a.atttypid::bigint AS type, CASE WHEN a.atttypmod >= 0 THEN format_type(a.atttypid, a.atttypmod) END AS text,
    a.attndims AS dimensions, ${collationName('a.attcollation', 't.typcollation')} AS collation,
    a.attnotnull AS "notNull", pg_get_expr(d.adbin, d.adrelid) AS expression,
    ${words('a.attidentity', { a: 'always', d: 'byDefault' })} AS identity,
    ${words('a.attgenerated', { s: 'stored', v: 'virtual' })} AS generated,
    a.attislocal AS "isLocal", a.attinhcount AS "inheritCount",
    CASE WHEN a.attstorage <> t.typstorage THEN ${words('a.attstorage', { p: 'plain', e: 'external', m: 'main', x: 'extended' })} END AS storage,
    ${major >= 14 ? words('a.attcompression', { p: 'pglz', l: 'lz4' }) : 'NULL'} AS compression,
    CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS statistics
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  ${commentOf('pg_class', 'a.attrelid', 'a.attnum')}
  WHERE c.relkind IN ('r', 'p', 'f', 'c', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
    AND ${ours} AND ${notOfExtension('pg_class', 'c.oid')}
  ORDER BY a.attrelid, a.attnum`;

export interface PartitionKeyRow {
  readonly relation: number;
  readonly strategy: 'list' | 'range' | 'hash';
  readonly columns: readonly number[];
  /** `a, lower(b)`: the keys as the server prints them. */
  readonly text: string;
  readonly collations: readonly (string | null)[];
  readonly operatorClasses: readonly (string | null)[];
}

export const partitionKeys: Query = () => `
  SELECT p.partrelid::bigint AS relation,
    ${words('p.partstrat', { l: 'list', r: 'range', h: 'hash' })} AS strategy,
    p.partattrs::int2[] AS columns, pg_get_partkeydef(p.partrelid) AS text,
    ARRAY(SELECT ${collationName('k.oid', 'coalesce(a.attcollation, 100)')}
      FROM unnest(p.partcollation::oid[], p.partattrs::int2[]) WITH ORDINALITY AS k (oid, number, place)
      LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = k.number
      ORDER BY k.place) AS collations,
    ARRAY(SELECT CASE WHEN NOT o.opcdefault THEN quote_ident(o.opcname) END
      FROM unnest(p.partclass::oid[]) WITH ORDINALITY AS k (oid, place)
      JOIN pg_catalog.pg_opclass o ON o.oid = k.oid ORDER BY k.place) AS "operatorClasses"
  FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_class c ON c.oid = p.partrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY p.partrelid`;

export interface SequenceRow {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
  readonly owner: string | null;
  readonly comment: string | null;
  readonly dataType: 'smallint' | 'integer' | 'bigint';
  /** Numbers as text: JSON would round them. */
  readonly start: string;
  readonly increment: string;
  readonly minValue: string;
  readonly maxValue: string;
  readonly cache: string;
  readonly cycle: boolean;
  readonly persistence: 'permanent' | 'unlogged' | 'temporary';
  readonly table: number | null;
  readonly column: number | null;
  readonly isIdentity: boolean;
}

export const sequences: Query = () => `
  SELECT c.oid::bigint AS oid, c.relnamespace::bigint AS schema, c.relname AS name,
    ${ownerName('c.relowner')} AS owner, x.description AS comment, format_type(s.seqtypid, NULL) AS "dataType",
    s.seqstart::text AS start, s.seqincrement::text AS increment, s.seqmin::text AS "minValue",
    s.seqmax::text AS "maxValue", s.seqcache::text AS cache, s.seqcycle AS cycle,
    ${words('c.relpersistence', { p: 'permanent', u: 'unlogged', t: 'temporary' })} AS persistence,
    d.refobjid::bigint AS table, d.refobjsubid AS column, coalesce(d.deptype = 'i', false) AS "isIdentity"
  FROM pg_catalog.pg_sequence s JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
    AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
  ${commentOf('pg_class', 'c.oid')}
  WHERE ${ours} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY c.oid`;

export interface RuleRow {
  readonly table: number;
  readonly name: string;
  readonly comment: string | null;
  readonly event: 'select' | 'insert' | 'update' | 'delete';
  readonly instead: boolean;
  readonly enabled: 'origin' | 'disabled' | 'replica' | 'always';
}

/** A view's own rule is the view. */
export const rules: Query = () => `
  SELECT r.ev_class::bigint AS table, r.rulename AS name, x.description AS comment,
    ${words('r.ev_type', { 1: 'select', 2: 'update', 3: 'insert', 4: 'delete' })} AS event,
    r.is_instead AS instead,
    ${words('r.ev_enabled', { O: 'origin', D: 'disabled', R: 'replica', A: 'always' })} AS enabled
  FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  ${commentOf('pg_rewrite', 'r.oid')}
  WHERE r.rulename <> '_RETURN' AND ${ours} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY r.oid`;
