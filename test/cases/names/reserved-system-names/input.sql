CREATE SCHEMA pg_mine;
CREATE TABLE t (ctid integer);
CREATE TABLE t (tableoid integer);
CREATE TABLE t (oid integer);
ALTER TABLE t ADD COLUMN xmin integer;
ALTER TABLE t RENAME COLUMN oid TO cmax;
CREATE ROLE pg_mine;
