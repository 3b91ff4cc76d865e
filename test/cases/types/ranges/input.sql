CREATE TYPE float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE span AS RANGE (subtype = timestamp, multirange_type_name = spans);
CREATE TABLE t (a float_range, b float_multirange, c spans);
CREATE TYPE span AS RANGE (subtype = integer);
CREATE TYPE bad AS RANGE (subtype = nowhere);
CREATE TYPE bad AS RANGE (collation = "C");
DROP TYPE float_range;
DROP TYPE spans;
DROP TYPE float_range CASCADE;
