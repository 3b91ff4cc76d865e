--changeset ada:2 runInTransaction:false
alter table person add column country varchar(2);
create unique index concurrently person_name on person (name);
--rollback ALTER TABLE person DROP COLUMN country;
