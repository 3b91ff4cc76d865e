/** One random statement of DDL: valid, or nearly so, over what `opening` makes. */

import { alterTable } from './alter-table.ts';
import { statementOfObject } from './objects.ts';
import { createTable } from './tables.ts';
import { behavior, ifExists, list, often, oneOf, sql, table, type Sql } from './words.ts';

/** What is there before the first statement, so that there is something to change and to drop. */
export const opening = `
  CREATE SCHEMA s1;
  CREATE TYPE mood AS ENUM ('a', 'b');
  CREATE DOMAIN pos AS int CHECK (VALUE IS NOT NULL);
  CREATE TYPE pair AS (x int, y text);
  CREATE TYPE span AS RANGE (subtype = int);
  CREATE SEQUENCE q0;
  CREATE FUNCTION f0(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
  CREATE FUNCTION h(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
  CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TABLE t0 (a int PRIMARY KEY, b int DEFAULT 1, c text, d text NOT NULL, CHECK (b > 0));
  CREATE TABLE t1 (a bigint REFERENCES t0, b int UNIQUE, c text NOT NULL, d varchar(9), e mood);
  CREATE TABLE p0 (a int NOT NULL, b int, c text) PARTITION BY LIST (a);
  CREATE TABLE p1 PARTITION OF p0 FOR VALUES IN (0);
  CREATE VIEW v0 AS SELECT a, b, c FROM t0;
`;

export const statement: Sql = often(
  [22, createTable],
  [40, alterTable],
  [6, sql`DROP TABLE${ifExists} ${list(table, 1, 2)}${behavior}`],
  [1, sql`DROP ${oneOf('VIEW', 'INDEX', 'SEQUENCE', 'TYPE')} ${table}${behavior}`],
  [32, statementOfObject],
);
