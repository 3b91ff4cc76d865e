CREATE ROLE cases_a;
CREATE ROLE cases_b;
CREATE TABLE t (a integer);
CREATE POLICY p ON t TO cases_a, cases_b USING (a > 0);
ALTER POLICY p ON t TO cases_a;
DROP ROLE cases_b;
CREATE POLICY q ON t TO cases_nobody;
