CREATE TABLE t (a integer;
CREATE TABEL t (a integer);
CREATE TABLE t (a integer,);
CREATE TABLE select (a integer);
CREATE TABLE t (a integer) garbage;
