CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE samples (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  label varchar(40) NOT NULL UNIQUE,
  mood mood NOT NULL DEFAULT 'ok',
  tags text[] NOT NULL DEFAULT '{}',
  price numeric(10, 2) DEFAULT 0.00,
  taken_at timestamptz NOT NULL DEFAULT now(),
  details jsonb,
  total integer GENERATED ALWAYS AS (1 + 1) STORED
);
