CREATE TABLE t (a integer, v integer GENERATED ALWAYS AS (a * 2) NOT NULL);
CREATE INDEX ON t (v);
CREATE INDEX ON t ((v + 1));
CREATE INDEX ON t (a) WHERE v > 0;
CREATE TABLE u (a integer, v integer GENERATED ALWAYS AS (a * 2) UNIQUE);
CREATE TABLE u (a integer, v integer GENERATED ALWAYS AS (a * 2) PRIMARY KEY);
CREATE TABLE u (a integer, v integer GENERATED ALWAYS AS (a * 2), EXCLUDE (v WITH =));
CREATE TABLE u (a integer PRIMARY KEY, v integer GENERATED ALWAYS AS (a * 2) REFERENCES u);
