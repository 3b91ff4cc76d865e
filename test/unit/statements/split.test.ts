import { describe, expect, it } from 'vitest';
import { split } from '../../../src/statements/split.ts';

/** The text of each statement, and `<command ...>` or `<data ...>` for what psql keeps. */
function parts(text: string): string[] {
  return Array.from(split(text), (part) => {
    const { start, end } = part.span;
    return part.kind === 'statement' ? text.slice(start, end) : `<${part.kind} ${part.what}>`;
  });
}

describe('where a statement ends', () => {
  it.each([
    ['SELECT 1; SELECT 2', ['SELECT 1', 'SELECT 2']],
    ['-- a; b\nSELECT 1 /* ; /* ; */ */ ;;\n; ', ['SELECT 1']],
    [
      `SELECT ';', ";", $$;$$, $a$;$$;$a$, E'\\';'; X`,
      [`SELECT ';', ";", $$;$$, $a$;$$;$a$, E'\\';'`, 'X'],
    ],
    ['SELECT 1\r\n;\r\nSELECT 2\r\n', ['SELECT 1', 'SELECT 2']],
    ['', []],
    [' -- nothing', []],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('keeps the actions of a rule together', () => {
    const rule = 'CREATE OR REPLACE RULE r AS ON INSERT TO t DO (DELETE FROM a; DELETE FROM (b))';
    expect(parts(`${rule}; SELECT 1`)).toEqual([rule, 'SELECT 1']);
  });

  it('lets a forgotten parenthesis cost one statement', () => {
    expect(parts('CREATE TABLE t (a int; SELECT 1')).toEqual(['CREATE TABLE t (a int', 'SELECT 1']);
  });

  it('keeps the body BEGIN ATOMIC ... END together', () => {
    const body = 'BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END AS end, t.case; SELECT 2; END';
    const create = `CREATE OR REPLACE FUNCTION f(a bool, begin atomic) RETURNS int ${body}`;
    expect(parts(`${create}; SELECT 1`)).toEqual([create, 'SELECT 1']);
    const procedure = 'create procedure p() begin atomic select 1; end';
    expect(parts(`${procedure}; SELECT 1`)).toEqual([procedure, 'SELECT 1']);
  });

  it('takes BEGIN for a transaction elsewhere', () => {
    expect(parts('BEGIN; SELECT 1; END; BEGIN ATOMIC; X')).toEqual([
      'BEGIN',
      'SELECT 1',
      'END',
      'BEGIN ATOMIC',
      'X',
    ]);
  });

  it('gives what is never closed to the end of the text', () => {
    expect(parts("SELECT 1; SELECT 'a; SELECT 2;")).toEqual(['SELECT 1', "SELECT 'a; SELECT 2;"]);
    expect(parts('SELECT 1; /* a; SELECT 2;')).toEqual(['SELECT 1', '/* a; SELECT 2;']);
  });

  it('holds one statement of many, whatever their number', () => {
    expect(parts('SELECT 1;'.repeat(20_000))).toHaveLength(20_000);
  });
});

describe("psql's commands", () => {
  it.each([
    ['\\connect db\nSELECT 1;', ['<command \\connect>', 'SELECT 1']],
    ['SELECT 1;\r\n\\restrict abc\r\nSELECT 2;', ['SELECT 1', '<command \\restrict>', 'SELECT 2']],
    // In the midst of a statement, which goes on behind it.
    ['SELECT\n\\set a b;c\n1;', ['<command \\set>', 'SELECT\n\\set a b;c\n1']],
    ["\\set a 'x\\\\y' \\\\ SELECT 1;", ['<command \\set>', 'SELECT 1']],
    ['\\echo a \\echo b\nSELECT 1', ['<command \\echo>', '<command \\echo>', 'SELECT 1']],
    ['\\! ls \\ ; x\nSELECT 1', ['<command \\!>', 'SELECT 1']],
    // Sends what was typed, as a semicolon does.
    [
      'SELECT 1 \\gexec\nSELECT 2\\g',
      ['SELECT 1', '<command \\gexec>', 'SELECT 2', '<command \\g>'],
    ],
    ['SELECT 1 \\; SELECT 2;', ['SELECT 1', 'SELECT 2']],
    ['SELECT \\r\nSELECT 2;', ['<command \\r>', 'SELECT 2']],
    ['SELECT 1; \\q\nSELECT 2;', ['SELECT 1', '<command \\q>']],
    [
      '\\if :x\n\\q\n\\endif\nSELECT 2;',
      ['<command \\if>', '<command \\q>', '<command \\endif>', 'SELECT 2'],
    ],
    ['\\.\nSELECT 1', ['<command \\.>', 'SELECT 1']],
    ["SELECT '\\connect', $$\\i x$$; -- \\i y", ["SELECT '\\connect', $$\\i x$$"]],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('says which parts of a statement to blank', () => {
    const text = 'SELECT\n\\set a b\n1\\:2';
    const piece = Array.from(split(text)).at(-1)!;
    expect(piece).toMatchObject({
      cuts: [
        { start: 7, end: 15 },
        { start: 17, end: 18 },
      ],
    });
  });
});

describe('rows of data below COPY', () => {
  it.each([
    [
      "COPY t (a) FROM stdin;\n1\t;'\n2\n\\.\nSELECT 1;",
      ['COPY t (a) FROM stdin', '<data 2>', 'SELECT 1'],
    ],
    [
      'copy public.t from STDIN with (format csv);\r\na;b\r\n\\.\r\nSELECT 1;',
      ['copy public.t from STDIN with (format csv)', '<data 1>', 'SELECT 1'],
    ],
    ['COPY t FROM stdin;\n\\.\nSELECT 1', ['COPY t FROM stdin', '<data 0>', 'SELECT 1']],
    ['COPY t FROM stdin;\n1\n/* 2', ['COPY t FROM stdin', '<data 2>']],
    [
      'COPY a FROM stdin; COPY b FROM stdin; SELECT 1;\n1\n\\.\n2\n3\n\\.\nSELECT 2',
      ['COPY a FROM stdin', 'COPY b FROM stdin', 'SELECT 1', '<data 1>', '<data 2>', 'SELECT 2'],
    ],
    [
      'COPY t FROM stdin \\g\n1\n\\.\nSELECT 2',
      ['COPY t FROM stdin', '<command \\g>', '<data 1>', 'SELECT 2'],
    ],
    ['\\copy t from stdin\n1;\n\\.\nSELECT 2', ['<command \\copy>', '<data 1>', 'SELECT 2']],
    ["\\copy t from 'x.csv'\nSELECT 2", ['<command \\copy>', 'SELECT 2']],
    [
      "COPY t FROM 'file'; COPY t TO stdout; SELECT 1",
      ["COPY t FROM 'file'", 'COPY t TO stdout', 'SELECT 1'],
    ],
    [
      'COPY (SELECT 1 FROM stdin) TO stdout; SELECT 1',
      ['COPY (SELECT 1 FROM stdin) TO stdout', 'SELECT 1'],
    ],
    ['COPY t FROM stdin;', ['COPY t FROM stdin']],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('the estimate of depth', () => {
  it('is that of the deepest point', () => {
    expect(depth('SELECT a, (b), f((c)), ARRAY[(d)]')).toBe(2);
    expect(depth('SELECT CASE WHEN a THEN CASE WHEN b THEN 1 END END, (1)')).toBe(2);
    expect(depth('SELECT a + b + c, d + e')).toBe(2);
    expect(depth('SELECT 1, 2 UNION SELECT 3, 4 UNION SELECT 5, 6')).toBe(2);
    expect(depth('SELECT * FROM a JOIN b ON x = 1 AND y = 2 JOIN c ON true')).toBe(3);
    expect(depth('SELECT (a IS NULL IS NULL)')).toBe(3);
  });

  it('does not grow with what is flat in the tree', () => {
    expect(depth(`SELECT ${'a = 1 AND '.repeat(1_000)} true`)).toBe(1);
    expect(depth(`INSERT INTO t VALUES ${'(1, 2 + 3), '.repeat(1_000)} (1, 2)`)).toBe(2);
  });
});

function depth(text: string): number {
  const [piece] = split(text);
  return piece?.kind === 'statement' ? piece.depth : -1;
}
