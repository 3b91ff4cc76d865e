BEGIN;
CREATE TABLE kept (a integer);
COMMIT;
BEGIN;
CREATE TABLE lost (a integer);
ROLLBACK;
CREATE TABLE alone (a integer);
COMMIT;
