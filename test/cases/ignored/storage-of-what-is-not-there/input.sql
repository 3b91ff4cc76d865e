CREATE TABLE t (a integer);
ANALYZE nowhere;
ANALYZE t (b);
CLUSTER nowhere;
REINDEX TABLE nowhere;
REINDEX INDEX nowhere;
