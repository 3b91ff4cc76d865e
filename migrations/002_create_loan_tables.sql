-- Loans from the group's own fund.

CREATE TYPE loan_status AS ENUM ('APPLIED', 'APPROVED', 'DISBURSED', 'REPAID', 'DEFAULTED');
CREATE TYPE risk_level AS ENUM ('LOW', 'MEDIUM', 'HIGH');

COMMENT ON TYPE loan_status IS 'The way of a loan, from the application to its end.';

CREATE TABLE loan_assessments (
  id SERIAL PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  assessed_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  assessment_date DATE NOT NULL DEFAULT CURRENT_DATE,
  savings_score NUMERIC(5, 2) NOT NULL,
  attendance_score NUMERIC(5, 2) NOT NULL,
  repayment_score NUMERIC(5, 2) NOT NULL,
  total_score NUMERIC(5, 2) NOT NULL,
  risk_level risk_level NOT NULL DEFAULT 'MEDIUM',
  max_loan_amount NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  recommended_term_months SMALLINT,
  -- What the scores were made of, for whoever asks later.
  factors JSONB NOT NULL DEFAULT '[]',
  notes TEXT,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT loan_assessments_scores_check CHECK (
    savings_score BETWEEN 0 AND 100
    AND attendance_score BETWEEN 0 AND 100
    AND repayment_score BETWEEN 0 AND 100
    AND total_score BETWEEN 0 AND 100
  )
);

CREATE TABLE group_loans (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id),
  assessment_id INTEGER REFERENCES loan_assessments (id) ON DELETE SET NULL,
  loan_number VARCHAR(30) NOT NULL UNIQUE,
  purpose TEXT,
  principal NUMERIC(12, 2) NOT NULL CHECK (principal > 0),
  interest_rate NUMERIC(5, 4) NOT NULL DEFAULT 0.0500,
  term_months SMALLINT NOT NULL CHECK (term_months BETWEEN 1 AND 36),
  total_amount_due NUMERIC(12, 2) NOT NULL,
  amount_repaid NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  outstanding_amount NUMERIC(12, 2) GENERATED ALWAYS AS (total_amount_due - amount_repaid) STORED,
  status loan_status NOT NULL DEFAULT 'APPLIED',
  application_date DATE NOT NULL DEFAULT CURRENT_DATE,
  approved_by INTEGER REFERENCES users (id),
  approval_date DATE,
  disbursed_by INTEGER REFERENCES users (id),
  disbursement_date DATE,
  due_date DATE,
  guarantor_member_ids INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[],
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT group_loans_repaid_check CHECK (amount_repaid BETWEEN 0 AND total_amount_due),
  CONSTRAINT group_loans_approved_check CHECK (status = 'APPLIED' OR approval_date IS NOT NULL)
);

COMMENT ON COLUMN group_loans.interest_rate IS 'Per month, as a fraction: 0.0500 is five per cent.';
COMMENT ON COLUMN group_loans.outstanding_amount IS 'Computed; never written by the application.';

-- One running loan a member.
CREATE UNIQUE INDEX group_loans_one_running_key ON group_loans (member_id)
  WHERE status IN ('APPROVED', 'DISBURSED');

CREATE INDEX group_loans_due_idx ON group_loans (group_id, due_date NULLS FIRST)
  INCLUDE (outstanding_amount)
  WHERE status = 'DISBURSED';

CREATE TRIGGER group_loans_touch BEFORE UPDATE ON group_loans
  FOR EACH ROW EXECUTE FUNCTION touch_updated_date();

CREATE TABLE loan_repayment_schedule (
  id SERIAL PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES group_loans (id) ON DELETE CASCADE,
  installment_number SMALLINT NOT NULL,
  due_date DATE NOT NULL,
  principal_amount NUMERIC(12, 2) NOT NULL,
  interest_amount NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  total_amount NUMERIC(12, 2) NOT NULL,
  amount_paid NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  paid_date DATE,
  status VARCHAR(20) NOT NULL DEFAULT 'PENDING',
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (loan_id, installment_number)
);
