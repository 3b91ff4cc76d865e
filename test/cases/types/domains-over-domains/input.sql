CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN percent AS positive DEFAULT 100 CHECK (VALUE <= 100);
CREATE TABLE t (p percent NOT NULL, q positive[]);
ALTER DOMAIN positive ADD CONSTRAINT not_seven CHECK (VALUE <> 7);
DROP DOMAIN positive;
ALTER DOMAIN percent DROP CONSTRAINT percent_check;
DROP DOMAIN positive CASCADE;
