CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN amount := 5; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN SELECT 1 INTO amount; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int; a text; BEGIN END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXIT; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN LOOP CONTINUE other; END LOOP; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RETURN 5; END $$;
CREATE FUNCTION sum_up() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT 1; END $$;
CREATE FUNCTION sum_up() RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE PROCEDURE sum_up() LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN NULL; $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN SELEC 1; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a CONSTANT int := 1; BEGIN a := 2; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ DECLARE a int NOT NULL; BEGIN END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a % b %', 1; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN NULL; EXCEPTION WHEN no_such_thing THEN NULL; END $$;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN FOR i IN SELECT 1 LOOP END LOOP; END $$;
CREATE TABLE t (a int, f text[]);
CREATE TYPE pair AS (x int, y text);
CREATE FUNCTION rows() RETURNS SETOF t LANGUAGE plpgsql AS $$
DECLARE
  r t;
  q t%ROWTYPE;
  p pair;
  f t.f%TYPE;
BEGIN
  FOR r IN SELECT * FROM t LOOP
    RETURN NEXT r;
  END LOOP;
  FOR p IN SELECT 1, 'a' LOOP
    p.x := 3;
  END LOOP;
  q.a := 1;
  f[1] := 'x';
END $$;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a := 1; RETURN NEW; END $$;
SET check_function_bodies = off;
CREATE FUNCTION sum_up() RETURNS void LANGUAGE plpgsql AS $$ BEGIN amount := 5; END $$;
