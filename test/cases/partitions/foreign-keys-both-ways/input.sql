CREATE TABLE parents (id integer, region text, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE parents_eu PARTITION OF parents FOR VALUES IN ('eu');
CREATE TABLE children (parent_id integer, region text, FOREIGN KEY (parent_id, region) REFERENCES parents) PARTITION BY LIST (region);
CREATE TABLE children_eu PARTITION OF children FOR VALUES IN ('eu');
DROP TABLE parents_eu;
ALTER TABLE children DROP CONSTRAINT children_parent_id_region_fkey;
DROP TABLE parents;
