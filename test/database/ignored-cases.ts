/** Statements that leave the schema as it is, right and wrong; judged by real servers in ignored-judge.test.ts. */

export interface IgnoredCase {
  readonly name: string;
  readonly sql: string;
  /** Majors that can read it; both unless given. */
  readonly majors?: readonly (16 | 18)[];
}

export const ignoredCases: readonly IgnoredCase[] = [
  {
    name: 'CLUSTER',
    sql: `
      CREATE TABLE t (a int PRIMARY KEY, b int, c int[]);
      CREATE INDEX i ON t (b);
      CREATE INDEX part ON t (b) WHERE a > 1;
      CREATE INDEX hashed ON t USING hash (b);
      CREATE TABLE u (a int);
      CREATE INDEX of_u ON u (a);
      CREATE VIEW v AS SELECT 1 AS a;
      CLUSTER t;
      CLUSTER nope;
      CLUSTER nope USING i;
      CLUSTER nowhere.t;
      CLUSTER t USING nope;
      CLUSTER t USING part;
      CLUSTER t USING hashed;
      CLUSTER t USING of_u;
      CLUSTER t USING u;
      CLUSTER i;
      CLUSTER v;
      CLUSTER t USING i;
      CLUSTER t;
      CLUSTER t USING t_pkey;`,
  },
  {
    name: 'REINDEX and ANALYZE',
    sql: `
      CREATE TABLE t (a int PRIMARY KEY);
      CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
      REINDEX TABLE t;
      REINDEX TABLE m;
      REINDEX INDEX t_pkey;
      REINDEX INDEX t;
      REINDEX TABLE t_pkey;
      REINDEX TABLE nope;
      REINDEX INDEX nope;
      REINDEX INDEX nowhere.i;
      ANALYZE t;
      ANALYZE t (a), m;
      ANALYZE t (b);
      ANALYZE nope;
      ANALYZE nowhere.t;`,
  },
  {
    name: 'LOCK',
    sql: `
      CREATE TABLE t (a int PRIMARY KEY);
      CREATE SEQUENCE s;
      CREATE VIEW v AS SELECT a FROM t;
      LOCK TABLE t;
      LOCK v, t IN SHARE MODE;
      LOCK TABLE s;
      LOCK TABLE t_pkey;
      LOCK TABLE nope;
      LOCK TABLE nowhere.t;`,
  },
  {
    name: 'TRUNCATE',
    sql: `
      CREATE TABLE t (a int PRIMARY KEY);
      CREATE TABLE c (a int REFERENCES t);
      CREATE TABLE self (a int PRIMARY KEY, b int REFERENCES self);
      CREATE TABLE p (a int) PARTITION BY LIST (a);
      CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
      CREATE VIEW v AS SELECT 1 AS a;
      CREATE SEQUENCE s;
      TRUNCATE t;
      TRUNCATE ONLY t;
      TRUNCATE c;
      TRUNCATE t, c;
      TRUNCATE t CASCADE;
      TRUNCATE self;
      TRUNCATE p;
      TRUNCATE ONLY p;
      TRUNCATE ONLY p1;
      TRUNCATE v;
      TRUNCATE s;
      TRUNCATE t_pkey;
      TRUNCATE nope;
      TRUNCATE c, nope;
      TRUNCATE nowhere.t;`,
  },
  {
    name: 'COPY',
    sql: `
      CREATE TABLE t (a int, b int, g int GENERATED ALWAYS AS (a) STORED);
      CREATE VIEW v AS SELECT a FROM t;
      CREATE SEQUENCE s;
      COPY nope TO STDOUT;
      COPY nowhere.t TO STDOUT;
      COPY nope FROM STDIN;
      COPY t (a, c) TO STDOUT;
      COPY t (a, a) FROM STDIN;
      COPY t (a, g) FROM STDIN;
      COPY v TO STDOUT;
      COPY v FROM STDIN;
      COPY s TO STDOUT;`,
  },
  {
    name: 'prepared statements',
    sql: `
      CREATE TABLE t (a int);
      PREPARE p AS SELECT 1;
      PREPARE p AS SELECT 2;
      PREPARE q (int) AS INSERT INTO t VALUES ($1);
      EXECUTE p;
      EXECUTE q (1);
      EXECUTE nope;
      DEALLOCATE nope;
      DEALLOCATE p;
      EXECUTE p;
      DEALLOCATE ALL;
      EXECUTE q (1);`,
  },
  {
    name: 'SET CONSTRAINTS',
    sql: `
      CREATE SCHEMA s;
      CREATE TABLE t (a int CONSTRAINT fixed UNIQUE, b int CONSTRAINT loose UNIQUE DEFERRABLE);
      CREATE TABLE s.u (a int CONSTRAINT far UNIQUE DEFERRABLE);
      SET CONSTRAINTS ALL DEFERRED;
      SET CONSTRAINTS loose DEFERRED;
      SET CONSTRAINTS loose, nope IMMEDIATE;
      SET CONSTRAINTS fixed DEFERRED;
      SET CONSTRAINTS far DEFERRED;
      SET CONSTRAINTS s.far DEFERRED;
      SET CONSTRAINTS nowhere.far DEFERRED;
      SET CONSTRAINTS nope IMMEDIATE;`,
  },
  {
    name: 'new labels of enums',
    // 18 lets labels of an enum of the same transaction pass, but not of one of a savepoint before.
    majors: [16],
    sql: `
      CREATE TYPE e AS ENUM ('a');
      ALTER TYPE e ADD VALUE 'b';
      CREATE TABLE t (a e DEFAULT 'a');
      CREATE TABLE u (a e DEFAULT 'b');
      CREATE TABLE w (a e CHECK (a <> 'b'));
      ALTER TABLE t ALTER a SET DEFAULT 'b';
      CREATE DOMAIN d AS e DEFAULT 'b';
      CREATE INDEX i ON t (a) WHERE a = 'b'::e;
      CREATE SCHEMA s;
      CREATE TYPE s.e AS ENUM ();
      ALTER TYPE s.e ADD VALUE 'c';
      CREATE TABLE x (a s.e DEFAULT 'c');`,
  },
];
