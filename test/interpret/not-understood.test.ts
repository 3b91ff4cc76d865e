/** What runs code: passed over where it provably leaves the schema alone, else reported. */

import { describe, expect, test } from 'vitest';
import { interpretSql } from './interpret-sql.ts';

/** What is not understood of a text, each by its own words. */
async function notUnderstood(sql: string): Promise<readonly string[]> {
  const { notUnderstood: found, diagnostics } = await interpretSql(sql);
  const refused = diagnostics.find(({ code }) => code === 'sql-error');
  if (refused !== undefined) throw new Error(refused.message);
  return found.map(({ what }) => what);
}

/** The text at the place of the first diagnostic. */
async function pointedAt(sql: string): Promise<string> {
  const { diagnostics } = await interpretSql(sql);
  const { source, span } = diagnostics[0]!.place!;
  return source.text.slice(span.start, span.end);
}

function plpgsql(name: string, body: string, returns = 'void'): string {
  return `CREATE FUNCTION ${name} RETURNS ${returns} LANGUAGE plpgsql AS $$ BEGIN ${body} END $$;\n`;
}

describe('a DO block', () => {
  test.each([
    ['changes rows', 'INSERT INTO t VALUES (1); UPDATE t SET a = 2; DELETE FROM t;'],
    ['raises', "RAISE NOTICE '%', now();"],
    ['catches', "BEGIN PERFORM 1 / 0; EXCEPTION WHEN others THEN RAISE EXCEPTION 'no'; END;"],
    ['moves a sequence', "PERFORM setval('s', 1, false);"],
    [
      'reads the catalogs',
      'IF EXISTS (SELECT FROM pg_class WHERE relname = $a$t$a$) THEN NULL; END IF;',
    ],
    [
      'sets what means nothing',
      "SET LOCAL lock_timeout = '1s'; PERFORM set_config('a.b', 'c', true);",
    ],
    ['grants', 'GRANT SELECT ON t TO public;'],
  ])('that %s is ignored', async (_, body) => {
    const sql = `CREATE TABLE t (a int); CREATE SEQUENCE s; DO $$ BEGIN ${body} END $$;`;
    expect(await notUnderstood(sql)).toEqual([]);
  });

  test.each([
    ['CREATE TABLE u (a int);', 'DO, which runs CREATE TABLE'],
    ['ALTER TABLE t ADD b int;', 'DO, which runs ALTER TABLE'],
    ['DROP VIEW v;', 'DO, which runs DROP VIEW'],
    ["EXECUTE 'SELECT 1';", 'DO, which runs EXECUTE'],
    ["FOR r IN EXECUTE 'SELECT 1' LOOP NULL; END LOOP;", 'DO, which runs EXECUTE'],
    ['SET search_path = a;', 'DO, which sets search_path'],
    ["PERFORM set_config('search_path', 'a', false);", 'DO, which sets search_path'],
    ['PERFORM nope();', 'DO, which calls nope(), which is not known to leave it alone'],
    [
      "PERFORM query_to_xml('SELECT f()', true, true, '');",
      'DO, which calls query_to_xml(), which is not known to leave it alone',
    ],
    ['IF a THEN DO $b$ BEGIN DROP TABLE t; END $b$; END IF;', 'DO, which runs DROP TABLE'],
  ])('with %s is not understood', async (body, what) => {
    const sql = `CREATE TABLE t (a int); DO $$ DECLARE r record; a bool; BEGIN ${body} END $$;`;
    expect(await notUnderstood(sql)).toEqual([what]);
  });

  test('is pointed at where it is not understood', async () => {
    const sql = 'DO $$\nBEGIN\n  PERFORM 1;\n  CREATE TABLE t (a int);\nEND $$;';
    expect(await pointedAt(sql)).toBe('CREATE TABLE t (a int);');
  });

  test('in another language is not understood', async () => {
    const sql = "CREATE EXTENSION plpython3u; DO LANGUAGE plpython3u 'pass';";
    expect(await notUnderstood(sql)).toEqual(['DO, which is written in plpython3u']);
  });
});

function inSql(body: string): string {
  return `CREATE TABLE t (a int);
    CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ ${body} $$;
    SELECT f();`;
}

function inProcedure(body: string): string {
  return `CREATE PROCEDURE p(INOUT a int, b text) LANGUAGE plpgsql AS $$ BEGIN ${body} END $$;
    CALL p(1, 'b');`;
}

describe('a call', () => {
  test('is followed through all bodies', async () => {
    const made = plpgsql('f()', 'PERFORM g();') + plpgsql('g()', 'CREATE TABLE t (a int);');
    expect(await notUnderstood(`${made} SELECT f();`)).toEqual([
      'SELECT, which calls f(), which calls g(), which runs CREATE TABLE',
    ]);
    expect(await notUnderstood(`${made} DO $$ BEGIN PERFORM f(); END $$;`)).toHaveLength(1);
  });

  test('of a function that calls itself comes to an end', async () => {
    expect(await notUnderstood(`${plpgsql('f()', 'PERFORM f();')} SELECT f();`)).toEqual([]);
  });

  test('of a function in SQL is read too, where SELECT INTO makes a table', async () => {
    expect(await notUnderstood(inSql('DELETE FROM t'))).toEqual([]);
    expect(await notUnderstood(inSql('SELECT a INTO u FROM t'))).toHaveLength(1);
    expect(await notUnderstood(inSql('TRUNCATE t; DROP TABLE t'))).toHaveLength(1);
  });

  test('of a procedure is the same', async () => {
    expect(await notUnderstood(inProcedure('a := length(b); COMMIT;'))).toEqual([]);
    expect(await notUnderstood(inProcedure('EXECUTE b;'))).toEqual([
      'CALL, which calls p(), which runs EXECUTE',
    ]);
  });

  test('looks names up along the path of the function', async () => {
    const sql = `CREATE SCHEMA s; ${plpgsql('s.g()', 'DROP TABLE t;')}
      CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql SET search_path = s AS $$ BEGIN PERFORM g(); END $$;
      SELECT f();`;
    expect(await notUnderstood(sql)).toEqual([
      'SELECT, which calls f(), which calls g(), which runs DROP TABLE',
    ]);
  });

  test('stands behind operators and casts too', async () => {
    const f = `CREATE FUNCTION f(int, int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'a'; RETURN 1; END $$;`;
    const operator = 'CREATE OPERATOR <+> (FUNCTION = f, LEFTARG = int, RIGHTARG = int);';
    expect(await notUnderstood(`${f} ${operator} SELECT 1 <+> 2;`)).toEqual([
      'SELECT, which calls f(), which runs EXECUTE',
    ]);
    const g = `CREATE TYPE m AS (a int);
      CREATE FUNCTION g(int) RETURNS m LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'a'; RETURN row(1); END $$;
      CREATE CAST (int AS m) WITH FUNCTION g(int);`;
    expect(await notUnderstood(`${g} SELECT 1::m;`)).toHaveLength(1);
  });

  test('of what an extension brings is known', async () => {
    const select = 'SELECT crypt(gen_salt($$md5$$), $$a$$);';
    expect(await notUnderstood(`CREATE EXTENSION pgcrypto; ${select}`)).toEqual([]);
    expect(
      await notUnderstood("CREATE EXTENSION dblink; SELECT dblink_exec('a', 'b');"),
    ).toHaveLength(1);
  });

  test('of a function in C that a migration made is not understood', async () => {
    const sql = "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'a', 'b'; SELECT f();";
    expect(await notUnderstood(sql)).toEqual(['SELECT, which calls f(), which is written in C']);
  });
});

describe('changing rows', () => {
  const dropping = plpgsql('f()', 'DROP TABLE u; RETURN NULL;', 'trigger');
  const table = 'CREATE TABLE t (id int PRIMARY KEY, a int);';

  function withTrigger(event: string, on = 't'): string {
    return `${table} ${dropping} CREATE TRIGGER g AFTER ${event} ON ${on} EXECUTE FUNCTION f();`;
  }

  test('fires the triggers of the event, and no others', async () => {
    expect(await notUnderstood(`${withTrigger('INSERT')} INSERT INTO t VALUES (1, 2);`)).toEqual([
      'INSERT, which fires the trigger g, which calls f(), which runs DROP TABLE',
    ]);
    expect(await notUnderstood(`${withTrigger('INSERT')} DELETE FROM t;`)).toEqual([]);
    expect(await notUnderstood(`${withTrigger('UPDATE')} UPDATE t SET a = 1;`)).toHaveLength(1);
    expect(await notUnderstood(`${withTrigger('TRUNCATE')} TRUNCATE t;`)).toHaveLength(1);
    expect(await notUnderstood(`${withTrigger('INSERT')} COPY t FROM '/tmp/t';`)).toHaveLength(1);
    expect(await notUnderstood(`${withTrigger('INSERT')} COPY t TO '/tmp/t';`)).toEqual([]);
  });

  test('fires none that is disabled', async () => {
    const sql = `${withTrigger('INSERT')} ALTER TABLE t DISABLE TRIGGER g; INSERT INTO t VALUES (1);`;
    expect(await notUnderstood(sql)).toEqual([]);
  });

  test('in a WITH clause, and by ON CONFLICT', async () => {
    const del = 'WITH d AS (DELETE FROM t RETURNING 1) SELECT * FROM d;';
    expect(await notUnderstood(`${withTrigger('DELETE')} ${del}`)).toHaveLength(1);
    const upsert = 'INSERT INTO t VALUES (1) ON CONFLICT (id) DO UPDATE SET a = 1;';
    expect(await notUnderstood(`${withTrigger('UPDATE')} ${upsert}`)).toHaveLength(1);
  });

  test('is passed on by foreign keys', async () => {
    const trigger = 'CREATE TRIGGER g AFTER DELETE OR UPDATE ON c EXECUTE FUNCTION f();';
    for (const [action, count] of [
      ['ON DELETE CASCADE', 1],
      ['ON DELETE SET NULL', 1],
      ['', 0],
    ] as const) {
      const child = `CREATE TABLE c (t int REFERENCES t ${action}); ${dropping} ${trigger}`;
      expect(await notUnderstood(`${table} ${child} DELETE FROM t;`)).toHaveLength(count);
    }
  });

  test('reaches partitions', async () => {
    const sql = `CREATE TABLE p (a int) PARTITION BY LIST (a);
      CREATE TABLE q PARTITION OF p FOR VALUES IN (1); ${dropping}
      CREATE TRIGGER g AFTER INSERT ON q FOR EACH ROW EXECUTE FUNCTION f();
      INSERT INTO p VALUES (1);`;
    expect(await notUnderstood(sql)).toHaveLength(1);
  });

  test('happens when what was prepared is executed', async () => {
    const made = `${withTrigger('INSERT')} PREPARE p AS INSERT INTO t VALUES (1);`;
    expect(await notUnderstood(made)).toEqual([]);
    expect(await notUnderstood(`${made} EXECUTE p;`)).toEqual([
      'EXECUTE, which fires the trigger g, which calls f(), which runs DROP TABLE',
    ]);
  });

  test('goes through views and rules', async () => {
    const made = withTrigger('INSERT');
    const view = 'CREATE VIEW v AS SELECT id, a FROM t; INSERT INTO v VALUES (1, 2);';
    const rule = `CREATE TABLE r (a int);
      CREATE RULE r AS ON UPDATE TO r DO ALSO INSERT INTO t VALUES (NEW.a); UPDATE r SET a = 1;`;
    expect(await notUnderstood(`${made} ${view}`)).toHaveLength(1);
    expect(await notUnderstood(`${made} ${rule}`)).toHaveLength(1);
  });

  test('reads views, and what they call', async () => {
    const view = `${plpgsql('f()', "EXECUTE 'a'; RETURN 1;", 'int')} CREATE VIEW v AS SELECT f();`;
    expect(await notUnderstood(`${view} SELECT * FROM v;`)).toHaveLength(1);
  });

  test('computes defaults and checks', async () => {
    const f = `CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'a'; RETURN 1; END $$;`;
    expect(
      await notUnderstood(`${f} CREATE TABLE t (a int DEFAULT f()); INSERT INTO t DEFAULT VALUES;`),
    ).toHaveLength(1);
    expect(
      await notUnderstood(
        `${f} CREATE DOMAIN d AS int CHECK (VALUE > f()); CREATE TABLE t (a d); INSERT INTO t VALUES (1);`,
      ),
    ).toHaveLength(1);
  });

  test('EXPLAIN runs nothing, EXPLAIN ANALYZE does', async () => {
    expect(await notUnderstood(`${withTrigger('DELETE')} EXPLAIN DELETE FROM t;`)).toEqual([]);
    expect(
      await notUnderstood(`${withTrigger('DELETE')} EXPLAIN ANALYZE DELETE FROM t;`),
    ).toHaveLength(1);
  });
});
