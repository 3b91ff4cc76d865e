CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('ok');
CREATE TABLE app.users (id integer PRIMARY KEY);
CREATE FUNCTION app.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE posts (
  author integer REFERENCES app.users,
  mood app.mood,
  n integer DEFAULT app.f()
);
DROP SCHEMA app;
DROP SCHEMA app CASCADE;
