create table "users" ("id" bigserial not null primary key, "name" varchar(255) not null, "email" varchar(255) not null, "email_verified_at" timestamp(0) without time zone null, "created_at" timestamp(0) without time zone null);
alter table "users" add constraint "users_email_unique" unique ("email");
create table "jobs" ("id" bigserial not null primary key, "queue" varchar(255) not null, "status" varchar(255) check ("status" in ('open', 'done')) not null);
create index "jobs_queue_index" on "jobs" ("queue");
alter table "jobs" drop constraint "jobs_status_check";
alter table "users" add column "deleted_at" timestamp(0) without time zone null;
