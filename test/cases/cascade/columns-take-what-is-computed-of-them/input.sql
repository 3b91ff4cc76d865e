CREATE TABLE t (
  a integer,
  b integer,
  total integer GENERATED ALWAYS AS (a + b) STORED,
  CHECK (a < b)
);
CREATE INDEX t_a ON t (a);
CREATE INDEX t_where ON t (b) WHERE a > 0;
ALTER TABLE t DROP COLUMN a;
ALTER TABLE t DROP COLUMN a CASCADE;
