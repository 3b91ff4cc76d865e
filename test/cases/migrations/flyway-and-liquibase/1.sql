--liquibase formatted sql
--changeset ada:1
create table person (
    id int primary key,
    name varchar(50) not null
);
--rollback DROP TABLE person;
