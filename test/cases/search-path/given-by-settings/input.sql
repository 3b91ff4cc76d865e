CREATE TABLE t (a integer);
CREATE SCHEMA app;
CREATE TABLE t (a integer);
CREATE TABLE u (t_a integer);
