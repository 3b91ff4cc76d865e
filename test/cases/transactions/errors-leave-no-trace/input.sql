CREATE TABLE t (a integer, b nowhere);
CREATE TABLE t (a integer PRIMARY KEY);
ALTER TABLE t ADD COLUMN b integer, ADD COLUMN c nowhere;
CREATE TABLE u (a integer REFERENCES t, b integer REFERENCES nowhere);
CREATE TABLE u (a serial, b integer CHECK (c > 0));
CREATE SCHEMA s CREATE TABLE t (a integer) CREATE TABLE u (a nowhere);
