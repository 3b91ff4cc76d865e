import { describe, expect, it } from 'vitest';
import { loadGrammar, parseNow } from '../../../src/statements/parse.ts';
import { textOf } from '../../../src/statements/token-text.ts';
import { positionAt } from '../../../src/text/source.ts';
import { grammars, parse, parseOne, saidOf, textsOf } from './reading.ts';

describe.each(grammars)('with the grammar of PostgreSQL $grammar.major', ({ grammar }) => {
  it('gives each statement its kind, its tree and its place', async () => {
    const parsed = await parse(
      '-- a\r\nCREATE TABLE t (a int);\r\n\r\n/* b */ DROP TABLE t;',
      grammar,
    );
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.statements.map(({ kind }) => kind)).toEqual(['CreateStmt', 'DropStmt']);
    expect(textsOf(parsed)).toEqual(['CREATE TABLE t (a int)', 'DROP TABLE t']);
    expect(parsed.statements[0]!.node).toMatchObject({ relation: { relname: 't' } });
  });

  it('turns locations into UTF-16 offsets of the file, after any text', async () => {
    const before = "-- é𝒳\nSELECT 'ü';\n";
    const text = `${before}CREATE TABLE "é" (a text DEFAULT '𝒳', b int, "ß𝒳" int)`;
    const { statements } = await parse(text, grammar);
    const create = statements[1]!;
    if (create.kind !== 'CreateStmt') throw new Error(create.kind);
    const offsets = create.node.tableElts!.map((element) =>
      'ColumnDef' in element ? create.offsetOf(element.ColumnDef.location) : -1,
    );
    expect(offsets).toEqual([text.indexOf('a text'), text.indexOf('b int'), text.indexOf('"ß')]);
    expect(create.offsetOf(undefined)).toBe(before.length);
    expect(create.offsetOf(-1)).toBe(before.length);
  });

  it('cuts the tokens of a statement when asked', async () => {
    const { statements } = await parse("SELECT 'é'; SELECT /* c */ a\n\\set x y\n, b;", grammar);
    const { tokens, source } = statements[1]!;
    expect(tokens.map((token) => textOf(source.text, token))).toEqual(['SELECT', 'a', ',', 'b']);
    expect(statements[1]!.tokens).toBe(tokens);
  });

  it.each([
    ['SELECT FORM t x y; SELECT 1', 'syntax-error 42601 syntax error at or near "x" [x]'],
    ['CREATE TABLE t (a int,); SELECT 1', 'syntax-error 42601 syntax error at or near ")" [)]'],
    ["SELECT 'é𝒳', ß, 1 '𝒳'; SELECT 1", `syntax-error 42601 syntax error at or near "'𝒳'" ['𝒳']`],
    ["SELECT '𝒳𝒳𝒳𝒳', a b c; SELECT 1", 'syntax-error 42601 syntax error at or near "c" [c]'],
    ['CREATE TABLE t (a int; SELECT 1', 'syntax-error 42601 syntax error at or near ";" [;]'],
    ['SELECT 1; CREATE TABLE t (a int', 'syntax-error 42601 syntax error at end of input []'],
    ['SELECT 1; SELECT a FROM -- c\n', 'syntax-error 42601 syntax error at end of input []'],
    ['SELECT 1 x "a\nb" \'\'; SELECT 1', 'syntax-error 42601 syntax error at or near ""a..." ["a]'],
    [
      "SELECT 1; SELECT 'a\n;b",
      `syntax-error 42601 unterminated quoted string at or near "'a..." ['a]`,
    ],
    [
      'SELECT 1; SELECT "a;b',
      `syntax-error 42601 unterminated quoted identifier at or near ""a;b" ["a;b]`,
    ],
    [
      'SELECT 1; SELECT $a$;b',
      `syntax-error 42601 unterminated dollar-quoted string at or near "$a$;b" [$a$;b]`,
    ],
    [
      'SELECT 1; /* a /* b */',
      `syntax-error 42601 unterminated /* comment at or near "/* a /* b */" [/* a /* b */]`,
    ],
    [
      'SELECT 1; SELECT 12a',
      'syntax-error 42601 trailing junk after numeric literal at or near "12a" [12]',
    ],
    ["SELECT 1; SELECT U&'\\zz'", `syntax-error 42601 invalid Unicode escape [\\zz']`],
    [
      'SELECT 1; SELECT a\0b',
      'syntax-error 22021 invalid byte sequence for encoding "UTF8": 0x00 [\0]',
    ],
    [
      'CREATE ASSERTION a CHECK (true); SELECT 1',
      'syntax-error 0A000 CREATE ASSERTION is not yet implemented [CREATE]',
    ],
  ])('lets %j cost one statement', async (text, said) => {
    const parsed = await parse(text, grammar);
    expect(saidOf(parsed)).toEqual([said]);
    expect(textsOf(parsed)).toEqual(['SELECT 1']);
  });

  it('reports every error of a file, with its line and column', async () => {
    const parsed = await parse('SELEC 1;\nSELECT 1;\n  é SELEC;\nSELECT 𝒳 FROM FROM;\n', grammar);
    const places = parsed.diagnostics.map(({ place }) =>
      positionAt(place!.source, place!.span.start),
    );
    expect(places).toEqual([
      { line: 1, column: 1 },
      { line: 3, column: 3 },
      { line: 4, column: 16 },
    ]);
    expect(parsed.statements).toHaveLength(1);
  });

  it('tells of a blank that PostgreSQL takes for a letter', async () => {
    const { diagnostics } = await parse('CREATE\u00a0TABLE t ();', grammar);
    expect(diagnostics[0]!.message).toBe('syntax error at or near "CREATE\u00a0TABLE"');
    expect(diagnostics[0]!.hint).toBe(
      'the text holds U+00A0 here, which PostgreSQL does not take for a blank',
    );
  });

  it("leaves psql's commands and data out, with a note each", async () => {
    const parsed = await parse(
      '\\connect x\nCOPY t FROM stdin;\n1\n2\n\\.\nSELECT\n\\echo é\n1;',
      grammar,
    );
    expect(parsed.statements.map(({ kind }) => kind)).toEqual(['CopyStmt', 'SelectStmt']);
    expect(
      parsed.diagnostics.map(({ code, severity, message }) => [code, severity, message]),
    ).toEqual([
      ['psql-command', 'note', "psql's command \\connect is left out"],
      ['copy-data', 'note', '2 rows of data below COPY left out'],
      ['psql-command', 'note', "psql's command \\echo is left out"],
    ]);
    const one = await parse('COPY t FROM stdin;\n1\n', grammar);
    expect(one.diagnostics[0]!.message).toBe('1 row of data below COPY left out');
  });

  it('tells what psql would have done', async () => {
    const text = '\\i a.sql\n\\if :x\nSELECT 1 \\gexec\n\\endif\n\\quit\nSELECT 2;';
    const { diagnostics } = await parse(text, grammar);
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'the file that it names is not read',
      'the statements of every branch are read',
      'the statements that the query would give are not known',
      null,
      'psql stops here, unless the command stands in an \\if',
    ]);
  });

  it('reads a text without waiting', () => {
    const parsed = parseNow({ path: 'body', text: '\\x\nSELECT 1; SELEC' }, grammar);
    expect(textsOf(parsed)).toEqual(['SELECT 1']);
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['psql-command', 'syntax-error']);
  });
});

describe('a statement that only a newer grammar takes', () => {
  const text = "SELECT 1; SELECT a FROM JSON_TABLE(b, '$' COLUMNS (a int)) t; SELECT FROM FROM;";

  it('is grammar-too-old up to 16, and says which setting', async () => {
    const parsed = await parse(text, await loadGrammar(15));
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['grammar-too-old', 'syntax-error']);
    expect(parsed.diagnostics[0]!.message).toBe(
      'syntax error at or near "COLUMNS": the statement needs PostgreSQL 17 or later, and is read for 15',
    );
    expect(parsed.diagnostics[0]!.hint).toContain('set postgres to 17 or 18');
    expect(parsed.statements).toHaveLength(1);
  });

  it('is read from 17 on', async () => {
    const parsed = await parse(text, await loadGrammar(17));
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['syntax-error']);
    expect(parsed.statements).toHaveLength(2);
  });
});

describe('narrowing by kind', () => {
  it('gives the node of the kind', async () => {
    const { node } = await parseOne('IndexStmt', 'CREATE INDEX i ON t (a)');
    expect(node.idxname).toBe('i');
  });
});
