-- What leaders and members look at: statements, the state of a group, and who saves most.

-- A page of the passbook: every movement with the balance that it left.
CREATE VIEW member_statement AS
  SELECT
    t.id AS transaction_id,
    m.id AS member_id,
    m.group_id,
    m.first_name || ' ' || m.last_name AS member_name,
    s.code AS saving_type,
    t.transaction_date,
    t.receipt_number,
    t.transaction_type,
    CASE WHEN t.transaction_type = 'WITHDRAWAL' THEN -t.amount ELSE t.amount END AS movement,
    sum(CASE WHEN t.transaction_type = 'WITHDRAWAL' THEN -t.amount ELSE t.amount END) OVER (
      PARTITION BY t.member_saving_id ORDER BY t.transaction_date, t.id
    ) AS balance,
    t.verification_status
  FROM saving_transactions t
  JOIN member_savings ms ON ms.id = t.member_saving_id
  JOIN saving_types s ON s.id = ms.saving_type_id
  JOIN group_members m ON m.id = ms.member_id
  WHERE t.verification_status <> 'REJECTED';

COMMENT ON VIEW member_statement IS 'Every movement of a member''s savings with the balance that it left.';
COMMENT ON COLUMN member_statement.movement IS 'Negative for a withdrawal.';

-- The first screen of a leader: one row a group.
CREATE VIEW group_dashboard WITH (security_invoker = true) AS
  WITH running_loans AS (
    SELECT group_id, count(*) AS loans, sum(outstanding_amount) AS outstanding
    FROM group_loans
    WHERE status = 'DISBURSED'
    GROUP BY group_id
  )
  SELECT
    g.id AS group_id,
    g.name,
    g.group_code,
    g.cycle_status,
    g.members_count,
    g.savings_balance,
    coalesce(l.loans, 0) AS running_loans,
    coalesce(l.outstanding, 0.00) AS outstanding_amount,
    next.meeting_date AS next_meeting_date,
    next.location AS next_meeting_location,
    EXISTS (SELECT FROM member_fines f WHERE f.group_id = g.id AND NOT f.is_paid) AS has_unpaid_fines
  FROM savings_groups g
  LEFT JOIN running_loans l ON l.group_id = g.id
  LEFT JOIN LATERAL (
    SELECT meeting_date, location
    FROM meetings
    WHERE group_id = g.id AND meeting_date >= CURRENT_DATE
    ORDER BY meeting_date
    LIMIT 1
  ) next ON true;

-- Made anew every night: the ranks of all groups take a while.
CREATE MATERIALIZED VIEW savings_leaderboard AS
  SELECT
    m.group_id,
    m.id AS member_id,
    sum(ms.current_balance) AS total_saved,
    rank() OVER (PARTITION BY m.group_id ORDER BY sum(ms.current_balance) DESC) AS place
  FROM group_members m
  JOIN member_savings ms ON ms.member_id = m.id
  GROUP BY m.id
WITH NO DATA;

CREATE UNIQUE INDEX savings_leaderboard_key ON savings_leaderboard (member_id);

REFRESH MATERIALIZED VIEW savings_leaderboard;
