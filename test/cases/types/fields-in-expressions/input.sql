-- What names a field needs it.
CREATE TYPE point_of AS (x int, y int, z int);
CREATE TYPE line_of AS (one point_of, many point_of[], name text);
CREATE DOMAIN flat_point AS point_of CHECK ((VALUE).z IS NULL);
CREATE TABLE shapes (
  a point_of,
  l line_of,
  f flat_point,
  CHECK ((a).x > 0),
  CHECK ((l).one.y > 0 AND ((l).many[1]).x > 1),
  CHECK ((f).y < 4)
);
CREATE INDEX shapes_y ON shapes (((a).y));
CREATE VIEW lines AS SELECT (l).name, (a).x FROM shapes;
ALTER TYPE point_of DROP ATTRIBUTE x;
ALTER TYPE point_of DROP ATTRIBUTE y;
ALTER TYPE point_of DROP ATTRIBUTE z;
ALTER TYPE line_of DROP ATTRIBUTE many;
ALTER TYPE line_of DROP ATTRIBUTE name;
ALTER TYPE line_of DROP ATTRIBUTE name CASCADE;
ALTER TYPE point_of DROP ATTRIBUTE y CASCADE;
ALTER TYPE point_of DROP ATTRIBUTE x CASCADE;

-- The name of the table is its row, not a column.
CREATE TABLE rows (n int, m int);
CREATE INDEX rows_whole ON rows ((rows));
CREATE INDEX rows_n ON rows ((rows.n), ((m)) DESC);
CREATE INDEX rows_nope ON rows ((nope));
CREATE INDEX rows_ctid ON rows ((ctid));
