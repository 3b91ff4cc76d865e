CREATE TABLE parent (id integer PRIMARY KEY, code text UNIQUE);
CREATE TABLE child (parent_id integer REFERENCES parent, code text REFERENCES parent (code));
ALTER TABLE parent DROP CONSTRAINT parent_pkey;
ALTER TABLE parent DROP CONSTRAINT parent_pkey CASCADE;
DROP INDEX parent_code_key;
ALTER TABLE parent DROP COLUMN code;
ALTER TABLE parent DROP COLUMN code CASCADE;
DROP TABLE parent;
