CREATE TABLE t (
  a integer DEFAULT -1,
  b text DEFAULT 'it''s',
  c timestamptz DEFAULT now(),
  d timestamptz DEFAULT CURRENT_TIMESTAMP,
  e date DEFAULT CURRENT_DATE,
  f uuid DEFAULT gen_random_uuid(),
  g jsonb DEFAULT '{}'::jsonb,
  h jsonb DEFAULT '[]',
  i interval DEFAULT '1 day'::interval,
  j boolean DEFAULT true,
  k text DEFAULT NULL,
  l text DEFAULT CURRENT_USER,
  m timestamp DEFAULT (now() AT TIME ZONE 'utc'),
  n integer DEFAULT 2 * 3,
  o numeric DEFAULT 0.00,
  p text DEFAULT E'a\nb'
);
