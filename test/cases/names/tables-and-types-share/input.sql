CREATE TYPE status AS ENUM ('new');
CREATE TABLE status (a integer);
CREATE TABLE item (a integer);
CREATE TYPE item AS ENUM ('x');
CREATE DOMAIN item AS text;
CREATE SEQUENCE status;
CREATE INDEX item ON item (a);
