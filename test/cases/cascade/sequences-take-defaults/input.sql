CREATE SEQUENCE s;
CREATE TABLE t (a integer DEFAULT nextval('s'), b integer DEFAULT nextval('s'::text), c serial);
DROP SEQUENCE s;
DROP SEQUENCE t_c_seq;
DROP SEQUENCE s CASCADE;
DROP SEQUENCE t_c_seq CASCADE;
