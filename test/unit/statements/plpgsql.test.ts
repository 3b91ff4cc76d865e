import { describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/statements/parse.ts';
import { readPlpgsql, type PlpgsqlReading } from '../../../src/statements/plpgsql.ts';

const grammars = { 16: await loadGrammar(16), 18: await loadGrammar(18) };
await grammars[16].loadPlpgsql();

describe.each([16, 18] as const)('with the grammar of PostgreSQL %i', (major) => {
  function read(body: string, parameters = '', returns: string | null = 'void'): PlpgsqlReading {
    return readPlpgsql({ parameters, returns, body }, grammars[major]);
  }

  /** `statement 2 SELECT 1`: kind, line and SQL of each part. */
  function parts(body: string, parameters?: string, returns?: string | null): readonly string[] {
    const reading = read(body, parameters, returns);
    if (reading.kind === 'refused') throw new Error(reading.message);
    return reading.parts.map(({ kind, line, sql }) => `${kind} ${line} ${sql}`);
  }

  test('gives statements as they are, and expressions as SELECT', () => {
    const body =
      '\nDECLARE a int := f(1);\nBEGIN\n PERFORM g();\n IF a > 1 THEN DROP TABLE t; END IF;\nEND';
    expect(parts(body)).toEqual([
      'expression 2 SELECT f(1)',
      'statement 4 SELECT g()',
      'expression 5 SELECT a > 1',
      'statement 5 DROP TABLE t',
    ]);
  });

  test('takes INTO out of a query', () => {
    const [part] = parts('DECLARE a int; BEGIN SELECT b INTO a FROM t; END');
    expect(part!.replace(/\s+/g, ' ')).toBe('statement 1 SELECT b FROM t');
  });

  test('gives both sides of an assignment', () => {
    expect(parts('DECLARE a int[]; BEGIN a[f(1)] := g(2); END')).toEqual([
      'expression 1 SELECT a[f(1)] , g(2)',
    ]);
  });

  test('tells what is computed and then run from the rest', () => {
    const body = `DECLARE r record; c refcursor;
BEGIN
  EXECUTE f('a') USING g();
  FOR r IN EXECUTE 'b' LOOP
    DELETE FROM t; END LOOP;
  OPEN c FOR EXECUTE 'c';
  RETURN QUERY EXECUTE 'd';
END`;
    expect(parts(body, '', 'SETOF integer')).toEqual([
      "dynamic 3 SELECT f('a')",
      'expression 3 SELECT g()',
      "dynamic 4 SELECT 'b'",
      'statement 5 DELETE FROM t',
      "dynamic 6 SELECT 'c'",
      "dynamic 7 SELECT 'd'",
    ]);
  });

  test('reads bound cursors', () => {
    const body = 'DECLARE c CURSOR FOR SELECT 1; BEGIN OPEN c; CLOSE c; END';
    expect(parts(body)).toEqual(['statement 1 SELECT 1']);
  });

  test('knows the variables of triggers, parameters and procedures', () => {
    expect(parts('BEGIN NEW.a := 1; RETURN NEW; END', '', 'trigger')).toHaveLength(1);
    expect(parts('BEGIN b := a; END', 'a text, OUT b text', null)).toHaveLength(1);
  });

  test('gives the message of what is no PL/pgSQL', () => {
    expect(read('BEGIN IF END')).toMatchObject({ kind: 'refused' });
  });

  test('reads a body that holds its own quotes', () => {
    expect(parts('BEGIN PERFORM $body$x$body$, $body1$y$body1$; END')).toEqual([
      'statement 1 SELECT $body$x$body$, $body1$y$body1$',
    ]);
  });
});
