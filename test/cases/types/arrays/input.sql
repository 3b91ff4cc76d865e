CREATE TABLE t (
  a integer[], b integer[][], c integer[3], d text ARRAY, e text ARRAY[4],
  f integer[] DEFAULT '{}', g text[] DEFAULT ARRAY[]::text[], h integer[] DEFAULT ARRAY[1, 2]
);
ALTER TABLE t ALTER COLUMN a TYPE bigint[];
ALTER TABLE t ALTER COLUMN a TYPE text[] USING a::text[];
