CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE DOMAIN good_mood AS mood CHECK (VALUE = 'ok');
CREATE TABLE t (a integer, m mood, g good_mood, l mood[], UNIQUE (a, m), CHECK (g IS NOT NULL));
CREATE FUNCTION f(mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';
DROP TYPE mood;
DROP TYPE mood CASCADE;
