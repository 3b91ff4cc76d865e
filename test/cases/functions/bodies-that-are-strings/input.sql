CREATE TABLE t (a integer);
CREATE FUNCTION total() RETURNS bigint LANGUAGE sql AS 'SELECT sum(a) FROM t';
DROP TABLE t;
SET check_function_bodies = off;
CREATE FUNCTION later() RETURNS bigint LANGUAGE sql AS 'SELECT sum(a) FROM not_yet';
