CREATE TABLE t (a integer, b text);
COPY t (a, b) FROM stdin;
1	one; DROP TABLE t;
2	CREATE TABLE no (a integer);
\.
ALTER TABLE t ADD COLUMN c integer;
COPY t (a, nowhere) FROM stdin;
1	x
\.
