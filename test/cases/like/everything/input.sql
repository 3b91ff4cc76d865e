CREATE TABLE base (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name varchar(20) COLLATE "C" NOT NULL DEFAULT 'x' CONSTRAINT named CHECK (name <> ''),
  total integer GENERATED ALWAYS AS (1 + 1) STORED,
  UNIQUE (name, total)
);
CREATE INDEX base_lower ON base (lower(name)) WHERE total > 1;
CREATE STATISTICS base_stats ON name, total FROM base;
ALTER TABLE base ALTER COLUMN name SET STORAGE external;
COMMENT ON COLUMN base.name IS 'what it is called';
COMMENT ON INDEX base_lower IS 'by lower case';
CREATE TABLE copy (LIKE base INCLUDING ALL);
