CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL, seen timestamptz);
INSERT INTO users (name) VALUES ('ada'), ('grace');
UPDATE users SET seen = now() WHERE name = 'ada';
DELETE FROM users WHERE name = 'grace';
SELECT id, name FROM users;
EXPLAIN SELECT * FROM users;
TRUNCATE users;
MERGE INTO users u USING (SELECT 'joan' AS name) s ON u.name = s.name
  WHEN MATCHED THEN UPDATE SET seen = now()
  WHEN NOT MATCHED THEN INSERT (name) VALUES (s.name);
LOCK TABLE users IN SHARE MODE;
