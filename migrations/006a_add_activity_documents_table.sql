-- Photographs, receipts and signed sheets that belong to an activity of a meeting.

CREATE TABLE IF NOT EXISTS activity_documents (
  id SERIAL PRIMARY KEY,
  meeting_activity_id INTEGER NOT NULL REFERENCES meeting_activities (id) ON DELETE CASCADE,
  -- A corrected document points at the one that it replaces.
  parent_document_id INTEGER REFERENCES activity_documents (id) ON DELETE SET NULL,
  file_name VARCHAR(255) NOT NULL,
  file_url VARCHAR(500) NOT NULL,
  file_size BIGINT NOT NULL CHECK (file_size > 0),
  mime_type VARCHAR(100) NOT NULL,
  checksum BYTEA,
  title VARCHAR(200),
  version SMALLINT NOT NULL DEFAULT 1,
  is_current BOOLEAN NOT NULL DEFAULT TRUE,
  metadata JSONB NOT NULL DEFAULT '{}',
  tags TEXT[],
  uploaded_by INTEGER NOT NULL REFERENCES users (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT activity_documents_not_own_parent CHECK (parent_document_id <> id)
);

CREATE INDEX IF NOT EXISTS activity_documents_current_idx
  ON activity_documents (meeting_activity_id)
  WHERE is_current;

CREATE INDEX IF NOT EXISTS activity_documents_metadata_idx
  ON activity_documents USING gin (metadata);

CREATE TABLE IF NOT EXISTS activity_document_audit_log (
  id SERIAL PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES activity_documents (id) ON DELETE CASCADE,
  action VARCHAR(20) NOT NULL
    CHECK (action IN ('UPLOADED', 'VIEWED', 'DOWNLOADED', 'REPLACED', 'DELETED')),
  performed_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  ip_address INET,
  details JSONB,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX IF NOT EXISTS activity_document_audit_log_document_idx
  ON activity_document_audit_log (document_id, created_date DESC);
