CREATE TABLE members (team integer, name text);
CREATE TABLE docs (id integer, team integer);
CREATE POLICY of_team ON docs
  USING (team IN (SELECT members.team FROM members WHERE members.name = CURRENT_USER));
ALTER TABLE members DROP COLUMN name;
DROP TABLE members;
DROP TABLE members CASCADE;
