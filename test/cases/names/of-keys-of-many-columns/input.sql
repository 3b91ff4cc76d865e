CREATE TABLE measurements (
  station_identifier text,
  measured_quantity_name text,
  measured_at timestamptz,
  UNIQUE (station_identifier, measured_quantity_name, measured_at)
);
CREATE INDEX ON measurements (station_identifier, measured_quantity_name, measured_at);
CREATE INDEX ON measurements (station_identifier, measured_quantity_name, measured_at);
