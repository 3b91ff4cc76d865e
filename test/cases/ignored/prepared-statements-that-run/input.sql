CREATE TABLE t (a integer);
PREPARE find (integer) AS SELECT a FROM t WHERE a = $1;
EXECUTE find (1);
DEALLOCATE find;
