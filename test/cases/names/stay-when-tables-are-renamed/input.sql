CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE, age integer CHECK (age > 0));
CREATE INDEX ON users (age);
ALTER TABLE users RENAME TO people;
ALTER TABLE people RENAME COLUMN email TO address;
CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE, age integer CHECK (age > 0));
