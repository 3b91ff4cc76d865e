CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE SEQUENCE numbers;
CREATE TABLE t (
  a integer DEFAULT twice(2) CHECK (twice(a) > a),
  m mood DEFAULT 'ok' CHECK (m <> 'bad'),
  n integer DEFAULT nextval('numbers')
);
CREATE INDEX t_twice ON t (twice(a)) WHERE m = 'ok';
ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';
ALTER TYPE mood RENAME TO feeling;
ALTER FUNCTION twice(integer) RENAME TO double;
ALTER SEQUENCE numbers RENAME TO figures;
ALTER TABLE t RENAME COLUMN a TO amount;
