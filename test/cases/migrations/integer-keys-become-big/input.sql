CREATE TABLE parents (id serial PRIMARY KEY);
CREATE TABLE children (id serial PRIMARY KEY, parent_id integer NOT NULL REFERENCES parents);
ALTER TABLE parents ALTER COLUMN id TYPE bigint;
ALTER SEQUENCE parents_id_seq AS bigint;
ALTER TABLE children ALTER COLUMN parent_id TYPE bigint, ALTER COLUMN id SET DATA TYPE bigint;
