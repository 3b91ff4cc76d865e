SHOW search_path;
SHOW ALL;
SHOW server_version;
