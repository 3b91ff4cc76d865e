CREATE EXTENSION btree_gist;
CREATE TABLE u (id integer, during tsrange, EXCLUDE USING gist (id WITH =, during WITH &&));
CREATE INDEX ON u USING gin (id);
CREATE EXTENSION btree_gin;
CREATE INDEX ON u USING gin (id);
