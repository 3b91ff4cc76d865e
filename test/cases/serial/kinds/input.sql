CREATE TABLE t (a smallserial, b serial, c bigserial, d serial2, e serial4, f serial8);
CREATE TABLE u (a serial DEFAULT 1);
CREATE TABLE u (a serial[]);
ALTER TABLE t ALTER COLUMN b TYPE bigint;
ALTER TABLE t ALTER COLUMN c TYPE serial;
