CREATE TABLE t (a serial, b integer);
ALTER SEQUENCE t_a_seq OWNED BY t.b;
ALTER TABLE t DROP COLUMN b;
CREATE TABLE u (a serial);
ALTER SEQUENCE u_a_seq OWNED BY NONE;
DROP TABLE u;
ALTER SEQUENCE u_a_seq RENAME TO numbers;
CREATE TABLE u (a integer DEFAULT nextval('numbers'));
