CREATE TABLE teams (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE members (
  team_id integer NOT NULL REFERENCES teams ON DELETE CASCADE,
  user_name text NOT NULL,
  leader_team integer REFERENCES teams,
  PRIMARY KEY (team_id, user_name)
);
CREATE INDEX members_leader ON members (leader_team DESC NULLS LAST) WHERE leader_team IS NOT NULL;
