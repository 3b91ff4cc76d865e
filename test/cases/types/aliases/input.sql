CREATE TABLE t (
  a int, b int2, c int8, d bool, e decimal(4, 1), f real, g double precision, h float4, i float8, j character varying(3),
  k character(2), l timestamp with time zone, m time with time zone, n dec, o bpchar, p "char", q name, r national character varying(4)
);
