-- Achievements make saving fun; analytics make it visible.

CREATE TABLE achievements (
  id SERIAL PRIMARY KEY,
  code VARCHAR(50) NOT NULL UNIQUE,
  title VARCHAR(150) NOT NULL,
  description TEXT NOT NULL,
  category VARCHAR(50) NOT NULL,
  points INTEGER NOT NULL DEFAULT 10 CHECK (points > 0),
  criteria JSONB NOT NULL,
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE member_achievements (
  id SERIAL PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  achievement_id INTEGER NOT NULL REFERENCES achievements (id) ON DELETE CASCADE,
  progress NUMERIC(5, 2) NOT NULL DEFAULT 0.00 CHECK (progress BETWEEN 0 AND 100),
  earned_date DATE,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (member_id, achievement_id),
  -- Earned when all is done, and not before.
  CHECK ((progress = 100) = (earned_date IS NOT NULL))
);

CREATE TABLE achievement_badges (
  id SERIAL PRIMARY KEY,
  name VARCHAR(100) NOT NULL UNIQUE,
  tier VARCHAR(10) NOT NULL DEFAULT 'BRONZE' CHECK (tier IN ('BRONZE', 'SILVER', 'GOLD')),
  icon_url VARCHAR(500),
  points_required INTEGER NOT NULL DEFAULT 0,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE member_badges (
  id SERIAL PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  badge_id INTEGER NOT NULL REFERENCES achievement_badges (id) ON DELETE CASCADE,
  awarded_date DATE NOT NULL DEFAULT CURRENT_DATE,
  awarded_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (member_id, badge_id)
);

CREATE TABLE achievement_leaderboard (
  id SERIAL PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES savings_groups (id) ON DELETE CASCADE,
  member_id INTEGER NOT NULL REFERENCES group_members (id) ON DELETE CASCADE,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  total_points INTEGER NOT NULL DEFAULT 0,
  rank INTEGER,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  UNIQUE (group_id, member_id, period_start),
  CHECK (period_end >= period_start)
);

CREATE INDEX achievement_leaderboard_rank_idx
  ON achievement_leaderboard (group_id, period_start, total_points DESC NULLS LAST);

CREATE TABLE analytics_snapshots (
  id SERIAL PRIMARY KEY,
  group_id INTEGER REFERENCES savings_groups (id) ON DELETE CASCADE,
  snapshot_date DATE NOT NULL,
  metrics JSONB NOT NULL DEFAULT '{}',
  -- The last twelve months, oldest first.
  savings_trend NUMERIC(15, 2)[] NOT NULL DEFAULT '{}',
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Without a group a snapshot is of the whole platform: one a day as well.
  CONSTRAINT analytics_snapshots_day_key UNIQUE NULLS NOT DISTINCT (group_id, snapshot_date)
);

CREATE TABLE analytics_reports (
  id SERIAL PRIMARY KEY,
  group_id INTEGER REFERENCES savings_groups (id) ON DELETE CASCADE,
  report_type VARCHAR(50) NOT NULL,
  title VARCHAR(200) NOT NULL,
  report_data JSONB NOT NULL,
  parameters JSON,
  generated_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  generated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(),
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE member_analytics (
  id SERIAL PRIMARY KEY,
  member_id INTEGER NOT NULL UNIQUE REFERENCES group_members (id) ON DELETE CASCADE,
  savings_consistency NUMERIC(5, 2),
  average_deposit NUMERIC(12, 2),
  loans_taken INTEGER NOT NULL DEFAULT 0,
  loans_repaid INTEGER NOT NULL DEFAULT 0,
  engagement_score DOUBLE PRECISION,
  last_calculated TIMESTAMP,
  created_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
