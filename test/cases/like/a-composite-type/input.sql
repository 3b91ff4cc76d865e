CREATE TYPE address AS (street text, zip varchar(5));
CREATE TABLE t (LIKE address, a integer);
