CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('on', 'off');
CREATE SEQUENCE app.tickets START 100 INCREMENT 5;
CREATE TABLE app.machines (id integer DEFAULT nextval('app.tickets') PRIMARY KEY, state app.state);
COMMENT ON TABLE app.machines IS 'What stands in the hall';
