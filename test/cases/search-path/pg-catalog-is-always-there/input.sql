CREATE TABLE public.pg_class (a integer);
SELECT a FROM pg_class;
SET search_path = public, pg_catalog;
ALTER TABLE pg_class ADD COLUMN b integer;
CREATE TYPE public.int4 AS ENUM ('x');
CREATE TABLE t (a int4, b pg_catalog.int4, c integer);
