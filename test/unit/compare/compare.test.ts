import fs from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import type { Aspect } from '../../../src/catalog/aspect.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { spacesOf } from '../../../src/catalog/spaces.ts';
import { compare, type Change, type Comparison } from '../../../src/compare/compare.ts';
import { newestGrammar, normalise } from '../../../src/sources/normalise.ts';
import { loadGrammar } from '../../../src/statements/parse.ts';
import { placeText } from '../../../src/text/source.ts';
import { interpretSql } from '../../interpret/interpret-sql.ts';

async function catalogOf(sql: string): Promise<Catalog> {
  const { catalog, diagnostics } = await interpretSql(sql);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  return normalise(catalog, await loadGrammar(newestGrammar));
}

async function compared(
  before: string,
  after: string,
  silent: readonly Aspect[] = [],
): Promise<Comparison> {
  const options = { after: { silent: new Set(silent) } };
  return compare(await catalogOf(before), await catalogOf(after), options);
}

function checked(condition: string): string {
  return `CREATE TABLE t (i int, CONSTRAINT c CHECK (${condition}));`;
}

function lines(changes: readonly Change[]): readonly string[] {
  return changes.map((each) =>
    each.change === 'changed'
      ? `${each.id} ${each.attribute}: ${JSON.stringify(each.before)} -> ${JSON.stringify(each.after)}`
      : `${each.change} ${each.id}`,
  );
}

test('a catalog is equal to itself, whatever made it', async () => {
  const { changes, notCompared } = await compared(
    `CREATE TABLE a (i int); CREATE TABLE b (i int); ALTER TABLE b ADD t text DEFAULT 'x';`,
    `CREATE TABLE b (i int, t text DEFAULT 'x'::text); -- said in another order
     CREATE TABLE a (i int);`,
  );
  expect(changes).toEqual([]);
  expect(notCompared).toEqual([]);
});

test('facts that one side has alone are added or removed, each of them', async () => {
  const { changes } = await compared(
    'CREATE TABLE t (a int, b int);',
    'CREATE TABLE t (a int, c int); CREATE INDEX i ON t (a);',
  );
  expect(lines(changes)).toEqual([
    'removed column public.t.b',
    'added column public.t.c',
    'added index public.i',
  ]);
});

test('attributes are told by their paths, in lists item by item where both are as long', async () => {
  const { changes } = await compared(
    `CREATE TABLE t (a numeric(10, 2), b int); CREATE INDEX i ON t (a, b); CREATE INDEX j ON t (a);`,
    `CREATE TABLE t (a numeric(12, 2), b int NULL); CREATE INDEX i ON t (a, b DESC); CREATE INDEX j ON t (a, b);`,
  );
  expect(changes.map((each) => `${each.id} ${'attribute' in each ? each.attribute : ''}`)).toEqual([
    'column public.t.a type.modifiers',
    'index public.i keys[1].descending',
    'index public.i keys[1].nullsFirst',
    'index public.j keys',
  ]);
});

test('a change says where each side said so last', async () => {
  const { changes } = await compared(
    'CREATE TABLE t (a int);',
    'CREATE TABLE t (a int);\nALTER TABLE t ALTER a SET NOT NULL;',
  );
  const column = changes.find(({ id }) => id === 'column public.t.a');
  if (column?.change !== 'changed') throw new Error('The column has not changed.');
  expect(placeText(column.origins.before!.place)).toBe('test.sql:1:1');
  expect(placeText(column.origins.after!.place)).toBe('test.sql:2:1');
});

test('expressions are compared by their normal forms', async () => {
  const same = await compared(checked('i IN (1,2)'), checked('(i) = ANY (ARRAY[1, 2])'));
  expect(same.changes).toEqual([]);
  const other = await compared(checked('i IN (1, 2)'), checked('i IN (1, 3)'));
  expect(other.changes.map(({ id }) => id)).toEqual(['constraint public.t.c']);
});

test('what one side cannot tell is not compared, and counted', async () => {
  const { changes, notCompared } = await compared(
    `CREATE TABLE t (a int); COMMENT ON TABLE t IS 'x'; CREATE INDEX i ON t (a);`,
    `CREATE TABLE t (a int); ALTER TABLE t SET (fillfactor = 70);`,
    ['index', 'table.comment', 'table.storageParameters'],
  );
  expect(changes).toEqual([]);
  expect(notCompared).toEqual([
    { reason: 'silent', aspect: 'index', count: 1 },
    { reason: 'silent', aspect: 'table.comment', count: 1 },
    { reason: 'silent', aspect: 'table.storageParameters', count: 1 },
  ]);
});

test('an expression without a normal form is neither equal nor different', async () => {
  const sql = `CREATE TABLE t (a tsvector DEFAULT 'b a');`;
  const { changes, notCompared } = await compared(sql, sql);
  expect(changes).toEqual([]);
  expect(notCompared).toMatchObject([
    { reason: 'unknown', id: 'column public.t.a', attribute: 'default' },
  ]);
});

test('the comparison names no kind of object', () => {
  const folder = path.join(import.meta.dirname, '../../../src/compare');
  const kinds = new Set(Object.keys(spacesOf));
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(1);
  const named = files.flatMap((name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    return stringsOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true))
      .filter(
        (string) => kinds.has(string) || [...kinds].some((kind) => string.startsWith(`${kind}.`)),
      )
      .map((string) => `${name} names ${string}`);
  });
  expect(named).toEqual([]);
  const probe = ts.createSourceFile('x.ts', `if (kind === 'table') f("column.x", \`view\`)`, 99);
  expect(stringsOf(probe)).toEqual(['table', 'column.x', 'view']);
});

/** All string literals of a file. */
function stringsOf(file: ts.SourceFile): readonly string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return strings;
}
