-- Meetings, what is done in them, and who was there.

CREATE TABLE meetings (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  meeting_date DATE NOT NULL,
  agenda TEXT,
  minutes TEXT,
  chairperson_id INTEGER REFERENCES group_members (id),
  secretary_id INTEGER REFERENCES group_members (id),
  treasurer_id INTEGER REFERENCES group_members (id),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE meeting_activities (
  id SERIAL PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  activity_type VARCHAR(50) NOT NULL,
  title VARCHAR(200) NOT NULL,
  description TEXT,
  display_order SMALLINT NOT NULL DEFAULT 1,
  planned_duration INTERVAL NOT NULL DEFAULT '15 minutes',
  started_at TIMESTAMPTZ,
  ended_at TIMESTAMPTZ,
  total_amount NUMERIC(12, 2) NOT NULL DEFAULT 0.00,
  tags TEXT[] NOT NULL DEFAULT '{}',
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CHECK (ended_at >= started_at)
);

CREATE INDEX meeting_activities_tags_idx ON meeting_activities USING gin (tags);

CREATE TABLE member_activity_participation (
  id SERIAL PRIMARY KEY,
  meeting_activity_id INTEGER NOT NULL REFERENCES meeting_activities (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  participation_type VARCHAR(30) NOT NULL DEFAULT 'CONTRIBUTOR',
  amount NUMERIC(12, 2),
  notes TEXT,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (meeting_activity_id, member_id)
);

CREATE TABLE meeting_attendance (
  id SERIAL PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  is_present BOOLEAN NOT NULL DEFAULT FALSE,
  arrival_time TIME,
  excuse TEXT,
  recorded_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (meeting_id, member_id),
  CHECK (is_present OR arrival_time IS NULL)
);
