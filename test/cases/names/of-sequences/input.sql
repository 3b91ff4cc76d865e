CREATE TABLE a_rather_long_table_name_for_a_serial_column (an_equally_long_column_name serial);
CREATE SEQUENCE users_id_seq;
CREATE TABLE users (id serial);
ALTER TABLE users RENAME TO people;
CREATE TABLE users (id serial);
