CREATE TABLE c1 (a int, CHECK (tableoid > 0), CHECK (tableoid > 1 AND a > 0));
CREATE TABLE g11 (a int, b int GENERATED ALWAYS AS (tableoid::int) STORED);
CREATE TABLE g12 (a int, b boolean GENERATED ALWAYS AS (ctid IS NULL) STORED);
CREATE TABLE g13 (a int, b boolean GENERATED ALWAYS AS (g13 IS NULL) STORED);
CREATE TABLE c2 (a int, CHECK (ctid IS NOT NULL));
CREATE TABLE c3 (a int, CHECK (c3.xmin IS NOT NULL));
CREATE TABLE c4 (a int);
ALTER TABLE c4 ADD CHECK (xmax IS NULL);
ALTER TABLE c4 ADD CHECK (c4.tableoid > 5);
