CREATE SCHEMA app;
SET search_path = app, public;
CREATE TABLE t (a integer);
