DROP OPERATOR === (integer, NONE);
DROP OPERATOR IF EXISTS === (integer, NONE);
DROP OPERATOR === (NONE, integer);
