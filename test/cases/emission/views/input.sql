-- Views and materialized views, and all that Drizzle can and cannot say of them.
CREATE SCHEMA reports;
CREATE TYPE loan_status AS ENUM ('open', 'repaid');
CREATE TABLE members (
  id int PRIMARY KEY,
  full_name text NOT NULL,
  "Joined On" date
);
CREATE TABLE loans (
  id int PRIMARY KEY,
  member_id int NOT NULL REFERENCES members,
  amount numeric(12, 2) NOT NULL,
  status loan_status NOT NULL,
  tags text[]
);

CREATE VIEW member_loans AS
  SELECT m.id AS member_id, m.full_name, m."Joined On", l.status, l.tags,
         l.amount::text AS amount, count(*) OVER (PARTITION BY m.id) AS loans
  FROM members m
  LEFT JOIN loans l ON l.member_id = m.id
  WHERE m.full_name <> 'back`tick ${x} \ '; -- the end
COMMENT ON VIEW member_loans IS 'Each member with each loan.';
COMMENT ON COLUMN member_loans.loans IS 'How many loans the member has.';

CREATE VIEW open_loans WITH (security_barrier, security_invoker = on) AS
SELECT * FROM loans WHERE status = 'open'
WITH LOCAL CHECK OPTION;
ALTER VIEW open_loans ALTER COLUMN amount SET DEFAULT 0;
CREATE FUNCTION keep_out() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER keep_out INSTEAD OF DELETE ON open_loans FOR EACH ROW EXECUTE FUNCTION keep_out();

CREATE MATERIALIZED VIEW reports.leaderboard WITH (fillfactor = 70, autovacuum_enabled = off) AS
	SELECT
		member_id,
		sum(amount) AS total,
		row_number() OVER (ORDER BY sum(amount) DESC) AS place,
		jsonb_build_object('a', 1) || '{}' AS doc
	FROM loans
	GROUP BY member_id
WITH NO DATA;
CREATE UNIQUE INDEX leaderboard_key ON reports.leaderboard (member_id) WHERE total > 0;

-- A view's name that a table has in another schema, and its row type in a column.
CREATE VIEW reports.members AS SELECT id FROM members;
CREATE TABLE snapshots (id int PRIMARY KEY, board reports.leaderboard, members reports.members[]);

-- What is only a session's is not written.
CREATE TEMP VIEW mine AS SELECT 1 AS one;
ALTER TABLE members RENAME full_name TO name;
