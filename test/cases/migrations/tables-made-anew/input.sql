CREATE TABLE items (id serial PRIMARY KEY, price money, owner text);
CREATE INDEX items_owner ON items (owner);
CREATE TABLE items_new (LIKE items INCLUDING ALL);
ALTER TABLE items_new ALTER COLUMN price TYPE numeric(12, 2);
INSERT INTO items_new SELECT * FROM items;
ALTER SEQUENCE items_id_seq OWNED BY items_new.id;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;
ALTER INDEX items_new_pkey RENAME TO items_pkey;
