CREATE ROLE cases_home;
CREATE SCHEMA cases_home AUTHORIZATION cases_home;
GRANT CREATE ON SCHEMA cases_home TO cases_home;
SET search_path = "$user", public;
SET ROLE cases_home;
CREATE TABLE t (a integer);
RESET ROLE;
CREATE TABLE u (a integer);
