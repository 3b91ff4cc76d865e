-- 0001_bootstrap: schemas, roles, extensions
SET timezone TO 'Mars/Olympus';
SET default_table_access_method = 'columnar';
CREATE ROLE mixed_owner NOLOGIN;
CREATE ROLE mixed_app LOGIN PASSWORD 'app' CONNECTION LIMIT 20;
CREATE ROLE mixed_reader NOLOGIN;
CREATE ROLE pg_mixed_batch;
CREATE ROLE mixed_batch LOGIN VALID UNTIL '2031-01-01' IN ROLE mixed_reader;
GRANT mixed_reader TO mixed_app;
GRANT mixed_app TO mixed_reader;
GRANT mixed_owner TO mixed_batch WITH INHERIT FALSE, SET TRUE;
ALTER ROLE mixed_app SET search_path = port, public;
CREATE SCHEMA port AUTHORIZATION mixed_owner;
CREATE SCHEMA port;
CREATE SCHEMA pg_port;
CREATE SCHEMA billing
  CREATE TABLE currency (code char(3) PRIMARY KEY, title text NOT NULL)
  CREATE VIEW currency_codes AS SELECT code FROM currency;
CREATE SCHEMA IF NOT EXISTS archive;
CREATE SCHEMA IF NOT EXISTS lost CREATE TABLE t (id int);
CREATE EXTENSION citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION hstore WITH SCHEMA nowhere;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION btree_gist;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION pgcrypto SCHEMA archive;
ALTER EXTENSION pgcrypto SET SCHEMA public;
SELECT pg_catalog.set_config('search_path', 'port, public', false);

-- 0002_types
CREATE TYPE port.vessel_kind AS ENUM ('ferry', 'tug', 'barge');
CREATE TYPE berth_state AS ENUM ('free', 'taken', 'free');
CREATE TYPE berth_state AS ENUM ('free', 'taken', 'closed');
ALTER TYPE vessel_kind ADD VALUE 'cutter' BEFORE 'barge';
ALTER TYPE vessel_kind ADD VALUE 'yacht' AFTER 'canoe';
ALTER TYPE vessel_kind RENAME VALUE 'barge' TO 'lighter';
CREATE TYPE geo_point AS (lat numeric(9,6), lon numeric(9,6));
CREATE TYPE geo_box AS (sw geo_point, ne geo_point);
ALTER TYPE geo_point ADD ATTRIBUTE alt real;
ALTER TYPE geo_point ADD ATTRIBUTE lat real;
ALTER TYPE geo_point DROP ATTRIBUTE IF EXISTS depth, ALTER ATTRIBUTE alt TYPE double precision;
ALTER TYPE geo_point ADD ATTRIBUTE inner_box geo_box;
CREATE TYPE draught_range AS RANGE (subtype = numeric, multirange_type_name = draught_multi);
CREATE TYPE tide_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE shell_only;
CREATE DOMAIN imo_number AS integer CHECK (VALUE BETWEEN 1000000 AND 9999999);
CREATE DOMAIN email AS citext CONSTRAINT email_shape CHECK (VALUE ~ '^[^@ ]+@[^@ ]+$');
CREATE DOMAIN port_code AS varchar(5) NOT NULL DEFAULT 'XXXXX' COLLATE "C";
CREATE DOMAIN knots AS numeric(4,1) CHECK (VALUE >= (SELECT 0));
CREATE DOMAIN knots AS numeric(4,1) CHECK (VALUE >= 0);
CREATE DOMAIN any_thing AS anyelement;
ALTER DOMAIN knots ADD CONSTRAINT knots_sane CHECK (VALUE < 90);
ALTER DOMAIN knots ADD CONSTRAINT knots_sane CHECK (VALUE < 80);
ALTER DOMAIN knots RENAME CONSTRAINT knots_sane TO knots_upper;
ALTER DOMAIN knots SET DEFAULT 'fast';
DROP TYPE shell_only;

-- 0003_core tables
CREATE TABLE harbour (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code port_code UNIQUE,
  name text NOT NULL,
  location geo_point,
  tz text NOT NULL DEFAULT 'UTC',
  opened date CHECK (opened > DATE '1800-01-01'),
  meta jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS harbour (other text);
CREATE TABLE berth (
  id serial PRIMARY KEY,
  harbour_id int REFERENCES harbour ON DELETE CASCADE,
  number int NOT NULL,
  length_m numeric(6,2) CONSTRAINT berth_len CHECK (length_m > 0),
  width_m numeric(6,2),
  area_m2 numeric GENERATED ALWAYS AS (length_m * width_m) STORED,
  state berth_state NOT NULL DEFAULT 'free',
  UNIQUE (harbour_id, number)
);
CREATE TABLE berth_bad1 (id int PRIMARY KEY, code int PRIMARY KEY);
CREATE TABLE berth_bad2 (id int, state berth_state DEFAULT 'broken');
CREATE TABLE berth_bad4 (id int, harbour_name text REFERENCES harbour(name));
CREATE TABLE berth_bad5 (id int, a int, b int, FOREIGN KEY (a, b) REFERENCES harbour(id));
CREATE TABLE berth_bad15 (id int, n int DEFAULT id + 1);
CREATE TABLE berth_bad17 (id int, CHECK (id));
CREATE TABLE berth_bad18 (id int, CHECK (sum(id) > 3));
CREATE TABLE berth_bad25 (id int, name text, xmin int);
CREATE TABLE nowhere.berth (id int);
CREATE TABLE vessel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  imo imo_number NOT NULL,
  name citext NOT NULL,
  kind vessel_kind NOT NULL DEFAULT 'ferry',
  max_speed knots,
  draught draught_range,
  tags text[] NOT NULL DEFAULT '{}',
  attrs hstore,
  built_year smallint CHECK (built_year >= 1850) NO INHERIT,
  label text GENERATED ALWAYS AS (upper(name::text) || ' #' || imo) STORED,
  deleted boolean NOT NULL DEFAULT false,
  CONSTRAINT vessel_imo_key UNIQUE NULLS NOT DISTINCT (imo)
);
CREATE TABLE vessel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  imo imo_number NOT NULL,
  name citext NOT NULL,
  kind vessel_kind NOT NULL DEFAULT 'ferry',
  max_speed knots,
  draught draught_range,
  tags text[] NOT NULL DEFAULT '{}',
  attrs hstore,
  built_year smallint CHECK (built_year >= 1850) NO INHERIT,
  deleted boolean NOT NULL DEFAULT false,
  age_in_2030 int GENERATED ALWAYS AS (2030 - built_year) VIRTUAL,
  CONSTRAINT vessel_imo_key UNIQUE NULLS NOT DISTINCT (imo)
);
CREATE TABLE crew (
  id integer GENERATED BY DEFAULT AS IDENTITY (START WITH 100 INCREMENT BY 5) PRIMARY KEY,
  full_name text NOT NULL,
  mail email UNIQUE,
  vessel_id uuid REFERENCES vessel (id) ON UPDATE CASCADE ON DELETE SET NULL,
  boss_id integer CONSTRAINT crew_boss_fk REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
  salary money,
  hired timestamptz NOT NULL DEFAULT current_timestamp,
  CHECK (boss_id <> id)
);
CREATE TABLE crossing (
  id bigserial,
  vessel_id uuid NOT NULL,
  from_harbour bigint NOT NULL REFERENCES harbour,
  to_harbour bigint NOT NULL REFERENCES harbour,
  during tstzrange NOT NULL,
  status text NOT NULL DEFAULT 'planned',
  PRIMARY KEY (id),
  CONSTRAINT crossing_vessel_fk FOREIGN KEY (vessel_id) REFERENCES vessel,
  CONSTRAINT crossing_distinct CHECK (from_harbour IS DISTINCT FROM to_harbour),
  CONSTRAINT crossing_no_overlap EXCLUDE USING gist (vessel_id WITH =, during WITH &&) WHERE (status <> 'cancelled')
);
CREATE TABLE IF NOT EXISTS cargo (
  id bigint PRIMARY KEY,
  crossing_id bigint REFERENCES crossing ON DELETE CASCADE NOT ENFORCED,
  weight_kg integer NOT NULL,
  unit text DEFAULT 'pallet',
  valid daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL)
);
CREATE TABLE tariff (
  route text,
  valid daterange,
  price numeric(10,2) NOT NULL,
  PRIMARY KEY (route, valid WITHOUT OVERLAPS)
);
CREATE TABLE tariff_rebate (
  id int PRIMARY KEY,
  route text,
  valid daterange,
  FOREIGN KEY (route, PERIOD valid) REFERENCES tariff (route, PERIOD valid)
);
CREATE TABLE tariff_rebate2 (
  route text, valid daterange,
  FOREIGN KEY (route, PERIOD valid) REFERENCES tariff (route, PERIOD valid) ON DELETE CASCADE
);
CREATE TABLE tariff_rebate3 (
  route text, valid daterange,
  FOREIGN KEY (route, valid) REFERENCES tariff (route, valid)
);

-- 0004_alter tables
ALTER TABLE harbour ADD COLUMN country char(2) NOT NULL DEFAULT 'NL', ADD COLUMN depth real;
ALTER TABLE harbour ADD COLUMN IF NOT EXISTS depth int, ADD CONSTRAINT harbour_depth_ck CHECK (depth >= 0) NOT VALID;
ALTER TABLE harbours ADD COLUMN fax text;
ALTER TABLE harbour ALTER COLUMN id SET GENERATED BY DEFAULT SET INCREMENT BY 10 RESTART WITH 50;
ALTER TABLE harbour ALTER COLUMN depth ADD GENERATED ALWAYS AS IDENTITY;
ALTER TABLE berth ALTER COLUMN area_m2 DROP EXPRESSION;
ALTER TABLE berth ALTER COLUMN state TYPE boolean;
ALTER TABLE berth ALTER COLUMN state DROP DEFAULT, ALTER COLUMN state TYPE text USING state::text, ALTER COLUMN state SET DEFAULT 'free';
ALTER TABLE berth ALTER COLUMN width_m TYPE numeric USING sum(width_m);
ALTER TABLE berth ALTER COLUMN harbour_id TYPE bigint;
ALTER TABLE berth ADD PRIMARY KEY (harbour_id, number);
ALTER TABLE berth ADD CONSTRAINT berth_len CHECK (length_m < 1000);
ALTER TABLE berth ADD CONSTRAINT berth_width_ck CHECK (width_m BETWEEN 1 AND 200) NO INHERIT;
ALTER TABLE berth ALTER COLUMN state SET COMPRESSION brotli;
ALTER TABLE berth ADD COLUMN geo geo_point, ADD COLUMN box geo_box DEFAULT ROW(ROW(1,2,3)::geo_point, NULL)::geo_box;
ALTER TYPE geo_point ADD ATTRIBUTE note text;
ALTER TYPE geo_point ALTER ATTRIBUTE alt TYPE text;
ALTER TYPE geo_box DROP ATTRIBUTE ne;
ALTER TABLE vessel ADD COLUMN owner_mail email DEFAULT 'nobody';
ALTER TABLE vessel ADD COLUMN home bigint REFERENCES harbour DEFAULT NULL, ADD COLUMN seats int GENERATED ALWAYS AS (array_length(tags, 1) * 4) VIRTUAL;
ALTER TABLE vessel ALTER COLUMN seats DROP EXPRESSION;
ALTER TABLE vessel ALTER COLUMN imo TYPE bigint;
ALTER TABLE vessel DROP COLUMN imo;
ALTER TABLE vessel ADD CONSTRAINT vessel_home_nn NOT NULL home NOT VALID;
ALTER TABLE vessel RENAME COLUMN built_year TO year_built;
ALTER TABLE vessel RENAME COLUMN kind TO name;
ALTER TABLE vessel RENAME CONSTRAINT vessel_imo_key TO vessel_imo_uq;
ALTER TABLE vessel RENAME TO crew;
ALTER TABLE crew ALTER CONSTRAINT crew_boss_fk NOT DEFERRABLE;
ALTER TABLE crew ALTER COLUMN salary TYPE numeric(12,2) USING salary::numeric, ADD COLUMN pay_grade int;
ALTER TABLE crew ALTER COLUMN hired TYPE date USING hired AT TIME ZONE;
ALTER TABLE crew ALTER CONSTRAINT crew_vessel_id_fkey NOT ENFORCED;
ALTER TABLE crew SET UNLOGGED;
ALTER TABLE vessel SET UNLOGGED;
ALTER TABLE crew OWNER TO mixed_owner;
ALTER TABLE cargo ALTER CONSTRAINT cargo_crossing_id_fkey ENFORCED;

-- 0005_indexes
CREATE INDEX vessel_name_trgm ON vessel USING gin ((name::text) gin_trgm_ops);
CREATE INDEX vessel_tags_idx ON vessel USING gin (tags) WITH (fastupdate = off);
CREATE INDEX vessel_attrs_idx ON vessel USING gist (attrs gist_hstore_ops (siglen = 32));
CREATE UNIQUE INDEX vessel_live_idx ON vessel (name DESC NULLS LAST) INCLUDE (kind, imo) WHERE NOT deleted;
CREATE INDEX vessel_hash_idx ON vessel USING hash (name, kind);
CREATE INDEX vessel_seats_idx ON vessel (seats);
CREATE INDEX crew_hired_utc ON crew (((hired AT TIME ZONE 'UTC')::date), lower(full_name) text_pattern_ops);
CREATE INDEX crew_pred_bad ON crew (id) WHERE full_name;
CREATE INDEX crew_coll ON crew (full_name COLLATE "POSIX" varchar_pattern_ops, pay_grade ASC NULLS FIRST) WITH (deduplicate_items = off);
CREATE INDEX crew_brin ON crew USING brin (hired timestamptz_minmax_multi_ops, salary) WITH (pages_per_range = 16);
CREATE INDEX crew_brin_bad ON crew USING brin (hired DESC);
CREATE INDEX crew_gist_incl ON crossing USING gist (during) INCLUDE (status);
CREATE INDEX CONCURRENTLY crossing_status_idx ON crossing (status) WHERE status IN ('planned', 'sailing');
CREATE UNIQUE INDEX NULLS NOT DISTINCT cargo_uq ON cargo (unit);
CREATE UNIQUE INDEX cargo_uq ON cargo (crossing_id, unit) NULLS NOT DISTINCT;
ALTER TABLE cargo ADD CONSTRAINT cargo_unique UNIQUE USING INDEX cargo_uq;
ALTER TABLE vessel ADD CONSTRAINT vessel_pk2 UNIQUE USING INDEX crew_coll;
ALTER INDEX crew_coll ALTER COLUMN 1 SET STATISTICS 300;
DROP INDEX crew_pkey;
DROP INDEX CONCURRENTLY crossing_status_idx;
REINDEX TABLE CONCURRENTLY crew;
CLUSTER crew USING crew_hired_utc;

-- 0006_partitions
CREATE TABLE reading (
  id bigint GENERATED ALWAYS AS IDENTITY,
  taken_at timestamptz NOT NULL,
  sensor text NOT NULL,
  harbour_id bigint REFERENCES harbour (id),
  value numeric CHECK (value > -100),
  PRIMARY KEY (taken_at, sensor, id)
) PARTITION BY RANGE (taken_at);
CREATE TABLE reading_2024 PARTITION OF reading FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE reading_2025 PARTITION OF reading (CONSTRAINT reading_2025_ck CHECK (sensor <> 'test'), value DEFAULT 0) FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (sensor);
CREATE TABLE reading_2025_tide PARTITION OF reading_2025 FOR VALUES IN ('tide', 'wave');
CREATE TABLE reading_rest PARTITION OF reading DEFAULT;
CREATE TABLE gauge (id int, area text, UNIQUE (area, id)) PARTITION BY ROUND_ROBIN (area);
CREATE TABLE gauge (id int, area text, UNIQUE (area, id)) PARTITION BY HASH (id);
CREATE TABLE gauge_0 PARTITION OF gauge FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE gauge_1 PARTITION OF gauge FOR VALUES WITH (MODULUS 3, REMAINDER 3);
CREATE TABLE gauge_1 PARTITION OF gauge FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE gauge_1 PARTITION OF gauge FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE reading_2023 (LIKE reading INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE reading ATTACH PARTITION reading_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
ALTER TABLE reading DETACH PARTITION reading_2023;
ALTER TABLE ONLY reading ADD COLUMN extra int;
ALTER TABLE reading ALTER COLUMN taken_at TYPE timestamp;
CREATE INDEX reading_sensor_idx ON ONLY reading (sensor);
CREATE INDEX reading_2024_sensor_idx ON reading_2024 (sensor);
CREATE INDEX reading_2024_value_idx ON reading_2024 (value);
ALTER INDEX reading_sensor_idx ATTACH PARTITION reading_2024_sensor_idx;
ALTER INDEX reading_sensor_idx ATTACH PARTITION reading_2024_value_idx;
INSERT INTO reading (taken_at, sensor, value) VALUES ('2024-03-04 12:00Z', 'tide', 1.5), ('2025-02-01', 'wave', DEFAULT);
INSERT INTO reading_2024 (id, taken_at, sensor) OVERRIDING SYSTEM VALUE VALUES (9, '2025-03-03', 'tide');

-- 0007_inheritance and LIKE
CREATE TABLE document (id serial PRIMARY KEY, title text NOT NULL, created date DEFAULT now(), CONSTRAINT doc_title CHECK (title <> ''));
CREATE TABLE permit (expires date, fee numeric(8,2) DEFAULT 10) INHERITS (document);
CREATE TABLE licence (title varchar(20)) INHERITS (document);
CREATE TABLE licence (title text NOT NULL DEFAULT 'licence', grade int) INHERITS (document);
CREATE TABLE licence_child () INHERITS (licence, licence);
CREATE TABLE sea_permit (zone int) INHERITS (permit, licence);
CREATE TABLE loose_doc (title text, created date);
ALTER TABLE port.loose_doc INHERIT port.document;
ALTER TABLE loose_doc ADD COLUMN id int NOT NULL DEFAULT 0, ALTER COLUMN title SET NOT NULL, ADD CONSTRAINT doc_title CHECK (title <> '');
ALTER TABLE loose_doc INHERIT document;
ALTER TABLE document INHERIT sea_permit;
ALTER TABLE permit DROP COLUMN title;
ALTER TABLE loose_doc NO INHERIT document;
CREATE TABLE vessel_copy (LIKE vessel INCLUDING ALL EXCLUDING INDEXES, copied_at timestamptz DEFAULT now());
CREATE TABLE vessel_copy2 (LIKE vessel INCLUDING TRIGGERS);
CREATE TABLE point_like (LIKE geo_point);
CREATE TYPE contact AS (phone text, fax text);
CREATE TEMP TABLE import_rows (line text) ON COMMIT DELETE ROWS;
CREATE TABLE archive.vessel_dump AS SELECT id, imo, name, kind::text AS kind_name FROM vessel WITH NO DATA;
CREATE TABLE archive.dup_cols AS SELECT v.id, c.id FROM vessel v JOIN crew c ON c.vessel_id = v.id;
CREATE TABLE archive.counts (kind, n) AS SELECT kind, count(*) FROM vessel GROUP BY kind;

-- 0008_sequences
CREATE SEQUENCE ticket_no AS integer START 1000 INCREMENT 10 MAXVALUE 900000 CACHE 5;
CREATE SEQUENCE cargo_seq OWNED BY cargo.id;
ALTER SEQUENCE cargo_seq OWNED BY crew.id;
ALTER SEQUENCE ticket_no MAXVALUE 500 RESTART;
ALTER SEQUENCE ticket_no AS bigint NO MAXVALUE CYCLE;
SELECT setval('ticket_no', 5000, true);
SELECT currval('cargo_seq');
SELECT setval('ticket_no', -7);

-- 0009_functions
CREATE FUNCTION full_label(v vessel) RETURNS text LANGUAGE sql STABLE AS $$ SELECT v.name || ' (' || v.kind || ')' $$;
CREATE FUNCTION next_ticket(prefix text DEFAULT 'T', OUT code text, OUT num int) LANGUAGE plpgsql AS $fn$
BEGIN
  num := nextval('ticket_no');
  code := prefix || num;
END $fn$;
CREATE FUNCTION next_ticket(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE OR REPLACE FUNCTION next_ticket(prefix text DEFAULT 'T') RETURNS text LANGUAGE sql AS 'SELECT prefix';
CREATE OR REPLACE FUNCTION full_label(ship vessel) RETURNS text LANGUAGE sql AS 'SELECT ship.name::text';
CREATE FUNCTION crew_count(uuid) RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT count(*) FROM crew WHERE vessel_id = $1);
CREATE FUNCTION crew_names(ship uuid) RETURNS SETOF text LANGUAGE sql AS $$ SELECT full_nam FROM crew WHERE vessel_id = ship $$;
CREATE FUNCTION crew_names(ship uuid) RETURNS int LANGUAGE sql AS $$ SELECT full_name FROM crew WHERE vessel_id = ship $$;
CREATE FUNCTION crew_table(ship uuid) RETURNS TABLE (id int, nm text) LANGUAGE sql BEGIN ATOMIC SELECT c.id, c.full_name FROM crew c WHERE c.vessel_id = ship; END;
CREATE FUNCTION bad_lang(i int) RETURNS int LANGUAGE ruby AS 'i + 1';
CREATE FUNCTION bad_default(a int DEFAULT 1, b int) RETURNS int LANGUAGE sql AS 'SELECT a + b';
CREATE FUNCTION bad_poly() RETURNS anyelement LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION bad_names(a int, a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION bad_variadic(VARIADIC parts text) RETURNS text LANGUAGE sql AS 'SELECT parts';
CREATE FUNCTION bad_plpgsql() RETURNS void LANGUAGE plpgsql AS $$ BEGIN total := 5; END $$;
CREATE FUNCTION bad_cost(i int) RETURNS int LANGUAGE sql COST -1 AS 'SELECT i';
CREATE FUNCTION unresolved(i int) RETURNS int LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$ BEGIN RETURN (SELECT n FROM no_such_table WHERE k = i); END $$;
SELECT unresolved(3);
CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN lower(regexp_replace(t, '\W+', '-', 'g'));
CREATE FUNCTION slug(t text, max_len int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(slug(t), max_len) $$;
CREATE INDEX harbour_slug_idx ON harbour (slug(name));
CREATE INDEX harbour_slug_idx2 ON harbour (slug(name, 10, true));
ALTER FUNCTION slug OWNER TO mixed_owner;
ALTER FUNCTION slug(text) SET search_path = pg_catalog;
ALTER FUNCTION slug(text) ROWS 5;
ALTER FUNCTION slug(text, int) RENAME TO slug_cut;
ALTER FUNCTION slug_cut(text, int) DEPENDS ON EXTENSION pg_trgm;
DROP FUNCTION slug(text);
DROP FUNCTION IF EXISTS slug(text, int), slug_cut(text, int);
DROP FUNCTION next_ticket;
CREATE PROCEDURE close_day(IN d date, INOUT done int DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE crossing SET status = 'done' WHERE upper(during)::date <= d;
  GET DIAGNOSTICS done = ROW_COUNT;
END $$;
CREATE PROCEDURE proc_strict(a int) LANGUAGE sql STRICT AS 'SELECT a';
CREATE OR REPLACE FUNCTION close_day(IN d date, INOUT done int DEFAULT 0) LANGUAGE sql AS 'SELECT 1';
CALL close_day('2020-01-01');
CALL close_day('2020-01-01', 3, 4);
SELECT close_day('2020-01-01'::date, 0);
DROP FUNCTION close_day(date, int);
DO $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM vessel; IF n > 100 THEN RAISE EXCEPTION 'too many'; END IF; END $$;
DO $$ BEGIN RAISE EXCEPTION 'fleet % not ready', 7 USING ERRCODE = 'MX001'; END $$;
DO $$ BEGIN PERFORM 1 / 0; END $$;
DO LANGUAGE sql 'SELECT 1';

-- 0010_aggregates, operators, casts
CREATE FUNCTION knots_acc(numeric, knots) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT greatest($1, $2::numeric)';
CREATE AGGREGATE top_speed(knots) (SFUNC = knots_acc, STYPE = numeric, INITCOND = '0');
CREATE AGGREGATE bad_agg(text) (SFUNC = knots_acc, STYPE = numeric);
CREATE AGGREGATE bad_agg2(knots) (SFUNC = knots_acc);
CREATE AGGREGATE bad_agg3(knots) (SFUNC = knots_acc, STYPE = numeric, INITCOND = 'none');
CREATE AGGREGATE text_join(text) (SFUNC = textcat, STYPE = text, PARALLEL = safe);
CREATE FUNCTION vessel_same(vessel, vessel) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.imo = $2.imo';
CREATE OPERATOR === (LEFTARG = vessel, RIGHTARG = vessel, FUNCTION = vessel_same, COMMUTATOR = ===);
CREATE OPERATOR === (LEFTARG = vessel, RIGHTARG = vessel, FUNCTION = vessel_same);
CREATE OPERATOR ==> (LEFTARG = vessel, RIGHTARG = crew, FUNCTION = vessel_crewed);
CREATE OPERATOR ==! (LEFTARG = vessel, FUNCTION = vessel_same);
CREATE FUNCTION kind_to_int(vessel_kind) RETURNS int LANGUAGE sql STABLE AS $$ SELECT CASE $1 WHEN 'ferry' THEN 1 ELSE 2 END $$;
CREATE CAST (vessel_kind AS int) WITH FUNCTION kind_to_int(vessel_kind) AS ASSIGNMENT;
CREATE CAST (vessel_kind AS int) WITH INOUT;
CREATE CAST (vessel_kind AS bigint) WITH FUNCTION kind_to_int(vessel_kind);
CREATE CAST (text AS text) WITHOUT FUNCTION;
CREATE CAST (geo_point AS json) WITHOUT FUNCTION;
DROP CAST (berth_state AS smallint);
DROP FUNCTION kind_to_int(vessel_kind);
DROP AGGREGATE IF EXISTS top_speed(knots);
DROP FUNCTION text_join(text);
DROP OPERATOR === (vessel, NONE);
DROP OPERATOR === (vessel, vessel);
ALTER AGGREGATE text_join(text) RENAME TO text_glue;

-- 0011_views
CREATE VIEW fleet AS SELECT id, name, kind, max_speed FROM vessel WHERE NOT deleted;
CREATE VIEW fleet (a, b) AS SELECT id FROM vessel;
CREATE OR REPLACE VIEW fleet AS SELECT id, name, kind FROM vessel;
CREATE OR REPLACE VIEW fleet AS SELECT id, name AS title, kind, max_speed FROM vessel;
CREATE OR REPLACE VIEW fleet AS SELECT id, name, kind, max_speed::int FROM vessel;
CREATE OR REPLACE VIEW fleet AS SELECT id, name, kind, max_speed, tags FROM vessel WHERE NOT deleted WITH CASCADED CHECK OPTION;
CREATE VIEW fleet_grouped AS SELECT kind, count(*) AS n, max(max_speed) AS top FROM vessel;
CREATE VIEW fleet_grouped AS SELECT kind, count(*) AS n, max(max_speed::numeric) AS top FROM vessel GROUP BY kind HAVING count(*) > 0;
CREATE VIEW fleet_checked AS SELECT DISTINCT kind FROM vessel WITH LOCAL CHECK OPTION;
CREATE VIEW ambiguous AS SELECT id FROM vessel v JOIN crew c ON c.vessel_id = v.id;
CREATE VIEW no_join AS SELECT v.id FROM vessel v WHERE w.deleted;
CREATE VIEW no_alias AS SELECT * FROM (SELECT 1, 2), vessel v, vessel v;
CREATE VIEW union_bad AS SELECT id, name FROM vessel UNION SELECT id FROM harbour;
CREATE VIEW union_types AS SELECT id FROM vessel UNION ALL SELECT id FROM harbour;
CREATE VIEW unknown_fn AS SELECT fleet_rank(name) FROM vessel;
CREATE VIEW op_bad AS SELECT imo || tags AS x FROM vessel;
CREATE VIEW win_bad AS SELECT name FROM vessel WHERE row_number() OVER (ORDER BY name) = 1;
CREATE VIEW ranked AS SELECT name, rank() OVER w AS pos, lag(max_speed) OVER w AS prev FROM vessel WINDOW w AS (PARTITION BY kind ORDER BY max_speed DESC);
CREATE VIEW securebad WITH (security_definer = true) AS SELECT 1 AS one;
CREATE VIEW secure_crew WITH (security_invoker = true, security_barrier) AS SELECT id, full_name, mail FROM crew;
CREATE RECURSIVE VIEW chain (id, boss, depth) AS SELECT id, boss_id, 1 FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.boss_id, chain.depth + 1 FROM crew c JOIN chain ON c.boss_id = chain.id;
CREATE VIEW harbour_json AS SELECT h.id, jsonb_build_object('name', h.name, 'berths', (SELECT jsonb_agg(b.number ORDER BY b.number) FROM berth b WHERE b.harbour_id = h.id)) AS doc FROM harbour h;
CREATE OR REPLACE VIEW harbour AS SELECT 1 AS id;
ALTER VIEW fleet ALTER COLUMN kind SET DEFAULT 'tug';
ALTER VIEW fleet RENAME COLUMN tags TO labels;
ALTER VIEW fleet SET (check_option = sometimes);
ALTER VIEW vessel RENAME TO vessels;
ALTER VIEW IF EXISTS flotilla SET SCHEMA archive;
ALTER TABLE fleet ADD COLUMN extra int;
ALTER TABLE vessel ALTER COLUMN max_speed TYPE numeric;
ALTER TABLE vessel DROP COLUMN max_speed;
DROP VIEW harbour;
DROP TABLE fleet;
DROP MATERIALIZED VIEW fleet;
DROP VIEW fleet_grouped, ranked RESTRICT;
CREATE MATERIALIZED VIEW traffic AS SELECT from_harbour, to_harbour, count(*) AS n FROM crossing GROUP BY 1, 2 WITH NO DATA;
SELECT n FROM traffic;
REFRESH MATERIALIZED VIEW CONCURRENTLY traffic;
REFRESH MATERIALIZED VIEW traffic;
REFRESH MATERIALIZED VIEW CONCURRENTLY port.traffic WITH DATA;
CREATE UNIQUE INDEX traffic_uq ON traffic (from_harbour, to_harbour);
REFRESH MATERIALIZED VIEW CONCURRENTLY traffic WITH NO DATA;
REFRESH MATERIALIZED VIEW fleet;
CREATE OR REPLACE MATERIALIZED VIEW traffic AS SELECT 1;
CREATE MATERIALIZED VIEW IF NOT EXISTS traffic AS SELECT 2 AS two;
CREATE MATERIALIZED VIEW tmp_mat AS SELECT line FROM import_rows;
INSERT INTO traffic VALUES (1, 2, 3);
ALTER MATERIALIZED VIEW traffic ALTER COLUMN n SET STATISTICS 50;
ALTER MATERIALIZED VIEW traffic RENAME COLUMN n TO trips;
ALTER MATERIALIZED VIEW traffic ADD CONSTRAINT traffic_pk PRIMARY KEY (from_harbour);

-- 0012_rules and triggers
CREATE RULE fleet_del AS ON DELETE TO fleet DO INSTEAD UPDATE vessel SET deleted = true WHERE id = OLD.id;
CREATE RULE fleet_del AS ON DELETE TO fleet DO INSTEAD NOTHING;
CREATE RULE fleet_sel AS ON SELECT TO fleet DO INSTEAD SELECT * FROM vessel;
CREATE RULE fleet_new AS ON DELETE TO fleet DO ALSO INSERT INTO cargo (id, weight_kg) VALUES (NEW.id, 1);
CREATE OR REPLACE RULE cargo_log AS ON UPDATE TO cargo WHERE OLD.weight_kg IS DISTINCT FROM NEW.weight_kg DO ALSO NOTIFY cargo_changed;
ALTER RULE cargo_log ON cargo RENAME TO cargo_notify;
ALTER RULE cargo_log ON cargo RENAME TO cargo_notify2;
DROP RULE cargo_notify ON berth;
DROP RULE IF EXISTS cargo_notify ON cargo;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.meta := NEW.meta || jsonb_build_object('touched', now()); RETURN NEW; END $$;
CREATE FUNCTION touch_args(a int) RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION touch_sql() RETURNS trigger LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION ddl_guard() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'ddl %', tg_tag; END $$;
CREATE TRIGGER harbour_touch BEFORE INSERT OR UPDATE OF name, meta ON harbour FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER harbour_touch AFTER DELETE ON harbour EXECUTE FUNCTION touch();
CREATE OR REPLACE TRIGGER harbour_touch BEFORE INSERT OR UPDATE ON harbour FOR EACH ROW WHEN (NEW.name <> '') EXECUTE FUNCTION touch();
CREATE TRIGGER h_when BEFORE INSERT ON harbour FOR EACH ROW WHEN (OLD.name IS NULL) EXECUTE FUNCTION touch();
CREATE TRIGGER h_stmt AFTER UPDATE ON harbour FOR EACH STATEMENT WHEN (NEW.name = 'x') EXECUTE FUNCTION touch();
CREATE TRIGGER h_col BEFORE UPDATE OF nick ON harbour FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER h_fn BEFORE UPDATE ON harbour FOR EACH ROW EXECUTE FUNCTION touched();
CREATE TRIGGER h_ret BEFORE UPDATE ON harbour FOR EACH ROW EXECUTE FUNCTION gen_random_uuid();
CREATE TRIGGER h_inst INSTEAD OF INSERT ON harbour FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER f_before BEFORE INSERT ON fleet FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER f_inst INSTEAD OF UPDATE ON fleet FOR EACH ROW EXECUTE PROCEDURE touch();
CREATE TRIGGER h_trunc BEFORE TRUNCATE ON harbour FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER h_trans BEFORE UPDATE ON harbour REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION touch();
CREATE TRIGGER h_trans AFTER UPDATE ON harbour REFERENCING NEW TABLE AS fresh OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER h_con AFTER INSERT ON harbour DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER h_con2 BEFORE INSERT ON harbour FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER r_row AFTER INSERT ON reading FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TRIGGER r_row ON reading RENAME TO reading_row;
ALTER TRIGGER reading_row ON reading_2024 RENAME TO r24;
ALTER TABLE harbour DISABLE TRIGGER harbour_touched;
ALTER TABLE harbour DISABLE TRIGGER USER, ENABLE ALWAYS TRIGGER h_con;
ALTER TABLE harbour DISABLE TRIGGER harbour_touch, ENABLE TRIGGER h_con;
DROP TRIGGER reading_row ON reading_2024;
DROP TRIGGER h_stmt ON harbour;
DROP TRIGGER IF EXISTS h_stmt ON harbour_old;
DROP FUNCTION touch();
CREATE EVENT TRIGGER mixed_guard ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION ddl_guard();
CREATE EVENT TRIGGER mixed_guard2 ON ddl_commands EXECUTE FUNCTION ddl_guard();
CREATE EVENT TRIGGER mixed_guard2 ON sql_drop WHEN TAG IN ('CREATE TABEL') EXECUTE FUNCTION ddl_guard();
ALTER EVENT TRIGGER mixed_guard DISABLE;
DROP EVENT TRIGGER mixed_guard;

-- 0013_security
ALTER TABLE crew ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE fleet ENABLE ROW LEVEL SECURITY;
CREATE POLICY crew_self ON crew FOR SELECT TO mixed_app, mixed_reader USING (full_name = current_user);
CREATE POLICY crew_self ON crew FOR UPDATE USING (true);
CREATE POLICY crew_ins ON crew FOR INSERT USING (pay_grade > 1);
CREATE POLICY crew_sel ON crew FOR SELECT WITH CHECK (true);
CREATE POLICY crew_upd ON crew AS RESTRICTIVE FOR UPDATE TO PUBLIC USING (pay_grade < 9) WITH CHECK (pay_grade BETWEEN 1 AND 9 AND boss_id IN (SELECT c.id FROM crew c));
CREATE POLICY crew_col ON crew USING (tenant = current_setting('app.tenant'));
CREATE POLICY crew_int ON crew USING (pay_grade);
CREATE POLICY crew_role ON crew TO mixed_stranger USING (true);
CREATE POLICY v_pol ON fleet USING (true);
ALTER POLICY crew_self ON crew RENAME TO crew_upd;
ALTER POLICY crew_self ON crew TO mixed_app USING (mail IS NOT NULL);
ALTER POLICY crew_self ON crew WITH CHECK (true);
DROP POLICY crew_ins ON crew;
DROP POLICY IF EXISTS crew_ins ON crew;
ALTER TABLE crew DROP COLUMN mail;
GRANT USAGE ON SCHEMA port, billing TO mixed_app, mixed_reader;
GRANT SELECT, INSERT (full_name, mail), UPDATE (salary) ON crew TO mixed_app WITH GRANT OPTION;
GRANT SELECT (wage) ON crew TO mixed_app;
GRANT EXECUTE ON crew TO mixed_app;
GRANT USAGE ON SEQUENCE ticket_no, crew_id_seq TO mixed_app;
GRANT USAGE ON SEQUENCE crew TO mixed_app;
GRANT SELECT ON ALL TABLES IN SCHEMA port TO mixed_reader;
GRANT INSERT ON SCHEMA port TO mixed_app;
GRANT SELECT ON TABLE port.ghost_ships TO PUBLIC;
GRANT ALL ON FUNCTION slug(text), crew_count(uuid) TO mixed_app;
GRANT EXECUTE ON FUNCTION slug(int) TO mixed_app;
GRANT EXECUTE ON PROCEDURE slug(text) TO mixed_app;
GRANT SELECT ON crew TO PUBLIC WITH GRANT OPTION;
GRANT USAGE ON TYPE vessel_kind TO mixed_app;
GRANT USAGE ON DOMAIN vessel_kind TO mixed_app;
GRANT FLY ON crew TO mixed_app;
REVOKE GRANT OPTION FOR SELECT ON crew FROM mixed_app CASCADE;
REVOKE ALL ON SCHEMA harbour FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA port GRANT SELECT, INSERT ON TABLES TO mixed_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA port GRANT USAGE ON SCHEMAS TO mixed_app;
ALTER DEFAULT PRIVILEGES FOR ROLE mixed_owner IN SCHEMA archive REVOKE ALL ON FUNCTIONS FROM PUBLIC;
SET ROLE mixed_reader;
SELECT full_name FROM port.crew LIMIT 0;
CREATE TABLE port.reader_notes (id int);
DROP TABLE port.crew;
ALTER TABLE port.harbour ADD COLUMN hacked boolean;
INSERT INTO port.harbour (name) VALUES ('Delfzijl');
CREATE ROLE mixed_friend;
RESET ROLE;
SET ROLE mixed_unknown;
SET SESSION AUTHORIZATION DEFAULT;

-- 0014_comments, publications, statistics
COMMENT ON TABLE harbour IS 'Where ships sleep';
COMMENT ON TABLE fleet IS 'it is a view';
COMMENT ON COLUMN vessel.imo IS 'IMO number';
COMMENT ON COLUMN vessel.mmsi IS 'MMSI';
COMMENT ON COLUMN imo IS 'which one?';
COMMENT ON CONSTRAINT crossing_distinct ON crossing IS NULL;
COMMENT ON CONSTRAINT crossing_same ON crossing IS 'x';
COMMENT ON INDEX crossing IS 'no index';
COMMENT ON TYPE geo_point IS E'it\'s WGS84';
COMMENT ON FUNCTION slug(text) IS 'url part';
COMMENT ON TRIGGER h_con ON harbour IS 'deferred';
COMMENT ON POLICY crew_pol ON crew IS 'nope';
COMMENT ON EXTENSION citext IS 'case does not count';
COMMENT ON DOMAIN geo_point IS 'not a domain';
COMMENT ON CONSTRAINT knots_upper ON DOMAIN knots IS 'ferries only';
CREATE PUBLICATION mixed_pub FOR TABLE vessel (id, name), harbour WHERE (id > 10) WITH (publish = 'insert, update');
CREATE PUBLICATION mixed_pub FOR ALL TABLES;
CREATE PUBLICATION mixed_pub2 FOR TABLE fleet;
CREATE PUBLICATION mixed_pub2 FOR TABLE crew;
CREATE PUBLICATION mixed_pub2 WITH (publish = 'insert, upsert');
CREATE PUBLICATION mixed_pub2 FOR TABLE cargo (id, colour);
CREATE PUBLICATION mixed_pub2 FOR TABLES IN SCHEMA billing, TABLE reading WITH (publish_via_partition_root = true);
ALTER PUBLICATION mixed_pub ADD TABLE harbour;
ALTER PUBLICATION mixed_pub DROP TABLE cargo;
ALTER PUBLICATION mixed_pub SET TABLE cargo, vessel;
ALTER PUBLICATION mixed_pub RENAME TO mixed_pub2;
DROP PUBLICATION mixed_pub, mixed_pub2;
CREATE STATISTICS vessel_st (dependencies, mcv) ON kind, year_built FROM vessel;
CREATE STATISTICS vessel_st ON kind, name FROM vessel;
CREATE STATISTICS vessel_st2 ON kind FROM vessel;
CREATE STATISTICS vessel_st2 (histogram) ON kind, name FROM vessel;
CREATE STATISTICS vessel_st2 ON kind, kind FROM vessel;
CREATE STATISTICS vessel_st2 ON (lower(name::text)), (2 * imo) FROM vessel;
CREATE STATISTICS vessel_st3 ON id, name FROM fleet;
ALTER STATISTICS vessel_st2 SET STATISTICS 200;
ALTER STATISTICS vessel_st9 RENAME TO vessel_st8;
DROP STATISTICS vessel_st2, vessel_st;

-- 0015_data
BEGIN;
INSERT INTO harbour (code, name, location, opened) VALUES ('NLRTM', 'Rotterdam', ROW(51.9, 4.5, NULL, 'Maas'), '1872-01-01'), ('NLHAR', 'Harlingen', NULL, '1900-05-05');
INSERT INTO vessel (id, imo, name, kind, max_speed, tags, owner_mail, home) SELECT gen_random_uuid(), 9000000 + g, 'Ship ' || g, 'cutter', 12.5, ARRAY['a', 'b'], 'owner@ferry.nl', (SELECT min(id) FROM harbour) FROM generate_series(1, 5) g;
SAVEPOINT crew_load;
INSERT INTO crew (full_name, mail, pay_grade) VALUES ('Anna de Boer', 'anna@ferry.nl', 3), ('Bo Visser', 'bo@ferry.nl', 4) ON CONFLICT (mail) DO UPDATE SET full_name = EXCLUDED.full_name;
RELEASE SAVEPOINT crew_load;
COMMIT;
INSERT INTO harbour (code, name) VALUES ('NLRTM', 'Rotterdam again');
INSERT INTO harbour (code, name) VALUES (NULL, 'Nameless');
INSERT INTO harbour (code, name) VALUES ('TOOLONG', 'Long');
INSERT INTO harbour (code, name, opened) VALUES ('GBDVR', 'Dover', '1605-01-01');
INSERT INTO harbour (code, nombre) VALUES ('ESBCN', 'Barcelona');
INSERT INTO vessel (imo, name, seats) VALUES (9100000, 'Texel', 40);
INSERT INTO vessel (imo, name) VALUES (12, 'Small');
INSERT INTO vessel (imo, name, kind) VALUES (9100001, 'Dory', 'submarine');
INSERT INTO vessel (imo, name) VALUES (9100002, 'Vlieland');
INSERT INTO vessel (imo, name, owner_mail, home) VALUES (9100003, 'Ameland', 'a@ferry.nl', (SELECT id FROM harbour ORDER BY id LIMIT 1));
INSERT INTO vessel (imo, name, owner_mail) VALUES (9100004, 'Terschelling', 't@ferry.nl');
INSERT INTO crew (id, full_name, boss_id) VALUES (7, 'Lonely', 9999);
INSERT INTO crew (full_name) VALUES (ARRAY['x', 'y']);
INSERT INTO crew (full_name, hired) VALUES ('Late', '2024-02-30');
INSERT INTO crew (full_name, pay_grade) VALUES ('Rich', 99999999999);
INSERT INTO crew (full_name, mail) VALUES ('C', 'c@ferry.nl') ON CONFLICT (full_name) DO NOTHING;
UPDATE vessel SET max_speed = max_speed + 5 WHERE kind = 'cutter';
UPDATE vessel SET label = 'fixed';
UPDATE harbour SET id = 3 WHERE name = 'Harlingen';
DELETE FROM harbour WHERE code = 'NLRTM';
TRUNCATE TABLE cargo, archive.counts RESTART IDENTITY;
MERGE INTO cargo c USING (VALUES (1, 500), (2, 700)) AS s (id, kg) ON c.id = s.id WHEN MATCHED THEN UPDATE SET weight_kg = s.kg WHEN NOT MATCHED THEN INSERT (id, weight_kg, unit) VALUES (s.id, s.kg, 'box ' || s.id);
ALTER TABLE cargo ALTER COLUMN crossing_id SET NOT NULL;
ALTER TABLE cargo ADD COLUMN seal text NOT NULL;
ALTER TABLE cargo ADD UNIQUE (valid);
ALTER TABLE cargo ALTER COLUMN unit TYPE int USING unit::int;
ALTER TABLE cargo ADD CONSTRAINT cargo_vessel_fk FOREIGN KEY (id) REFERENCES harbour (id);
CREATE UNIQUE INDEX cargo_unit_uq ON cargo (unit);

-- 0016_transactions
BEGIN;
CREATE TABLE lock_test (id int PRIMARY KEY, note text);
SAVEPOINT a;
ALTER TABLE lock_test ADD COLUMN more int;
ROLLBACK TO SAVEPOINT a;
ALTER TABLE lock_test ADD COLUMN more text DEFAULT 'again';
COMMENT ON COLUMN lock_test.more IS 'second try';
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
ALTER TYPE berth_state ADD VALUE 'flooded';
INSERT INTO berth (harbour_id, number, state) SELECT id, 1, 'free' FROM harbour WHERE code = 'NLHAR';
ROLLBACK;
BEGIN;
ALTER TYPE vessel_kind ADD VALUE 'pilot';
ALTER TABLE vessel ALTER COLUMN kind SET DEFAULT 'pilot';
SELECT 1 AS after_abort;
ROLLBACK;
BEGIN;
CREATE TABLE half_done (id int);
SAVEPOINT s1;
CREATE INDEX CONCURRENTLY half_idx ON half_done (id);
ROLLBACK TO s1;
DROP TABLE half_done;
COMMIT;
SAVEPOINT outside;
BEGIN READ ONLY;
CREATE TABLE ro (id int);
ROLLBACK;
BEGIN;
ROLLBACK TO SAVEPOINT never_set;
ROLLBACK;
BEGIN;
SET LOCAL search_path = archive;
CREATE TABLE lives_in_archive (id int);
COMMIT;
START TRANSACTION;
SET CONSTRAINTS ALL IMMEDIATE;
LOCK TABLE port.lock_test IN ACCESS EXCLUSIVE MODE;
COMMIT AND CHAIN;
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;
ROLLBACK;
LOCK TABLE lock_test;
VACUUM (ANALYZE) lock_test;

-- 0017_rename, move, drop
ALTER TABLE lock_test SET SCHEMA archive;
ALTER TABLE lock_test RENAME TO locks;
ALTER TABLE archive.lock_test SET SCHEMA attic;
CREATE TABLE port.lives_in_archive (id int, why text);
ALTER TABLE port.lives_in_archive SET SCHEMA archive;
ALTER TYPE berth_state RENAME TO dock_state;
ALTER TYPE dock_state SET SCHEMA public;
ALTER DOMAIN imo_number RENAME TO imo_no;
ALTER DOMAIN imo_no ADD CONSTRAINT imo_high CHECK (VALUE > 9050000);
ALTER SEQUENCE ticket_no RENAME TO ticket_number_seq;
ALTER SCHEMA billing RENAME TO archive;
ALTER SCHEMA billing RENAME TO money_matters;
ALTER SCHEMA money_matters OWNER TO mixed_owner;
ALTER FUNCTION crew_count(uuid) SET SCHEMA money_matters;
ALTER PROCEDURE close_day RENAME TO end_day;
ALTER TABLE point_like RENAME TO vessel_pos;
ALTER EXTENSION btree_gist SET SCHEMA archive;
DROP EXTENSION citext;
DROP SCHEMA missing_one;
DROP TYPE contact CASCADE;
DROP DOMAIN knots RESTRICT;
DROP TABLE vessel_pos, ghost_table;
DROP TABLE tariff;
DROP TABLE IF EXISTS vessel_pos, ghost_table;
DROP TABLE tariff_rebate, tariff;
DROP TABLE harbour RESTRICT;
DROP TABLE reading_rest;
DROP TABLE permit CASCADE;
DROP FUNCTION money_matters.crew_count;
DROP PROCEDURE end_day;
DISCARD TEMP;
DROP SCHEMA port;
DROP SCHEMA port CASCADE;
SELECT 1 FROM crew;
DROP SCHEMA archive, money_matters CASCADE;
DROP TYPE dock_state;
DROP OWNED BY mixed_owner, mixed_app, mixed_reader, mixed_batch;
DROP ROLE mixed_owner, mixed_app, mixed_reader, mixed_batch;
