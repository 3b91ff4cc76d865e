-- Mobile money: accounts, payments, and the check that a payment really arrived.

CREATE TYPE mobile_money_provider AS ENUM ('MTN', 'AIRTEL', 'MPESA', 'OTHER');

CREATE TABLE IF NOT EXISTS mobile_money_accounts (
  id SERIAL PRIMARY KEY,
  member_id INTEGER REFERENCES group_members (id) ON DELETE CASCADE,
  group_id INTEGER REFERENCES savings_groups (id) ON DELETE CASCADE,
  provider mobile_money_provider NOT NULL,
  phone_number phone_number NOT NULL,
  account_name VARCHAR(200) NOT NULL,
  is_primary BOOLEAN NOT NULL DEFAULT FALSE,
  is_verified BOOLEAN NOT NULL DEFAULT FALSE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (provider, phone_number),
  -- Somebody's or a group's, never both.
  CONSTRAINT mobile_money_accounts_owner_check CHECK (num_nonnulls(member_id, group_id) = 1)
);

CREATE UNIQUE INDEX mobile_money_accounts_primary_key ON mobile_money_accounts (member_id)
  WHERE is_primary AND member_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS mobile_money_payments (
  id BIGINT GENERATED ALWAYS AS IDENTITY (START WITH 5000 INCREMENT BY 1) PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES mobile_money_accounts (id) ON DELETE RESTRICT,
  saving_transaction_id INTEGER REFERENCES saving_transactions (id) ON DELETE SET NULL,
  loan_id INTEGER REFERENCES group_loans (id) ON DELETE SET NULL,
  request_id UUID NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  provider_reference VARCHAR(100),
  amount NUMERIC(15, 2) NOT NULL CHECK (amount > 0),
  fee NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  currency VARCHAR(3) NOT NULL DEFAULT 'UGX',
  status verification_status NOT NULL DEFAULT 'PENDING',
  -- The provider's answer, word for word.
  raw_response JSONB,
  requested_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  completed_at TIMESTAMPTZ,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX mobile_money_payments_pending_idx ON mobile_money_payments (requested_at)
  WHERE status = 'PENDING'::verification_status;

CREATE TABLE IF NOT EXISTS mobile_money_verification (
  id SERIAL PRIMARY KEY,
  payment_id BIGINT NOT NULL REFERENCES mobile_money_payments (id) ON DELETE CASCADE,
  attempt SMALLINT NOT NULL DEFAULT 1,
  status verification_status NOT NULL DEFAULT 'PENDING',
  verified_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  verified_at TIMESTAMPTZ,
  remarks TEXT,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (payment_id, attempt)
);

-- Only its owner sees a notification, and nobody writes one for somebody else: payments are
-- announced by it. The application sets app.user_id at the start of each transaction.
ALTER TABLE notifications ENABLE ROW LEVEL SECURITY;

CREATE POLICY notifications_read_own ON notifications
  FOR SELECT
  USING (user_id = NULLIF(current_setting('app.user_id', TRUE), '')::INTEGER);

CREATE POLICY notifications_mark_own ON notifications
  FOR UPDATE
  USING (user_id = NULLIF(current_setting('app.user_id', TRUE), '')::INTEGER)
  WITH CHECK (user_id = NULLIF(current_setting('app.user_id', TRUE), '')::INTEGER);

CREATE POLICY notifications_only_active_users ON notifications
  AS RESTRICTIVE
  FOR ALL
  USING (EXISTS (SELECT 1 FROM users u WHERE u.id = notifications.user_id AND u.active));
