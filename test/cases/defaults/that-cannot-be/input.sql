CREATE TABLE t (a integer, b integer DEFAULT a);
CREATE TABLE t (a integer DEFAULT (SELECT 1));
CREATE TABLE t (a integer DEFAULT sum(1));
CREATE TABLE t (a integer DEFAULT nowhere());
CREATE TABLE t (a integer DEFAULT nowhere);
CREATE TABLE t (a integer DEFAULT 'x'::nowhere);
CREATE TABLE t (a integer DEFAULT 1 DEFAULT 2);
