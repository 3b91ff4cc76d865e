BEGIN;
CREATE DATABASE cases_of_databases_never;
CREATE TABLE t (a integer);
DROP DATABASE cases_of_databases_never;
COMMIT;
