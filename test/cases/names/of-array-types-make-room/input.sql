CREATE TABLE t (a integer);
CREATE TYPE _t AS ENUM ('x');
CREATE TYPE _u AS ENUM ('x');
CREATE TABLE u (a _u, b u[]);
CREATE TABLE v (a u[]);
