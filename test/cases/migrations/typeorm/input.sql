CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE "public"."user_kind_enum" AS ENUM('guest', 'member');
CREATE TABLE "user" (
  "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
  "kind" "public"."user_kind_enum" NOT NULL DEFAULT 'guest',
  "createdAt" TIMESTAMP NOT NULL DEFAULT now(),
  CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id")
);
CREATE TABLE "photo" ("id" SERIAL NOT NULL, "userId" uuid, CONSTRAINT "PK_723fa50bf70dcfd06fb5a44d4ff" PRIMARY KEY ("id"));
ALTER TABLE "photo" ADD CONSTRAINT "FK_4494006ff358f754d07df5ccc87" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TYPE "public"."user_kind_enum" RENAME TO "user_kind_enum_old";
CREATE TYPE "public"."user_kind_enum" AS ENUM('guest', 'member', 'admin');
ALTER TABLE "user" ALTER COLUMN "kind" DROP DEFAULT;
ALTER TABLE "user" ALTER COLUMN "kind" TYPE "public"."user_kind_enum" USING "kind"::"text"::"public"."user_kind_enum";
ALTER TABLE "user" ALTER COLUMN "kind" SET DEFAULT 'guest';
DROP TYPE "public"."user_kind_enum_old";
