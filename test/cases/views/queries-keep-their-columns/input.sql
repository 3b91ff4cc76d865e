CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, "Odd" text);
CREATE TABLE posts (id int PRIMARY KEY, user_id int REFERENCES users, title text);
CREATE FUNCTION shout(t text) RETURNS text LANGUAGE sql AS 'SELECT upper(t)';
CREATE VIEW a AS SELECT * FROM users;
CREATE VIEW b (x, y) AS
  SELECT id,        -- the key
         name AS label, count(*) OVER ()
  FROM users
  WHERE name IS DISTINCT FROM 'x';
CREATE VIEW c AS SELECT u.*, p.title FROM users u JOIN posts p ON p.user_id = u.id;
CREATE VIEW d AS SELECT s.id, s.n FROM (SELECT id, name AS n FROM users) s;
CREATE VIEW e AS TABLE users;
CREATE VIEW f (one, two) AS VALUES (1, 'a'), (2, 'b');
CREATE RECURSIVE VIEW g (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM g WHERE n < 10;
CREATE VIEW h AS SELECT shout(name), id::text FROM users;
CREATE VIEW i AS SELECT * FROM (SELECT * FROM users) q NATURAL JOIN (SELECT id, title FROM posts) r;
CREATE MATERIALIZED VIEW m AS
SELECT id,
	name
FROM users
WITH NO DATA;
ALTER TABLE users RENAME id TO uid;
ALTER TABLE users RENAME name TO full_name;
ALTER TABLE users ADD more int;
ALTER FUNCTION shout RENAME TO cry;
ALTER VIEW a RENAME COLUMN id TO key;
ALTER VIEW b RENAME COLUMN y TO z;
ALTER VIEW g RENAME COLUMN n TO number;
ALTER TABLE users RENAME TO people;
