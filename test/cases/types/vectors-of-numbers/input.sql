-- The two arrays of the system catalogs that are types of their own.
CREATE TABLE t (a oidvector, b int2vector NOT NULL, c oidvector[]);
CREATE FUNCTION f(oidvector) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW v AS SELECT proargtypes, indkey, proargtypes[0] AS first FROM pg_proc, pg_index;
SELECT '1 2'::oidvector, f('1 2');
CREATE INDEX ON t (a);
CREATE INDEX ON t (b);
