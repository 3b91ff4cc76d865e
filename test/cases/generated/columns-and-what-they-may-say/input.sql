CREATE TABLE t (
  first text NOT NULL,
  last text NOT NULL,
  whole text GENERATED ALWAYS AS (first || ' ' || last) STORED
);
CREATE TABLE u (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED DEFAULT 1);
CREATE TABLE u (a timestamptz, b date GENERATED ALWAYS AS (a::date) STORED);
CREATE TABLE u (a integer, b integer GENERATED ALWAYS AS (c) STORED);
ALTER TABLE t DROP COLUMN first;
ALTER TABLE t ALTER COLUMN whole DROP EXPRESSION;
ALTER TABLE t DROP COLUMN first;
