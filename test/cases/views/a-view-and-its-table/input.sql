CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL, email text);
CREATE VIEW named AS SELECT id, name FROM users WHERE name <> '';
DROP TABLE users;
ALTER TABLE users DROP COLUMN email;
ALTER TABLE users DROP COLUMN name;
COMMENT ON VIEW named IS 'with a name';
DROP VIEW named;
DROP TABLE users;
