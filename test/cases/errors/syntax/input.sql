CREATE TABLE t (a integer;
CREATE TABEL t (a integer);
CREATE TABLE t (a integer,);
CREATE TABLE select (a integer);
CREATE TABLE t (a integer) garbage;
CREATE SCHEMA IF NOT EXISTS s CREATE TABLE t (id integer);
