CREATE ROLE cases_owner;
CREATE SCHEMA app AUTHORIZATION cases_owner;
CREATE TABLE app.t (a integer);
ALTER TABLE app.t OWNER TO cases_owner;
DROP ROLE cases_owner;
REASSIGN OWNED BY cases_owner TO CURRENT_USER;
DROP ROLE cases_owner;
