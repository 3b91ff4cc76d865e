CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a * 2), c integer GENERATED ALWAYS AS (a * 3) VIRTUAL);
