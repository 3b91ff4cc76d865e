/** SQL that makes, changes and drops what is not a table, and mistakes in it; judged by real servers in objects-judge.test.ts. */

export interface ObjectsCase {
  readonly name: string;
  readonly sql: string;
  /** Majors that can read it; both unless given. */
  readonly majors?: readonly (16 | 18)[];
}

const only18 = [18] as const;

export const objectsCases: readonly ObjectsCase[] = [
  {
    name: 'sequences and their options',
    sql: `
      CREATE TYPE taken AS ENUM ('a');
      CREATE SEQUENCE taken;
      CREATE SEQUENCE s1 AS text;
      CREATE SEQUENCE s1 AS nowhere;
      CREATE SEQUENCE s1 AS smallint MAXVALUE 40000;
      CREATE SEQUENCE s1 INCREMENT 0;
      CREATE SEQUENCE s1 INCREMENT -1;
      CREATE SEQUENCE s1;
      CREATE SEQUENCE IF NOT EXISTS s1 INCREMENT 0;
      CREATE SEQUENCE s2 START 99999999999999999999;
      CREATE SEQUENCE s2 INCREMENT 1 INCREMENT 2;
      CREATE SEQUENCE s2 SEQUENCE NAME x;
      CREATE SEQUENCE s2 MINVALUE 5 MAXVALUE 5;
      CREATE SEQUENCE s2 MINVALUE 5 START 2;
      CREATE SEQUENCE s2 CACHE 0;
      CREATE SEQUENCE nowhere.s2;
      CREATE SEQUENCE pg_catalog.s2;
      CREATE TEMP SEQUENCE public.s2;
      CREATE TEMP SEQUENCE s2;
      CREATE SEQUENCE public.s2 AS integer MINVALUE -5 MAXVALUE 500 START 7 INCREMENT 3 CACHE 4 CYCLE;
      ALTER SEQUENCE public.s2 NO MINVALUE NO MAXVALUE NO CYCLE;
      CREATE UNLOGGED SEQUENCE s3 AS smallint INCREMENT -2;
      ALTER SEQUENCE s3 AS integer;
      ALTER SEQUENCE s3 AS bigint NO MINVALUE;
      ALTER SEQUENCE s3 MINVALUE 9 MAXVALUE 3;
      ALTER SEQUENCE s3 RESTART WITH 5;
      ALTER SEQUENCE s3 START 2;
      ALTER SEQUENCE s3 INCREMENT 3 MAXVALUE 9 START -4;
      ALTER SEQUENCE IF EXISTS nowhere INCREMENT 1;
      ALTER SEQUENCE nowhere INCREMENT 1;`,
  },
  {
    name: 'sequences that columns own',
    sql: `
      CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS IDENTITY, c serial);
      CREATE INDEX ti ON t (a);
      CREATE SCHEMA other;
      CREATE SEQUENCE s1 OWNED BY t.a;
      CREATE SEQUENCE s2 OWNED BY ti.a;
      CREATE SEQUENCE s2 OWNED BY s1.a;
      CREATE SEQUENCE s2 OWNED BY a;
      CREATE SEQUENCE s2 OWNED BY t.nowhere;
      CREATE SEQUENCE s2 OWNED BY nowhere.a;
      CREATE SEQUENCE other.s2 OWNED BY t.a;
      CREATE SEQUENCE s2 OWNED BY NONE;
      ALTER SEQUENCE s2 OWNED BY t.a;
      ALTER SEQUENCE s2 OWNED BY t.c;
      ALTER SEQUENCE s1 OWNED BY NONE;
      ALTER SEQUENCE t_b_seq OWNED BY NONE;
      ALTER SEQUENCE t_b_seq OWNED BY t.a;
      ALTER SEQUENCE t_b_seq INCREMENT 5;
      ALTER SEQUENCE t OWNED BY t.a;
      DROP SEQUENCE t_b_seq;
      DROP SEQUENCE t_c_seq;
      DROP SEQUENCE s1, s1;
      ALTER TABLE t DROP COLUMN c;
      DROP SEQUENCE t_c_seq CASCADE;
      DROP SEQUENCE s2;`,
  },
  {
    name: 'schemas',
    sql: `
      CREATE SCHEMA a;
      CREATE SCHEMA a;
      CREATE SCHEMA IF NOT EXISTS a AUTHORIZATION postgres;
      CREATE SCHEMA AUTHORIZATION postgres;
      CREATE SCHEMA postgres;
      DROP SCHEMA postgres;
      CREATE SCHEMA pg_mine;
      CREATE SCHEMA b CREATE TABLE t (a integer REFERENCES u) CREATE TABLE u (a integer PRIMARY KEY);
      CREATE SCHEMA b CREATE INDEX ON t (a) CREATE TABLE u (a integer DEFAULT nextval('s')) CREATE TABLE t (a integer PRIMARY KEY, b integer REFERENCES t) CREATE SEQUENCE s;
      CREATE SCHEMA c CREATE TABLE t (a c.nowhere);
      CREATE SCHEMA c CREATE TABLE a.t (a integer);
      CREATE SCHEMA c CREATE SEQUENCE c.s GRANT ALL ON s TO PUBLIC;
      CREATE TABLE t (a integer);
      ALTER SCHEMA nowhere RENAME TO d;
      ALTER SCHEMA a RENAME TO b;
      ALTER SCHEMA a RENAME TO pg_a;
      ALTER SCHEMA a RENAME TO d;
      ALTER SCHEMA d OWNER TO postgres;
      ALTER SCHEMA nowhere OWNER TO postgres;
      COMMENT ON SCHEMA d IS 'x';
      COMMENT ON SCHEMA nowhere IS 'x';
      DROP SCHEMA nowhere;
      DROP SCHEMA IF EXISTS nowhere, d;
      DROP SCHEMA pg_catalog;
      DROP SCHEMA c;
      DROP SCHEMA c CASCADE;
      DROP SCHEMA b, public CASCADE;
      CREATE TABLE t (a integer);
      CREATE SCHEMA public;
      CREATE TABLE t (a integer);`,
  },
  {
    name: 'enums',
    sql: `
      CREATE TYPE e AS ENUM ('a', 'b', 'a');
      CREATE TYPE e AS ENUM ('a', 'b');
      CREATE TYPE e AS ENUM ('a', 'b');
      CREATE TYPE nowhere.e AS ENUM ('a');
      CREATE TYPE e2 AS ENUM ();
      CREATE TYPE e3 AS ENUM ('0123456789012345678901234567890123456789012345678901234567890123');
      CREATE TABLE t (a e, b e[]);
      CREATE TYPE t AS ENUM ('a');
      CREATE SEQUENCE s;
      CREATE TYPE s AS ENUM ('a');
      CREATE TYPE text AS ENUM ('x');
      CREATE TABLE t2 (a text, b public.text);
      ALTER TYPE e ADD VALUE 'c' BEFORE 'a';
      ALTER TYPE e ADD VALUE 'c';
      ALTER TYPE e ADD VALUE IF NOT EXISTS 'c';
      ALTER TYPE e ADD VALUE 'd' AFTER 'z';
      ALTER TYPE e ADD VALUE 'd' AFTER 'a';
      ALTER TYPE e ADD VALUE '0123456789012345678901234567890123456789012345678901234567890123';
      ALTER TYPE e RENAME VALUE 'a' TO 'b';
      ALTER TYPE e RENAME VALUE 'z' TO 'b';
      ALTER TYPE e RENAME VALUE 'a' TO 'A';
      ALTER TYPE nowhere ADD VALUE 'a';
      ALTER TYPE t ADD VALUE 'a';
      ALTER TYPE pg_catalog.text ADD VALUE 'a';
      DROP TYPE e;
      DROP TYPE e2, e2;
      DROP TYPE e CASCADE;`,
  },
  {
    name: 'domains and their constraints',
    sql: `
      CREATE TYPE e AS ENUM ('a');
      CREATE DOMAIN d AS integer CHECK (VALUE > 0) CONSTRAINT foo NOT NULL DEFAULT 3 CHECK (VALUE < 100) CONSTRAINT d_check2 CHECK (VALUE <> 5);
      CREATE DOMAIN d AS integer;
      CREATE DOMAIN e AS integer;
      CREATE DOMAIN nowhere.d AS integer;
      CREATE DOMAIN x AS nowhere;
      CREATE DOMAIN x AS serial;
      CREATE DOMAIN d1 AS d CHECK (VALUE <> 7);
      CREATE DOMAIN d2 AS integer[];
      CREATE DOMAIN x AS record;
      CREATE DOMAIN x AS anyelement;
      CREATE DOMAIN d3 AS text COLLATE "C";
      CREATE DOMAIN x AS integer COLLATE "C";
      CREATE DOMAIN x AS integer NULL NOT NULL;
      CREATE DOMAIN x AS integer DEFAULT 1 DEFAULT 2;
      CREATE DOMAIN x AS integer UNIQUE;
      CREATE DOMAIN x AS integer PRIMARY KEY;
      CREATE DOMAIN x AS integer REFERENCES t;
      CREATE DOMAIN x AS integer CHECK (VALUE > 1) DEFERRABLE;
      CREATE DOMAIN x AS integer CHECK (VALUE > 1) NO INHERIT;
      CREATE DOMAIN x AS integer CONSTRAINT a CHECK (VALUE > 1) CONSTRAINT a CHECK (VALUE > 1);
      CREATE DOMAIN d4 AS varchar(5) CONSTRAINT a CHECK (VALUE > 'a') CONSTRAINT b NOT NULL NOT NULL;
      CREATE TABLE d_check3 (a integer CONSTRAINT d_check3 CHECK (a > 0));
      ALTER DOMAIN d ADD CHECK (VALUE <> 11);
      ALTER DOMAIN d ADD CHECK (VALUE <> 12);
      ALTER DOMAIN d ADD CONSTRAINT foo CHECK (VALUE > 3);
      ALTER DOMAIN d DROP CONSTRAINT nowhere;
      ALTER DOMAIN d DROP CONSTRAINT IF EXISTS nowhere;
      ALTER DOMAIN d DROP CONSTRAINT d_check;
      ALTER DOMAIN d ADD CHECK (VALUE > 3);
      ALTER DOMAIN d DROP NOT NULL;
      ALTER DOMAIN d DROP NOT NULL;
      ALTER DOMAIN d SET NOT NULL;
      ALTER DOMAIN d SET NOT NULL;
      ALTER DOMAIN d SET DEFAULT 4;
      ALTER DOMAIN d SET DEFAULT NULL;
      ALTER DOMAIN d DROP DEFAULT;
      ALTER DOMAIN d ADD CONSTRAINT x CHECK (VALUE > 3) NOT VALID;
      ALTER DOMAIN d VALIDATE CONSTRAINT x;
      ALTER DOMAIN d VALIDATE CONSTRAINT nowhere;
      ALTER DOMAIN d RENAME CONSTRAINT x TO y;
      ALTER DOMAIN d RENAME CONSTRAINT x TO y;
      ALTER DOMAIN d RENAME CONSTRAINT y TO d_check1;
      ALTER DOMAIN e SET NOT NULL;
      ALTER DOMAIN nowhere SET NOT NULL;
      ALTER DOMAIN e RENAME TO d9;
      ALTER DOMAIN d RENAME TO e;
      ALTER DOMAIN d RENAME TO d9;
      ALTER TYPE d9 RENAME TO d;
      COMMENT ON DOMAIN d IS 'x';
      COMMENT ON CONSTRAINT y ON DOMAIN d IS 'x';
      COMMENT ON CONSTRAINT nowhere ON DOMAIN d IS 'x';
      CREATE TABLE t (a d, b d1);
      DROP DOMAIN e;
      DROP DOMAIN nowhere;
      DROP DOMAIN d;
      DROP DOMAIN d CASCADE;
      DROP TYPE d2;`,
  },
  {
    name: 'NOT NULL of domains by name',
    majors: only18,
    sql: `
      CREATE DOMAIN d AS integer;
      ALTER DOMAIN d ADD CONSTRAINT n1 NOT NULL;
      ALTER DOMAIN d ADD CONSTRAINT n2 NOT NULL;
      ALTER DOMAIN d VALIDATE CONSTRAINT n1;
      ALTER DOMAIN d DROP CONSTRAINT n1;
      ALTER DOMAIN d SET NOT NULL;
      ALTER DOMAIN d DROP CONSTRAINT d_not_null;
      CREATE DOMAIN x AS integer GENERATED ALWAYS AS IDENTITY;
      CREATE DOMAIN x AS integer CHECK (VALUE > 0) NOT ENFORCED;`,
  },
  {
    name: 'composite types',
    sql: `
      CREATE TYPE x AS (a integer, b text COLLATE "C", c nowhere);
      CREATE TYPE x AS (a integer, a text);
      CREATE TYPE c AS (a integer, b text COLLATE "C");
      CREATE TYPE c AS (a integer);
      CREATE TYPE x AS (a integer COLLATE "C");
      CREATE TYPE c2 AS ();
      CREATE TYPE x AS (a serial);
      CREATE TYPE x AS (a anyelement);
      CREATE TYPE c3 AS (a c, b c[]);
      CREATE TABLE c (a integer);
      CREATE TABLE t (a c3);
      ALTER TYPE c ADD ATTRIBUTE d integer, DROP ATTRIBUTE a CASCADE;
      ALTER TYPE c ADD ATTRIBUTE d integer;
      ALTER TYPE c ADD ATTRIBUTE e c;
      ALTER TYPE c ADD ATTRIBUTE e c3;
      ALTER TYPE c DROP ATTRIBUTE nowhere;
      ALTER TYPE c DROP ATTRIBUTE IF EXISTS nowhere;
      ALTER TYPE c ALTER ATTRIBUTE nowhere TYPE integer;
      ALTER TYPE c ALTER ATTRIBUTE b TYPE varchar(3);
      ALTER TYPE t ADD ATTRIBUTE b integer;
      ALTER TYPE nowhere ADD ATTRIBUTE b integer;
      ALTER TABLE c ADD COLUMN e integer;
      CREATE TYPE free AS (a integer, b integer);
      ALTER TYPE free ALTER ATTRIBUTE b TYPE text, ADD ATTRIBUTE c boolean;
      ALTER TYPE free RENAME ATTRIBUTE b TO a;
      ALTER TYPE free RENAME ATTRIBUTE nowhere TO d;
      ALTER TYPE free RENAME ATTRIBUTE b TO d;
      ALTER TYPE free OWNER TO postgres;
      CREATE TABLE typed OF free;
      ALTER TYPE free RENAME ATTRIBUTE d TO e;
      ALTER TYPE free RENAME ATTRIBUTE d TO e CASCADE;
      ALTER TYPE free ADD ATTRIBUTE f integer;
      ALTER TYPE free ADD ATTRIBUTE f integer CASCADE;
      ALTER TYPE free DROP ATTRIBUTE a;
      ALTER TYPE free DROP ATTRIBUTE a CASCADE;
      ALTER TYPE free ALTER ATTRIBUTE f TYPE bigint CASCADE;
      ALTER TABLE typed RENAME f TO g;
      ALTER TYPE c RENAME TO c9;
      ALTER TYPE c9 RENAME TO t;
      ALTER TYPE t RENAME TO t9;
      COMMENT ON TYPE c9 IS 'x';
      COMMENT ON COLUMN c9.b IS 'x';
      DROP TYPE t;
      DROP TYPE _t;
      DROP TYPE c9;
      DROP TYPE free CASCADE;
      DROP TYPE c9 CASCADE;
      DROP TABLE c3;`,
  },
  {
    name: 'range types and the names of their multiranges',
    sql: `
      CREATE TYPE r1 AS RANGE (subtype = integer);
      CREATE TYPE r1 AS RANGE (subtype = integer);
      CREATE TYPE myrange AS RANGE (subtype = integer);
      CREATE TYPE int_range_x AS RANGE (subtype = integer);
      CREATE TYPE r2 AS RANGE (subtype = integer, multirange_type_name = mr2);
      CREATE TYPE x AS RANGE (subtype = integer, multirange_type_name = mr2);
      CREATE TYPE x AS RANGE (subtype = nowhere);
      CREATE TYPE x AS RANGE (nothing = integer);
      CREATE TYPE x AS RANGE (collation = "C");
      CREATE TYPE x AS RANGE (subtype = integer, subtype = integer);
      CREATE TYPE x AS RANGE (subtype = integer, collation = "C");
      CREATE TYPE x AS RANGE (subtype = integer, canonical = nowhere);
      CREATE TYPE x AS RANGE (subtype = anyelement);
      CREATE TYPE r3 AS RANGE (subtype = text, collation = "C");
      CREATE TYPE r4 AS RANGE (subtype = double precision, subtype_diff = float8mi);
      CREATE TYPE r5 AS RANGE (subtype = integer[]);
      CREATE TYPE "Weird Range" AS RANGE (subtype = integer);
      CREATE TYPE r0123456789012345678901234567890123456789012345678901234567range AS RANGE (subtype = integer);
      CREATE TYPE r01234567890123456789012345678901234567890123456789012345678901 AS RANGE (subtype = integer);
      CREATE TYPE nowhere.r AS RANGE (subtype = integer);
      CREATE TYPE x AS RANGE (subtype = integer, multirange_type_name = nowhere.x);
      CREATE SCHEMA z;
      CREATE TYPE z.r6 AS RANGE (subtype = integer, multirange_type_name = public.m6);
      CREATE TYPE z.r7 AS RANGE (subtype = integer, multirange_type_name = m7);
      CREATE TYPE r8 AS RANGE (subtype = r1);
      CREATE TABLE t (a r1, b r1_multirange[], c int4range, d int4multirange);
      DROP TYPE r1;
      DROP TYPE r1_multirange;
      DROP TYPE mr2;
      ALTER TYPE r2 RENAME TO r9;
      ALTER TYPE mr2 RENAME TO mr9;
      ALTER TYPE r9 SET SCHEMA z;
      ALTER TYPE mr9 SET SCHEMA z;
      DROP TYPE r1 CASCADE;`,
  },
  {
    name: 'functions and procedures',
    sql: `
      SET check_function_bodies = off;
      CREATE FUNCTION f(a integer) RETURNS integer AS 'select 1';
      CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE nowhere AS 'select 1';
      CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql;
      CREATE FUNCTION f(a integer) LANGUAGE sql AS 'select 1';
      CREATE FUNCTION f(a integer, OUT b integer) LANGUAGE sql AS 'select 1';
      CREATE FUNCTION f(a integer, OUT b integer) RETURNS text LANGUAGE sql AS 'select 1';
      CREATE FUNCTION f(integer) RETURNS text LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE FUNCTION f(a integer, OUT c integer) LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE FUNCTION f(a integer, OUT b text) LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE FUNCTION f(b integer, OUT b integer) LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'select 2';
      CREATE FUNCTION g(a integer, OUT b integer, OUT c integer) LANGUAGE sql AS 'select 1, 2';
      CREATE OR REPLACE FUNCTION g(a integer, OUT b integer, OUT d integer) LANGUAGE sql AS 'select 1, 2';
      CREATE OR REPLACE FUNCTION g(a integer) RETURNS TABLE (b integer, c integer) LANGUAGE sql AS 'select 1, 2';
      CREATE FUNCTION h(a integer, b integer = 3) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE FUNCTION h(a integer, b integer) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE FUNCTION h(a integer DEFAULT 1, b integer = 4) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE PROCEDURE h(a integer = 1, b integer = 4) LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE p(a integer, OUT b integer) LANGUAGE sql AS 'select 1';
      CREATE OR REPLACE PROCEDURE p(a integer) LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE x(a integer) STRICT LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE x(a integer) IMMUTABLE LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE x(a integer) WINDOW LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE x(a integer) PARALLEL SAFE LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE x(VARIADIC a integer[], OUT b integer) LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE x(a integer = 1, OUT b integer) LANGUAGE sql AS 'select 1';
      CREATE FUNCTION x() RETURNS nowhere LANGUAGE sql AS 'select 1';
      CREATE FUNCTION x(nowhere) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION x(nowhere.a) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION nowhere.x() RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION x() RETURNS integer LANGUAGE plpgsql STRICT STRICT AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS integer LANGUAGE plpgsql PARALLEL nowhere AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS integer LANGUAGE plpgsql ROWS 5 AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS integer LANGUAGE plpgsql COST 0 AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS integer LANGUAGE plpgsql AS 'a', 'b';
      CREATE FUNCTION x() RETURNS integer LANGUAGE plpgsql RETURN 1;
      CREATE FUNCTION x() RETURNS integer AS 'select 1' RETURN 1;
      CREATE FUNCTION x(VARIADIC integer) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x(VARIADIC integer[], b integer) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x(a integer, a integer) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x(a integer = 1, b integer) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x(a SETOF integer) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x(OUT a integer = 1) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS integer LANGUAGE sql RETURN 1;
      CREATE FUNCTION v(VARIADIC a integer[]) RETURNS SETOF text LANGUAGE sql STABLE STRICT SECURITY DEFINER PARALLEL RESTRICTED ROWS 3 AS 'select 1';
      CREATE FUNCTION w(a numeric(3,2), b text[] = ARRAY['a', 'b'], INOUT c text = 'x, y') LANGUAGE sql LEAKPROOF IMMUTABLE AS 'select 1';
      ALTER FUNCTION v(integer[]) IMMUTABLE NOT LEAKPROOF CALLED ON NULL INPUT SECURITY INVOKER PARALLEL SAFE;
      ALTER FUNCTION x() STRICT STRICT;
      ALTER FUNCTION nowhere() STRICT;
      ALTER FUNCTION x() RENAME TO f;
      ALTER FUNCTION f(integer) RENAME TO f;
      ALTER FUNCTION f(integer) COST 0;
      ALTER FUNCTION f(integer) ROWS 10;
      ALTER PROCEDURE p(integer) STRICT;
      ALTER PROCEDURE p(integer, integer) SECURITY DEFINER;
      ALTER FUNCTION p(integer) SECURITY DEFINER;
      ALTER ROUTINE p(integer) SECURITY INVOKER;`,
  },
  {
    name: 'pseudo-types of functions',
    sql: `
      CREATE FUNCTION x() RETURNS trigger LANGUAGE sql AS 'select 1';
      CREATE FUNCTION a() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE FUNCTION x(a integer) RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE FUNCTION x(a trigger) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS anyelement LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION b(anyarray) RETURNS anyelement LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS internal LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x() RETURNS cstring LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION x(cstring) RETURNS integer LANGUAGE plpgsql AS 'begin return 1; end';
      CREATE FUNCTION c() RETURNS event_trigger LANGUAGE plpgsql AS 'begin return; end';
      CREATE FUNCTION x(integer) RETURNS event_trigger LANGUAGE plpgsql AS 'begin return; end';
      CREATE FUNCTION d(anyenum, anyrange) RETURNS anymultirange LANGUAGE plpgsql AS 'begin return null; end';
      CREATE FUNCTION x(anyelement) RETURNS anyrange LANGUAGE plpgsql AS 'begin return null; end';
      CREATE FUNCTION x(anycompatible) RETURNS anyelement LANGUAGE plpgsql AS 'begin return null; end';
      CREATE FUNCTION e(anycompatible, anycompatiblearray) RETURNS anycompatible LANGUAGE plpgsql AS 'begin return null; end';
      CREATE FUNCTION x(cstring) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION g(VARIADIC "any") RETURNS integer LANGUAGE sql AS 'select 1';`,
  },
  {
    name: 'dropping functions by signature or name',
    sql: `
      CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION f(a text) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE PROCEDURE p(a integer, OUT b text) LANGUAGE sql AS $$ SELECT 'x' $$;
      CREATE AGGREGATE ag(integer) (sfunc = int4pl, stype = integer, initcond = '0');
      CREATE AGGREGATE ag(integer) (sfunc = int4pl, stype = integer, initcond = '0');
      CREATE OR REPLACE AGGREGATE ag(integer) (sfunc = int4pl, stype = integer);
      CREATE AGGREGATE x(integer) (stype = integer);
      CREATE AGGREGATE x(integer) (sfunc = int4pl);
      CREATE AGGREGATE x(nowhere) (sfunc = int4pl, stype = integer);
      DROP FUNCTION nowhere;
      DROP FUNCTION nowhere();
      DROP FUNCTION nowhere(integer, text[]);
      DROP FUNCTION nowhere(nothing);
      DROP FUNCTION nowhere.f();
      DROP FUNCTION IF EXISTS nowhere(nothing);
      DROP FUNCTION IF EXISTS nowhere.f();
      DROP PROCEDURE nowhere;
      DROP AGGREGATE nowhere(integer);
      DROP AGGREGATE nowhere(*);
      DROP ROUTINE nowhere;
      DROP FUNCTION f;
      DROP FUNCTION IF EXISTS f;
      DROP PROCEDURE f(integer);
      DROP AGGREGATE f(integer);
      DROP FUNCTION ag(integer);
      DROP FUNCTION p;
      DROP FUNCTION p(integer);
      ALTER AGGREGATE ag(integer) RENAME TO ag2;
      COMMENT ON AGGREGATE ag2(integer) IS 'x';
      COMMENT ON FUNCTION f(integer) IS 'x';
      COMMENT ON FUNCTION f(boolean) IS 'x';
      COMMENT ON PROCEDURE p(integer, text) IS 'x';
      DROP ROUTINE f(integer);
      DROP FUNCTION f;
      DROP PROCEDURE p(integer, text);
      DROP AGGREGATE ag2(integer);`,
  },
  {
    name: 'what depends on functions and types',
    sql: `
      CREATE TYPE e AS ENUM ('a');
      CREATE FUNCTION f(a e, OUT b e[]) LANGUAGE plpgsql AS 'begin end';
      CREATE FUNCTION g() RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE TABLE t (a integer DEFAULT g(), b e);
      CREATE FUNCTION h(a t) RETURNS SETOF t LANGUAGE plpgsql AS 'begin end';
      CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
      CREATE POLICY po ON t USING (a = g());
      CREATE FUNCTION k(a integer = g()) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION l() RETURNS bigint LANGUAGE sql RETURN (SELECT count(*) FROM t);
      DROP TYPE e;
      DROP FUNCTION g();
      DROP FUNCTION tf;
      DROP TABLE t;
      DROP FUNCTION g() CASCADE;
      DROP FUNCTION tf() CASCADE;
      DROP TYPE e CASCADE;
      DROP TABLE t CASCADE;`,
  },
  {
    name: 'triggers',
    sql: `
      CREATE FUNCTION tt() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE FUNCTION no() RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a) STORED);
      CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION nowhere();
      CREATE TRIGGER x BEFORE INSERT ON nowhere FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION no();
      CREATE TRIGGER x BEFORE INSERT OR UPDATE OF a OR DELETE ON t FOR EACH ROW EXECUTE FUNCTION tt('x', 1, 2.5);
      CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE OR REPLACE TRIGGER x AFTER UPDATE ON t FOR EACH ROW WHEN (OLD.a IS DISTINCT FROM NEW.a) EXECUTE FUNCTION tt();
      CREATE CONSTRAINT TRIGGER y AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE OR REPLACE TRIGGER y BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z INSTEAD OF INSERT ON t FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE TRUNCATE ON t FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE OF a, a ON t FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE OF nowhere ON t FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE INSERT ON t FOR EACH ROW WHEN (OLD.a = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE DELETE ON t FOR EACH ROW WHEN (NEW.a = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE DELETE ON t WHEN (OLD.a = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.b = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.nowhere = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE ON t FOR EACH ROW WHEN (nowhere.a = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE ON t FOR EACH ROW WHEN (a = 1) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE ON t FOR EACH ROW WHEN ((SELECT true)) EXECUTE FUNCTION tt();
      CREATE TRIGGER z BEFORE UPDATE ON t REFERENCING OLD TABLE AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER INSERT ON t REFERENCING OLD TABLE AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER INSERT OR UPDATE ON t REFERENCING NEW TABLE AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER UPDATE OF a ON t REFERENCING NEW TABLE AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER UPDATE ON t REFERENCING NEW TABLE AS o OLD TABLE AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER UPDATE ON t REFERENCING NEW TABLE AS o NEW TABLE AS p FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER TRUNCATE ON t REFERENCING NEW TABLE AS o EXECUTE FUNCTION tt();
      CREATE TRIGGER z AFTER UPDATE ON t REFERENCING NEW ROW AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER st AFTER UPDATE ON t REFERENCING NEW TABLE AS n OLD TABLE AS o EXECUTE FUNCTION tt();
      CREATE TRIGGER tr AFTER TRUNCATE ON t EXECUTE FUNCTION tt();
      CREATE SEQUENCE sq;
      CREATE TRIGGER z AFTER UPDATE ON sq FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TABLE pt (a integer) PARTITION BY RANGE (a);
      CREATE TRIGGER z AFTER UPDATE ON pt REFERENCING NEW TABLE AS o FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER pz AFTER UPDATE ON pt FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE CONSTRAINT TRIGGER z AFTER UPDATE ON t FROM nowhere FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE CONSTRAINT TRIGGER fr AFTER UPDATE ON t FROM pt FOR EACH ROW EXECUTE FUNCTION tt();
      CREATE TRIGGER supp BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
      CREATE TRIGGER tsv BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION pg_catalog.tsvector_update_trigger(a, b);
      ALTER TABLE t ADD CONSTRAINT q CHECK (a > 0);
      CREATE CONSTRAINT TRIGGER q AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION tt();
      ALTER TRIGGER x ON t RENAME TO y;
      ALTER TRIGGER nowhere ON t RENAME TO y;
      ALTER TRIGGER x ON t RENAME TO x;
      ALTER TRIGGER x ON t RENAME TO x2;
      COMMENT ON TRIGGER x2 ON t IS 'x';
      COMMENT ON TRIGGER x ON t IS 'x';
      DROP TRIGGER x ON t;
      DROP TRIGGER x2 ON nowhere;
      DROP TRIGGER IF EXISTS x2 ON nowhere;
      DROP TRIGGER IF EXISTS x2 ON nowhere.t;
      DROP TRIGGER x2 ON sq;
      DROP TRIGGER x2 ON t;
      CREATE TRIGGER col BEFORE UPDATE OF a ON t FOR EACH ROW EXECUTE FUNCTION tt();
      ALTER TABLE t DROP COLUMN a;
      DROP TABLE pt CASCADE;`,
  },
  {
    name: 'policies',
    sql: `
      CREATE TABLE t (a integer, b text, c integer);
      CREATE TABLE u (a integer);
      CREATE SEQUENCE s;
      CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO PUBLIC, postgres USING (a = 1) WITH CHECK (b > 'x');
      CREATE POLICY p ON t;
      CREATE POLICY p ON nowhere;
      CREATE POLICY p ON s;
      CREATE POLICY q ON t FOR SELECT WITH CHECK (true);
      CREATE POLICY q ON t FOR DELETE WITH CHECK (true);
      CREATE POLICY q ON t FOR INSERT USING (true);
      CREATE POLICY q ON t USING (nowhere = 1);
      CREATE POLICY q ON t TO CURRENT_USER, postgres USING (EXISTS (SELECT FROM u WHERE u.a = t.c));
      ALTER POLICY p ON t TO postgres;
      ALTER POLICY p ON t USING (c = 1);
      ALTER POLICY nowhere ON t USING (true);
      CREATE POLICY ins ON t FOR INSERT WITH CHECK (c > 0);
      ALTER POLICY ins ON t USING (true);
      CREATE POLICY sel ON t FOR SELECT USING (c > 0);
      ALTER POLICY sel ON t WITH CHECK (true);
      ALTER POLICY p ON t RENAME TO q;
      ALTER POLICY p ON t RENAME TO p2;
      ALTER POLICY nowhere ON t RENAME TO p2;
      ALTER POLICY nowhere ON t RENAME TO p3;
      COMMENT ON POLICY p2 ON t IS 'x';
      COMMENT ON POLICY nowhere ON t IS 'x';
      ALTER TABLE t DROP COLUMN a;
      ALTER TABLE t DROP COLUMN b;
      DROP TABLE u;
      DROP POLICY p ON t;
      DROP POLICY p2 ON nowhere;
      DROP POLICY IF EXISTS p2 ON nowhere;
      DROP POLICY p2 ON s;
      DROP POLICY p2 ON t;
      ALTER TABLE t DROP COLUMN c CASCADE;
      DROP TABLE u CASCADE;`,
  },
  {
    name: 'renames of relations, columns and constraints',
    sql: `
      CREATE TABLE t (a integer PRIMARY KEY, b integer UNIQUE, c integer CHECK (c > 0), d serial, CONSTRAINT fk FOREIGN KEY (b) REFERENCES t (a));
      CREATE TABLE ch () INHERITS (t);
      CREATE INDEX ti ON t (b);
      CREATE SEQUENCE s;
      CREATE TYPE comp AS (x integer, y integer);
      CREATE TYPE e AS ENUM ('a');
      CREATE TABLE typed OF comp;
      ALTER TABLE t RENAME TO ch;
      ALTER TABLE t RENAME TO e;
      ALTER TABLE nowhere RENAME TO x;
      ALTER TABLE IF EXISTS nowhere RENAME TO x;
      ALTER INDEX t RENAME TO t2;
      ALTER TABLE t2 RENAME TO t;
      ALTER TABLE ti RENAME TO ti2;
      ALTER INDEX s RENAME TO s2;
      ALTER SEQUENCE t RENAME TO t3;
      ALTER FOREIGN TABLE t RENAME TO t3;
      ALTER TABLE comp RENAME TO t3;
      ALTER TYPE t RENAME TO t3;
      ALTER TYPE comp RENAME TO e;
      ALTER TYPE comp RENAME TO t;
      ALTER TYPE e RENAME TO comp;
      ALTER TYPE _e RENAME TO x;
      ALTER SEQUENCE t_d_seq RENAME TO seqq;
      ALTER TABLE ONLY t RENAME a TO aa;
      ALTER TABLE ch RENAME a TO aa;
      ALTER TABLE t RENAME a TO aa;
      ALTER TABLE t RENAME aa TO b;
      ALTER TABLE t RENAME nowhere TO b;
      ALTER TABLE t RENAME ctid TO b;
      ALTER TABLE t RENAME b TO ctid;
      ALTER TABLE s2 RENAME last_value TO b;
      ALTER TABLE typed RENAME x TO b;
      ALTER TABLE IF EXISTS nowhere RENAME x TO b;
      ALTER TABLE t RENAME CONSTRAINT nowhere TO x;
      ALTER TABLE t RENAME CONSTRAINT t_pkey TO x;
      ALTER TABLE t RENAME CONSTRAINT fk TO x;
      ALTER TABLE t RENAME CONSTRAINT t_c_check TO cc;
      ALTER TABLE ch RENAME CONSTRAINT cc TO cd;
      ALTER TABLE ONLY t RENAME CONSTRAINT cc TO cd;
      ALTER TABLE t RENAME CONSTRAINT fk TO fk9;
      ALTER INDEX x RENAME TO x_pkey;
      ALTER INDEX x_pkey RENAME TO fk9;
      ALTER INDEX t_b_key RENAME TO ti2;
      ALTER TABLE t RENAME CONSTRAINT t_b_key TO ti2;
      ALTER TABLE t RENAME CONSTRAINT t_b_key TO ub;
      ALTER TABLE t RENAME TO "New Name";
      CREATE TABLE t (a integer);`,
  },
  {
    name: 'moves to another schema',
    sql: `
      CREATE SCHEMA z;
      CREATE TABLE z.t (a integer);
      CREATE TYPE z.e AS ENUM ('q');
      CREATE TABLE t (a integer PRIMARY KEY, b serial, c integer CONSTRAINT tc UNIQUE);
      CREATE INDEX ti ON t (b);
      CREATE TABLE t9 (a integer);
      CREATE SEQUENCE s;
      CREATE TYPE e AS ENUM ('a');
      CREATE TYPE comp AS (x integer);
      CREATE DOMAIN d AS integer CONSTRAINT dc CHECK (VALUE > 0);
      ALTER TABLE t SET SCHEMA z;
      ALTER TABLE t SET SCHEMA nowhere;
      ALTER TABLE t RENAME TO t2;
      ALTER TABLE t2 SET SCHEMA z;
      ALTER TABLE nowhere SET SCHEMA z;
      ALTER TABLE IF EXISTS nowhere SET SCHEMA z;
      ALTER TYPE e SET SCHEMA z;
      ALTER TYPE d SET SCHEMA z;
      ALTER DOMAIN z.d SET SCHEMA public;
      ALTER DOMAIN e SET SCHEMA z;
      ALTER TYPE comp SET SCHEMA z;
      ALTER TYPE t9 SET SCHEMA z;
      ALTER SEQUENCE z.t_b_seq SET SCHEMA public;
      ALTER TABLE s SET SCHEMA z;
      ALTER TABLE z.ti SET SCHEMA public;
      ALTER TABLE z.comp SET SCHEMA public;
      ALTER TABLE t9 SET SCHEMA public;
      CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION z.f(integer) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION g(integer) RETURNS integer LANGUAGE sql AS 'select 1';
      ALTER FUNCTION f(integer) SET SCHEMA z;
      ALTER FUNCTION f(integer) SET SCHEMA public;
      ALTER FUNCTION g(integer) SET SCHEMA z;
      ALTER FUNCTION nowhere(integer) SET SCHEMA z;
      ALTER TABLE nowhere OWNER TO postgres;
      ALTER TYPE nowhere OWNER TO postgres;
      ALTER FUNCTION nowhere() OWNER TO postgres;`,
  },
  {
    name: 'drops of relations and types',
    sql: `
      CREATE TABLE t (a integer PRIMARY KEY, b integer);
      CREATE TABLE u (a integer REFERENCES t);
      CREATE INDEX ti ON t (b);
      CREATE SEQUENCE s;
      CREATE TYPE e AS ENUM ('a');
      CREATE TYPE comp AS (x integer);
      DROP TABLE nowhere;
      DROP TABLE nowhere.x;
      DROP TABLE IF EXISTS nowhere.x, nowhere;
      DROP SEQUENCE t;
      DROP INDEX t;
      DROP TABLE ti;
      DROP TABLE IF EXISTS ti;
      DROP TABLE comp;
      DROP INDEX nowhere;
      DROP SEQUENCE nowhere;
      DROP FOREIGN TABLE t;
      DROP FOREIGN TABLE nowhere;
      DROP INDEX t_pkey;
      DROP INDEX t_pkey CASCADE;
      DROP TABLE t;
      DROP TABLE t, u;
      DROP TYPE nowhere;
      DROP TYPE nowhere.x;
      DROP TYPE IF EXISTS nowhere.x;
      DROP TYPE integer;
      DROP TYPE e, nowhere;
      DROP TYPE e, comp;
      DROP EXTENSION nowhere;
      DROP EXTENSION IF EXISTS nowhere;
      DROP LANGUAGE nowhere;
      DROP LANGUAGE plpgsql;
      DROP TABLE s;
      DROP SEQUENCE s;`,
  },
  {
    name: 'comments',
    sql: `
      CREATE TABLE t (a integer PRIMARY KEY);
      CREATE SEQUENCE s;
      CREATE TYPE e AS ENUM ('a');
      COMMENT ON TABLE t IS 'it''s';
      COMMENT ON TABLE t IS '';
      COMMENT ON COLUMN t.a IS 'x';
      COMMENT ON COLUMN public.t.a IS NULL;
      COMMENT ON COLUMN t.nowhere IS 'x';
      COMMENT ON COLUMN nowhere.a IS 'x';
      COMMENT ON TABLE s IS 'x';
      COMMENT ON TABLE nowhere IS 'x';
      COMMENT ON CONSTRAINT t_pkey ON t IS 'x';
      COMMENT ON CONSTRAINT nowhere ON t IS 'x';
      COMMENT ON CONSTRAINT nowhere ON DOMAIN e IS 'x';
      COMMENT ON TYPE nowhere IS 'x';
      COMMENT ON TYPE e IS 'x';
      COMMENT ON INDEX nowhere IS 'x';
      COMMENT ON INDEX t IS 'x';
      COMMENT ON INDEX t_pkey IS 'x';
      COMMENT ON DOMAIN e IS 'x';
      COMMENT ON SEQUENCE s IS 'x';
      COMMENT ON SEQUENCE t IS 'x';
      COMMENT ON EXTENSION nowhere IS 'x';
      COMMENT ON EXTENSION plpgsql IS 'x';
      COMMENT ON FOREIGN TABLE t IS 'x';
      COMMENT ON FUNCTION nowhere() IS 'x';`,
  },
  {
    name: 'the search path',
    sql: `
      CREATE SCHEMA a;
      CREATE SCHEMA b;
      SET search_path TO a, b;
      CREATE TABLE t (a integer);
      CREATE TYPE e AS ENUM ('a');
      SET search_path = b, public, "$user";
      CREATE TABLE t (a integer);
      CREATE TABLE x (a e);
      SELECT set_config('search_path', 'a,  "public"', false);
      CREATE TABLE x (a e);
      SELECT pg_catalog.set_config('search_path', '', false);
      CREATE TABLE y (a integer);
      CREATE TABLE public.y (a e);
      CREATE TABLE public.y (a a.e, b text);
      SET search_path TO 'a, b';
      CREATE TABLE y (a integer);
      SET LOCAL search_path TO a;
      CREATE TABLE y (a integer);
      CREATE TABLE z2 (a integer);
      RESET search_path;
      SET search_path TO public;
      CREATE TABLE z3 (a integer);
      SET SCHEMA 'b';
      CREATE TABLE z4 (a integer);
      DROP SCHEMA b CASCADE;
      CREATE TABLE z5 (a integer);
      SET search_path TO pg_temp, public;
      CREATE TABLE z6 (a integer);
      CREATE TEMP TABLE z3 (b integer);
      SET search_path TO pg_catalog, public;
      CREATE TABLE z7 (a integer);`,
  },
  {
    name: 'extensions',
    sql: `
      CREATE SCHEMA z;
      CREATE EXTENSION citext SCHEMA z;
      CREATE EXTENSION citext;
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS plpgsql;
      CREATE TABLE t (a z.citext, b z.citext[], c citext);
      CREATE TABLE t (a z.citext, b z.citext[]);
      ALTER EXTENSION citext SET SCHEMA public;
      CREATE TABLE t2 (a citext);
      ALTER EXTENSION plpgsql SET SCHEMA public;
      CREATE EXTENSION earthdistance;
      CREATE EXTENSION earthdistance CASCADE;
      CREATE EXTENSION hstore SCHEMA nowhere;
      DROP TYPE citext;
      DROP EXTENSION cube;
      DROP EXTENSION cube CASCADE;
      DROP EXTENSION citext;
      ALTER EXTENSION nowhere UPDATE;
      ALTER EXTENSION citext ADD TABLE t2;
      DROP TABLE t2;
      ALTER EXTENSION citext DROP TABLE t2;
      CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'select 1';
      ALTER FUNCTION f() DEPENDS ON EXTENSION citext;
      CREATE EXTENSION moddatetime;
      CREATE TRIGGER m BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION moddatetime('a');
      DROP EXTENSION moddatetime;
      DROP EXTENSION moddatetime CASCADE;
      CREATE EXTENSION pg_trgm;
      CREATE EXTENSION "uuid-ossp";
      CREATE EXTENSION pgcrypto;
      DROP EXTENSION citext CASCADE;
      DROP FUNCTION f();`,
  },
  {
    name: 'shell types and what has no facts',
    sql: `
      CREATE TYPE sh;
      CREATE TYPE sh;
      CREATE TABLE t (a sh);
      CREATE DOMAIN d AS sh;
      CREATE TYPE x (input = y, output = z);
      DROP TYPE sh;
      CREATE COLLATION c FROM "C";
      CREATE TABLE t (a text, b integer);
      CREATE STATISTICS st ON a, b FROM t;
      DROP STATISTICS st;
      DROP COLLATION c;
      CREATE ROLE some_role;
      GRANT SELECT ON t TO some_role;
      CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
      DROP OPERATOR === (integer, integer);
      CREATE TEXT SEARCH CONFIGURATION ts (COPY = simple);
      DROP TEXT SEARCH CONFIGURATION ts;
      PREPARE p AS SELECT 1;
      DEALLOCATE p;
      INSERT INTO t VALUES ('x', 1);
      SELECT count(*) FROM t;
      DISCARD TEMP;
      REASSIGN OWNED BY some_role TO postgres;`,
  },
  {
    name: 'what stays of policies, functions and triggers',
    sql: `
      CREATE TABLE t (a integer, b text);
      CREATE TABLE u (a integer);
      CREATE FUNCTION is_mine(integer) RETURNS boolean LANGUAGE sql STABLE AS 'select true';
      CREATE POLICY p1 ON t AS RESTRICTIVE FOR UPDATE TO postgres USING (is_mine(a)) WITH CHECK (b > 'x');
      CREATE POLICY p2 ON t TO CURRENT_USER USING (EXISTS (SELECT FROM u JOIN t AS x USING (a) WHERE u.a = t.a));
      ALTER POLICY p1 ON t WITH CHECK (is_mine(1));
      ALTER POLICY p2 ON t RENAME TO p3;
      CREATE POLICY p4 ON t FOR INSERT WITH CHECK (a > 0);
      ALTER TABLE t DROP COLUMN b;
      ALTER TABLE t RENAME a TO a2;
      ALTER TABLE t DROP COLUMN a2;
      SET search_path TO public, pg_temp;
      CREATE FUNCTION f(a integer DEFAULT 1 + 2, b text DEFAULT 'a, b') RETURNS TABLE (x integer, y text) LANGUAGE sql SET search_path FROM CURRENT SET timezone TO 'UTC' AS 'select 1, null';
      ALTER FUNCTION f(integer, text) SET search_path TO public, "My Schema" RESET timezone SET work_mem = '4MB';
      CREATE FUNCTION g() RETURNS integer LANGUAGE sql SET search_path = '' AS 'select 1';
      ALTER FUNCTION g() RESET ALL;
      CREATE FUNCTION h() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO u VALUES (1); DELETE FROM u; END;
      DROP TABLE u;
      CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE CONSTRAINT TRIGGER c AFTER INSERT OR DELETE ON t FROM u NOT DEFERRABLE FOR EACH ROW EXECUTE PROCEDURE tf('it''s', 2);
      CREATE TRIGGER d BEFORE INSERT OR UPDATE OF a2 ON t FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE PROCEDURE tf();
      COMMENT ON FUNCTION tf IS 'a function';
      COMMENT ON POLICY p4 ON t IS 'a policy';
      ALTER FUNCTION is_mine(integer) RENAME TO "Is Mine";
      DROP FUNCTION "Is Mine"(integer);`,
  },
  {
    name: 'cascades through types, domains and defaults',
    sql: `
      CREATE SEQUENCE s;
      CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE TYPE e AS ENUM ('a', 'b');
      CREATE DOMAIN de AS e DEFAULT 'a' CHECK (VALUE <> 'b');
      CREATE DOMAIN df AS integer DEFAULT f() CHECK (VALUE > f());
      CREATE DOMAIN ds AS bigint DEFAULT nextval('s');
      CREATE TYPE c AS (x de, y integer);
      CREATE TYPE r AS RANGE (subtype = df);
      CREATE TABLE t (a e DEFAULT 'a', b c, k de[], d ds, f df, g r, h r_multirange, i integer DEFAULT f(), j bigint DEFAULT nextval('s'));
      CREATE TABLE u (a t, b t[]);
      CREATE FUNCTION g(t) RETURNS c LANGUAGE plpgsql AS 'begin end';
      DROP SEQUENCE s;
      DROP SEQUENCE s CASCADE;
      DROP FUNCTION f();
      DROP FUNCTION f() CASCADE;
      ALTER TYPE e RENAME VALUE 'a' TO 'z';
      DROP TYPE r CASCADE;
      DROP TYPE c;
      DROP TYPE e;
      DROP DOMAIN de CASCADE;
      DROP TABLE t;
      DROP TABLE t CASCADE;
      DROP TYPE c;
      DROP TYPE e;`,
  },
  {
    name: 'inherited columns and constraints renamed',
    sql: `
      CREATE TABLE a (x integer, y integer CONSTRAINT ay CHECK (y > 0), CONSTRAINT own CHECK (x > 0) NO INHERIT);
      CREATE TABLE b () INHERITS (a);
      CREATE TABLE c (x integer) INHERITS (a);
      CREATE TABLE d () INHERITS (b, c);
      ALTER TABLE a RENAME x TO x2;
      ALTER TABLE a RENAME CONSTRAINT ay TO ay2;
      ALTER TABLE a RENAME CONSTRAINT own TO own2;
      ALTER TABLE b RENAME CONSTRAINT ay2 TO ay3;
      ALTER TABLE b RENAME y TO z;
      CREATE TABLE p (a integer, b integer UNIQUE, CONSTRAINT ck CHECK (b > 0)) ;
      CREATE TABLE q (a integer PRIMARY KEY, b integer REFERENCES p (b), CONSTRAINT ck CHECK (b > 0)) PARTITION BY RANGE (a);
      CREATE TABLE q1 PARTITION OF q FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (a);
      CREATE TABLE q11 PARTITION OF q1 FOR VALUES FROM (0) TO (5);
      ALTER TABLE q RENAME a TO a2;
      ALTER TABLE ONLY q RENAME b TO b2;
      ALTER TABLE q1 RENAME b TO b2;
      ALTER TABLE q RENAME CONSTRAINT ck TO ck2;
      ALTER TABLE q RENAME CONSTRAINT q_pkey TO qk;
      ALTER TABLE q1 RENAME CONSTRAINT q1_pkey TO q1k;
      ALTER TABLE q RENAME CONSTRAINT q_b_fkey TO qf;
      ALTER TABLE q1 RENAME CONSTRAINT q_b_fkey TO qf;
      ALTER INDEX qk RENAME TO qk2;
      ALTER TABLE q RENAME TO qq;
      CREATE SCHEMA z;
      ALTER TABLE qq SET SCHEMA z;
      ALTER TABLE q1 SET SCHEMA z;
      ALTER TABLE a SET SCHEMA z;
      DROP INDEX z.q1k;
      DROP TABLE z.qq;
      DROP TABLE z.a;
      DROP TABLE z.a CASCADE;`,
  },
  {
    name: 'CREATE SCHEMA with every kind of element',
    sql: `
      CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE SCHEMA z
        CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf()
        CREATE UNIQUE INDEX ti ON t (a)
        CREATE TABLE t (a integer DEFAULT nextval('sq'), b serial, c integer)
        CREATE SEQUENCE sq START 5;
      CREATE SCHEMA y CREATE TABLE t (a integer) CREATE INDEX ON nowhere (a);
      CREATE SCHEMA "Quoted Name" CREATE TABLE "T" (a integer);
      CREATE SCHEMA y;
      CREATE TABLE t (a integer);
      SET search_path TO z;
      ALTER SCHEMA z RENAME TO z2;
      CREATE TABLE x (a integer);
      SET search_path TO z2;
      CREATE TABLE x (a integer);
      DROP SCHEMA z2 RESTRICT;`,
  },
  {
    name: 'labels of enums between others',
    sql: `
      CREATE TYPE e AS ENUM ('m');
      ALTER TYPE e ADD VALUE 'l' BEFORE 'm';
      ALTER TYPE e ADD VALUE 'n' AFTER 'm';
      ALTER TYPE e ADD VALUE 'm2' BEFORE 'n';
      ALTER TYPE e ADD VALUE 'm1' AFTER 'm';
      ALTER TYPE e ADD VALUE 'l1' AFTER 'l';
      ALTER TYPE e ADD VALUE 'z';
      ALTER TYPE e ADD VALUE 'it''s "quoted"' BEFORE 'z';
      ALTER TYPE e RENAME VALUE 'm1' TO 'M 1';
      ALTER TYPE e RENAME TO "E";
      CREATE SCHEMA s;
      ALTER TYPE "E" SET SCHEMA s;
      COMMENT ON TYPE s."E" IS 'an enum';`,
  },
  {
    name: 'identity sequences through ALTER SEQUENCE and moves',
    sql: `
      CREATE SCHEMA z;
      CREATE TABLE t (a integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, b bigserial, c smallint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME own START 5));
      ALTER SEQUENCE t_a_seq MAXVALUE 100 CYCLE;
      ALTER SEQUENCE t_a_seq AS bigint;
      ALTER SEQUENCE t_a_seq RENAME TO renamed;
      ALTER SEQUENCE renamed SET SCHEMA z;
      ALTER TABLE t RENAME b TO b2;
      ALTER TABLE t SET SCHEMA z;
      ALTER SEQUENCE z.t_b_seq OWNED BY NONE;
      ALTER TABLE z.t DROP COLUMN b2;
      DROP SEQUENCE z.renamed;
      DROP SEQUENCE z.own CASCADE;
      DROP TABLE z.t;
      DROP SCHEMA z;
      DROP SEQUENCE z.t_b_seq;
      DROP SCHEMA z;`,
  },
  {
    name: 'names along the search path',
    sql: `
      CREATE SCHEMA a;
      CREATE SCHEMA b;
      CREATE FUNCTION a.f(integer) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION b.f(integer) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE FUNCTION b.f(text) RETURNS integer LANGUAGE sql AS 'select 1';
      CREATE TYPE a.e AS ENUM ('a');
      CREATE TYPE b.e AS ENUM ('b');
      CREATE TABLE b.t (x b.e);
      SET search_path TO a, b;
      COMMENT ON FUNCTION f IS 'x';
      COMMENT ON FUNCTION f(text) IS 'x';
      DROP FUNCTION f;
      DROP FUNCTION f(integer);
      DROP FUNCTION f(integer);
      DROP FUNCTION f;
      DROP TYPE e;
      DROP TYPE e;
      DROP TABLE t, e;
      CREATE TABLE u (y e[]);
      ALTER TYPE e ADD VALUE 'c';
      SET search_path TO nowhere, public;
      DROP TYPE b.e;
      DROP TYPE e;
      CREATE TYPE int4 AS ENUM ('x');
      CREATE TABLE t (a int4, b integer, c public.int4, d "int4"[]);
      SET search_path TO public, pg_catalog;
      CREATE TABLE t2 (a int4, b integer);
      DROP TYPE int4;`,
  },
  {
    name: 'several objects in one statement',
    sql: `
      CREATE TYPE a AS ENUM ('x');
      CREATE DOMAIN b AS a;
      CREATE TYPE c AS (x b, y a);
      CREATE FUNCTION f(a) RETURNS c LANGUAGE plpgsql AS 'begin end';
      CREATE FUNCTION g(b) RETURNS integer LANGUAGE plpgsql AS 'begin end';
      CREATE TABLE t (x c);
      DROP TYPE a, b;
      DROP TYPE a, b, c;
      DROP FUNCTION f(a), nowhere(integer);
      DROP FUNCTION f(a), g;
      DROP TABLE IF EXISTS t, nowhere;
      DROP TYPE c, b, a;
      CREATE SCHEMA s;
      CREATE SCHEMA s2 CREATE TABLE t (a integer);
      CREATE TABLE s.t (a integer PRIMARY KEY);
      CREATE TABLE u (a integer REFERENCES s.t);
      DROP SCHEMA s, s2;
      DROP SCHEMA s, s2 CASCADE;`,
  },
  {
    name: 'types that are altered while they are used',
    sql: `
      CREATE TYPE c AS (a integer, b integer);
      CREATE DOMAIN dc AS c;
      CREATE TYPE outer_c AS (x dc[]);
      CREATE TABLE t (a outer_c);
      ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint;
      ALTER TYPE c ADD ATTRIBUTE d integer;
      ALTER TYPE c DROP ATTRIBUTE b;
      ALTER TYPE c ADD ATTRIBUTE e outer_c;
      ALTER TYPE outer_c RENAME ATTRIBUTE x TO y;
      DROP TABLE t;
      ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint;
      ALTER TYPE c ALTER ATTRIBUTE a SET DATA TYPE varchar(10) COLLATE "C" CASCADE, ADD ATTRIBUTE b text;
      CREATE TABLE u OF c (PRIMARY KEY (a));
      ALTER TYPE c DROP ATTRIBUTE a CASCADE;
      ALTER TYPE c ADD ATTRIBUTE b integer CASCADE;
      ALTER TYPE c RENAME TO c2;
      ALTER TYPE c2 SET SCHEMA pg_catalog;
      DROP TYPE c2;
      DROP TYPE c2 CASCADE;`,
  },
  {
    name: 'triggers and policies of tables in other schemas',
    sql: `
      CREATE SCHEMA s;
      CREATE TABLE s.t (a integer);
      CREATE FUNCTION s.tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
      CREATE TRIGGER tr BEFORE INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION tf();
      CREATE TRIGGER tr BEFORE INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.tf();
      CREATE POLICY "P 1" ON s.t USING (s.t.a = 1);
      ALTER TABLE s.t ENABLE ROW LEVEL SECURITY;
      ALTER TABLE s.t DISABLE TRIGGER tr;
      CREATE OR REPLACE TRIGGER tr AFTER INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.tf();
      ALTER TRIGGER tr ON s.t RENAME TO "T 1";
      COMMENT ON TRIGGER "T 1" ON s.t IS 'trigger';
      COMMENT ON POLICY "P 1" ON s.t IS 'policy';
      ALTER TABLE s.t RENAME TO t2;
      ALTER TABLE s.t2 SET SCHEMA public;
      ALTER POLICY "P 1" ON t2 RENAME TO p;
      DROP FUNCTION s.tf();
      DROP SCHEMA s;
      DROP SCHEMA s CASCADE;
      DROP POLICY p ON public.t2;`,
  },
  {
    name: 'members of extensions',
    sql: `
      CREATE EXTENSION hstore;
      CREATE EXTENSION ltree;
      CREATE SCHEMA z;
      CREATE TABLE t (a hstore, b ltree[], c integer);
      CREATE DOMAIN d AS hstore;
      CREATE TYPE hstore AS ENUM ();
      ALTER TYPE hstore RENAME TO h;
      ALTER TYPE h RENAME TO hstore;
      DROP EXTENSION hstore, ltree;
      DROP EXTENSION hstore RESTRICT;
      ALTER EXTENSION hstore ADD TYPE d;
      DROP DOMAIN d;
      ALTER EXTENSION hstore ADD SCHEMA z;
      DROP SCHEMA z;
      ALTER EXTENSION hstore DROP SCHEMA z;
      DROP EXTENSION IF EXISTS hstore, nowhere CASCADE;
      DROP SCHEMA public;
      ALTER EXTENSION ltree SET SCHEMA z;
      DROP SCHEMA z;
      DROP SCHEMA z CASCADE;
      CREATE EXTENSION hstore;`,
  },
  {
    name: 'aggregates and the functions that they call',
    sql: `
      CREATE FUNCTION step(state integer, value integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select state + value';
      CREATE FUNCTION final(state integer) RETURNS text LANGUAGE sql IMMUTABLE AS 'select state::text';
      CREATE AGGREGATE total(integer) (sfunc = step, stype = integer, finalfunc = final);
      CREATE AGGREGATE total2(value integer) (sfunc = step, stype = integer, parallel = safe);
      CREATE OR REPLACE AGGREGATE total2(value integer) (sfunc = step, stype = integer, finalfunc = final);
      CREATE AGGREGATE old_style (basetype = integer, sfunc = step, stype = integer);
      CREATE OR REPLACE FUNCTION total(integer) RETURNS text LANGUAGE sql AS 'select 1';
      ALTER FUNCTION total(integer) STRICT;
      ALTER AGGREGATE total(integer) SET SCHEMA pg_catalog;
      ALTER AGGREGATE total2(integer) OWNER TO postgres;
      DROP FUNCTION final(integer);
      DROP FUNCTION step(integer, integer) CASCADE;
      DROP FUNCTION final(integer);
      CREATE AGGREGATE last(integer) (sfunc = int4larger, stype = integer, parallel = restricted);
      CREATE AGGREGATE x(integer) (sfunc = int4larger, stype = integer, parallel = nowhere);`,
  },
];
