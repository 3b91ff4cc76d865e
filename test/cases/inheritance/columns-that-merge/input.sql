CREATE TABLE a (id integer, name text DEFAULT 'a');
CREATE TABLE b (name text DEFAULT 'b', extra integer);
CREATE TABLE c (own integer) INHERITS (a, b);
CREATE TABLE c (name text DEFAULT 'c', own integer) INHERITS (a, b);
CREATE TABLE d (name varchar(5)) INHERITS (a);
CREATE TABLE e (id bigint) INHERITS (a);
ALTER TABLE a ADD COLUMN added integer;
ALTER TABLE c DROP COLUMN added;
ALTER TABLE a DROP COLUMN name;
