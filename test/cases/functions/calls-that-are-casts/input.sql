-- The name of a type called with one argument casts where no function takes just that.
CREATE DOMAIN day AS date;
CREATE DOMAIN word AS text CHECK (VALUE <> '');
CREATE TABLE shifts (begun date, ended timestamp, code varchar(8), rate numeric(5, 2), label text, n int, d day, w word);

-- What is cast to its own type is the column.
CREATE INDEX begun_called ON shifts (date(begun));
CREATE INDEX begun_qualified ON shifts (pg_catalog.date(begun));
CREATE INDEX begun_cast ON shifts ((begun::date));
CREATE INDEX code_same ON shifts ((code::varchar(8)));
CREATE INDEX rate_same ON shifts ((CAST(rate AS numeric(5, 2))));
CREATE INDEX label_collated ON shifts ((label::text COLLATE "C"));
CREATE INDEX day_same ON shifts (day(d), word(w));
CREATE UNIQUE INDEX called_twice ON shifts (text(text(label)));
CREATE TABLE by_day (at date, n int) PARTITION BY RANGE (date(at), (n::int));
CREATE TABLE by_day_1 PARTITION OF by_day FOR VALUES FROM ('2020-01-01', 1) TO ('2021-01-01', 1);

-- These stay expressions.
CREATE INDEX ended_function ON shifts (date(ended));
CREATE INDEX code_called ON shifts (text(code));
CREATE INDEX code_other ON shifts ((code::varchar));
CREATE INDEX code_shorter ON shifts ((code::varchar(4)));
CREATE INDEX n_text ON shifts (text(n));
CREATE INDEX word_of_label ON shifts (word(label));
CREATE INDEX day_as_date ON shifts ((d::date));
ALTER TABLE shifts ADD CHECK (date(begun) > '2020-01-01' AND date(ended) > '2020-01-01' AND text(code) <> 'x');

-- ALTER TYPE makes the column of what is then a cast to its own type.
ALTER TABLE shifts ALTER ended TYPE date, ALTER code TYPE text;

-- Not always the same.
CREATE TABLE moments (at timestamptz);
CREATE INDEX at_date ON moments (date(at));
CREATE INDEX at_text ON moments (text(at));

-- Neither a cast nor a function.
CREATE INDEX no_cast ON shifts (uuid(n));
CREATE INDEX no_type ON shifts (nope(n));
