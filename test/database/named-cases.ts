/** SQL that makes, changes and drops named objects, and mistakes in it; judged by real servers in named-judge.test.ts. */

export interface NamedCase {
  readonly name: string;
  readonly sql: string;
  /** Majors that can read it; both unless given. */
  readonly majors?: readonly (16 | 18)[];
}

export const namedCases: readonly NamedCase[] = [
  {
    name: 'statistics',
    sql: `
      CREATE SCHEMA other;
      CREATE TABLE t (a integer, b text, c integer);
      CREATE VIEW v AS SELECT 1 AS a, 2 AS b;
      CREATE STATISTICS ON a, b FROM t;
      CREATE STATISTICS ON a, b FROM t;
      CREATE STATISTICS ON a, (c + 1) FROM t;
      CREATE STATISTICS ON (lower(b)) FROM t;
      CREATE STATISTICS s (ndistinct) ON a, c FROM t;
      CREATE STATISTICS s ON a, c FROM t;
      CREATE STATISTICS IF NOT EXISTS s ON a, c FROM t;
      CREATE STATISTICS other.s ON b, c FROM t;
      CREATE STATISTICS nowhere.s ON b, c FROM t;
      CREATE STATISTICS s2 (wrong) ON a, c FROM t;
      CREATE STATISTICS s2 ON a FROM t;
      CREATE STATISTICS s2 ON a, a FROM t;
      CREATE STATISTICS s2 ON a, nope FROM t;
      CREATE STATISTICS s2 ON a, b FROM v;
      CREATE STATISTICS s2 ON a, b FROM nope;
      CREATE STATISTICS s2 (mcv) ON (lower(b)) FROM t;
      ALTER STATISTICS s RENAME TO t_a_b_stat;
      ALTER STATISTICS s RENAME TO s2;
      ALTER STATISTICS s RENAME TO s3;
      ALTER STATISTICS s2 SET SCHEMA other;
      ALTER STATISTICS other.s2 SET SCHEMA other;
      ALTER STATISTICS other.s2 SET STATISTICS 100;
      ALTER STATISTICS nope SET STATISTICS 100;
      ALTER STATISTICS IF EXISTS nope SET STATISTICS 100;
      COMMENT ON STATISTICS other.s2 IS 'what is known';
      COMMENT ON STATISTICS nope IS 'x';
      DROP STATISTICS nope;
      DROP STATISTICS IF EXISTS nope;
      DROP STATISTICS t_a_b_stat1, other.s;
      ALTER TABLE t DROP COLUMN c;
      DROP SCHEMA other;`,
  },
  {
    name: 'casts',
    sql: `
      CREATE TYPE mood AS ENUM ('a');
      CREATE TYPE pair AS (a integer, b integer);
      CREATE DOMAIN short AS text;
      CREATE FUNCTION to_pair(integer) RETURNS pair LANGUAGE sql AS 'SELECT ROW($1, $1)::pair';
      CREATE CAST (integer AS pair) WITH FUNCTION to_pair(integer) AS ASSIGNMENT;
      CREATE CAST (integer AS pair) WITH FUNCTION to_pair(integer);
      CREATE CAST (text AS pair) WITH INOUT;
      CREATE CAST (integer AS bigint) WITH INOUT;
      CREATE CAST (integer AS nope) WITH INOUT;
      CREATE CAST (integer AS mood) WITH FUNCTION nope(integer);
      CREATE CAST (text AS mood) WITHOUT FUNCTION;
      CREATE CAST (text AS pair[]) WITHOUT FUNCTION;
      CREATE CAST (pair AS text) WITHOUT FUNCTION;
      CREATE CAST (anyelement AS text) WITHOUT FUNCTION;
      CREATE CAST (integer AS integer) WITHOUT FUNCTION;
      COMMENT ON CAST (integer AS pair) IS 'twice';
      COMMENT ON CAST (integer AS mood) IS 'none';
      COMMENT ON CAST (integer AS text) IS 'none';
      DROP FUNCTION to_pair(integer);
      DROP CAST (integer AS bigint);
      DROP CAST (integer AS mood);
      DROP CAST IF EXISTS (integer AS mood);
      DROP CAST (text AS pair);
      DROP TYPE pair;
      DROP FUNCTION to_pair(integer) CASCADE;
      DROP CAST (integer AS pair);
      DROP TYPE pair;`,
  },
  {
    name: 'operators',
    sql: `
      CREATE SCHEMA other;
      CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql AS 'SELECT $1 = $2';
      CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same);
      CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same);
      CREATE OPERATOR other.=== (LEFTARG = integer, RIGHTARG = integer, PROCEDURE = same);
      CREATE OPERATOR === (LEFTARG = bigint, RIGHTARG = integer, FUNCTION = same);
      CREATE OPERATOR === (LEFTARG = integer, FUNCTION = same);
      CREATE OPERATOR === (FUNCTION = same);
      CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer);
      CREATE OPERATOR === (LEFTARG = nope, RIGHTARG = integer, FUNCTION = same);
      CREATE OPERATOR nowhere.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same);
      CREATE OPERATOR !!! (RIGHTARG = integer, FUNCTION = abs);
      COMMENT ON OPERATOR === (integer, integer) IS 'the same';
      COMMENT ON OPERATOR !!! (NONE, integer) IS 'the same';
      COMMENT ON OPERATOR === (bigint, integer) IS 'none';
      COMMENT ON OPERATOR !!! (NONE, bigint) IS 'none';
      ALTER OPERATOR === (integer, integer) OWNER TO postgres;
      ALTER OPERATOR other.=== (integer, integer) SET SCHEMA nowhere;
      ALTER OPERATOR === (integer, bigint) SET SCHEMA other;
      ALTER OPERATOR === (integer, integer) SET (RESTRICT = eqsel);
      DROP FUNCTION same(integer, integer);
      DROP OPERATOR = (integer, integer);
      DROP OPERATOR === (integer, bigint);
      DROP OPERATOR IF EXISTS === (integer, bigint);
      DROP OPERATOR !!! (NONE, integer);
      DROP SCHEMA other;
      DROP SCHEMA other CASCADE;
      DROP FUNCTION same CASCADE;
      DROP OPERATOR === (integer, integer);`,
  },
  {
    name: 'operator classes and families',
    sql: `
      CREATE SCHEMA other;
      CREATE TABLE t (a integer, b json, c text);
      CREATE FUNCTION cmp(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
      CREATE OPERATOR CLASS mine FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 cmp(integer, integer);
      CREATE OPERATOR CLASS mine FOR TYPE integer USING btree AS OPERATOR 3 =, FUNCTION 1 cmp(integer, integer);
      CREATE OPERATOR CLASS mine FOR TYPE integer USING nope AS OPERATOR 3 =;
      CREATE OPERATOR CLASS mine2 FOR TYPE nope USING btree AS OPERATOR 3 =;
      CREATE OPERATOR CLASS mine2 FOR TYPE integer USING btree AS OPERATOR 9 =;
      CREATE OPERATOR CLASS mine2 FOR TYPE integer USING btree AS OPERATOR 3 ====;
      CREATE OPERATOR CLASS mine2 FOR TYPE integer USING btree AS FUNCTION 9 cmp(integer, integer);
      CREATE OPERATOR CLASS mine2 FOR TYPE integer USING btree AS FUNCTION 1 nope(integer, integer);
      CREATE OPERATOR CLASS mine2 FOR TYPE integer USING btree FAMILY nope AS OPERATOR 3 =;
      CREATE OPERATOR FAMILY own USING btree;
      CREATE OPERATOR FAMILY own USING btree;
      CREATE OPERATOR FAMILY own USING hash;
      CREATE OPERATOR FAMILY own USING nope;
      CREATE INDEX i ON t (a mine);
      CREATE INDEX j ON t (a nope);
      CREATE INDEX j ON t (a nowhere.nope);
      CREATE INDEX j ON t (b);
      CREATE INDEX j ON t USING nope (a);
      CREATE INDEX j ON t (c text_pattern_ops);
      CREATE INDEX k ON t USING gin (c gin_trgm_ops);
      DROP OPERATOR CLASS mine USING btree;
      ALTER OPERATOR CLASS mine USING btree RENAME TO yours;
      ALTER OPERATOR CLASS mine USING btree RENAME TO yours;
      ALTER OPERATOR CLASS yours USING btree SET SCHEMA other;
      ALTER OPERATOR FAMILY own USING btree RENAME TO mine;
      ALTER OPERATOR FAMILY own USING btree RENAME TO owned;
      ALTER OPERATOR FAMILY owned USING btree ADD OPERATOR 1 < (integer, bigint);
      ALTER OPERATOR FAMILY nope USING btree ADD OPERATOR 1 < (integer, bigint);
      COMMENT ON OPERATOR CLASS other.yours USING btree IS 'a';
      COMMENT ON OPERATOR FAMILY owned USING btree IS 'b';
      COMMENT ON OPERATOR FAMILY owned USING hash IS 'c';
      DROP OPERATOR CLASS int4_ops USING btree;
      DROP FUNCTION cmp(integer, integer);
      DROP OPERATOR CLASS nope USING btree;
      DROP OPERATOR CLASS IF EXISTS nope USING btree;
      DROP OPERATOR FAMILY IF EXISTS nope USING nope;
      DROP OPERATOR FAMILY mine USING btree;
      DROP OPERATOR CLASS other.yours USING btree CASCADE;
      DROP INDEX i;
      DROP OPERATOR FAMILY owned USING btree;`,
  },
  {
    name: 'operator classes of extensions',
    sql: `
      CREATE TABLE t (a integer, c text);
      CREATE EXTENSION pg_trgm;
      CREATE INDEX k ON t USING gin (c gin_trgm_ops);
      CREATE INDEX l ON t USING gist (c gist_trgm_ops (siglen = 32));
      CREATE INDEX m ON t USING gist (a);
      CREATE EXTENSION btree_gist;
      CREATE INDEX m ON t USING gist (a);
      CREATE INDEX n ON t USING gist (c, a);
      DROP EXTENSION pg_trgm;
      DROP OPERATOR CLASS gin_trgm_ops USING gin;
      DROP OPERATOR % (text, text);
      DROP EXTENSION pg_trgm CASCADE;
      DROP INDEX k;
      DROP INDEX m, n;
      DROP EXTENSION btree_gist;`,
  },
  {
    name: 'collations',
    sql: `
      CREATE SCHEMA other;
      CREATE TABLE t (a text COLLATE "C", b text COLLATE nope);
      CREATE TABLE t (a text COLLATE "C", b text COLLATE nowhere.nope);
      CREATE TABLE t (a text COLLATE "C", b text COLLATE "POSIX", c text COLLATE pg_catalog."default");
      CREATE COLLATION mine (provider = icu, locale = 'en');
      CREATE COLLATION mine (provider = icu, locale = 'en');
      CREATE COLLATION IF NOT EXISTS mine (provider = icu, locale = 'en');
      CREATE COLLATION yours FROM "C";
      CREATE COLLATION theirs FROM nope;
      CREATE COLLATION theirs FROM "default";
      CREATE COLLATION theirs (locale = 'C', lc_ctype = 'C');
      CREATE COLLATION theirs (lc_ctype = 'C');
      CREATE COLLATION theirs (provider = wrong, locale = 'C');
      CREATE COLLATION theirs (wrong = 'C');
      CREATE COLLATION nowhere.theirs (locale = 'C');
      CREATE TABLE u (a text COLLATE mine, b integer COLLATE mine);
      CREATE TABLE u (a text COLLATE mine);
      CREATE DOMAIN d AS text COLLATE mine;
      CREATE INDEX i ON t (a COLLATE mine);
      CREATE INDEX j ON t (a COLLATE nope);
      DROP COLLATION mine;
      ALTER COLLATION mine RENAME TO mine2;
      ALTER COLLATION nope RENAME TO mine2;
      ALTER COLLATION mine2 SET SCHEMA other;
      ALTER COLLATION other.mine2 OWNER TO postgres;
      ALTER COLLATION nope REFRESH VERSION;
      COMMENT ON COLLATION other.mine2 IS 'English';
      COMMENT ON COLLATION mine2 IS 'English';
      ALTER TABLE u ALTER COLUMN a TYPE text;
      DROP COLLATION IF EXISTS nope;
      DROP COLLATION "C";
      DROP COLLATION yours;
      DROP SCHEMA other;
      DROP SCHEMA other CASCADE;`,
  },
  {
    name: 'publications',
    sql: `
      CREATE SCHEMA other;
      CREATE TABLE t (a integer PRIMARY KEY, b text, c text);
      CREATE TABLE child () INHERITS (t);
      CREATE UNLOGGED TABLE un (a integer);
      CREATE VIEW v AS SELECT 1 AS a;
      CREATE PUBLICATION p;
      CREATE PUBLICATION p FOR TABLE t;
      CREATE PUBLICATION q FOR TABLE nope;
      CREATE PUBLICATION q FOR TABLE v;
      CREATE PUBLICATION q FOR TABLE un;
      CREATE PUBLICATION q FOR TABLE t (a, nope);
      CREATE PUBLICATION q FOR TABLES IN SCHEMA nope;
      CREATE PUBLICATION q WITH (wrong = 1);
      CREATE PUBLICATION q WITH (publish = 'wrong');
      CREATE PUBLICATION q FOR TABLE ONLY t (a, b) WHERE (a > 0);
      CREATE PUBLICATION r FOR TABLES IN SCHEMA other;
      CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update');
      ALTER PUBLICATION p ADD TABLE t;
      ALTER PUBLICATION p ADD TABLE t;
      ALTER PUBLICATION p DROP TABLE un;
      ALTER PUBLICATION p DROP TABLE ONLY child;
      ALTER PUBLICATION p SET (publish = 'insert');
      ALTER PUBLICATION nope ADD TABLE t;
      ALTER PUBLICATION r ADD TABLES IN SCHEMA other;
      ALTER PUBLICATION p DROP TABLES IN SCHEMA other;
      ALTER PUBLICATION p RENAME TO q;
      ALTER PUBLICATION p RENAME TO p2;
      ALTER PUBLICATION p2 OWNER TO postgres;
      COMMENT ON PUBLICATION p2 IS 'some';
      COMMENT ON PUBLICATION p IS 'none';
      ALTER TABLE t DROP COLUMN c;
      ALTER TABLE t DROP COLUMN b;
      DROP PUBLICATION p;
      DROP PUBLICATION IF EXISTS p;
      DROP TABLE t CASCADE;
      DROP SCHEMA other;
      DROP PUBLICATION q, p2;`,
  },
  {
    name: 'subscriptions',
    sql: `
      CREATE SUBSCRIPTION s CONNECTION 'dbname=nope' PUBLICATION p WITH (connect = false);
      CREATE SUBSCRIPTION s CONNECTION 'dbname=nope' PUBLICATION p WITH (connect = false);
      ALTER SUBSCRIPTION nope DISABLE;
      ALTER SUBSCRIPTION s RENAME TO s2;
      COMMENT ON SUBSCRIPTION s2 IS NULL;
      ALTER SUBSCRIPTION s2 SET (slot_name = NONE);
      DROP SUBSCRIPTION nope;
      DROP SUBSCRIPTION IF EXISTS nope;
      DROP SUBSCRIPTION s2;`,
  },
  {
    name: 'foreign data',
    sql: `
      CREATE FOREIGN DATA WRAPPER w;
      CREATE FOREIGN DATA WRAPPER w;
      CREATE FOREIGN DATA WRAPPER w2 HANDLER nope;
      CREATE FOREIGN DATA WRAPPER w2 OPTIONS (a '1', a '2');
      CREATE SERVER s FOREIGN DATA WRAPPER nope;
      CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (a '1');
      CREATE SERVER s FOREIGN DATA WRAPPER w;
      CREATE SERVER IF NOT EXISTS s FOREIGN DATA WRAPPER w;
      CREATE USER MAPPING FOR postgres SERVER s;
      CREATE USER MAPPING FOR postgres SERVER s;
      CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER s;
      CREATE USER MAPPING FOR PUBLIC SERVER s;
      CREATE USER MAPPING FOR PUBLIC SERVER nope;
      CREATE USER MAPPING FOR nope_role SERVER s;
      ALTER USER MAPPING FOR postgres SERVER s OPTIONS (b '2');
      ALTER USER MAPPING FOR postgres SERVER nope OPTIONS (b '2');
      CREATE FOREIGN TABLE t (a integer) SERVER nope;
      CREATE FOREIGN TABLE t (a integer) SERVER s;
      ALTER FOREIGN DATA WRAPPER nope NO HANDLER;
      ALTER FOREIGN DATA WRAPPER w NO HANDLER;
      ALTER FOREIGN DATA WRAPPER w RENAME TO w2;
      ALTER FOREIGN DATA WRAPPER w2 OWNER TO postgres;
      ALTER SERVER nope VERSION '1';
      ALTER SERVER s VERSION '1';
      ALTER SERVER s RENAME TO s2;
      ALTER SERVER s RENAME TO s2;
      COMMENT ON SERVER s2 IS 'there';
      COMMENT ON FOREIGN DATA WRAPPER w2 IS 'thing';
      COMMENT ON SERVER s IS 'gone';
      DROP USER MAPPING FOR PUBLIC SERVER s2;
      DROP USER MAPPING FOR PUBLIC SERVER s2;
      DROP USER MAPPING IF EXISTS FOR PUBLIC SERVER s2;
      DROP SERVER s2;
      DROP FOREIGN DATA WRAPPER w2;
      DROP SERVER s2 CASCADE;
      DROP TABLE t;
      DROP FOREIGN TABLE t;
      DROP FOREIGN DATA WRAPPER IF EXISTS nope;
      DROP FOREIGN DATA WRAPPER w2;
      CREATE EXTENSION file_fdw;
      CREATE SERVER f FOREIGN DATA WRAPPER file_fdw;
      DROP FOREIGN DATA WRAPPER file_fdw;
      DROP EXTENSION file_fdw;
      DROP EXTENSION file_fdw CASCADE;`,
  },
  {
    name: 'text search',
    sql: `
      CREATE SCHEMA other;
      CREATE TEXT SEARCH CONFIGURATION mine (COPY = english);
      CREATE TEXT SEARCH CONFIGURATION mine (COPY = english);
      CREATE TEXT SEARCH CONFIGURATION plain (PARSER = "default");
      CREATE TEXT SEARCH CONFIGURATION c2 (PARSER = nope);
      CREATE TEXT SEARCH CONFIGURATION c2 (COPY = nope);
      CREATE TEXT SEARCH CONFIGURATION c2 (COPY = simple, PARSER = "default");
      CREATE TEXT SEARCH CONFIGURATION c2 (wrong = 1);
      CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, STOPWORDS = english);
      CREATE TEXT SEARCH DICTIONARY d2 (TEMPLATE = nope);
      CREATE TEXT SEARCH DICTIONARY d2 (STOPWORDS = english);
      CREATE TEXT SEARCH TEMPLATE tt (INIT = dsimple_init, LEXIZE = dsimple_lexize);
      CREATE TEXT SEARCH TEMPLATE tt2 (INIT = dsimple_init);
      CREATE TEXT SEARCH TEMPLATE tt2 (LEXIZE = nope);
      CREATE TEXT SEARCH TEMPLATE tt2 (wrong = nope);
      CREATE TEXT SEARCH PARSER pp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
      CREATE TEXT SEARCH PARSER pp2 (START = prsd_start);
      ALTER TEXT SEARCH CONFIGURATION mine ALTER MAPPING FOR asciiword WITH d;
      ALTER TEXT SEARCH CONFIGURATION mine ALTER MAPPING FOR asciiword WITH nope;
      ALTER TEXT SEARCH CONFIGURATION nope ALTER MAPPING FOR asciiword WITH d;
      ALTER TEXT SEARCH DICTIONARY d (STOPWORDS = english);
      ALTER TEXT SEARCH DICTIONARY nope (STOPWORDS = english);
      DROP TEXT SEARCH DICTIONARY d;
      ALTER TEXT SEARCH CONFIGURATION mine RENAME TO plain;
      ALTER TEXT SEARCH CONFIGURATION mine RENAME TO yours;
      ALTER TEXT SEARCH CONFIGURATION yours SET SCHEMA other;
      ALTER TEXT SEARCH DICTIONARY d RENAME TO e;
      ALTER TEXT SEARCH TEMPLATE tt RENAME TO tu;
      ALTER TEXT SEARCH PARSER pp SET SCHEMA other;
      COMMENT ON TEXT SEARCH CONFIGURATION other.yours IS 'a';
      COMMENT ON TEXT SEARCH DICTIONARY e IS 'b';
      COMMENT ON TEXT SEARCH TEMPLATE tu IS 'c';
      COMMENT ON TEXT SEARCH PARSER other.pp IS 'd';
      COMMENT ON TEXT SEARCH PARSER pp IS 'e';
      DROP TEXT SEARCH CONFIGURATION simple;
      DROP TEXT SEARCH CONFIGURATION danish;
      DROP TEXT SEARCH CONFIGURATION nope;
      DROP TEXT SEARCH CONFIGURATION IF EXISTS nope;
      DROP TEXT SEARCH DICTIONARY e CASCADE;
      DROP TEXT SEARCH CONFIGURATION other.yours;
      DROP TEXT SEARCH TEMPLATE tu;
      DROP SCHEMA other;`,
  },
  {
    name: 'languages, transforms and access methods',
    sql: `
      CREATE LANGUAGE nope_lang HANDLER nope;
      CREATE FUNCTION not_a_handler() RETURNS integer LANGUAGE sql AS 'SELECT 1';
      CREATE LANGUAGE l HANDLER not_a_handler;
      CREATE LANGUAGE l HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
      CREATE LANGUAGE l HANDLER plpgsql_call_handler;
      CREATE OR REPLACE LANGUAGE l HANDLER plpgsql_call_handler;
      CREATE LANGUAGE sql HANDLER plpgsql_call_handler;
      CREATE FUNCTION f() RETURNS integer LANGUAGE l AS 'BEGIN RETURN 1; END';
      CREATE FUNCTION g() RETURNS integer LANGUAGE nope AS 'x';
      DROP LANGUAGE l;
      ALTER LANGUAGE l RENAME TO sql;
      ALTER LANGUAGE l RENAME TO m;
      ALTER LANGUAGE m OWNER TO postgres;
      COMMENT ON LANGUAGE m IS 'mine';
      COMMENT ON LANGUAGE l IS 'mine';
      DROP LANGUAGE sql;
      DROP LANGUAGE plpgsql;
      DROP LANGUAGE nope;
      DROP LANGUAGE IF EXISTS nope;
      DROP LANGUAGE m CASCADE;
      DROP FUNCTION f();
      CREATE TYPE pair AS (a integer, b integer);
      CREATE TRANSFORM FOR pair LANGUAGE nope (FROM SQL WITH FUNCTION nope(internal));
      CREATE TRANSFORM FOR pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION nope(internal));
      DROP TRANSFORM FOR pair LANGUAGE plpgsql;
      DROP TRANSFORM IF EXISTS FOR pair LANGUAGE plpgsql;
      CREATE ACCESS METHOD am TYPE INDEX HANDLER nope;
      CREATE ACCESS METHOD am TYPE TABLE HANDLER bthandler_nope;
      CREATE ACCESS METHOD am TYPE TABLE HANDLER heap_tableam_handler;
      CREATE ACCESS METHOD am TYPE INDEX HANDLER gisthandler;
      CREATE ACCESS METHOD heap TYPE TABLE HANDLER heap_tableam_handler;
      CREATE TABLE t (a integer) USING am;
      CREATE TABLE u (a integer) USING nope;
      CREATE TABLE u (a integer) USING btree;
      COMMENT ON ACCESS METHOD am IS 'like heap';
      DROP ACCESS METHOD am;
      DROP ACCESS METHOD btree;
      DROP ACCESS METHOD nope;
      DROP ACCESS METHOD IF EXISTS nope;
      ALTER TABLE t SET ACCESS METHOD heap;
      DROP ACCESS METHOD am;`,
  },
  {
    name: 'conversions and event triggers',
    sql: `
      CREATE SCHEMA other;
      CREATE CONVERSION mine FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
      CREATE CONVERSION mine FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
      CREATE CONVERSION mine2 FOR 'LATIN1' TO 'UTF8' FROM nope;
      ALTER CONVERSION mine RENAME TO yours;
      ALTER CONVERSION mine RENAME TO yours;
      ALTER CONVERSION yours SET SCHEMA other;
      COMMENT ON CONVERSION other.yours IS 'a';
      DROP CONVERSION nope;
      DROP CONVERSION IF EXISTS nope;
      DROP CONVERSION utf8_to_sjis;
      DROP SCHEMA other;
      DROP CONVERSION other.yours;
      CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''x''; END';
      CREATE FUNCTION n() RETURNS integer LANGUAGE sql AS 'SELECT 1';
      CREATE EVENT TRIGGER et ON wrong EXECUTE FUNCTION e();
      CREATE EVENT TRIGGER et ON ddl_command_end WHEN wrong IN ('x') EXECUTE FUNCTION e();
      CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION nope();
      CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION n();
      CREATE EVENT TRIGGER et ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION e();
      CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION e();
      ALTER EVENT TRIGGER et DISABLE;
      ALTER EVENT TRIGGER nope DISABLE;
      ALTER EVENT TRIGGER et RENAME TO et2;
      ALTER EVENT TRIGGER et RENAME TO et3;
      COMMENT ON EVENT TRIGGER et2 IS 'noise';
      DROP FUNCTION e();
      DROP EVENT TRIGGER et;
      DROP EVENT TRIGGER IF EXISTS et;
      DROP EVENT TRIGGER et2;
      DROP FUNCTION e();`,
  },
];
