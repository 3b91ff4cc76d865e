CREATE EXTENSION btree_gist;
CREATE TABLE tide (route integer, valid daterange, PRIMARY KEY (route, valid WITHOUT OVERLAPS));
CREATE TABLE sail (route integer, valid daterange);
ALTER TABLE sail ADD FOREIGN KEY (route, PERIOD valid) REFERENCES tide (route, PERIOD valid) ON DELETE CASCADE;
ALTER TABLE sail ADD FOREIGN KEY (route, PERIOD valid) REFERENCES tide (route, PERIOD valid) ON DELETE RESTRICT;
ALTER TABLE sail ADD FOREIGN KEY (route, PERIOD valid) REFERENCES tide (route, PERIOD valid) ON DELETE SET NULL ON UPDATE SET DEFAULT;
ALTER TABLE sail ADD FOREIGN KEY (route, PERIOD valid) REFERENCES tide (route, PERIOD valid) ON UPDATE NO ACTION;
