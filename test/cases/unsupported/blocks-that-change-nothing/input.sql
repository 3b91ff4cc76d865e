CREATE TABLE t (a integer);
DO $$
BEGIN
  RAISE NOTICE 'nothing to do';
  UPDATE t SET a = a + 1;
END
$$;
