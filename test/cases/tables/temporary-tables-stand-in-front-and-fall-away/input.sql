CREATE TABLE t (a integer);
CREATE TEMP TABLE t (b integer);
CREATE INDEX ON t (a);
CREATE INDEX ON t (b);
CREATE INDEX ON public.t (a);
CREATE TEMP TABLE public.x (a integer);
CREATE TABLE pg_temp.y (a serial PRIMARY KEY);
CREATE UNLOGGED TABLE pg_temp.z (a serial PRIMARY KEY);
CREATE TEMP TABLE d (a integer) ON COMMIT DROP;
