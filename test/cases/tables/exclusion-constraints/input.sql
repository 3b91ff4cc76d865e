CREATE TABLE t (a int4range, b integer, EXCLUDE USING gist (a WITH &&), CONSTRAINT named EXCLUDE (b WITH =) WHERE (b > 0) DEFERRABLE,
  EXCLUDE (b WITH OPERATOR(pg_catalog.=), (b + 1) WITH =), EXCLUDE USING gist (int4range(b, b + 1) WITH &&));
CREATE TABLE u (a integer, EXCLUDE USING gin (a WITH =));
CREATE TABLE u (a integer, EXCLUDE USING nope (a WITH =));
CREATE TABLE u (a integer, EXCLUDE (b WITH =));
