CREATE TABLE a_rather_long_table_name_for_a_test (first_long_column_name integer, second_long_column_name integer, third_long_column_name integer, "Größe_äöü_äöü_äöü_äöü_äöü_äöü_äöü" integer);
CREATE INDEX ON a_rather_long_table_name_for_a_test (first_long_column_name, second_long_column_name, third_long_column_name);
CREATE INDEX ON a_rather_long_table_name_for_a_test (first_long_column_name, second_long_column_name, third_long_column_name);
CREATE INDEX ON a_rather_long_table_name_for_a_test ("Größe_äöü_äöü_äöü_äöü_äöü_äöü_äöü", first_long_column_name);
ALTER TABLE a_rather_long_table_name_for_a_test ADD UNIQUE (first_long_column_name, second_long_column_name);
CREATE TABLE t_a_idx (a integer);
CREATE TABLE t (a integer);
CREATE INDEX ON t (a);
CREATE INDEX a_name_that_is_longer_than_sixty_three_bytes_and_therefore_cut_off ON t (a);
