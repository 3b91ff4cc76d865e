CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION hstore;
CREATE EXTENSION ltree;
CREATE EXTENSION pg_trgm;
CREATE TABLE t (
  id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
  tags hstore DEFAULT '',
  path ltree,
  name text
);
CREATE INDEX t_name ON t USING gin (name gin_trgm_ops);
CREATE INDEX t_path ON t USING gist (path);
DROP EXTENSION hstore;
DROP EXTENSION "uuid-ossp";
DROP EXTENSION pg_trgm;
