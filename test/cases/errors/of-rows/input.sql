CREATE TABLE item (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text UNIQUE,
  price numeric(10, 2),
  tax numeric(10, 2) GENERATED ALWAYS AS (price * 0.2) STORED,
  CHECK (price >= 0)
);
CREATE UNIQUE INDEX ON item (price) WHERE code IS NULL;
CREATE TABLE log (id uuid, note text);

INSERT INTO item (id, code) VALUES (1, 'a');
INSERT INTO item (id, code) OVERRIDING USER VALUE VALUES (1, 'a');
INSERT INTO item (code, tax) VALUES ('b', DEFAULT), ('c', DEFAULT);
INSERT INTO item (code, tax) VALUES ('d', DEFAULT), ('e', 3);
INSERT INTO item (price, tax) SELECT 1, 2;
WITH added AS (INSERT INTO item (id) SELECT 7 RETURNING code) SELECT code FROM added;
UPDATE item SET tax = DEFAULT, price = 3 WHERE false;
UPDATE item SET tax = 3;
UPDATE item SET (id, code) = (DEFAULT, 'x') WHERE false;
UPDATE item SET (id, code) = (SELECT 1, 'x');
MERGE INTO item USING log ON item.code = log.note WHEN MATCHED THEN UPDATE SET tax = 4;
MERGE INTO item USING log ON item.code = log.note WHEN NOT MATCHED THEN INSERT (id) VALUES (4);

INSERT INTO item (code) VALUES ('f') ON CONFLICT (code) DO NOTHING;
INSERT INTO item (code) VALUES ('f') ON CONFLICT ((code)) DO NOTHING;
INSERT INTO item (code) VALUES ('g') ON CONFLICT (code, id) DO NOTHING;
INSERT INTO item (code) VALUES ('g') ON CONFLICT (lower(code)) DO NOTHING;
INSERT INTO item (price) VALUES (1) ON CONFLICT (price) DO NOTHING;
INSERT INTO item (price) VALUES (1) ON CONFLICT (price) WHERE code IS NULL DO NOTHING;
INSERT INTO item (code) VALUES ('h') ON CONFLICT ON CONSTRAINT item_code_key DO NOTHING;
INSERT INTO item (code) VALUES ('h') ON CONFLICT ON CONSTRAINT nowhere DO NOTHING;
INSERT INTO item (code) VALUES ('h') ON CONFLICT ON CONSTRAINT item_price_check DO NOTHING;
INSERT INTO item (code) VALUES ('i') ON CONFLICT DO UPDATE SET code = 'j';
INSERT INTO item (code) VALUES ('i') ON CONFLICT (code) DO UPDATE SET tax = 1;

INSERT INTO log (id) VALUES (3);
INSERT INTO log (id) SELECT id FROM item;
UPDATE log SET id = 3::bigint;
CREATE RULE gone AS ON DELETE TO log DO ALSO INSERT INTO item (price) VALUES (NEW.id);
CREATE RULE gone AS ON DELETE TO log DO ALSO INSERT INTO item (code) VALUES (NEW.note);
CREATE RULE gone AS ON DELETE TO log DO ALSO UPDATE item SET tax = 1;
CREATE TRIGGER made BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION gen_random_uuid();
CREATE TRIGGER made BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION lower();
