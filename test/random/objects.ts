/** All that is no table: schemas, types, sequences, indexes, views, functions, triggers, policies. */

import { condition } from './columns.ts';
import {
  behavior,
  column,
  constraint,
  distinct,
  ifExists,
  ifNotExists,
  index,
  list,
  maybe,
  number,
  numbers,
  often,
  oneOf,
  schema,
  sql,
  table,
  texts,
  type Sql,
} from './words.ts';

const type = oneOf('mood', 's1.mood', 'pos', 'pair', 'span', 't0', 'nope');
const newType = oneOf('mood', 'pos', 'pair', 'span', 's1.mood', 't0', 'kind');
const label = oneOf(`'a'`, `'b'`, `'c'`);

const types: Sql = often(
  [2, sql`CREATE TYPE ${newType} AS ENUM (${distinct(label, 0, 3)})`],
  [
    2,
    sql`CREATE TYPE ${newType} AS (${list(oneOf('x int', 'y text', 'z mood', 'x pos', 'w t0'), 1, 2)})`,
  ],
  [1, sql`CREATE TYPE ${newType} AS RANGE (subtype = ${oneOf('int', 'text', 'mood', 'pos')})`],
  [
    2,
    sql`CREATE DOMAIN ${newType} AS ${oneOf('int', 'text', 'pos', 'mood', 'int[]')}${maybe('DEFAULT NULL', 8)}${maybe('NOT NULL', 8)}${maybe(sql`CHECK (VALUE IS NOT NULL)`, 7)}`,
  ],
  [
    3,
    sql`ALTER TYPE ${type} ADD VALUE${ifNotExists} ${label}${maybe(sql`${oneOf('BEFORE', 'AFTER')} ${label}`)}`,
  ],
  [2, sql`ALTER TYPE ${type} RENAME VALUE ${label} TO ${label}`],
  [2, sql`ALTER TYPE ${type} RENAME TO ${oneOf('mood', 'pos', 'kind', 't0')}`],
  [2, sql`ALTER ${oneOf('TYPE', 'DOMAIN')} ${type} SET SCHEMA ${schema}`],
  [
    3,
    sql`ALTER TYPE ${oneOf('pair', type)} ${oneOf('ADD ATTRIBUTE z int', 'DROP ATTRIBUTE y', 'DROP ATTRIBUTE IF EXISTS z', 'RENAME ATTRIBUTE x TO z', 'ALTER ATTRIBUTE x TYPE bigint')}${behavior}`,
  ],
  [
    2,
    sql`ALTER DOMAIN ${oneOf('pos', type)} ${oneOf('SET NOT NULL', 'DROP NOT NULL', 'DROP DEFAULT', 'SET DEFAULT NULL', 'ADD CHECK (VALUE IS NOT NULL)', 'ADD CONSTRAINT k0 CHECK (VALUE IS NULL) NOT VALID', 'DROP CONSTRAINT pos_check', 'DROP CONSTRAINT IF EXISTS k0', 'RENAME CONSTRAINT pos_check TO k0', 'VALIDATE CONSTRAINT pos_check')}`,
  ],
  [3, sql`DROP ${oneOf('TYPE', 'DOMAIN')}${ifExists} ${type}${behavior}`],
);

const sequence = oneOf('q0', 'q1', 't0_a_seq', 't1_a_seq', 's1.q0', 't0');
const sequenceOption = oneOf(
  'INCREMENT 2',
  'START 5',
  'MINVALUE 3',
  'MAXVALUE 100',
  'CYCLE',
  'CACHE 3',
  'AS smallint',
  'NO MAXVALUE',
  sql`OWNED BY ${table}.${numbers}`,
  'OWNED BY NONE',
  'RESTART',
);
const sequences: Sql = often(
  [
    2,
    sql`CREATE ${oneOf('', 'TEMP ')}SEQUENCE${ifNotExists} ${sequence}${maybe(sequenceOption, 4)}`,
  ],
  [3, sql`ALTER SEQUENCE${ifExists} ${sequence} ${sequenceOption}${maybe(sequenceOption, 8)}`],
  [1, sql`ALTER SEQUENCE ${sequence} RENAME TO ${oneOf('q0', 'q1', 't0')}`],
  [1, sql`ALTER SEQUENCE ${sequence} SET SCHEMA ${schema}`],
  [2, sql`DROP SEQUENCE${ifExists} ${sequence}${behavior}`],
);

const key = sql`${often([6, column], [1, sql`lower(${texts})`], [1, sql`(${numbers} + 1)`])}${maybe(oneOf('DESC', 'ASC NULLS FIRST', 'DESC NULLS LAST'), 8)}`;
const indexes: Sql = often(
  [
    6,
    sql`CREATE${maybe('UNIQUE', 7)} INDEX${often([4, ''], [5, sql`${ifNotExists} ${oneOf('i0', 'i1', 'i2')}`])} ON${maybe('ONLY', 9)} ${table}${maybe('USING hash', 9)} (${list(key, 1, 2)})${maybe(sql`INCLUDE (${column})`, 8)}${maybe('NULLS NOT DISTINCT', 9)}${maybe(sql`WHERE ${condition}`, 8)}`,
  ],
  [2, sql`DROP INDEX${ifExists} ${index}${behavior}`],
);

const view = oneOf('v0', 'v1', 'm0', 's1.v0', 't0');
const query: Sql = often(
  [
    5,
    sql`SELECT ${distinct(often([5, numbers], [4, texts], [1, '1 AS x']), 1, 3)} FROM ${table}${maybe(sql`WHERE ${condition}`)}`,
  ],
  [2, sql`SELECT * FROM ${table}`],
  [1, sql`SELECT x.a, y.c FROM ${table} AS x JOIN ${table} AS y USING (b)`],
  [1, sql`SELECT a, count(*) AS n FROM ${table} GROUP BY a`],
  [1, sql`SELECT a, b FROM ${table} GROUP BY a`],
  [1, sql`WITH w AS (SELECT a FROM ${table}) SELECT w.a, v0.b FROM w, v0`],
);
const views: Sql = often(
  [4, sql`CREATE${maybe('OR REPLACE', 6)} VIEW ${view}${maybe('(x, y)', 9)} AS ${query}`],
  [1, sql`CREATE MATERIALIZED VIEW${ifNotExists} ${view} AS ${query}`],
  [2, sql`DROP ${oneOf('VIEW', 'MATERIALIZED VIEW')}${ifExists} ${view}${behavior}`],
  [
    1,
    sql`ALTER VIEW ${view} ${oneOf('RENAME TO v1', 'SET SCHEMA s1', 'RENAME COLUMN a TO z', 'ALTER COLUMN a SET DEFAULT 1', 'SET (security_barrier = true)')}`,
  ],
  [1, 'REFRESH MATERIALIZED VIEW m0'],
  [
    1,
    sql`CREATE${maybe('OR REPLACE', 6)} RULE r0 AS ON ${oneOf('INSERT', 'UPDATE', 'DELETE')} TO ${oneOf('v0', table)} DO ${oneOf('INSTEAD NOTHING', 'ALSO NOTHING', sql`INSTEAD DELETE FROM ${table}`)}`,
  ],
  [0.5, sql`DROP RULE${ifExists} r0 ON ${oneOf('v0', table)}${behavior}`],
);

const signature = oneOf('f0(int)', 'h(int)', 'f0(text)', 'f0', 'f1()', 'g()', 's1.f0(int)');
const functions: Sql = often(
  [
    4,
    sql`CREATE${maybe('OR REPLACE', 6)} FUNCTION ${oneOf('f0(int)', 'f0(n int)', 'f0(text)', 'f1()', 'f0(int, int DEFAULT 1)', 's1.f0(int)', 'f0(mood)', 'f1(VARIADIC int[])', 'f0(pos)')} RETURNS ${oneOf('int', 'int', 'bigint', 'mood', 'SETOF t0', 'pos')} LANGUAGE plpgsql AS 'BEGIN END'`,
  ],
  [0.5, sql`CREATE PROCEDURE ${oneOf('f0(int)', 'f1()')} LANGUAGE sql AS ''`],
  [0.5, sql`CREATE FUNCTION f1() RETURNS bigint RETURN (SELECT count(*) FROM ${table})`],
  [
    2,
    sql`DROP ${oneOf('FUNCTION', 'FUNCTION', 'ROUTINE', 'PROCEDURE')}${ifExists} ${signature}${behavior}`,
  ],
  [
    1,
    sql`ALTER FUNCTION ${signature} ${oneOf('RENAME TO f1', 'RENAME TO f0', 'SET SCHEMA s1', 'STRICT', 'IMMUTABLE')}`,
  ],
);

const triggers: Sql = often(
  [
    4,
    sql`CREATE${maybe('OR REPLACE', 8)} TRIGGER ${oneOf('g0', 'g1')} ${oneOf('BEFORE', 'AFTER', 'INSTEAD OF')} ${oneOf('INSERT', 'UPDATE', 'DELETE', 'INSERT OR UPDATE', sql`UPDATE OF ${column}`, 'TRUNCATE')} ON ${table} ${oneOf('FOR EACH ROW', 'FOR EACH ROW', 'FOR EACH STATEMENT')}${maybe(sql`WHEN (${oneOf('NEW.a > 0', 'OLD.a IS DISTINCT FROM NEW.a', `NEW.c = 'x'`)})`, 8)} EXECUTE FUNCTION ${oneOf('g()', 'g()', 'g()', 'f0()', 'nope()')}`,
  ],
  [
    0.5,
    sql`CREATE CONSTRAINT TRIGGER ${oneOf('g0', 'k0')} AFTER INSERT ON ${table}${maybe('DEFERRABLE', 6)} FOR EACH ROW EXECUTE FUNCTION g()`,
  ],
  [1, sql`DROP TRIGGER${ifExists} ${oneOf('g0', 'g1', 'k0')} ON ${table}${behavior}`],
  [1, sql`ALTER TRIGGER ${oneOf('g0', 'g1')} ON ${table} RENAME TO ${oneOf('g0', 'g1')}`],
);

const policies: Sql = often(
  [
    3,
    sql`CREATE POLICY ${oneOf('o0', 'o1')} ON ${table}${maybe(sql`FOR ${oneOf('SELECT', 'INSERT', 'UPDATE', 'ALL')}`)}${maybe(oneOf('TO public', 'TO postgres', 'TO nope'), 8)}${maybe(sql`USING (${condition})`, 4)}${maybe(sql`WITH CHECK (${condition})`)}`,
  ],
  [
    1,
    sql`ALTER POLICY ${oneOf('o0', 'o1')} ON ${table} ${oneOf(sql`USING (${condition})`, 'RENAME TO o1', 'TO postgres')}`,
  ],
  [1, sql`DROP POLICY${ifExists} ${oneOf('o0', 'o1')} ON ${table}`],
);

const comments: Sql = sql`COMMENT ON ${oneOf(
  sql`TABLE ${table}`,
  sql`COLUMN ${oneOf('t0', 't1', 'v0', 'pair', 't2')}.${column}`,
  sql`CONSTRAINT ${constraint} ON ${table}`,
  sql`INDEX ${index}`,
  sql`TYPE ${type}`,
  sql`VIEW ${view}`,
  sql`SEQUENCE ${sequence}`,
  sql`FUNCTION ${signature}`,
  sql`TRIGGER g0 ON ${table}`,
  sql`POLICY o0 ON ${table}`,
  sql`SCHEMA ${schema}`,
  'CONSTRAINT pos_check ON DOMAIN pos',
)} IS ${oneOf(`'x'`, 'NULL')}`;

const schemas: Sql = often(
  [2, sql`CREATE SCHEMA${ifNotExists} ${oneOf('s1', 's2')}`],
  [2, sql`DROP SCHEMA${ifExists} ${schema}${behavior}`],
  [1, sql`ALTER SCHEMA ${oneOf('s1', 's2', 'nope')} RENAME TO ${oneOf('s1', 's2', 'pg_s')}`],
  [1, sql`CREATE SCHEMA s2 CREATE TABLE t0 (a int PRIMARY KEY) CREATE VIEW v0 AS SELECT a FROM t0`],
  [
    3,
    sql`SET${maybe('LOCAL', 8)} search_path = ${oneOf('s1, public', 'public', 's2, public', 'public, s1', 'nope')}`,
  ],
  [1, 'RESET search_path'],
);

const statistics: Sql = often(
  [
    2,
    sql`CREATE STATISTICS${maybe(oneOf('z0', 'z1'), 3)} ON ${distinct(column, 1, 3)} FROM ${table}`,
  ],
  [1, sql`DROP STATISTICS${ifExists} ${oneOf('z0', 'z1')}${behavior}`],
);

const savepoints: Sql = oneOf('SAVEPOINT x', 'ROLLBACK TO x', 'RELEASE x');

const rows: Sql = often(
  [1, sql`TRUNCATE ${table}${behavior}`],
  [1, sql`UPDATE ${table} SET ${numbers} = ${number(1, 9)} WHERE ${condition}`],
  [1, sql`DELETE FROM ${table} WHERE ${condition}`],
  [1, sql`GRANT SELECT ON ${table} TO ${oneOf('public', 'nope')}`],
);

export const statementOfObject: Sql = often(
  [12, types],
  [6, sequences],
  [8, indexes],
  [9, views],
  [6, functions],
  [5, triggers],
  [4, policies],
  [4, comments],
  [4, schemas],
  [1, statistics],
  [1, savepoints],
  [2, rows],
);
