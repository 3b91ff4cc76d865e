CREATE SCHEMA app;
SELECT pg_catalog.set_config('search_path', 'app', false);
CREATE TABLE t (a integer);
SELECT set_config('search_path', '', false);
CREATE TABLE t (a integer);
CREATE TABLE public.u (a integer);
