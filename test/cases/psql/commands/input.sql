\set ON_ERROR_STOP on
\echo 'making tables'
CREATE TABLE t (a integer);
\connect other
CREATE TABLE u (a integer);
\i more.sql
ALTER TABLE t ADD COLUMN b integer; \echo done
