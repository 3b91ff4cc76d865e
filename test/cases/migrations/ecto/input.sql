CREATE TABLE "schema_migrations" ("version" bigint, "inserted_at" timestamp(0), PRIMARY KEY ("version"));
CREATE TABLE "teams" ("id" uuid, "name" varchar(255) NOT NULL, "inserted_at" timestamp(0) NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE "users" ("id" bigserial, "team_id" uuid, CONSTRAINT "users_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE SET NULL, PRIMARY KEY ("id"));
CREATE INDEX "users_team_id_index" ON "users" ("team_id");
ALTER TABLE "users" DROP CONSTRAINT "users_team_id_fkey", ALTER COLUMN "team_id" TYPE uuid, ADD CONSTRAINT "users_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE;
