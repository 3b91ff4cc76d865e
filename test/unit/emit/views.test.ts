import { expect, test } from 'vitest';
import type { Handle } from '../../../src/catalog/builder.ts';
import { CatalogFixture, emitFixture, textOf } from './catalog-fixture.ts';

/** A view `v` with a column whose type is known and two whose types are not. */
function halfKnown(): { readonly fixture: CatalogFixture; readonly view: Handle } {
  const fixture = new CatalogFixture();
  const view = fixture.view('v', 'SELECT a, f(a) AS b, g(a) AS c FROM t');
  fixture.column(view, 'a', 'int4');
  fixture.column(view, 'b', 'unknown');
  fixture.column(view, 'c', 'unknown');
  return { fixture, view };
}

test('columns whose types are not known are unknown, and said once', async () => {
  const emission = await emitFixture(halfKnown().fixture);
  expect(textOf(emission, 'types/v.ts')).toContain(
    'export interface V {\n  a: number | null;\n  b: unknown;\n  c: unknown;\n}',
  );
  expect(emission.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'type-unknown: view "v": the type of b, c is not known',
  ]);
  expect(emission.diagnostics[0]!.hint).toContain('columns: { "v.b": { type: "…" } }');
});

test('types and names that the settings give', async () => {
  const emission = await emitFixture(halfKnown().fixture, {
    columns: new Map([
      ['v.b', { kind: 'type', type: 'string', from: null }],
      ['v.c', { kind: 'type', type: 'number', from: null }],
    ]),
    names: {
      case: 'camel',
      singular: true,
      tables: new Map([['v', { value: 'overview', row: 'OverviewRow' }]]),
      columns: new Map([['v.c', 'count']]),
    },
  });
  expect(emission.diagnostics).toEqual([]);
  const text = textOf(emission, 'views/v.ts');
  expect(text).toContain("export const overview = Pg.pgView('v', {");
  expect(text).toContain("count: asUnknown('c', { type: 'unknown' }).$type<number>(),");
  expect(textOf(emission, 'types/v.ts')).toContain('export interface OverviewRow {');
});

test('what is not written: temporary views, those without columns, those that settings leave out', async () => {
  const { fixture } = halfKnown();
  fixture.column(fixture.view('mine', 'SELECT 1 AS a', { persistence: 'temporary' }), 'a', 'int4');
  fixture.view('nothing', 'SELECT');
  const emission = await emitFixture(fixture, { exclude: ['v'] });
  expect(emission.files.filter(({ path }) => path.startsWith('views/'))).toEqual([]);
  expect(emission.counts.views).toBe(0);
});

test('a view called as a table of another schema has names of its own', async () => {
  const fixture = new CatalogFixture();
  fixture.column(fixture.table('a_v'), 'id', 'int4');
  const other = fixture.schema('a');
  fixture.column(fixture.view('v', 'SELECT 1 AS id', { parent: other }), 'id', 'int4');
  const emission = await emitFixture(fixture);
  expect(textOf(emission, 'views/a/v.ts')).toContain('export const aVView = a\n');
  expect(emission.diagnostics.map(({ message }) => message)).toEqual([
    'a.v is called "aVView": "aV" is taken',
  ]);
});
