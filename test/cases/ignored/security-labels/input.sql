CREATE TABLE t (a integer);
SECURITY LABEL ON TABLE t IS 'secret';
SECURITY LABEL ON TABLE nowhere IS 'secret';
