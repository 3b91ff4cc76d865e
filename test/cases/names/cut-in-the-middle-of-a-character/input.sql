CREATE TABLE "ééééééééééééééééééééééééééééééééé" (a integer);
CREATE TABLE "xééééééééééééééééééééééééééééééééé" (a integer PRIMARY KEY);
CREATE INDEX ON "xééééééééééééééééééééééééééééééééé" (a);
