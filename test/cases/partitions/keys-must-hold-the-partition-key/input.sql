CREATE TABLE t (a integer, b integer, PRIMARY KEY (a)) PARTITION BY LIST (b);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a, b);
CREATE TABLE t (a integer, b integer) PARTITION BY RANGE (c);
CREATE TABLE t (a integer, b integer) PARTITION BY RANGE (b);
ALTER TABLE t ADD UNIQUE (a);
CREATE UNIQUE INDEX ON t (a);
CREATE UNIQUE INDEX ON t (a, b);
