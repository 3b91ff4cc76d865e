/** Statements that are not understood, and accepted by a setting or by a comment. */

import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/catalog/id.ts';
import type { Acceptance } from '../../src/interpret/acceptances.ts';
import { factOf, interpretSql, type InterpretOptions } from './interpret-sql.ts';

const block = 'DO $$ BEGIN CREATE TABLE t (a int); END $$;';

/** The hash that the diagnostic of the one statement not understood prints. */
async function hashOf(sql: string): Promise<string> {
  const { notUnderstood } = await interpretSql(sql);
  expect(notUnderstood).toHaveLength(1);
  return notUnderstood[0]!.statement;
}

function accepting(statement: string, more: Partial<Acceptance> = {}): InterpretOptions {
  const entry = {
    file: 'test.sql',
    statement,
    reason: 'why',
    apply: null,
    settings: 'config.json',
  };
  return { accept: [{ ...entry, ...more }] };
}

/** `code severity message` of each diagnostic. */
async function said(sql: string, options?: InterpretOptions): Promise<readonly string[]> {
  const { diagnostics } = await interpretSql(sql, options);
  return diagnostics.map(({ code, severity, message }) => `${code} ${severity} ${message}`);
}

describe('the diagnostic', () => {
  test('names the statement as SQL does, and prints the entry to paste', async () => {
    const { diagnostics } = await interpretSql(block);
    const hash = await hashOf(block);
    expect(diagnostics).toMatchObject([
      {
        code: 'statement-unsupported',
        severity: 'error',
        message: 'not understood, and might change the schema: DO, which runs CREATE TABLE',
      },
    ]);
    expect(diagnostics[0]!.hint).toContain(
      `{ "file": "test.sql", "statement": "${hash}", "reason": "…" }`,
    );
  });

  test('is a warning where the settings say so', async () => {
    const { diagnostics, counts } = await interpretSql(block, { unsupported: 'warning' });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(counts).toEqual({ applied: 0, ignored: 0, accepted: 0, unsupported: 1, refused: 0 });
  });
});

describe('the hash', () => {
  test('stays while blanks, comments and the case of words change', async () => {
    const same = '/* a */ do $$\n-- b\nBEGIN create table T(a  int);\nEND\n$$';
    const other = 'DO $$ BEGIN CREATE TABLE t (a int, b int); END $$';
    const hash = await hashOf('DO $$ BEGIN create table T(a int); END $$');
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(await hashOf(same)).toBe(hash);
    expect(await hashOf(other)).not.toBe(hash);
  });
});

describe('the setting accept', () => {
  test('passes a statement over', async () => {
    const options = accepting(await hashOf(block));
    const { diagnostics, counts, notUnderstood } = await interpretSql(block, options);
    expect(diagnostics).toEqual([]);
    expect(counts).toMatchObject({ accepted: 1, unsupported: 0 });
    expect(notUnderstood).toMatchObject([{ accepted: 'why' }]);
  });

  test('applies SQL in its place, with facts that come from the statement', async () => {
    const apply = 'CREATE TABLE t (a int);\nCREATE TABLE u (b int)';
    const result = await interpretSql(
      `SELECT 1; ${block}`,
      accepting(await hashOf(block), { apply }),
    );
    expect(result.diagnostics).toEqual([]);
    expect(factOf(result, 'table', 'public.u').name).toBe('u');
    const entry = result.catalog.entries.get('table public.u' as FactId);
    const { source, span } = entry!.provenance.created.place;
    expect(source.path).toBe('test.sql');
    expect(source.text.slice(span.start, span.start + 2)).toBe('DO');
  });

  test('says what is wrong with the SQL', async () => {
    const hash = await hashOf(block);
    expect(await said(block, accepting(hash, { apply: 'CREATE TABLE t (a nope)' }))).toEqual([
      'sql-error error type "nope" does not exist',
    ]);
    expect(await said(block, accepting(hash, { apply: block }))).toHaveLength(1);
    expect(await said(block, accepting(hash, { apply: 'CREATE TABLE' }))).toHaveLength(1);
  });

  test('names the file by the end of its path, and no other file', async () => {
    const hash = await hashOf(block);
    expect(await said(block, accepting(hash, { file: 'migrations/test.sql' }))).toEqual([]);
    expect(await said(block, accepting(hash, { file: 'st.sql' }))).toHaveLength(2);
  });

  test('is reported where it is not needed', async () => {
    const hash = await hashOf(block);
    const prefix = `accept-unused warning accept: the entry ${hash} of test.sql is not needed:`;
    expect(await said('SELECT 1;', accepting(hash))).toEqual([
      `${prefix} no statement has this hash`,
    ]);
    const unknown = 'DO $$ BEGIN PERFORM f(); END $$;';
    const made = `CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; ${unknown}`;
    const known = await hashOf(unknown);
    expect(await said(made, accepting(known))).toEqual([
      `accept-unused warning accept: the entry ${known} of test.sql is not needed: the statement is understood without it`,
    ]);
  });
});

describe('a comment', () => {
  test('passes the statement below it over', async () => {
    const sql = `SELECT 1;\n-- sql-to-drizzle: ignore only a test\n-- more\n${block}`;
    const { diagnostics, notUnderstood } = await interpretSql(sql);
    expect(diagnostics).toEqual([]);
    expect(notUnderstood).toMatchObject([{ accepted: 'only a test' }]);
  });

  test('applies SQL of several lines, and points at what is wrong in it', async () => {
    const sql = `-- sql-to-drizzle: apply CREATE TABLE t (\n--SQL-to-drizzle:  apply   a int, b text);\n${block}`;
    const result = await interpretSql(sql);
    expect(result.diagnostics).toEqual([]);
    expect(factOf(result, 'column', 'public.t.b').position).toBe(2);
    const changed = sql.replace('text', 'nope');
    const wrong = await interpretSql(changed);
    const { source, span } = wrong.diagnostics[0]!.place!;
    expect(changed.slice(span.start, span.end)).toBe('nope');
    expect(source.path).toBe('test.sql');
  });

  test('wants a reason, SQL, or a word that is known', async () => {
    expect(await said(`-- sql-to-drizzle: ignore\n${block}`)).toEqual([
      'accept-invalid error sql-to-drizzle: ignore wants a reason',
      'statement-unsupported error not understood, and might change the schema: DO, which runs CREATE TABLE',
    ]);
    expect(await said(`-- sql-to-drizzle: apply \n${block}`)).toHaveLength(2);
    const { diagnostics } = await interpretSql(`-- sql-to-drizzle: ignroe it\n${block}`);
    expect(diagnostics[0]).toMatchObject({ code: 'accept-invalid', hint: 'did you mean ignore?' });
  });

  test('is reported where it is not needed', async () => {
    const comment = '-- sql-to-drizzle: ignore why\n';
    expect(await said(`${comment}SELECT 1;`)).toEqual([
      'accept-unused warning the comment is not needed: the statement is understood without it',
    ]);
    expect(await said(`SELECT 1;\n${comment}`)).toEqual([
      'accept-unused warning the comment is not needed: no statement follows',
    ]);
  });

  test('in a string is none', async () => {
    expect(await said(`SELECT '\n-- sql-to-drizzle: ignore why\n';\n${block}`)).toHaveLength(1);
  });
});
