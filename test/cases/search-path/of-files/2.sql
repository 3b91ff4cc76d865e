CREATE TABLE u (a integer);
RESET search_path;
CREATE TABLE v (a integer);
