-- What the transaction has added cannot be used in it, wherever a string becomes the enum's.
ALTER TYPE mood ADD VALUE 'bad';
INSERT INTO days (day, mood) VALUES ('2020-01-01', 'ok');
INSERT INTO days (day, mood) VALUES ('2020-01-02', 'ok'), ('2020-01-03', 'bad');
INSERT INTO days (day, checked) VALUES ('2020-01-02', 'bad');
INSERT INTO days (day, mood) SELECT day + 1, 'bad' FROM days ON CONFLICT (day) DO NOTHING;
INSERT INTO days (day) VALUES ('2020-01-01') ON CONFLICT (day) DO UPDATE SET mood = 'bad';
UPDATE days SET note = 'bad', mood = 'well';
UPDATE days SET mood = 'bad' WHERE false;
UPDATE days SET mood = COALESCE(mood, 'bad');
DELETE FROM days WHERE mood = 'bad';
DELETE FROM days WHERE mood IN ('well', 'bad');
CREATE VIEW bad_days AS SELECT day FROM days WHERE mood = 'bad';
CREATE VIEW moods AS SELECT CASE WHEN mood = 'ok' THEN mood ELSE 'bad' END AS mood FROM days;
CREATE FUNCTION worst() RETURNS mood LANGUAGE sql AS $$ SELECT 'bad'::mood $$;
MERGE INTO days USING (VALUES ('2020-01-01'::date)) AS v (d) ON day = d
  WHEN MATCHED THEN UPDATE SET mood = 'bad';
