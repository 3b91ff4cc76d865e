CREATE TABLE p (a int) PARTITION BY LIST (a);
ALTER TABLE p SET (fillfactor = 50);
ALTER TABLE p RESET (fillfactor);
CREATE TABLE q (a int) PARTITION BY LIST (a) WITH (fillfactor = 50);
