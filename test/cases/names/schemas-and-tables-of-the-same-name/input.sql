CREATE SCHEMA users;
CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE users.users (id integer REFERENCES users);
ALTER TABLE users.users ADD COLUMN users users;
DROP SCHEMA users;
DROP TABLE users.users;
DROP SCHEMA users;
