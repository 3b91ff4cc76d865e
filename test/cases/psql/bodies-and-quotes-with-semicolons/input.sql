CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  -- not; a statement
  RETURN 'a;b' || $$c;d$$;
END;
$body$;
CREATE TABLE t (a text DEFAULT 'x;y', "b;c" integer); /* a; /* nested; */ comment */ COMMENT ON TABLE t IS E'it\'s;';
