CREATE TEMP SEQUENCE q;
CREATE TYPE pg_temp.e AS ENUM ('a');
CREATE FUNCTION pg_temp.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE t (a integer DEFAULT nextval('q'), b pg_temp.e DEFAULT 'a'::pg_temp.e, c integer DEFAULT pg_temp.f());
CREATE TEMP TABLE u (a integer DEFAULT nextval('q'), b pg_temp.e DEFAULT 'a'::pg_temp.e, c integer DEFAULT pg_temp.f());
