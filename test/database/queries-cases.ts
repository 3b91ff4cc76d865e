/** SQL that makes views, reads and changes rows, and mistakes in it; judged by real servers in queries-judge.test.ts. */

export interface QueriesCase {
  readonly name: string;
  readonly sql: string;
  /** Majors that can read it; both unless given. */
  readonly majors?: readonly (16 | 18)[];
}

/** Tables that most cases name. */
const tables = `
  CREATE TABLE t (a integer PRIMARY KEY, b text, c numeric(5, 2), d timestamptz DEFAULT now());
  CREATE TABLE u (id integer, a integer REFERENCES t, x text);`;

export const queriesCases: readonly QueriesCase[] = [
  {
    name: 'names in FROM and in expressions',
    sql: `${tables}
      SELECT a, b FROM t;
      SELECT a FROM t, u;
      SELECT t.a, u.a, t.* FROM t, u;
      SELECT q FROM t;
      SELECT t.q FROM t;
      SELECT v.a FROM t;
      SELECT x.a FROM t AS x;
      SELECT t.a FROM t AS x;
      SELECT a FROM nope;
      SELECT a FROM nowhere.t;
      SELECT public.t.a FROM t;
      SELECT public.t.a FROM t AS t;
      SELECT a FROM t, t;
      SELECT a FROM t x, u x;
      SELECT t.a FROM public.t, t;
      SELECT x.q FROM t AS x (p, q);
      SELECT x.a FROM t AS x (p, q);
      SELECT 1 FROM t AS x (p, q, r, s, z);
      SELECT *;
      SELECT t FROM t;
      SELECT (t).a FROM t;
      SELECT ctid, tableoid, t.xmin FROM t;
      SELECT a AS one FROM t WHERE one = 1;
      SELECT relname FROM pg_class;
      SELECT relname, relnope FROM pg_class;
      SELECT table_name FROM information_schema.tables;
      SELECT nope FROM information_schema.tables;
      SELECT 1 FROM information_schema.nope;
      SELECT 1 FROM pg_nope;`,
  },
  {
    name: 'joins',
    sql: `${tables}
      CREATE VIEW v1 AS SELECT * FROM t JOIN u USING (a);
      CREATE VIEW v2 AS SELECT * FROM t NATURAL JOIN u;
      CREATE VIEW v3 AS SELECT a, t.a AS ta, u.a AS ua FROM t FULL JOIN u USING (a);
      CREATE VIEW v4 AS SELECT j.* FROM (t JOIN u USING (a)) AS j;
      CREATE VIEW v5 AS SELECT t.b FROM (t JOIN u USING (a)) AS j;
      CREATE VIEW v6 AS SELECT j.b FROM (t JOIN u USING (a)) AS j (p, q);
      CREATE VIEW v7 AS SELECT j.a, b, x FROM t JOIN u USING (a) AS j;
      SELECT * FROM t JOIN u USING (b);
      SELECT * FROM t JOIN u USING (x);
      SELECT a FROM t JOIN u ON t.a = u.a;
      SELECT t.a FROM t JOIN u ON a = 1;
      SELECT t.a FROM t CROSS JOIN u;
      SELECT 1 FROM t JOIN u ON t.a = u.a JOIN t AS t2 ON t2.a = w.a;
      SELECT 1 FROM t AS w, t JOIN u ON t.a = w.a;
      SELECT * FROM t LEFT JOIN LATERAL (SELECT x FROM u WHERE u.a = t.a) AS l ON true;
      SELECT * FROM t LEFT JOIN (SELECT x FROM u WHERE u.a = t.a) AS l ON true;
      SELECT * FROM t, LATERAL (SELECT t.a + 1) AS l (z) WHERE z = 2;
      SELECT * FROM t, (SELECT t.a + 1) AS l;`,
  },
  {
    name: 'names of output columns',
    sql: `${tables}
      CREATE VIEW v1 AS SELECT a::text, lower(b), 1, 'x', now(), t.c, (SELECT max(x) FROM u), EXISTS (SELECT 1), ARRAY(SELECT 1) FROM t;
      CREATE VIEW v1 AS SELECT a::text, lower(b), now(), t.c, (SELECT max(x) FROM u), EXISTS (SELECT 1), ARRAY(SELECT 1) FROM t;
      CREATE VIEW v2 AS SELECT CASE WHEN a = 1 THEN b END, coalesce(b, ''), nullif(a, 1), greatest(a, 1), ROW(1, 2), ARRAY[1], current_date, current_user FROM t;
      CREATE VIEW v3 AS SELECT CASE WHEN a = 1 THEN 'x' ELSE b END, least(a, 2), b COLLATE "C" AS d, (b || 'x')::varchar(9), extract(year FROM d), trim(b) FROM t;
      CREATE VIEW v4 AS SELECT (t).c, (ARRAY[a])[1] FROM t;
      CREATE VIEW v5 (p, q) AS SELECT a, b, c FROM t;
      CREATE VIEW v6 (p, q, r) AS SELECT a, b FROM t;
      CREATE VIEW v6 AS SELECT a, b AS a FROM t;
      CREATE VIEW v7 AS VALUES (1, 'x'), (2, 'y');
      CREATE VIEW v8 AS SELECT a FROM t UNION SELECT id FROM u ORDER BY a LIMIT 3;
      CREATE VIEW v9 AS SELECT * FROM (VALUES (1, 'x')) AS w (n);
      CREATE VIEW v10 AS SELECT * FROM generate_series(1, 3) AS g, unnest(ARRAY['a']) WITH ORDINALITY AS w (e, n);
      CREATE VIEW v11 AS SELECT * FROM json_each('{}') JOIN jsonb_array_elements('[]') AS e ON true;
      CREATE VIEW v12 AS SELECT * FROM json_to_record('{}') AS r (a int, b text);
      CREATE VIEW v13 AS SELECT * FROM json_to_record('{}') AS r;
      CREATE VIEW v14 AS SELECT * FROM ROWS FROM (generate_series(1, 2), generate_series(1, 3)) AS g (p, q);
      CREATE VIEW v15 AS SELECT * FROM now(), current_date, xmltable('/r' PASSING '<r/>' COLUMNS i int PATH '@i', n FOR ORDINALITY);
      CREATE VIEW v16 AS SELECT sum(a) OVER w, count(*) FILTER (WHERE a > 1) OVER (), row_number() OVER (ORDER BY b) FROM t WINDOW w AS (PARTITION BY b);
      SELECT a FROM t UNION SELECT 1, 2;
      SELECT a FROM t UNION SELECT id FROM u ORDER BY id;
      SELECT a FROM t UNION SELECT id FROM u ORDER BY t.a;
      VALUES (1), (1, 2);`,
  },
  {
    name: 'WITH',
    sql: `${tables}
      CREATE VIEW v1 AS WITH q AS (SELECT a, b FROM t), r (p) AS (SELECT a FROM q) SELECT r.p, q.b FROM q, r;
      CREATE VIEW v2 AS WITH RECURSIVE q (n, path) AS (SELECT 1, ARRAY[1] UNION ALL SELECT n + 1, path || n FROM q WHERE n < 9) SELECT * FROM q;
      CREATE VIEW v3 AS WITH RECURSIVE q (n) AS (SELECT a FROM t UNION SELECT m FROM q) SELECT * FROM q;
      CREATE RECURSIVE VIEW v4 (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM v4 WHERE n < 9;
      CREATE VIEW v5 AS WITH RECURSIVE q (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM q) SEARCH DEPTH FIRST BY n SET o CYCLE n SET is_cycle USING path SELECT * FROM q;
      CREATE VIEW v6 AS WITH q AS (INSERT INTO t (a) VALUES (1) RETURNING a) SELECT * FROM q;
      WITH q AS (SELECT 1), q AS (SELECT 2) SELECT 1;
      WITH q AS (SELECT * FROM q) SELECT 1;
      WITH q AS (SELECT 1 AS one) SELECT two FROM q;
      WITH q (p, r) AS (SELECT 1) SELECT 1;
      WITH t AS (SELECT 1 AS z) SELECT z FROM t;
      WITH t AS (SELECT 1 AS z) SELECT z FROM public.t;
      WITH q AS (DELETE FROM u RETURNING id, x) SELECT id FROM q;
      WITH q AS (DELETE FROM u RETURNING id, x) SELECT y FROM q;
      WITH q AS (UPDATE u SET x = 'y' WHERE a = 1) SELECT 1;`,
  },
  {
    name: 'subqueries and functions',
    sql: `${tables}
      SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t.a AND b = 'x');
      SELECT a FROM t WHERE a IN (SELECT a, id FROM u);
      SELECT (SELECT a, b FROM t);
      SELECT a FROM t WHERE (a, b) IN (SELECT id, x FROM u);
      SELECT a FROM t WHERE a = (SELECT id FROM u WHERE nope = 1);
      SELECT nofun();
      SELECT nofun(1, 'a', b) FROM t;
      SELECT lower();
      SELECT lower(b, b) FROM t;
      SELECT nowhere.lower(b) FROM t;
      SELECT pg_catalog.lower(b) FROM t;
      SELECT public.lower(b) FROM t;
      SELECT text(a), int4(c) FROM t;
      SELECT b(t), nope(t) FROM t;
      SELECT make_interval(days => 1);
      SELECT format('%s', 1), concat(1, 2, 3), json_build_object();
      SELECT count(*), lower(*) FROM t;
      SELECT lower(DISTINCT b) FROM t;
      SELECT lower(b) FILTER (WHERE a = 1) FROM t;
      SELECT lower(b) OVER () FROM t;
      SELECT row_number() FROM t;
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a) FROM t;
      SELECT a FROM t WHERE count(*) > 1;
      SELECT a FROM t WHERE row_number() OVER () = 1;
      SELECT a FROM t WHERE generate_series(1, 2) = 1;
      SELECT a FROM t JOIN u USING (a) WHERE max(a) = 1;
      SELECT 1 FROM t JOIN u ON count(*) = 1;
      SELECT 1 FROM generate_series(1, count(*));
      SELECT * FROM t LIMIT count(*);
      SELECT 'x'::nope;
      SELECT 'x'::regclass, 't'::regclass, 'pg_class'::regclass;
      SELECT 't'::regclass;
      SELECT nextval('nope');`,
  },
  {
    name: 'GROUP BY, ORDER BY and DISTINCT ON',
    sql: `${tables}
      CREATE VIEW v1 AS SELECT a, b, count(*) FROM t GROUP BY a;
      CREATE VIEW v2 AS SELECT t.a, t.*, max(u.x) AS m FROM t JOIN u ON u.a = t.a GROUP BY t.a;
      CREATE VIEW v3 AS SELECT b, count(*) FROM t GROUP BY b ORDER BY b;
      CREATE VIEW v4 AS SELECT lower(b), count(*) FROM t GROUP BY lower(b) HAVING count(*) > 1 ORDER BY 2, lower(b);
      CREATE VIEW v5 AS SELECT lower(b) AS l, max(c) FROM t GROUP BY l;
      CREATE VIEW v6 AS SELECT b AS l, max(c) FROM t GROUP BY 1;
      CREATE VIEW v7 AS SELECT DISTINCT ON (b) b, a FROM t ORDER BY b, a DESC;
      ALTER TABLE t DROP CONSTRAINT t_pkey;
      SELECT b, count(*) FROM t;
      SELECT b FROM t GROUP BY c;
      SELECT t.b FROM t GROUP BY c;
      SELECT c FROM t GROUP BY c ORDER BY b;
      SELECT c FROM t GROUP BY c HAVING b = 'x';
      SELECT u.x, count(*) FROM t JOIN u ON u.a = t.a GROUP BY t.a;
      SELECT lower(b) FROM t GROUP BY upper(b);
      SELECT b FROM t GROUP BY 2;
      SELECT b FROM t ORDER BY 2;
      SELECT b FROM t ORDER BY 'x';
      SELECT b FROM t ORDER BY nope;
      SELECT b AS z FROM t ORDER BY z;
      SELECT b AS z FROM t ORDER BY z || 'x';
      SELECT b AS z FROM t GROUP BY z;
      SELECT DISTINCT b FROM t ORDER BY b;
      SELECT a FROM t GROUP BY count(*);
      SELECT b, count(*) FROM t GROUP BY ROLLUP (b);
      SELECT 1 FROM t HAVING max(a) > 1;
      SELECT b FROM t FOR UPDATE OF t;
      SELECT b FROM t FOR UPDATE OF u;`,
  },
  {
    name: 'changes of rows',
    sql: `${tables}
      INSERT INTO t VALUES (1, 'x');
      INSERT INTO t (a, b) VALUES (2, 'x'), (3, 'y');
      INSERT INTO t (a, nope) VALUES (2, 'x');
      INSERT INTO t (a, a) VALUES (2, 3);
      INSERT INTO t (a, b) VALUES (2);
      INSERT INTO t (a) VALUES (2, 3);
      INSERT INTO t VALUES (4, 'x', 1, now(), 5);
      INSERT INTO nope VALUES (1);
      INSERT INTO t (a) SELECT id FROM u WHERE nope = 1;
      INSERT INTO t (a) SELECT id, x FROM u;
      INSERT INTO t (a, b) VALUES (1, 'x') ON CONFLICT (a) DO UPDATE SET b = excluded.b WHERE t.b <> excluded.b;
      INSERT INTO t (a, b) VALUES (1, 'x') ON CONFLICT (a) DO UPDATE SET b = excluded.nope;
      INSERT INTO t (a, b) VALUES (1, 'x') ON CONFLICT (a) DO UPDATE SET nope = 1;
      INSERT INTO t (a, b) VALUES (1, 'x') ON CONFLICT (nope) DO NOTHING;
      INSERT INTO t AS x (a) VALUES (9) RETURNING x.a, b;
      INSERT INTO t AS x (a) VALUES (10) RETURNING t.a;
      INSERT INTO t (a) VALUES (11) RETURNING nope;
      INSERT INTO t (a) VALUES (count(*));
      UPDATE t SET b = 'y' WHERE a = 1;
      UPDATE t SET nope = 1;
      UPDATE t SET b = nope;
      UPDATE t SET b = u.x FROM u WHERE u.a = t.a;
      UPDATE t SET b = x FROM u WHERE u.a = a;
      UPDATE t SET b = 'x' FROM t WHERE true;
      UPDATE t AS k SET b = 'x' WHERE k.a = 1;
      UPDATE t AS k SET b = 'x' WHERE t.a = 1;
      UPDATE t SET (b, c) = (SELECT x, 1 FROM u WHERE u.a = t.a);
      UPDATE t SET (b, nope) = ('x', 1);
      UPDATE t SET b = max(b);
      DELETE FROM u USING t WHERE t.a = u.a;
      DELETE FROM u WHERE nope = 1;
      DELETE FROM nope;
      DELETE FROM u USING t WHERE a = 1;
      MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN UPDATE SET b = u.x WHEN NOT MATCHED THEN INSERT (a, b) VALUES (u.id, u.x);
      MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN UPDATE SET nope = u.x;
      MERGE INTO t USING u ON t.a = u.nope WHEN MATCHED THEN DELETE;
      MERGE INTO t USING nope ON true WHEN MATCHED THEN DELETE;
      EXPLAIN SELECT nope FROM t;
      DECLARE k CURSOR FOR SELECT nope FROM t;`,
  },
  {
    name: 'old and new rows in RETURNING',
    majors: [18],
    sql: `${tables}
      UPDATE t SET b = 'x' RETURNING old.b, new.b;
      UPDATE t SET b = 'x' RETURNING WITH (OLD AS o) o.b, new.b;
      UPDATE t SET b = 'x' RETURNING old.nope;`,
  },
  {
    name: 'what views need',
    sql: `${tables}
      CREATE TYPE mood AS ENUM ('sad', 'ok');
      CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
      CREATE VIEW v AS SELECT t.a, f(t.a), 'sad'::mood AS m FROM t WHERE t.c > 0;
      CREATE VIEW w AS SELECT a FROM v;
      ALTER TABLE t DROP COLUMN d;
      ALTER TABLE t DROP COLUMN c;
      ALTER TABLE t ALTER COLUMN c TYPE integer;
      ALTER TABLE t ALTER COLUMN b TYPE varchar(9);
      DROP FUNCTION f(integer);
      DROP TYPE mood;
      DROP VIEW v;
      DROP TABLE t;
      ALTER TABLE t RENAME TO t2;
      ALTER TABLE t2 RENAME a TO aa;
      DROP VIEW w;
      DROP VIEW IF EXISTS w, v;
      CREATE VIEW v AS SELECT * FROM t2;
      ALTER TABLE t2 DROP COLUMN b;
      ALTER TABLE t2 ADD COLUMN z integer;
      DROP TABLE t2;
      DROP TABLE t2 CASCADE;
      SELECT 1 FROM v;`,
  },
  {
    name: 'CREATE OR REPLACE VIEW',
    sql: `${tables}
      CREATE VIEW v AS SELECT a, b FROM t;
      COMMENT ON VIEW v IS 'a view';
      COMMENT ON COLUMN v.a IS 'a column';
      CREATE VIEW v AS SELECT a FROM t;
      CREATE OR REPLACE VIEW v AS SELECT a FROM t;
      CREATE OR REPLACE VIEW v AS SELECT a, c FROM t;
      CREATE OR REPLACE VIEW v AS SELECT a, c AS b FROM t;
      CREATE OR REPLACE VIEW v AS SELECT a, b, c FROM t WHERE d IS NOT NULL;
      CREATE OR REPLACE VIEW v AS SELECT id, x AS b, 1.5 AS c FROM u;
      CREATE OR REPLACE VIEW v (a, b, c) AS SELECT id, x, 1.5::numeric(5, 2) FROM u;
      ALTER TABLE t DROP COLUMN d;
      CREATE OR REPLACE VIEW t AS SELECT 1 AS one;
      CREATE OR REPLACE VIEW nowhere.v AS SELECT 1 AS one;
      CREATE VIEW u AS SELECT 1 AS one;
      CREATE OR REPLACE VIEW v AS SELECT nope FROM t;
      CREATE TEMP VIEW tv AS SELECT 1 AS one;
      CREATE TEMP TABLE tt (a integer);
      CREATE VIEW tv2 AS SELECT a FROM tt;
      CREATE VIEW v2 WITH (security_barrier) AS SELECT a FROM t WITH CHECK OPTION;
      CREATE VIEW v3 WITH (check_option = local, security_barrier = false) AS SELECT a FROM t;
      CREATE VIEW v4 WITH (nope = 1) AS SELECT a FROM t;
      CREATE VIEW v4 WITH (check_option = nope) AS SELECT a FROM t;
      CREATE VIEW v4 AS SELECT DISTINCT a FROM t WITH LOCAL CHECK OPTION;
      CREATE VIEW v4 AS SELECT a INTO z FROM t;`,
  },
  {
    name: 'ALTER VIEW and DROP VIEW',
    sql: `${tables}
      CREATE SCHEMA s;
      CREATE VIEW v AS SELECT a, b FROM t;
      CREATE MATERIALIZED VIEW m AS SELECT a, b FROM t;
      ALTER VIEW v ALTER COLUMN a SET DEFAULT 5;
      ALTER VIEW v ALTER COLUMN a DROP DEFAULT;
      ALTER VIEW v ALTER COLUMN nope SET DEFAULT 5;
      ALTER VIEW v RENAME COLUMN b TO bb;
      ALTER VIEW v RENAME COLUMN nope TO bb;
      ALTER VIEW v RENAME COLUMN a TO bb;
      ALTER VIEW v RENAME TO w;
      ALTER VIEW w SET SCHEMA s;
      ALTER VIEW s.w SET (security_barrier = true);
      ALTER VIEW s.w RESET (security_barrier);
      ALTER VIEW s.w SET (nope = true);
      ALTER VIEW s.w OWNER TO CURRENT_USER;
      ALTER VIEW t RENAME TO t2;
      ALTER VIEW m RENAME TO m2;
      ALTER MATERIALIZED VIEW t RENAME TO t2;
      ALTER VIEW IF EXISTS nope RENAME TO z;
      ALTER VIEW nope RENAME TO z;
      ALTER TABLE s.w RENAME TO x;
      ALTER TABLE s.x ADD COLUMN z integer;
      ALTER TABLE s.x DROP COLUMN a;
      ALTER TABLE s.x ALTER COLUMN a TYPE text;
      ALTER TABLE s.x ADD CHECK (a > 0);
      ALTER TABLE s.x ADD PRIMARY KEY (a);
      ALTER TABLE s.x ENABLE ROW LEVEL SECURITY;
      ALTER VIEW m SET (security_barrier = true);
      DROP TABLE s.x;
      DROP VIEW t;
      DROP VIEW m;
      DROP MATERIALIZED VIEW s.x;
      DROP VIEW nope;
      DROP MATERIALIZED VIEW nope;
      DROP TYPE s.x;
      CREATE INDEX ON s.x (a);
      CREATE TABLE k (LIKE s.x);
      CREATE TABLE k2 (c s.x);
      DROP VIEW s.x;
      DROP VIEW s.x CASCADE;
      CREATE TABLE k3 () INHERITS (m);
      CREATE TABLE k3 (a integer REFERENCES m (a));
      COMMENT ON VIEW m IS 'x';
      COMMENT ON MATERIALIZED VIEW m IS 'x';`,
  },
  {
    name: 'materialized views',
    sql: `${tables}
      CREATE MATERIALIZED VIEW m AS SELECT a, b FROM t WITH NO DATA;
      CREATE MATERIALIZED VIEW IF NOT EXISTS m AS SELECT 1 AS z;
      CREATE MATERIALIZED VIEW m AS SELECT 1 AS z;
      CREATE MATERIALIZED VIEW m2 (p, q) WITH (fillfactor = 70) AS SELECT a, b FROM t;
      CREATE MATERIALIZED VIEW m3 (p, q, r) AS SELECT a, b FROM t;
      CREATE MATERIALIZED VIEW m3 AS SELECT a, b AS a FROM t;
      CREATE MATERIALIZED VIEW m3 AS SELECT nope FROM t;
      CREATE MATERIALIZED VIEW m3 AS SELECT a AS ctid FROM t;
      CREATE MATERIALIZED VIEW nowhere.m3 AS SELECT a FROM t;
      REFRESH MATERIALIZED VIEW CONCURRENTLY m;
      REFRESH MATERIALIZED VIEW m;
      REFRESH MATERIALIZED VIEW CONCURRENTLY m;
      CREATE UNIQUE INDEX ON m (a) WHERE a > 0;
      REFRESH MATERIALIZED VIEW CONCURRENTLY m;
      CREATE UNIQUE INDEX m_a ON m (a);
      CREATE INDEX ON m (lower(b));
      CREATE INDEX ON m (nope);
      REFRESH MATERIALIZED VIEW CONCURRENTLY m;
      REFRESH MATERIALIZED VIEW CONCURRENTLY m WITH NO DATA;
      REFRESH MATERIALIZED VIEW m WITH NO DATA;
      REFRESH MATERIALIZED VIEW t;
      REFRESH MATERIALIZED VIEW nope;
      CREATE VIEW v AS SELECT a FROM m;
      REFRESH MATERIALIZED VIEW v;
      ALTER TABLE t DROP COLUMN b;
      ALTER MATERIALIZED VIEW m RENAME COLUMN b TO bb;
      ALTER MATERIALIZED VIEW m ALTER COLUMN bb SET STATISTICS 100;
      ALTER MATERIALIZED VIEW m CLUSTER ON m_a;
      ALTER MATERIALIZED VIEW m SET (fillfactor = 80);
      ALTER MATERIALIZED VIEW m SET WITHOUT CLUSTER;
      ALTER MATERIALIZED VIEW m ADD COLUMN z integer;
      CREATE SCHEMA s;
      ALTER MATERIALIZED VIEW m SET SCHEMA s;
      DROP MATERIALIZED VIEW s.m;
      DROP MATERIALIZED VIEW s.m, m2 CASCADE;`,
  },
  {
    name: 'tables made by queries',
    sql: `${tables}
      CREATE TABLE c1 AS SELECT a, b, c, d FROM t;
      CREATE TABLE c2 (p, q) AS SELECT a, c::integer FROM t WITH NO DATA;
      CREATE TABLE IF NOT EXISTS c2 AS SELECT 1 AS z;
      CREATE TABLE c2 AS SELECT 1 AS z;
      CREATE TABLE c3 (p, q) AS SELECT a FROM t;
      CREATE TABLE c3 AS SELECT a, a FROM t;
      CREATE TABLE c3 AS SELECT nope FROM t;
      CREATE TABLE c3 AS SELECT a AS xmin FROM t;
      CREATE UNLOGGED TABLE c4 WITH (fillfactor = 70) AS SELECT 1 AS i, 'x' AS t, 1.5 AS n, true AS b, 5000000000 AS l, NULL AS z;
      CREATE TEMP TABLE c5 ON COMMIT DROP AS SELECT 1 AS i;
      CREATE TABLE c6 ON COMMIT DROP AS SELECT 1 AS i;
      CREATE TABLE c7 AS TABLE t;
      CREATE TABLE c8 AS VALUES (1, 'x'::varchar(3)), (2, 'y');
      CREATE TABLE c9 AS SELECT a, b FROM t UNION SELECT id, x FROM u;
      SELECT a, b INTO c10 FROM t;
      SELECT a INTO c10 FROM t;
      SELECT a INTO TEMP c11 FROM t UNION ALL SELECT 1;
      CREATE TABLE c12 AS SELECT s.* FROM (SELECT a AS p, b FROM t) AS s;
      CREATE TABLE c13 AS WITH q AS (SELECT c FROM t) SELECT * FROM q JOIN u ON true;
      DROP TABLE t CASCADE;
      ALTER TABLE c1 ADD PRIMARY KEY (a);`,
  },
  {
    name: 'rules and triggers of views',
    sql: `${tables}
      CREATE VIEW v AS SELECT a, b FROM t;
      CREATE RULE r AS ON INSERT TO v DO INSTEAD INSERT INTO t (a, b) VALUES (new.a, new.b);
      CREATE RULE r AS ON INSERT TO v DO INSTEAD NOTHING;
      CREATE OR REPLACE RULE r AS ON INSERT TO v DO INSTEAD INSERT INTO u (a, x) VALUES (new.a, new.b);
      ALTER TABLE u DROP COLUMN x;
      CREATE RULE r2 AS ON UPDATE TO t WHERE old.a <> new.a DO ALSO NOTIFY n;
      CREATE RULE r2 AS ON UPDATE TO t WHERE old.a <> new.a DO ALSO DELETE FROM u WHERE a = old.a;
      CREATE RULE r3 AS ON INSERT TO t DO ALSO DELETE FROM u WHERE a = old.a;
      CREATE RULE r3 AS ON DELETE TO t DO ALSO DELETE FROM u WHERE a = new.a;
      CREATE RULE r3 AS ON INSERT TO t DO ALSO DELETE FROM nope;
      CREATE RULE r3 AS ON INSERT TO t DO ALSO DELETE FROM u WHERE nope = 1;
      CREATE RULE r3 AS ON INSERT TO nope DO INSTEAD NOTHING;
      CREATE RULE r3 AS ON SELECT TO t DO INSTEAD SELECT * FROM u;
      ALTER TABLE t DISABLE RULE r2;
      ALTER TABLE t ENABLE ALWAYS RULE r2;
      ALTER TABLE t DISABLE RULE nope;
      ALTER RULE r2 ON t RENAME TO r4;
      ALTER RULE nope ON t RENAME TO r5;
      COMMENT ON RULE r4 ON t IS 'a rule';
      DROP RULE nope ON t;
      DROP RULE IF EXISTS nope ON t;
      DROP RULE r4 ON t;
      CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      CREATE TRIGGER g1 INSTEAD OF INSERT OR UPDATE ON v FOR EACH ROW EXECUTE FUNCTION f();
      CREATE TRIGGER g2 BEFORE INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
      CREATE TRIGGER g2 INSTEAD OF INSERT ON v FOR EACH STATEMENT EXECUTE FUNCTION f();
      CREATE TRIGGER g2 INSTEAD OF UPDATE OF a ON v FOR EACH ROW EXECUTE FUNCTION f();
      CREATE TRIGGER g2 INSTEAD OF UPDATE ON v FOR EACH ROW WHEN (true) EXECUTE FUNCTION f();
      CREATE TRIGGER g2 BEFORE TRUNCATE ON v EXECUTE FUNCTION f();
      CREATE TRIGGER g2 AFTER INSERT ON v EXECUTE FUNCTION f();
      CREATE TRIGGER g3 INSTEAD OF INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
      CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
      CREATE TRIGGER g3 AFTER INSERT ON m EXECUTE FUNCTION f();
      CREATE RULE r5 AS ON INSERT TO m DO INSTEAD NOTHING;
      ALTER TRIGGER g1 ON v RENAME TO g9;
      DROP VIEW v;`,
  },
  {
    name: 'aggregates and sets where none may stand',
    sql: `${tables}
      CREATE TABLE k (a integer CHECK (count(*) > 1));
      CREATE TABLE k (a integer CHECK (row_number() OVER () > 1));
      CREATE TABLE k (a integer CHECK (generate_series(1, a) > 1));
      CREATE TABLE k (a integer DEFAULT max(1));
      CREATE TABLE k (a integer DEFAULT generate_series(1, 2));
      CREATE TABLE k (a integer, b integer GENERATED ALWAYS AS (sum(a)) STORED);
      CREATE TABLE k (a integer DEFAULT nofun());
      CREATE TABLE k (a integer CHECK (nofun(a) > 1));
      CREATE INDEX ON t (max(a));
      CREATE INDEX ON t (a) WHERE max(a) = 1;
      CREATE INDEX ON t (nofun(a));
      CREATE POLICY p ON t USING (max(a) = 1);
      CREATE POLICY p ON t USING (a IN (SELECT max(a) FROM u));
      CREATE POLICY p2 ON t USING (a IN (SELECT nope FROM u));
      CREATE DOMAIN dd AS integer CHECK (max(VALUE) > 1);
      ALTER TABLE t ALTER COLUMN b TYPE integer USING max(a);
      CREATE TABLE k (a integer) PARTITION BY RANGE (max(a));`,
  },
  {
    name: 'bodies of functions in strings',
    sql: `${tables}
      CREATE TYPE pair AS (p integer, q text);
      CREATE FUNCTION f1(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n + $1';
      CREATE FUNCTION f2(integer) RETURNS integer LANGUAGE sql AS 'SELECT $2';
      CREATE FUNCTION f2(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT nope $$;
      CREATE FUNCTION f2(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT a FROM nope $$;
      CREATE FUNCTION f2(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT nofun(n) $$;
      CREATE FUNCTION f2(n integer) RETURNS integer LANGUAGE sql AS $$ SELEC 1 $$;
      CREATE FUNCTION f2(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT f2.n; $$;
      CREATE FUNCTION f3(p pair) RETURNS text LANGUAGE sql AS $$ SELECT p.q $$;
      CREATE FUNCTION f4(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT f4(n - 1) $$;
      CREATE FUNCTION f5(n anyelement) RETURNS integer LANGUAGE sql AS $$ SELECT nope FROM nope $$;
      CREATE FUNCTION f6() RETURNS integer LANGUAGE sql AS $$ INSERT INTO t (a) VALUES (1) $$;
      CREATE FUNCTION f6() RETURNS integer LANGUAGE sql AS '';
      CREATE FUNCTION f6() RETURNS void LANGUAGE sql AS '';
      CREATE FUNCTION f7() RETURNS void LANGUAGE sql AS $$ INSERT INTO t (a) VALUES (1); UPDATE t SET nope = 1 $$;
      CREATE FUNCTION f7() RETURNS void LANGUAGE sql AS $$ CREATE TABLE k (a integer); $$;
      CREATE FUNCTION f8() RETURNS SETOF t LANGUAGE sql AS $$ SELECT * FROM t $$;
      CREATE FUNCTION f9() RETURNS TABLE (x integer, y text) LANGUAGE sql AS $$ SELECT a, b FROM t $$;
      CREATE FUNCTION f10() RETURNS integer LANGUAGE sql AS $$ SELECT a, b FROM t $$;
      CREATE FUNCTION f11() RETURNS integer LANGUAGE sql AS $$ INSERT INTO t (a) VALUES (1) RETURNING a $$;
      CREATE FUNCTION f12() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT nope FROM nope); END $$;
      CREATE PROCEDURE p1(n integer) LANGUAGE sql AS $$ DELETE FROM t WHERE a = n $$;
      CREATE PROCEDURE p2(n integer) LANGUAGE sql AS $$ DELETE FROM t WHERE nope = n $$;
      CREATE SCHEMA s;
      CREATE TABLE s.z (i integer);
      CREATE FUNCTION f13() RETURNS integer LANGUAGE sql SET search_path = s AS $$ SELECT i FROM z $$;
      CREATE FUNCTION f14() RETURNS integer LANGUAGE sql SET search_path = s AS $$ SELECT a FROM t $$;
      SELECT x FROM f9();
      SELECT z FROM f9();
      SELECT b FROM f8() AS r;
      SELECT r.a FROM f8() r (aa, bb);
      SELECT f1 FROM f1(3);
      SET check_function_bodies = off;
      CREATE FUNCTION f15() RETURNS integer LANGUAGE sql AS $$ SELECT nope FROM nope $$;
      RESET check_function_bodies;
      CREATE FUNCTION f16() RETURNS integer LANGUAGE sql AS $$ SELECT nope FROM nope $$;
      ALTER TABLE t DROP COLUMN b;
      DROP TABLE t CASCADE;`,
  },
  {
    name: 'bodies of functions as SQL',
    sql: `${tables}
      CREATE FUNCTION f1(n integer) RETURNS integer RETURN n + (SELECT max(a) FROM t);
      CREATE FUNCTION f2(n integer) RETURNS text BEGIN ATOMIC INSERT INTO u (id, x) VALUES (n, 'x'); SELECT b FROM t WHERE a = n; END;
      CREATE FUNCTION f3(n integer) RETURNS integer RETURN nope;
      CREATE FUNCTION f3(n integer) RETURNS integer RETURN f3(n);
      CREATE FUNCTION f3(n integer) RETURNS integer BEGIN ATOMIC SELECT a FROM nope; END;
      CREATE FUNCTION f3() RETURNS integer BEGIN ATOMIC SELECT a, b FROM t; END;
      CREATE FUNCTION f3() RETURNS integer RETURN f1(1);
      CREATE PROCEDURE p1(n integer) BEGIN ATOMIC UPDATE t SET c = n WHERE a = n; END;
      CREATE FUNCTION f4(t) RETURNS text RETURN $1.b;
      ALTER TABLE u DROP COLUMN a;
      ALTER TABLE u DROP COLUMN x;
      ALTER TABLE t DROP COLUMN d;
      ALTER TABLE t DROP COLUMN c;
      ALTER TABLE t ALTER COLUMN b TYPE varchar(9);
      DROP FUNCTION f1(integer);
      DROP FUNCTION f1(integer) CASCADE;
      DROP TABLE u;
      DROP TABLE u CASCADE;
      DROP TABLE t CASCADE;`,
  },
  {
    name: 'rows as a whole',
    sql: `${tables}
      CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      CREATE TRIGGER r AFTER UPDATE ON t FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION g();
      CREATE TRIGGER r2 AFTER UPDATE ON u FOR EACH ROW WHEN (OLD.x IS DISTINCT FROM NEW.x) EXECUTE FUNCTION g();
      ALTER TABLE t DROP COLUMN b;
      ALTER TABLE u DROP COLUMN x;
      CREATE VIEW v1 AS SELECT t FROM t;
      CREATE VIEW v2 AS SELECT count(t.*) FROM t;
      CREATE VIEW v3 AS SELECT row_to_json(ROW(u.*)) AS j FROM u;
      ALTER TABLE t DROP COLUMN c;
      ALTER TABLE u DROP COLUMN id;
      CREATE AGGREGATE longest(text) (SFUNC = textcat, STYPE = text);
      SELECT a, longest(x) FROM u GROUP BY a;
      SELECT x, longest(x) FROM u GROUP BY a;
      SELECT x, longest(x) FROM u;`,
  },
  {
    name: 'queries as migrations have them',
    sql: `${tables}
      CREATE TYPE mood AS ENUM ('sad', 'ok');
      CREATE TABLE k (id bigint GENERATED ALWAYS AS IDENTITY, tags text[], doc jsonb, m mood, at timestamptz);
      INSERT INTO k (tags, doc, m) SELECT ARRAY['a'], jsonb_build_object('a', t.a), 'sad' FROM t LEFT JOIN u ON u.a = t.a WHERE NOT EXISTS (SELECT 1 FROM k AS o WHERE o.doc ->> 'a' = t.a::text);
      UPDATE k SET doc = doc || '{"b": 1}', at = now() - interval '1 day' WHERE m = 'ok' AND 'a' = ANY (tags);
      UPDATE k SET tags = s.tags FROM (SELECT id, array_agg(tag ORDER BY tag) AS tags FROM k AS i, unnest(i.tags) AS tag GROUP BY id) AS s WHERE s.id = k.id;
      DELETE FROM k USING (SELECT id, row_number() OVER (PARTITION BY m ORDER BY at DESC) AS n FROM k) AS d WHERE d.id = k.id AND d.n > 1;
      WITH moved AS (DELETE FROM u WHERE x IS NULL RETURNING *) INSERT INTO t (a, b) SELECT id, x FROM moved ON CONFLICT DO NOTHING;
      SELECT e.value ->> 'a', o.ordinality FROM k, jsonb_array_elements(k.doc) WITH ORDINALITY AS o (v, ordinality), jsonb_each(k.doc) AS e;
      SELECT key, value, k.id FROM k CROSS JOIN LATERAL jsonb_each_text(k.doc);
      SELECT (SELECT count(*) FROM u WHERE u.a = t.a) AS n FROM t ORDER BY n DESC NULLS LAST, t.a;
      SELECT DISTINCT ON (t.b) t.*, u.x FROM t JOIN u USING (a) ORDER BY t.b, u.x;
      SELECT date_trunc('day', d) AS day, count(*) FROM t GROUP BY 1 HAVING count(*) > 1 ORDER BY day;
      SELECT date_trunc('day', d) AS day, count(*) FROM t GROUP BY day;
      SELECT t.a, t.b, string_agg(u.x, ', ' ORDER BY u.x) FROM t JOIN u ON u.a = t.a GROUP BY t.a;
      SELECT CASE WHEN a > 1 THEN 'x' ELSE 'y' END AS c, sum(c) FROM t GROUP BY CASE WHEN a > 1 THEN 'x' ELSE 'y' END;
      SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND pg_table_is_visible(c.oid);
      SELECT column_name FROM information_schema.columns WHERE table_name = 't' AND table_schema = current_schema();
      SELECT setval(pg_get_serial_sequence('k', 'id'), coalesce((SELECT max(id) + 1 FROM k), 1), false);
      SELECT x.* FROM (VALUES (1, 'a'), (2, 'b')) AS x (i, s) JOIN t ON t.a = x.i;
      SELECT i FROM generate_series(1, 3) AS i WHERE i % 2 = 0;
      SELECT a, sum(a) OVER w, lag(b) OVER w FROM t WINDOW w AS (ORDER BY a);
      SELECT coalesce(max(a), 0) + 1 FROM t WHERE b ILIKE 'x%' AND (a, b) > (1, 'x') FOR UPDATE;
      SELECT extract(epoch FROM d), position('a' IN b), substring(b FROM 1 FOR 2), overlay(b PLACING 'x' FROM 1), trim(BOTH 'x' FROM b), b SIMILAR TO 'x', d AT TIME ZONE 'UTC' FROM t;
      SELECT count(*) FILTER (WHERE a > 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY a), mode() WITHIN GROUP (ORDER BY b) FROM t;
      SELECT grouping(b), b, count(*) FROM t GROUP BY GROUPING SETS ((b), ());
      SELECT t.ctid FROM t TABLESAMPLE bernoulli (10);
      TABLE t;`,
  },
];
