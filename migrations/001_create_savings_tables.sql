-- What members save, and what the group's books say about it.

CREATE TYPE transaction_type AS ENUM ('DEPOSIT', 'WITHDRAWAL', 'TRANSFER', 'INTEREST');

CREATE TABLE saving_types (
  id SERIAL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  code VARCHAR(20) NOT NULL UNIQUE,
  description TEXT,
  is_mandatory BOOLEAN NOT NULL DEFAULT FALSE,
  allows_withdrawal BOOLEAN NOT NULL DEFAULT TRUE,
  minimum_amount NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  maximum_amount NUMERIC(12, 2),
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CHECK (maximum_amount >= minimum_amount)
);

COMMENT ON COLUMN saving_types.maximum_amount IS 'Per meeting; empty means no limit.';

CREATE TABLE group_saving_type_settings (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  saving_type_id INTEGER NOT NULL REFERENCES saving_types (id),
  is_enabled BOOLEAN NOT NULL DEFAULT TRUE,
  minimum_amount NUMERIC(12, 2),
  maximum_amount NUMERIC(12, 2),
  interest_rate NUMERIC(5, 4) NOT NULL DEFAULT 0.0000,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT group_saving_type_settings_group_type_key UNIQUE (group_id, saving_type_id)
);

CREATE TABLE member_savings (
  id SERIAL PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  saving_type_id INTEGER NOT NULL REFERENCES saving_types (id) ON DELETE RESTRICT,
  current_balance NUMERIC(12, 2) NOT NULL DEFAULT 0.00 CHECK (current_balance >= 0),
  target_amount NUMERIC(12, 2),
  target_date DATE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (member_id, saving_type_id)
);

-- Receipts are numbered through all groups, so that one number is never read out twice.
CREATE SEQUENCE saving_receipt_seq START WITH 100001;

CREATE TABLE saving_transactions (
  id SERIAL PRIMARY KEY,
  member_saving_id INTEGER NOT NULL REFERENCES member_savings (id) ON DELETE CASCADE,
  receipt_number VARCHAR(20) NOT NULL UNIQUE
    DEFAULT ('R' || nextval('saving_receipt_seq')::TEXT),
  amount NUMERIC(10, 2) NOT NULL CHECK (amount > 0),
  transaction_type transaction_type NOT NULL,
  transaction_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  description TEXT,
  mobile_money_provider VARCHAR(30),
  mobile_money_reference VARCHAR(100),
  mobile_money_phone phone_number,
  verification_status verification_status NOT NULL DEFAULT 'PENDING',
  verified_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  verified_date TIMESTAMP,
  processed_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Who pays by phone has a reference to show for it.
  CHECK (mobile_money_provider IS NULL OR mobile_money_reference IS NOT NULL),
  CONSTRAINT saving_transactions_verified_check
    CHECK ((verification_status = 'PENDING') = (verified_by IS NULL AND verified_date IS NULL))
);

-- Statements read amounts and dates only: keep them in the index.
CREATE INDEX saving_transactions_statement_idx
  ON saving_transactions (member_saving_id, transaction_date DESC)
  INCLUDE (amount, transaction_type);

CREATE UNIQUE INDEX saving_transactions_mobile_money_key
  ON saving_transactions (mobile_money_provider, mobile_money_reference)
  WHERE mobile_money_reference IS NOT NULL;

-- The treasurer's book.
CREATE TABLE cashbook_entries (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  member_id INTEGER REFERENCES group_members (id) ON DELETE SET NULL,
  entry_date DATE NOT NULL DEFAULT CURRENT_DATE,
  description VARCHAR(255) NOT NULL,
  money_in NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  money_out NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  running_balance NUMERIC(12, 2) NOT NULL,
  entered_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- One side of the book at a time.
  CHECK (money_in = 0 OR money_out = 0),
  CHECK (money_in >= 0),
  CHECK (money_out >= 0)
);

CREATE INDEX ON cashbook_entries (group_id, entry_date);

CREATE TABLE group_transactions (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  member_id INTEGER REFERENCES group_members (id) ON DELETE SET NULL,
  saving_transaction_id INTEGER UNIQUE REFERENCES saving_transactions (id) ON DELETE SET NULL,
  transaction_type VARCHAR(30) NOT NULL,
  amount NUMERIC(15, 2) NOT NULL,
  reference VARCHAR(100),
  description TEXT,
  processed_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE member_fines (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  fine_type VARCHAR(30) NOT NULL,
  amount NUMERIC(12, 2) NOT NULL,
  reason TEXT NOT NULL,
  fine_date DATE NOT NULL DEFAULT CURRENT_DATE,
  due_date DATE,
  is_paid BOOLEAN NOT NULL DEFAULT FALSE,
  paid_amount NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  paid_date DATE,
  imposed_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT member_fines_amounts_check CHECK (amount > 0 AND paid_amount BETWEEN 0 AND amount),
  CONSTRAINT member_fines_paid_check CHECK (NOT is_paid OR paid_date IS NOT NULL)
);

CREATE INDEX member_fines_unpaid_idx ON member_fines (member_id) WHERE NOT is_paid;

CREATE TABLE savings_cycles (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  cycle_number SMALLINT NOT NULL CHECK (cycle_number > 0),
  start_date DATE NOT NULL,
  end_date DATE,
  status cycle_status NOT NULL DEFAULT 'open',
  total_saved NUMERIC(15, 2) NOT NULL DEFAULT 0.00,
  total_loaned NUMERIC(15, 2) NOT NULL DEFAULT 0.00,
  interest_earned NUMERIC(15, 2) NOT NULL DEFAULT 0.00,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (group_id, cycle_number),
  CHECK (end_date > start_date)
);

-- A group has one cycle at a time.
CREATE UNIQUE INDEX savings_cycles_one_open_key ON savings_cycles (group_id)
  WHERE status <> 'closed';

CREATE TABLE share_outs (
  id SERIAL PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES savings_cycles (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  shares INTEGER NOT NULL CHECK (shares >= 0),
  share_price NUMERIC(12, 2) NOT NULL,
  deductions NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  payout_amount NUMERIC(15, 2) NOT NULL
    GENERATED ALWAYS AS (shares * share_price - deductions) STORED,
  paid_date DATE,
  paid_by INTEGER REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (cycle_id, member_id)
);
