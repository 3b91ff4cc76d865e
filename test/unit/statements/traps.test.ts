/** Each trap of the two parsers, sprung. Every test fails when its cure is taken out. */

import { describe, expect, it } from 'vitest';
import { loadPostgres16 } from '../../../src/statements/grammars/postgres16.ts';
import { loadPostgres18 } from '../../../src/statements/grammars/postgres18.ts';
import { StatementText } from '../../../src/statements/statement-text.ts';
import { loadGrammar, parseNow } from '../../../src/statements/parse.ts';
import type { Grammar } from '../../../src/statements/parse.ts';
import { grammars, parse, parseOne, saidOf } from './reading.ts';

const nested: { readonly [name: string]: (levels: number) => string } = {
  calls: (n) => `SELECT ${'f('.repeat(n)}1${')'.repeat(n)}`,
  parentheses: (n) => `SELECT ${'('.repeat(n)}1${')'.repeat(n)}`,
  subselects: (n) => `SELECT ${'(SELECT '.repeat(n)}1${')'.repeat(n)}`,
  'subselects in FROM': (n) => `SELECT * FROM ${'(SELECT * FROM '.repeat(n)}t${') x'.repeat(n)}`,
  cases: (n) => `SELECT ${'CASE WHEN a THEN '.repeat(n)}1${' END'.repeat(n)}`,
  'cases in ELSE': (n) => `SELECT ${'CASE WHEN a THEN 1 ELSE '.repeat(n)}1${' END'.repeat(n)}`,
  concatenations: (n) => `SELECT 'a'${" || 'a'".repeat(n)}`,
  additions: (n) => `SELECT 1${' + a'.repeat(n)}`,
  negations: (n) => `SELECT ${'NOT '.repeat(n)} a`,
  casts: (n) => `SELECT a${'::int'.repeat(n)}`,
  'time zones': (n) => `SELECT a${" AT TIME ZONE 'x'".repeat(n)}`,
  unions: (n) => `SELECT 1${' UNION SELECT 1'.repeat(n)}`,
  joins: (n) => `SELECT 1 FROM a${' JOIN b ON true'.repeat(n)}`,
  'exists and from': (n) =>
    `SELECT ${'exists (SELECT 1 FROM (SELECT '.repeat(n)}1${') x)'.repeat(n)}`,
  windows: (n) => `SELECT ${'f() OVER (ORDER BY '.repeat(n)}1${')'.repeat(n)}`,
  'common table expressions': (n) => `${'WITH x AS ('.repeat(n)}SELECT 1${') SELECT 1'.repeat(n)}`,
};

describe('deep nesting', () => {
  it.each(Object.keys(nested))('%s: read at 40, 90, 150 and 500 levels', async (name) => {
    for (const levels of [40, 90, 150, 500]) {
      const { statements, diagnostics } = await parse(`${nested[name]!(levels)}; SELECT 2;`);
      expect(diagnostics, `${levels}`).toEqual([]);
      expect(statements, `${levels}`).toHaveLength(2);
    }
  });

  it.each(grammars)(
    'is a diagnostic where no grammar holds it ($grammar.major)',
    async ({ grammar }) => {
      const deep = `SELECT 1;\n${nested['calls']!(200_000)}; SELECT 2;`;
      const parsed = await parse(deep, grammar);
      expect(saidOf(parsed)).toEqual([
        'statement-too-deep 54001 stack depth limit exceeded [SELECT]',
      ]);
      expect(parsed.statements).toHaveLength(2);
    },
  );

  it('is not read without waiting by the grammar of 16', async () => {
    const text = `${nested['calls']!(300)}; SELECT 1`;
    const parsed = parseNow({ path: 'a', text }, await loadGrammar(16));
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['statement-too-deep']);
    expect(parsed.statements).toHaveLength(1);
  });

  it('ends an instance of 16, which is thrown away', async () => {
    const engine = await loadPostgres16();
    const deep = new StatementText(nested['calls']!(600)).encode();
    expect(engine.parse(deep).kind).toBe('tooDeep');
    expect(engine.spent).toBe(true);
    expect(engine.parse(new StatementText('SELECT 1').encode()).kind).toBe('tooDeep');
    await engine.renew();
    expect(engine.parse(new StatementText('SELECT 1').encode()).kind).toBe('tree');
  });

  it('leaks in 18, whose instance is renewed before that shows', async () => {
    const engine = await loadPostgres18();
    const deep = new StatementText(nested['joins']!(12_000)).encode();
    const plain = new StatementText('SELECT 1').encode();
    for (let round = 0; round < 60; round += 1) {
      if (engine.spent) await engine.renew();
      expect(engine.parse(deep).kind).toBe('tooDeep');
      if (engine.spent) await engine.renew();
      expect(engine.parse(plain).kind, `round ${round}`).toBe('tree');
    }
  });

  it('of sixty statements too deep for 18 spoils no other that needs it', async () => {
    const text = `${nested['subselects']!(1_990)};${nested['calls']!(300)};`.repeat(60);
    const { statements, diagnostics } = await parse(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(60).fill('statement-too-deep'));
    expect(statements).toHaveLength(60);
  });

  it('is what 18 means with "memory exhausted"', async () => {
    const engine = await loadPostgres18();
    expect(engine.parse(new StatementText(nested['calls']!(6_000)).encode()).kind).toBe('tooDeep');
    expect(engine.spent).toBe(false);
  });

  it.each(grammars)(
    'has a limit that those who walk the tree can rely on ($grammar.major)',
    async ({ grammar }) => {
      const { diagnostics } = await parse(nested['additions']!(4_000), grammar);
      expect(diagnostics.map(({ code }) => code)).toEqual(['statement-too-deep']);
    },
  );
});

describe('the stack of 16', () => {
  it('is not filled by the texts that were read', async () => {
    const engine = await loadPostgres16();
    const sizes = [...Array.from({ length: 3_000 }, () => 100), 56_551, 1_000_000, 100];
    for (const [index, size] of sizes.entries()) {
      const text = `COMMENT ON TABLE t IS '${'x'.repeat(size)}'`;
      const outcome = engine.parse(new StatementText(text).encode());
      expect(outcome.kind, `${index}`).toBe('tree');
      expect(engine.spent).toBe(false);
    }
  });
});

describe.each(grammars)('much text with the grammar of $grammar.major', ({ grammar }) => {
  it('reads more than 64 KiB in all', async () => {
    const text = Array.from(
      { length: 20_000 },
      (_, i) => `CREATE TABLE t${i} (a int, b text[] DEFAULT '{}')`,
    ).join(';\n');
    const { statements, diagnostics } = await parse(text, grammar);
    expect(diagnostics).toEqual([]);
    expect(statements).toHaveLength(20_000);
    for (const i of [0, 1_999, 19_999]) {
      expect(statements[i]!.node).toMatchObject({
        relation: { relname: `t${i}` },
        tableElts: [
          { ColumnDef: { typeName: { names: [{}, { String: { sval: 'int4' } }] } } },
          { ColumnDef: { typeName: { names: [{ String: { sval: 'text' } }] } } },
        ],
      });
    }
  });

  it.each([56_551, 70_000, 1_000_000])('reads one statement of %i bytes', async (size) => {
    const label = 'x'.repeat(size);
    const { node } = await parseOne('CommentStmt', `COMMENT ON TABLE t IS '${label}'`, grammar);
    expect(node.comment).toBe(label);
  });

  it('reads one statement of 1 MB with many parts', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `(${i}, 'é', -${i})`);
    const { node } = await parseOne('InsertStmt', `INSERT INTO t VALUES ${rows.join()}`, grammar);
    expect(node.selectStmt).toMatchObject({
      SelectStmt: { valuesLists: expect.objectContaining({ length: 60_000 }) as unknown },
    });
  });

  it('needs no more memory for the ten-thousandth statement than for the first', async () => {
    const text = `COMMENT ON TABLE t IS '${'x'.repeat(100_000)}';`;
    await parse(text.repeat(20), grammar);
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    for (let round = 0; round < 20; round += 1) await parse(text.repeat(20), grammar);
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    expect(after - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('takes time in proportion to the text', async () => {
    await millisecondsToParse(2_000, grammar);
    const [small, large] = [
      await millisecondsToParse(1_000, grammar),
      await millisecondsToParse(8_000, grammar),
    ];
    expect(large).toBeLessThan(small * 8 * 4);
  });
});

describe.each(grammars)(
  'text that parsers get wrong, with the grammar of $grammar.major',
  ({ grammar }) => {
    it('takes a lone surrogate for U+FFFD and places what follows', async () => {
      const text = `SELECT '\ud835' AS a, b`;
      const { statements } = await parse(text, grammar);
      const [select] = statements;
      if (select?.kind !== 'SelectStmt') throw new Error('not a SELECT');
      expect(JSON.stringify(select.node)).toContain('\ufffd');
      const last = select.node.targetList!.at(-1)!;
      expect('ResTarget' in last && select.offsetOf(last.ResTarget.location)).toBe(text.length - 1);
    });

    it('does not stop at a NUL in silence', async () => {
      const { statements, diagnostics } = await parse(
        'SELECT 1\0; DROP TABLE t; SELECT 2',
        grammar,
      );
      expect(diagnostics.map(({ sqlstate }) => sqlstate)).toEqual(['22021']);
      expect(statements.map(({ kind }) => kind)).toEqual(['DropStmt', 'SelectStmt']);
    });
  },
);

async function millisecondsToParse(statements: number, grammar: Grammar): Promise<number> {
  const text = `CREATE TABLE t (a int DEFAULT -1, b text CHECK (b <> 'é'));\n`.repeat(statements);
  const start = performance.now();
  await parse(text, grammar);
  return performance.now() - start;
}
