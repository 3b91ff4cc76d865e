-- Document templates with versions and approvals, and attendance by check-in.

CREATE TYPE approval_status AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED');

CREATE TABLE document_templates (
  id SERIAL PRIMARY KEY,
  code VARCHAR(50) NOT NULL UNIQUE,
  name VARCHAR(200) NOT NULL,
  category VARCHAR(50) NOT NULL,
  body TEXT NOT NULL,
  placeholders TEXT[] NOT NULL DEFAULT '{}',
  language VARCHAR(5) NOT NULL DEFAULT 'en',
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  created_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE document_versions (
  id SERIAL PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES activity_documents (id) ON DELETE CASCADE,
  template_id INTEGER REFERENCES document_templates (id) ON DELETE SET NULL,
  version_number INTEGER NOT NULL CHECK (version_number > 0),
  file_url VARCHAR(500) NOT NULL,
  change_summary TEXT,
  created_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (document_id, version_number)
);

CREATE TABLE document_approvals (
  id SERIAL PRIMARY KEY,
  document_id INTEGER NOT NULL,
  version_number INTEGER NOT NULL,
  approver_id INTEGER NOT NULL REFERENCES users (id),
  status approval_status NOT NULL DEFAULT 'SUBMITTED',
  comments TEXT,
  decided_at TIMESTAMPTZ,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- An approval is of one version, not of the document.
  FOREIGN KEY (document_id, version_number)
    REFERENCES document_versions (document_id, version_number)
    ON UPDATE CASCADE ON DELETE CASCADE,
  UNIQUE (document_id, version_number, approver_id)
);

CREATE TABLE attendance_sessions (
  id SERIAL PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  session_code VARCHAR(10) NOT NULL,
  qr_token UUID NOT NULL DEFAULT gen_random_uuid(),
  opens_at TIMESTAMPTZ NOT NULL,
  closes_at TIMESTAMPTZ NOT NULL,
  latitude NUMERIC(10, 8),
  longitude NUMERIC(11, 8),
  radius_meters INTEGER NOT NULL DEFAULT 100,
  allowed_networks CIDR[],
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  created_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT attendance_sessions_window_check CHECK (closes_at > opens_at)
);

-- Codes are short and used again; only those of running sessions must differ.
CREATE UNIQUE INDEX attendance_sessions_code_key ON attendance_sessions (upper(session_code))
  WHERE is_active;

CREATE TABLE attendance_records (
  id SERIAL PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES attendance_sessions (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  check_in_method VARCHAR(20) NOT NULL DEFAULT 'QR_CODE',
  checked_in_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  latitude NUMERIC(10, 8),
  longitude NUMERIC(11, 8),
  distance_meters REAL,
  device_address INET,
  verification_status verification_status NOT NULL DEFAULT 'PENDING',
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (session_id, member_id)
);

CREATE INDEX attendance_records_unverified_idx ON attendance_records (session_id)
  INCLUDE (member_id)
  WHERE verification_status = 'PENDING';

COMMENT ON TABLE attendance_records IS
  'A check-in by phone. The secretary''s own list is meeting_attendance; where they differ, it counts.';
