-- Totals that used to be computed by whoever remembered to. The database keeps them from here on.

-------------------------------------------------------------------------------
-- How many members a group has
-------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION refresh_members_count() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  changed_group INTEGER := COALESCE(NEW.group_id, OLD.group_id);
BEGIN
  UPDATE savings_groups g
  SET members_count = (
    SELECT count(*)
    FROM group_members m
    WHERE m.group_id = changed_group AND m.status = 'ACTIVE'
  )
  WHERE g.id = changed_group;
  RETURN NULL;
END;
$$;

CREATE TRIGGER group_members_count
  AFTER INSERT OR DELETE OR UPDATE OF status ON group_members
  FOR EACH ROW EXECUTE FUNCTION refresh_members_count();

-------------------------------------------------------------------------------
-- Balances
-------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION signed_amount(amount NUMERIC, kind transaction_type) RETURNS NUMERIC
LANGUAGE sql IMMUTABLE STRICT
RETURN CASE WHEN kind = 'WITHDRAWAL' THEN - amount ELSE amount END;

COMMENT ON FUNCTION signed_amount(NUMERIC, transaction_type)
  IS 'An amount as it changes a balance: what is withdrawn is negative.';

CREATE OR REPLACE FUNCTION apply_saving_transaction() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  saver INTEGER;
  change NUMERIC(15, 2) := signed_amount(NEW.amount, NEW.transaction_type);
BEGIN
  UPDATE member_savings
  SET current_balance = current_balance + change, updated_date = CURRENT_TIMESTAMP
  WHERE id = NEW.member_saving_id
  RETURNING member_id INTO saver;

  UPDATE group_members
  SET total_contributions = total_contributions + GREATEST(change, 0)
  WHERE id = saver;

  UPDATE savings_groups g
  SET savings_balance = savings_balance + change
  FROM group_members m
  WHERE m.id = saver AND g.id = m.group_id;

  RETURN NULL;
END;
$$;

CREATE TRIGGER saving_transactions_apply
  AFTER INSERT ON saving_transactions
  FOR EACH ROW EXECUTE FUNCTION apply_saving_transaction();

CREATE OR REPLACE FUNCTION apply_loan_repayment() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE group_loans
  SET
    amount_repaid = amount_repaid + NEW.amount_paid - OLD.amount_paid,
    status = CASE
      WHEN amount_repaid + NEW.amount_paid - OLD.amount_paid >= total_amount_due THEN 'REPAID'
      ELSE status
    END
  WHERE id = NEW.loan_id;
  RETURN NULL;
END;
$$;

CREATE TRIGGER loan_repayment_schedule_apply
  AFTER UPDATE OF amount_paid ON loan_repayment_schedule
  FOR EACH ROW
  WHEN (NEW.amount_paid IS DISTINCT FROM OLD.amount_paid)
  EXECUTE FUNCTION apply_loan_repayment();

-- What a group has lent: once a statement, for repayments are entered in bulk.
CREATE OR REPLACE FUNCTION refresh_loan_balances() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE savings_groups g
  SET loan_balance = COALESCE((
    SELECT sum(l.outstanding_amount)
    FROM group_loans l
    WHERE l.group_id = g.id AND l.status = 'DISBURSED'
  ), 0)
  WHERE g.id IN (SELECT group_id FROM changed);
  RETURN NULL;
END;
$$;

CREATE TRIGGER group_loans_balance_insert
  AFTER INSERT ON group_loans
  REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refresh_loan_balances();

CREATE TRIGGER group_loans_balance_update
  AFTER UPDATE ON group_loans
  REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refresh_loan_balances();

-------------------------------------------------------------------------------
-- Attendance
-------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION refresh_attendance() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE meetings
  SET (total_members, members_present) = (
    SELECT count(*), count(*) FILTER (WHERE a.is_present)
    FROM meeting_attendance a
    WHERE a.meeting_id = NEW.meeting_id
  )
  WHERE id = NEW.meeting_id;

  UPDATE group_members
  SET attendance_percentage = (
    SELECT round(100.0 * count(*) FILTER (WHERE a.is_present) / count(*), 2)
    FROM meeting_attendance a
    WHERE a.member_id = NEW.member_id
  )
  WHERE id = NEW.member_id;

  RETURN NULL;
END;
$$;

CREATE TRIGGER meeting_attendance_refresh
  AFTER INSERT OR UPDATE OF is_present ON meeting_attendance
  FOR EACH ROW EXECUTE FUNCTION refresh_attendance();

-------------------------------------------------------------------------------
-- Dates of change
-------------------------------------------------------------------------------

CREATE TRIGGER users_touch BEFORE UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION touch_updated_date();
CREATE TRIGGER meetings_touch BEFORE UPDATE ON meetings
  FOR EACH ROW EXECUTE FUNCTION touch_updated_date();
CREATE TRIGGER group_settings_touch BEFORE UPDATE ON group_settings
  FOR EACH ROW EXECUTE FUNCTION touch_updated_date();
CREATE TRIGGER activity_documents_touch BEFORE UPDATE ON activity_documents
  FOR EACH ROW EXECUTE FUNCTION touch_updated_date();

-- A line in the cashbook is corrected by another line, never by an eraser.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME
    USING HINT = 'Enter a correcting row instead.';
END;
$$;

CREATE TRIGGER group_cashbook_append_only
  BEFORE UPDATE OR DELETE ON group_cashbook
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
