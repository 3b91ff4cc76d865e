CREATE SCHEMA b;
SET search_path = a, b, public;
CREATE TABLE t (x integer);
CREATE SCHEMA a;
CREATE TABLE t (y integer);
ALTER TABLE t ADD COLUMN z integer;
DROP TABLE t;
ALTER TABLE t ADD COLUMN w integer;
