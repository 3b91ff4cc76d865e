CREATE DOMAIN d AS integer;
CREATE TABLE t (a integer DEFAULT NULL, b varchar(4) DEFAULT NULL, c varchar DEFAULT NULL, d d DEFAULT NULL, e numeric(3, 1) DEFAULT NULL,
  f char DEFAULT NULL, g timestamp(3) DEFAULT NULL, h varchar(3)[] DEFAULT NULL, i text DEFAULT NULL::text, j interval DEFAULT NULL, k text[] DEFAULT NULL,
  l varchar(4) DEFAULT NULL::varchar, m integer DEFAULT (NULL), n text DEFAULT NULL::varchar, o interval day DEFAULT NULL, p bigint DEFAULT NULL::integer);
CREATE TABLE c (a integer DEFAULT 1);
CREATE TABLE c1 (a integer DEFAULT NULL) INHERITS (c);
