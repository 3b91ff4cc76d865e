CREATE DOMAIN pos AS int;
CREATE SCHEMA s1;
CREATE TYPE t AS (x t);
SET search_path = s1, public;
CREATE TYPE pos AS (x pos);
