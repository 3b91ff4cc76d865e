CREATE ROLE cases_guard;
CREATE TABLE t (a integer);
CREATE POLICY p ON t TO cases_guard USING (true);
DROP ROLE cases_guard;
DROP POLICY p ON t;
DROP ROLE cases_guard;
