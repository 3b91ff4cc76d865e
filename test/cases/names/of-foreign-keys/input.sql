CREATE TABLE countries (id integer PRIMARY KEY, code text, region text, UNIQUE (code, region));
CREATE TABLE cities (
  country_id integer REFERENCES countries,
  country_code text,
  region text,
  FOREIGN KEY (country_code, region) REFERENCES countries (code, region)
);
ALTER TABLE cities ADD FOREIGN KEY (country_id) REFERENCES countries;
ALTER TABLE cities ADD FOREIGN KEY (country_id) REFERENCES countries ON DELETE CASCADE;
