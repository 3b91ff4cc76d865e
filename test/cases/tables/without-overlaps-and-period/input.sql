CREATE TABLE k (id int4range, during daterange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE f (id int4range, during daterange, FOREIGN KEY (id, PERIOD during) REFERENCES k (id, PERIOD during));
CREATE TABLE u (id int4range, during daterange, UNIQUE (during WITHOUT OVERLAPS));
CREATE TABLE u (id int4range, during daterange, FOREIGN KEY (id, during) REFERENCES k (id, during));
