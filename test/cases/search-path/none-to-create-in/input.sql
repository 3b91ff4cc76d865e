SET search_path = nowhere;
CREATE TABLE t (a integer);
CREATE TYPE e AS ENUM ('a');
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
SET search_path = '';
CREATE TABLE public.t (a integer);
SELECT * FROM t;
