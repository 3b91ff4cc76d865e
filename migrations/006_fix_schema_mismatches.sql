-- The first repair. Models and SQL had drifted apart: seeding failed on columns that the models did
-- not know, and the API returned groups without their loans. Safe to run again by hand where a
-- server was patched before this file existed, hence IF [NOT] EXISTS wherever PostgreSQL has it.

-------------------------------------------------------------------------------
-- savings_groups: what the API promises and the table lacked
-------------------------------------------------------------------------------

ALTER TABLE savings_groups
  ADD COLUMN IF NOT EXISTS loan_balance NUMERIC(12, 2) DEFAULT 0.00,
  ADD COLUMN IF NOT EXISTS loan_fund_balance NUMERIC(12, 2) DEFAULT 0.00,
  ADD COLUMN IF NOT EXISTS village VARCHAR(100),
  ADD COLUMN IF NOT EXISTS parish VARCHAR(100);

ALTER TABLE savings_groups ADD COLUMN IF NOT EXISTS constitution_document_url VARCHAR(500);
ALTER TABLE savings_groups ADD COLUMN IF NOT EXISTS registration_certificate_url VARCHAR(500);

-- Codes now carry country, district and a running number: UG-KLA-000123.
ALTER TABLE savings_groups ALTER COLUMN group_code TYPE VARCHAR(50);

-- Where a group meets was optional on paper forms; the map needs it.
UPDATE savings_groups
SET
  district = COALESCE(district, region, 'Unknown'),
  parish = COALESCE(parish, 'Unknown'),
  village = COALESCE(village, 'Unknown')
WHERE district IS NULL OR parish IS NULL OR village IS NULL;

ALTER TABLE savings_groups
  ALTER COLUMN district SET NOT NULL,
  ALTER COLUMN parish SET NOT NULL,
  ALTER COLUMN village SET NOT NULL;

CREATE INDEX IF NOT EXISTS savings_groups_place_idx
  ON savings_groups (country, district, parish, village);

-- Names are searched without regard to case, among groups that still meet.
CREATE INDEX IF NOT EXISTS savings_groups_name_idx ON savings_groups (lower(name))
  WHERE status = 'ACTIVE';

-------------------------------------------------------------------------------
-- group_members: one word for a person's name, and a phone number that is one
-------------------------------------------------------------------------------

ALTER TABLE group_members RENAME COLUMN surname TO last_name;

UPDATE group_members
SET phone_number = NULLIF(regexp_replace(phone_number, '[^0-9+]', '', 'g'), '')
WHERE phone_number IS NOT NULL;

ALTER TABLE group_members ALTER COLUMN phone_number TYPE phone_number;

ALTER TABLE group_members
  ADD COLUMN IF NOT EXISTS attendance_percentage NUMERIC(5, 2) NOT NULL DEFAULT 0.00,
  ADD COLUMN IF NOT EXISTS is_eligible_for_loans BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE group_members ADD CONSTRAINT group_members_attendance_percentage_check
  CHECK (attendance_percentage >= 0 AND attendance_percentage <= 100);

CREATE INDEX IF NOT EXISTS group_members_name_idx ON group_members (last_name, first_name);

-------------------------------------------------------------------------------
-- Names and widths that no longer fit
-------------------------------------------------------------------------------

ALTER TABLE IF EXISTS cashbook_entries RENAME TO group_cashbook;
COMMENT ON TABLE group_cashbook IS 'The cashbook as the treasurer reads it out, line by line.';

-- Large groups in Kigali outgrew the old width in a season.
ALTER TABLE saving_transactions ALTER COLUMN amount TYPE NUMERIC(15, 2);

-- Notifications are audited too, and their ids are bigint.
ALTER TABLE audit_log ALTER COLUMN record_id TYPE BIGINT;

-- Field officers sign in with their e-mail address as the user name.
ALTER TABLE users ALTER COLUMN username TYPE VARCHAR(100);

-- Loans that were written off are not the same as loans that are late.
ALTER TYPE loan_status ADD VALUE IF NOT EXISTS 'WRITTEN_OFF' AFTER 'DEFAULTED';

ALTER TABLE user_sessions DROP COLUMN IF EXISTS user_agent;
