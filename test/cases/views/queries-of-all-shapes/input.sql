-- What views keep of their queries when what they read is renamed, column by column.
CREATE SCHEMA app;
CREATE TABLE app.account (id int PRIMARY KEY, "Name" text, created timestamptz, tags text[]);
CREATE TABLE app.entry (id int PRIMARY KEY, account_id int REFERENCES app.account, amount numeric);
CREATE FUNCTION app.twice(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE FUNCTION app.numbers(OUT n int, OUT word text) RETURNS SETOF record LANGUAGE sql AS $$SELECT 1, 'x'$$;

CREATE VIEW app.using_left AS
  SELECT * FROM app.account a (id, title) LEFT JOIN app.entry e (id) USING (id);
CREATE VIEW app.using_full AS
  SELECT * FROM (TABLE app.account) a FULL JOIN (SELECT id, amount FROM app.entry) e USING (id);
CREATE VIEW app.joined AS SELECT j.* FROM (app.account a JOIN app.entry e (eid, aid) ON e.aid = a.id) AS j;
CREATE VIEW app.named AS SELECT x.* FROM app.account x (one, two);
CREATE VIEW app.lateral_star AS
  SELECT a.id, l.* FROM app.account a, LATERAL (SELECT e.* FROM app.entry e WHERE e.account_id = a.id LIMIT 1) l (entry);
CREATE VIEW app.with_star AS
  WITH recent AS (SELECT * FROM app.entry), big (key, value) AS (SELECT id, amount FROM recent)
  SELECT recent.*, big.value FROM recent JOIN big ON big.key = recent.id;
CREATE TABLE app.few (id int, amount numeric);
CREATE VIEW app.united AS
  (SELECT id, amount FROM app.entry ORDER BY id LIMIT 3)
  UNION ALL SELECT id, NULL FROM app.account
  UNION TABLE app.few;
CREATE VIEW app.lists AS VALUES (1, 'a') UNION SELECT id, "Name" FROM app.account;
CREATE VIEW app.few_only AS TABLE ONLY app.few;
CREATE VIEW app.inner_table AS SELECT count(*), EXISTS (TABLE app.few) FROM (TABLE app.few) AS f;
CREATE VIEW app.words AS
  SELECT id AS "from", amount AS order, account_id offset_, e.amount IS DISTINCT FROM 3 AS "limit",
    percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS middle
  FROM app.entry e GROUP BY id;
CREATE VIEW app.calls AS
  SELECT app.twice(amount), app.twice(amount)::int AS whole, upper("Name"), ("Name")::varchar(3), tags[1],
    CASE WHEN amount > 0 THEN 1 ELSE amount END, COALESCE(amount, 0), ARRAY[1], ROW(a.*) = ROW(a.*) AS same, a
  FROM app.entry JOIN app.account a ON a.id = account_id;
CREATE VIEW app.functions AS SELECT * FROM app.numbers() WITH ORDINALITY;
CREATE VIEW app.functions_named AS SELECT f.*, g FROM app.numbers() AS f (n, w), generate_series(1, 2) AS g;
CREATE VIEW app.grouped (year, total) AS
  SELECT date_trunc('year', created), sum(amount)
  FROM app.account a JOIN app.entry e ON e.account_id = a.id
  GROUP BY 1 HAVING count(*) > 0 ORDER BY 2 DESC;
CREATE VIEW app.on_view AS SELECT * FROM app.grouped;
CREATE VIEW app.scalar AS SELECT (SELECT max(amount) FROM app.entry), (SELECT e.id FROM app.entry e LIMIT 1);
CREATE OR REPLACE VIEW app.scalar AS
  SELECT (SELECT max(amount) FROM app.entry), (SELECT e.id FROM app.entry e LIMIT 1), 'more' AS more;
CREATE MATERIALIZED VIEW app.kept (a, b) AS
	SELECT id,
		"Name" -- of the account
	FROM app.account
	WHERE "Name" = 'two
  lines'
WITH NO DATA;
CREATE RECURSIVE VIEW app.chain (id, depth) AS
  SELECT id, 1 FROM app.account UNION ALL SELECT c.id, depth + 1 FROM chain c WHERE depth < 3;

ALTER TABLE app.account RENAME id TO account_key;
ALTER TABLE app.account RENAME "Name" TO title;
ALTER TABLE app.entry RENAME amount TO sum;
ALTER TABLE app.entry RENAME account_id TO account;
ALTER TABLE app.few RENAME amount TO much;
ALTER TABLE app.few ADD extra int;
ALTER TABLE app.few RENAME TO several;
ALTER TABLE app.account ADD later text;
ALTER FUNCTION app.twice RENAME TO doubled;
ALTER VIEW app.words RENAME COLUMN middle TO median;
ALTER VIEW app.grouped RENAME COLUMN total TO "Total";
ALTER VIEW app.calls RENAME COLUMN upper TO loud;
ALTER VIEW app.using_left RENAME COLUMN id TO shared;
ALTER MATERIALIZED VIEW app.kept RENAME COLUMN b TO label;
ALTER VIEW app.chain RENAME COLUMN depth TO level;
ALTER VIEW app.lists RENAME column1 TO number;
ALTER SCHEMA app RENAME TO core;
