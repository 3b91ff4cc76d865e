CREATE TABLE base (
  id serial PRIMARY KEY,
  name varchar(20) NOT NULL DEFAULT 'x' CHECK (name <> ''),
  total integer GENERATED ALWAYS AS (1 + 1) STORED
);
CREATE INDEX ON base (name);
COMMENT ON COLUMN base.name IS 'what it is called';
CREATE TABLE plain (LIKE base);
CREATE TABLE more (before integer, LIKE base, after integer);
CREATE TABLE twice (LIKE base, id integer);
CREATE TABLE wrong (LIKE nowhere);
