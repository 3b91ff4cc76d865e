INSERT INTO days (day, mood) VALUES ('2020-01-04', 'bad');
CREATE VIEW bad_days AS SELECT day FROM days WHERE mood = 'bad';
