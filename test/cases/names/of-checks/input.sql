CREATE TABLE t (
  a integer CHECK (a > 0) CHECK (a < 10),
  b integer,
  CHECK (a < b),
  CHECK (b > 0)
);
ALTER TABLE t ADD CHECK (a <> b);
ALTER TABLE t ADD CHECK (b <> 7);
ALTER TABLE t DROP CONSTRAINT t_a_check;
ALTER TABLE t ADD CHECK (a <> 5);
