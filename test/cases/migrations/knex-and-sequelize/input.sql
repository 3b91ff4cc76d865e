create table "knex_migrations" ("id" serial primary key, "name" varchar(255), "batch" integer, "migration_time" timestamptz);
CREATE TABLE IF NOT EXISTS "Users" ("id" SERIAL, "uuid" UUID DEFAULT gen_random_uuid(), "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"));
DO $$ BEGIN CREATE TYPE "public"."enum_Users_role" AS ENUM('a', 'b'); EXCEPTION WHEN duplicate_object THEN null; END $$;
ALTER TABLE "public"."Users" ADD COLUMN "role" "public"."enum_Users_role";
