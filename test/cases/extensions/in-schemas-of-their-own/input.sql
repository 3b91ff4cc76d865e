CREATE SCHEMA extensions;
CREATE EXTENSION citext SCHEMA extensions;
CREATE EXTENSION citext;
CREATE TABLE t (a extensions.citext);
CREATE TABLE u (a citext);
SET search_path = public, extensions;
CREATE TABLE u (a citext);
DROP SCHEMA extensions;
DROP SCHEMA extensions CASCADE;
