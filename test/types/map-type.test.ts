/** What types become that no server at hand has, and what settings make of any. */

import { expect, test } from 'vitest';
import type { ImportedName } from '../../src/emit/code.ts';
import type { GivenColumn, GivenType } from '../../src/emit/settings.ts';
import { mappedColumn, modes, type ColumnOf } from './column-of.ts';

test.for<[ColumnOf, builder: string, typescript: string]>([
  [
    { type: 'public.vector', modifiers: ['3'] },
    'Pg.vector("value", { dimensions: 3 })',
    'number[]',
  ],
  [{ type: 'public.vector' }, 'asVector("value", { type: "vector" })', 'number[]'],
  [
    { type: 'extensions.vector', modifiers: ['3'] },
    'asVector("value", { type: "extensions.vector(3)" })',
    'number[]',
  ],
  [
    { type: 'public.halfvec', modifiers: ['3'] },
    'Pg.halfvec("value", { dimensions: 3 })',
    'number[]',
  ],
  [
    { type: 'public.sparsevec', modifiers: ['3'] },
    'Pg.sparsevec("value", { dimensions: 3 })',
    'string',
  ],
  [
    { type: 'public.geometry', modifiers: ['Point'] },
    'Pg.geometry("value", { type: "point", mode: "tuple" })',
    '[number, number]',
  ],
  [
    { type: 'public.geometry', modifiers: ['Point', '4326'] },
    'asGeometryPoint("value", { type: "geometry(Point,4326)" })',
    '[number, number]',
  ],
  [
    {
      type: 'public.geography',
      modifiers: ['point', '4326'],
      settings: { modes: { ...modes, geometry: 'xy' } },
    },
    'asGeometryPointXy("value", { type: "geography(point,4326)" })',
    '{ x: number; y: number }',
  ],
  [
    { type: 'public.geometry', modifiers: ['Polygon', '4326'] },
    'asText("value", { type: "geometry(Polygon,4326)" })',
    'string',
  ],
  // Its arrays are separated by colons.
  [
    { type: 'public.geometry', modifiers: ['Point', '4326'], dimensions: 1 },
    'asText("value", { type: "geometry(Point,4326)[]" })',
    'string',
  ],
  [
    { type: 'public.frame', kind: 'domain', base: 'pg_catalog.box', dimensions: 1 },
    'asText("value", { type: "frame[]" })',
    'string',
  ],
  [{ type: 'pg_catalog.box', dimensions: 2 }, 'asText("value", { type: "box[][]" })', 'string'],
  [{ type: 'public.mood', kind: 'enum' }, 'mood("value")', 'Mood'],
  [{ type: 'public.hidden', kind: 'enum' }, 'asText("value", { type: "hidden" })', 'string'],
  [{ type: 'public.users', kind: 'table' }, 'asText("value", { type: "users" })', 'string'],
])('%o', ([column, builder, typescript]) => {
  expect(mappedColumn(column)).toMatchObject({ builder, typescript, diagnostics: [] });
});

test.for<[type: string, serial: string | null]>([
  ['int2', 'Pg.smallserial("value")'],
  ['int4', 'Pg.serial("value")'],
  ['int8', 'Pg.bigserial("value", { mode: "bigint" })'],
  ['text', null],
])('%s as a serial', ([type, serial]) => {
  const { mapped } = mappedColumn({ type: `pg_catalog.${type}` });
  const builder = mapped.serialBuilder?.('value') ?? null;
  expect(builder === null ? null : [builder].flat(9).map(text).join('')).toBe(serial);
});

test('a type that we do not know is unknown, and said at the column', () => {
  const found = mappedColumn({ type: 'app.mystery', made: 'user', modifiers: ['1'] });
  expect(found.builder).toBe('asUnknown("value", { type: "app.mystery(1)" })');
  expect(found.typescript).toBe('unknown');
  expect(found.mapped).toMatchObject({ unknownType: true, includesNull: true });
  expect(found.diagnostics).toMatchObject([
    {
      code: 'type-unknown',
      severity: 'warning',
      message: 'type app.mystery is not known: value becomes unknown',
      place: { source: { path: 'a.sql' } },
    },
  ]);
});

test('names cannot become code', () => {
  const type = `public.a"b'c\\d\`\${e}`;
  const { builder } = mappedColumn({ type, kind: 'domain', base: 'pg_catalog.text' });
  expect(builder).toBe(`asText("value", { type: ${JSON.stringify(`"a""b'c\\d\`\${e}"`)} })`);
});

test.for<[keys: Record<string, GivenType>, column: ColumnOf, typescript: string]>([
  [{ jsonb: { type: 'Json', from: '/p/json' } }, { type: 'pg_catalog.jsonb' }, '<Json>'],
  [
    { jsonb: { type: 'Json', from: '/p/json' } },
    { type: 'pg_catalog.jsonb', dimensions: 2 },
    '<Json>[][]',
  ],
  [
    { text: { type: `'a' | 'b'`, from: null } },
    { type: 'pg_catalog.text', dimensions: 1 },
    `('a' | 'b')[]`,
  ],
  [{ 'character varying': { type: 'Name', from: null } }, { type: 'pg_catalog.varchar' }, 'Name'],
  [
    { 'app.mystery': { type: 'Mystery', from: 'pkg' } },
    { type: 'app.mystery', made: 'user' },
    '<Mystery>',
  ],
  [
    { doc: { type: 'Doc', from: 'pkg' }, jsonb: { type: 'Json', from: null } },
    { type: 'public.doc', kind: 'domain', base: 'pg_catalog.jsonb' },
    '<Doc>',
  ],
  [
    { jsonb: { type: 'Json', from: 'pkg' } },
    { type: 'public.doc', kind: 'domain', base: 'pg_catalog.jsonb' },
    '<Json>',
  ],
])('types %o', ([types, column, typescript]) => {
  const { mapped, diagnostics } = mappedColumn({
    ...column,
    settings: { types: new Map(Object.entries(types)) },
  });
  expect(withImports(mapped.typescript)).toBe(typescript);
  expect(mapped.needs$type).toBe(true);
  expect(diagnostics).toEqual([]);
});

test.for<[type: string, expected: string]>([
  ['Prefs', '<Prefs>'],
  ['Prefs[]', '<Prefs>[]'],
  ['Partial<Prefs>', 'Partial<<Prefs>>'],
  ['Record<string, Tag | null>', '(Record<string, <Tag> | null>)'],
  [
    '{ tag: Tag; "Quoted": 1; more?: Outer.Inner }',
    '({ tag: <Tag>; "Quoted": 1; more?: <Outer>.Inner })',
  ],
  ["'Prefs' | Prefs", "('Prefs' | <Prefs>)"],
])('of a column: %s', ([type, expected]) => {
  const given: GivenColumn = { kind: 'type', type, from: '/project/src/prefs.ts' };
  const { mapped } = columnGiven('users.value', given, { type: 'pg_catalog.jsonb', dimensions: 1 });
  expect(withImports(mapped.typescript)).toBe(expected);
  const imports = [mapped.typescript].flat(9).filter((code) => typeof code !== 'string');
  for (const { from, typeOnly } of imports as ImportedName[]) {
    expect({ from, typeOnly }).toEqual({
      from: { kind: 'user', path: '/project/src/prefs' },
      typeOnly: true,
    });
  }
});

test.for([
  ['public.users.value', true],
  ['users.value', true],
  ['*.value', true],
  ['public.*', true],
  ['app.users.value', false],
  ['other.value', false],
  ['users.val', false],
] as const)('the key %s means the column: %s', ([key, means]) => {
  const { typescript } = columnGiven(
    key,
    { kind: 'mode', mode: 'number' },
    { type: 'pg_catalog.int8' },
  );
  expect(typescript).toBe(means ? 'number' : 'bigint');
});

test('a name wins over a pattern', () => {
  const columns = new Map<string, GivenColumn>([
    ['*.value', { kind: 'type', type: 'A', from: null }],
    ['users.value', { kind: 'type', type: 'B', from: null }],
  ]);
  const { typescript } = mappedColumn({ type: 'pg_catalog.text', settings: { columns } });
  expect(typescript).toBe('B');
});

test('a mode that the type does not have is told, but not of a pattern', () => {
  const given: GivenColumn = { kind: 'mode', mode: 'xy' };
  const column = { type: 'pg_catalog.int4' };
  expect(columnGiven('users.value', given, column).diagnostics).toMatchObject([
    { code: 'settings-unused', message: 'columns["users.value"]: integer has no mode "xy"' },
  ]);
  expect(columnGiven('*.value', given, column).diagnostics).toEqual([]);
});

test('any and unknown take null in', () => {
  for (const type of ['any', 'unknown']) {
    const given = columnGiven(
      '*.value',
      { kind: 'type', type, from: null },
      { type: 'pg_catalog.text' },
    );
    expect(given.mapped.includesNull).toBe(true);
  }
});

function columnGiven(key: string, given: GivenColumn, column: ColumnOf) {
  return mappedColumn({ ...column, settings: { columns: new Map([[key, given]]) } });
}

/** Imported names stand in angle brackets. */
function withImports(code: unknown): string {
  return [code]
    .flat(9)
    .map((part) => (typeof part === 'string' ? part : `<${text(part)}>`))
    .join('');
}

function text(part: unknown): string {
  return typeof part === 'string' ? part : (part as ImportedName).local;
}
