/** A server's catalogs as the lines that judge-facts.ts writes of a frozen catalog. */

import type { Asked } from './asked.ts';
import { line, type Attribute } from './judge-line.ts';

/** Names `c`, of class `c` in namespace `n`; the server's own and temporary schemas left out. */
const ours = `n.nspname !~ '^(pg_|information_schema$)'`;

const tables = `
  SELECT n.nspname || '.' || c.relname AS name,
    CASE c.relkind WHEN 'r' THEN 'ordinary' WHEN 'p' THEN 'partitioned' ELSE 'foreign' END AS kind,
    CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' ELSE 'temporary' END AS persistence,
    (SELECT CASE partstrat WHEN 'l' THEN 'list' WHEN 'r' THEN 'range' ELSE 'hash' END
      FROM pg_partitioned_table WHERE partrelid = c.oid) AS "partitionKey",
    CASE WHEN c.relispartition THEN (SELECT pn.nspname || '.' || p.relname FROM pg_inherits i
      JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
      WHERE i.inhrelid = c.oid) END AS "partitionOf",
    CASE WHEN NOT c.relispartition THEN ARRAY(SELECT pn.nspname || '.' || p.relname FROM pg_inherits i
      JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
      WHERE i.inhrelid = c.oid ORDER BY i.inhseqno) END AS inherits,
    (SELECT tn.nspname || '.' || t.typname FROM pg_type t JOIN pg_namespace tn ON tn.oid = t.typnamespace
      WHERE t.oid = c.reloftype) AS "ofType",
    c.relrowsecurity AS "rowSecurity", c.relforcerowsecurity AS "forceRowSecurity",
    CASE c.relreplident WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' WHEN 'i' THEN 'index' END AS "replicaIdentity",
    ARRAY(SELECT unnest(c.reloptions) ORDER BY 1) AS parameters
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'f') AND ${ours}`;

const columns = `
  SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name, a.attnum AS position,
    format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS "notNull",
    a.atthasdef AND a.attgenerated = '' AS default,
    CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'byDefault' END AS identity,
    CASE a.attgenerated WHEN 's' THEN 'stored' WHEN 'v' THEN 'virtual' END AS generated,
    a.attislocal AS "isLocal", a.attinhcount AS "inheritCount"
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'f', 'c') AND a.attnum > 0 AND NOT a.attisdropped AND ${ours}`;

/** The relation of an oid as the lines name it: `public.t`. */
const relation = (oid: string) => `(
  SELECT rn.nspname || '.' || r.relname FROM pg_class r JOIN pg_namespace rn ON rn.oid = r.relnamespace WHERE r.oid = ${oid})`;

const columnNames = (table: string, numbers: string) => `ARRAY(
  SELECT a.attname::text FROM unnest(${numbers}) WITH ORDINALITY AS k (number, place)
  JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.number ORDER BY place)`;

const action = (column: string) => `CASE WHEN t.contype = 'f' THEN CASE ${column}
  WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade'
  WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' END END`;

/**
 * Constraints of tables. Triggers' own are left out, and those that the server keeps for each
 * partition of a table that a foreign key refers to.
 */
const constraints = (major: number) => `
  SELECT n.nspname || '.' || c.relname || '.' || t.conname AS name,
    CASE t.contype WHEN 'p' THEN 'primaryKey' WHEN 'u' THEN 'unique' WHEN 'c' THEN 'check'
      WHEN 'f' THEN 'foreignKey' WHEN 'x' THEN 'exclusion' ELSE 'notNull' END AS type,
    t.conislocal AS "isLocal", t.coninhcount AS "inheritCount",
    t.condeferrable AS deferrable, t.condeferred AS "initiallyDeferred",
    NOT t.convalidated AS "notValid",
    ${major >= 18 ? 'NOT t.conenforced' : 'false'} AS "notEnforced",
    t.connoinherit AND t.contype IN ('c', 'n') AS "noInherit",
    CASE WHEN t.contype IN ('p', 'u', 'f', 'n') THEN ${columnNames('t.conrelid', 't.conkey')} END AS columns,
    CASE WHEN t.contype = 'f' THEN ${relation('t.confrelid')} END AS "foreignTable",
    CASE WHEN t.contype = 'f' THEN ${columnNames('t.confrelid', 't.confkey')} END AS "foreignColumns",
    ${action('t.confupdtype')} AS "onUpdate", ${action('t.confdeltype')} AS "onDelete",
    CASE WHEN t.contype IN ('p', 'u', 'x') THEN ${relation('t.conindid')} END AS index
  FROM pg_constraint t JOIN pg_class c ON c.oid = t.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_constraint parent ON parent.oid = t.conparentid
  WHERE t.contype IN ('p', 'u', 'c', 'f', 'x', 'n') AND t.conrelid IS DISTINCT FROM parent.conrelid AND ${ours}`;

const indexes = `
  SELECT ${relation('i.indexrelid')} AS name, ${relation('i.indrelid')} AS table,
    i.indisunique AS unique, am.amname AS method,
    ARRAY(SELECT coalesce((SELECT a.attname::text FROM pg_attribute a
        WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[k - 1] AND a.attnum <> 0), '<expression>')
      || CASE WHEN i.indoption[k - 1] & 1 <> 0 THEN ' DESC' ELSE '' END
      || CASE i.indoption[k - 1] WHEN 1 THEN ' NULLS LAST' WHEN 2 THEN ' NULLS FIRST' ELSE '' END
      FROM generate_series(1, i.indnkeyatts) AS k ORDER BY k) AS keys,
    ARRAY(SELECT a.attname::text FROM generate_series(i.indnkeyatts + 1, i.indnatts) AS k
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k - 1] ORDER BY k) AS include,
    i.indpred IS NOT NULL AS partial, i.indnullsnotdistinct AS "nullsNotDistinct",
    EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AS "isConstraint",
    (SELECT ${relation('inhparent')} FROM pg_inherits WHERE inhrelid = i.indexrelid) AS "partitionOf",
    i.indisreplident AS "isReplicaIdentity", i.indisclustered AS "isClustered",
    ARRAY(SELECT unnest(c.reloptions) ORDER BY 1) AS parameters
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_am am ON am.oid = c.relam
  WHERE ${ours}`;

const sequences = `
  SELECT ${relation('c.oid')} AS name, format_type(s.seqtypid, NULL) AS type,
    CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' ELSE 'temporary' END AS persistence,
    s.seqstart::text AS start, s.seqincrement::text AS increment, s.seqmin::text AS "minValue", s.seqmax::text AS "maxValue",
    (SELECT ${relation('d.refobjid')} || '.' || a.attname FROM pg_depend d
      JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
      AND d.refclassid = 'pg_class'::regclass) AS "ownedBy",
    EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i') AS "isIdentity"
  FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours}`;

const triggers = `
  SELECT ${relation('t.tgrelid')} || '.' || t.tgname AS name,
    CASE t.tgenabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END AS enabled
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND ${ours}`;

const views = `
  SELECT ${relation('c.oid')} AS name,
    CASE c.relpersistence WHEN 'p' THEN 'permanent' ELSE 'temporary' END AS persistence,
    (SELECT lower(option_value) FROM pg_options_to_table(c.reloptions) WHERE option_name = 'check_option') AS "checkOption"
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'v' AND ${ours}`;

const materializedViews = `
  SELECT ${relation('c.oid')} AS name, c.relispopulated AS populated,
    ARRAY(SELECT unnest(c.reloptions) ORDER BY 1) AS parameters
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'm' AND ${ours}`;

const viewColumns = `
  SELECT ${relation('c.oid')} || '.' || a.attname AS name, a.attnum AS position, a.atthasdef AS default
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('v', 'm') AND a.attnum > 0 AND NOT a.attisdropped AND ${ours}`;

const rules = `
  SELECT ${relation('c.oid')} || '.' || r.rulename AS name,
    CASE r.ev_type WHEN '2' THEN 'update' WHEN '3' THEN 'insert' ELSE 'delete' END AS event,
    r.is_instead AS instead,
    CASE r.ev_enabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END AS enabled
  FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE r.rulename <> '_RETURN' AND ${ours}`;

/** Names of regclass come qualified, those of types as under the path `public`. */
async function rows(client: Asked, kind: string, path: string, sql: string): Promise<string[]> {
  await client.query(`SET LOCAL search_path = ${path}`);
  const { rows } = await client.query<Record<string, Attribute>>(sql);
  return rows.map(({ name, ...attributes }) => line(kind, name as string, attributes));
}

/** A line for each table, column, constraint, index, sequence, trigger, view and rule, sorted. */
export async function serverFactLines(client: Asked, major: number): Promise<string[]> {
  const lines = [
    await rows(client, 'table', `''`, tables),
    await rows(client, 'column', 'public', columns),
    await rows(client, 'constraint', `''`, constraints(major)),
    await rows(client, 'index', `''`, indexes),
    await rows(client, 'sequence', `''`, sequences),
    await rows(client, 'trigger', `''`, triggers),
    await rows(client, 'view', `''`, views),
    await rows(client, 'materializedView', `''`, materializedViews),
    await rows(client, 'view column', `''`, viewColumns),
    await rows(client, 'rule', `''`, rules),
  ];
  return lines.flat().sort();
}
