ALTER DATABASE postgres CONNECTION LIMIT -1;
ALTER DATABASE postgres SET work_mem = '4MB';
ALTER DATABASE postgres RESET work_mem;
ALTER DATABASE template1 REFRESH COLLATION VERSION;
COMMENT ON DATABASE postgres IS 'default administrative connection database';
