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
DROP SCHEMA z2 RESTRICT;
