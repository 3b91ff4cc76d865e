CREATE TABLE t (id integer PRIMARY KEY);
CREATE TEMP TABLE tmp (id integer PRIMARY KEY, t_id integer REFERENCES t);
CREATE TEMP TABLE tmp (id integer PRIMARY KEY);
CREATE TABLE u (tmp_id integer REFERENCES tmp);
CREATE TEMP TABLE public.wrong (a integer);
CREATE TABLE pg_temp.explicit (a integer);
DROP TABLE pg_temp.explicit;
