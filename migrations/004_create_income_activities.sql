-- Income-generating activities (IGA): what a group earns together besides saving.

CREATE TABLE savings_group_iga (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  name VARCHAR(200) NOT NULL,
  activity_type VARCHAR(50) NOT NULL,
  description TEXT,
  start_date DATE NOT NULL,
  end_date DATE,
  initial_investment NUMERIC(15, 2) NOT NULL DEFAULT 0.00,
  expected_return NUMERIC(15, 2),
  actual_return NUMERIC(15, 2),
  status VARCHAR(20) NOT NULL DEFAULT 'PLANNED',
  managed_by INTEGER REFERENCES group_members (id) ON DELETE SET NULL,
  created_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- "Poultry" and "poultry " are the same activity.
CREATE UNIQUE INDEX savings_group_iga_name_key ON savings_group_iga (group_id, lower(trim(name)));

CREATE TABLE iga_member_participation (
  id SERIAL PRIMARY KEY,
  iga_id INTEGER NOT NULL REFERENCES savings_group_iga (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  role VARCHAR(50) NOT NULL DEFAULT 'PARTICIPANT',
  contribution_amount NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  share_percentage NUMERIC(5, 2) NOT NULL CHECK (share_percentage > 0 AND share_percentage <= 100),
  joined_date DATE NOT NULL DEFAULT CURRENT_DATE,
  left_date DATE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (iga_id, member_id)
);

CREATE TABLE iga_cashflow (
  id SERIAL PRIMARY KEY,
  iga_id INTEGER NOT NULL REFERENCES savings_group_iga (id) ON DELETE CASCADE,
  flow_type VARCHAR(10) NOT NULL CHECK (flow_type IN ('INCOME', 'EXPENSE')),
  category VARCHAR(50),
  amount NUMERIC(12, 2) NOT NULL CHECK (amount > 0),
  flow_date DATE NOT NULL DEFAULT CURRENT_DATE,
  description TEXT,
  recorded_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX iga_cashflow_month_idx ON iga_cashflow (iga_id, (date_trunc('month', flow_date::TIMESTAMP)));

CREATE TABLE iga_member_returns (
  id SERIAL PRIMARY KEY,
  participation_id INTEGER NOT NULL REFERENCES iga_member_participation (id) ON DELETE CASCADE,
  return_amount NUMERIC(12, 2) NOT NULL,
  return_date DATE NOT NULL,
  is_paid BOOLEAN NOT NULL DEFAULT FALSE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
