CREATE TYPE mood AS ENUM ('ok', 'well');
CREATE TABLE days (day date PRIMARY KEY, mood mood DEFAULT 'ok', note text);
CREATE DOMAIN checked_mood AS mood;
ALTER TABLE days ADD checked checked_mood;
