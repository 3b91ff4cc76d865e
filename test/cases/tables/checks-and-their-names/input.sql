CREATE TABLE t (a integer CHECK (a > 0), b integer CHECK (b > 0) CHECK (b < 9) CONSTRAINT named CHECK (b <> 5),
  CHECK (a > b), CHECK (true), CHECK (a IS NOT NULL), CONSTRAINT no_child CHECK (a < 100) NO INHERIT);
CREATE TABLE t_b (check_x integer CHECK (check_x > 0));
CREATE TABLE u (a integer, CONSTRAINT c CHECK (a > 0), CONSTRAINT c CHECK (a > 1));
CREATE TABLE u (a integer, CONSTRAINT c CHECK (a > 0), CONSTRAINT c UNIQUE (a));
CREATE TABLE u (a integer CHECK (b > 0));
CREATE TABLE u (a integer CHECK ((SELECT true)));
CREATE TABLE u (a integer CHECK (a > 0) NOT DEFERRABLE);
CREATE TABLE u (a integer DEFERRABLE);
CREATE TABLE s1 (a integer CONSTRAINT shared_a_check CHECK (a > 1));
CREATE TABLE shared (a integer CHECK (a > 2));
CREATE TABLE ok (a integer, CHECK (a > 0) NOT VALID);
