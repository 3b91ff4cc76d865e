CREATE TABLE t (a int);
COMMENT ON TYPE t IS 'of the type, not of the table';
