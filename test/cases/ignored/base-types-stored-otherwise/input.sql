CREATE TYPE widget;
CREATE FUNCTION widget_in(cstring) RETURNS widget LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION widget_out(widget) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE widget (INPUT = widget_in, OUTPUT = widget_out, LIKE = text);
ALTER TYPE widget SET (STORAGE = external);
CREATE TABLE t (a widget);
COMMENT ON TYPE widget IS 'opaque';
DROP TYPE widget;
DROP TYPE widget CASCADE;
