CREATE TABLE t (a integer PRIMARY KEY, b integer UNIQUE, c integer, d integer, UNIQUE (c, d), UNIQUE (d) INCLUDE (a, c),
  CONSTRAINT named UNIQUE NULLS NOT DISTINCT (c), UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED, UNIQUE (b, a) WITH (fillfactor = 50));
CREATE TABLE same (a integer PRIMARY KEY UNIQUE, b integer UNIQUE, CONSTRAINT other UNIQUE (b), CONSTRAINT again UNIQUE (a));
CREATE TABLE u (a integer PRIMARY KEY, b integer PRIMARY KEY);
CREATE TABLE u (a integer PRIMARY KEY, PRIMARY KEY (a));
CREATE TABLE u (a integer, PRIMARY KEY (b));
CREATE TABLE u (a integer, UNIQUE (a, a));
CREATE TABLE u (a integer, PRIMARY KEY (a, a));
CREATE TABLE u (a integer, UNIQUE (a) INCLUDE (b));
CREATE TABLE u (a integer PRIMARY KEY INITIALLY DEFERRED NOT DEFERRABLE);
CREATE TABLE u (a integer PRIMARY KEY DEFERRABLE DEFERRABLE);
CREATE TABLE u (a integer, CONSTRAINT t UNIQUE (a));
CREATE TABLE pk (a integer, b integer, CONSTRAINT pk_key PRIMARY KEY (b, a) INCLUDE (c), c integer);
CREATE TABLE pp (a integer CONSTRAINT pp PRIMARY KEY);
CREATE TABLE v_a_key (b integer);
CREATE TABLE v (a integer UNIQUE);
