CREATE TABLE t (a integer);
CREATE PROCEDURE add_row(a integer) LANGUAGE sql AS 'INSERT INTO t VALUES (a)';
CALL add_row(1);
CALL nowhere(1);
CALL add_row();
