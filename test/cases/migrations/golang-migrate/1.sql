BEGIN;
CREATE TABLE IF NOT EXISTS accounts (
  id BIGSERIAL PRIMARY KEY,
  owner VARCHAR NOT NULL,
  balance BIGINT NOT NULL,
  currency VARCHAR NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT (now())
);
CREATE INDEX ON "accounts" ("owner");
COMMENT ON COLUMN "accounts"."balance" IS 'can be negative';
COMMIT;
