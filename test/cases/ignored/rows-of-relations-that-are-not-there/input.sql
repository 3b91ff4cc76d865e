INSERT INTO nowhere VALUES (1);
UPDATE nowhere SET a = 1;
DELETE FROM nowhere;
SELECT * FROM nowhere;
TRUNCATE nowhere;
LOCK TABLE nowhere;
MERGE INTO nowhere USING (SELECT 1 AS a) s ON true WHEN MATCHED THEN DELETE;
COPY nowhere FROM stdin;
