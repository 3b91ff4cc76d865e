CREATE TABLE orders_pkey (a integer);
CREATE TABLE orders (id integer PRIMARY KEY, code text UNIQUE);
CREATE INDEX orders_code_key1 ON orders (code);
ALTER TABLE orders ADD UNIQUE (code);
ALTER TABLE orders ADD UNIQUE (code);
