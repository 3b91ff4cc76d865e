CREATE TABLE t (
  a numeric(10, 2), b numeric(5), c numeric, d varchar, e varchar(1), f char, g char(3), h bit, i bit(4), j varbit(8),
  k timestamp(3), l timestamptz(0), m time(6), n timetz, o interval day to second(3), p interval(2), q float(24), r float(25)
);
CREATE TABLE u (a varchar(0));
CREATE TABLE u (a numeric(0));
CREATE TABLE u (a numeric(3, 2000));
CREATE TABLE u (a integer(4));
CREATE TABLE u (a timestamp(7));
CREATE TABLE u (a float(60));
CREATE TABLE u (a varchar(10485761));
