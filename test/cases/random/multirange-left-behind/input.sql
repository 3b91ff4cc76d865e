CREATE TYPE span AS RANGE (subtype = int);
CREATE SCHEMA s1;
ALTER TYPE span SET SCHEMA s1;
CREATE TABLE s1.t (a s1.span, b int);
DROP SCHEMA public;
DROP SCHEMA public CASCADE;
