-- Types of extensions that are rows have their fields, and domains are what is under them.
CREATE EXTENSION tablefunc;
CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE EXTENSION lo;
CREATE SCHEMA ext;
CREATE EXTENSION dblink SCHEMA ext;

CREATE TABLE pivots (pivot tablefunc_crosstab_2, CHECK ((pivot).category_1 IS NOT NULL));
CREATE INDEX pivots_name ON pivots (((pivot).row_name));
CREATE TABLE pivoted OF tablefunc_crosstab_3 (PRIMARY KEY (row_name));
CREATE TABLE pivoted_too (LIKE tablefunc_crosstab_4, extra int);
CREATE VIEW keys AS SELECT (k).position, (k).colname FROM ext.dblink_get_pkey('pivoted') k;
SELECT (pivot).category_9 FROM pivots;
ALTER TYPE tablefunc_crosstab_2 ADD ATTRIBUTE category_3 text;
ALTER TYPE tablefunc_crosstab_2 DROP ATTRIBUTE row_name;
COMMENT ON COLUMN tablefunc_crosstab_4.category_1 IS 'the first';
CREATE TYPE pivot_pair AS (one tablefunc_crosstab_2, other tablefunc_crosstab_2[]);

CREATE TABLE places (
  place earth NOT NULL,
  photo lo DEFAULT 0,
  latitude float8,
  longitude float8,
  CHECK (cube_dim(place) = 3 AND earth_box(place, 10) @> place),
  CHECK (photo > 16)
);
CREATE INDEX places_by_position ON places USING gist (ll_to_earth(latitude, longitude));
CREATE INDEX places_by_place ON places USING gist (place);
CREATE TRIGGER photo_goes BEFORE UPDATE OR DELETE ON places FOR EACH ROW EXECUTE FUNCTION lo_manage(photo);
CREATE FUNCTION size_of(oid) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW photos AS
  SELECT size_of(photo) AS size, lo_oid(photo) AS file FROM places WHERE photo = 5 AND place <-> place < 3;
UPDATE places SET photo = oid FROM pg_class;
SELECT place || latitude FROM places;
SELECT photo || place FROM places;

-- They go with their extensions.
ALTER EXTENSION tablefunc SET SCHEMA ext;
DROP TYPE ext.tablefunc_crosstab_3;
DROP EXTENSION tablefunc;
DROP EXTENSION tablefunc CASCADE;
DROP EXTENSION cube;
DROP EXTENSION cube CASCADE;
DROP EXTENSION lo CASCADE;
