CREATE TABLE ÄRGER (Überschrift text);
CREATE TABLE "ärger" (a text);
