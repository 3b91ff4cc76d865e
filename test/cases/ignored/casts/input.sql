CREATE TYPE money_like AS (amount numeric, currency text);
CREATE FUNCTION to_text(money_like) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.currency';
CREATE CAST (money_like AS text) WITH FUNCTION to_text(money_like);
COMMENT ON CAST (money_like AS text) IS 'x';
DROP FUNCTION to_text(money_like);
DROP CAST (money_like AS text);
DROP FUNCTION to_text(money_like);
