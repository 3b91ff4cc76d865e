CREATE TABLE t (a integer GENERATED ALWAYS AS (b + 1) STORED, b numeric GENERATED ALWAYS AS (c + 1) STORED, c integer);
CREATE TABLE t (a integer GENERATED ALWAYS AS (c + 1) STORED, b numeric GENERATED ALWAYS AS (c + 2) STORED, c integer);
