CREATE TABLE t (a text, b jsonb, c integer);
CREATE INDEX ON t (lower(a));
CREATE INDEX ON t (lower(a), upper(a));
CREATE INDEX ON t ((b ->> 'x'));
CREATE INDEX ON t ((c + 1));
CREATE INDEX ON t ((c + 1), (c + 2));
CREATE INDEX ON t (c, (c + 1));
CREATE INDEX ON t (coalesce(a, ''));
CREATE INDEX ON t (CAST(c AS text));
