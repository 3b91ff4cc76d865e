CREATE TABLE t (a integer, b text);
INSERT INTO t (a, c) VALUES (1, 'x');
INSERT INTO t (a, a) VALUES (1, 2);
INSERT INTO t VALUES (1, 'x', 3);
UPDATE t SET c = 1;
UPDATE t SET a = 1 WHERE c = 2;
DELETE FROM t WHERE c = 1;
SELECT c FROM t;
SELECT u.a FROM t;
