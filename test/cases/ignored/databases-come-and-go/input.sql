CREATE DATABASE cases_of_databases TEMPLATE template0;
ALTER DATABASE cases_of_databases RENAME TO cases_of_databases_renamed;
ALTER DATABASE cases_of_databases_renamed OWNER TO CURRENT_USER;
DROP DATABASE cases_of_databases_renamed;
DROP DATABASE IF EXISTS cases_of_databases;
