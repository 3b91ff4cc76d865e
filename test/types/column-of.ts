/** A catalog of one column, made by hand: for types that no server at hand has, and for settings. */

import type { Catalog, CatalogFact, Entry } from '../../src/catalog/catalog.ts';
import type { Constant } from '../../src/catalog/expression.ts';
import type { FactKind } from '../../src/catalog/facts.ts';
import { encodeId, type FactId } from '../../src/catalog/id.ts';
import { CatalogReader } from '../../src/catalog/read.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { TypeContext } from '../../src/emit/context.ts';
import type { Code } from '../../src/emit/code.ts';
import { ourFiles } from '../../src/emit/context.ts';
import { mapType } from '../../src/emit/drizzle/column-types/map-type.ts';
import type { MappedType } from '../../src/emit/drizzle/mapped-type.ts';
import type { EmitSettings } from '../../src/emit/settings.ts';

/** The type of a column `public.users.value`. */
export interface ColumnOf {
  /** `pg_catalog.int4`, `public.vector` */
  readonly type: string;
  readonly modifiers?: readonly string[];
  readonly dimensions?: number;
  /** What the type is, unless it is the server's own. */
  readonly kind?: FactKind;
  /** Of a base type; of an extension unless given. */
  readonly made?: 'extension' | 'user';
  /** Of a domain. */
  readonly base?: string;
  readonly settings?: Partial<EmitSettings>;
}

export interface Mapped {
  readonly mapped: MappedType;
  /** `Pg.integer("value")` */
  readonly builder: string;
  /** `number` */
  readonly typescript: string;
  readonly diagnostics: readonly Diagnostic[];
}

const place = { source: { path: 'a.sql', text: 'x' }, span: { start: 0, end: 1 } };
const provenance = { created: { place, via: null }, changed: new Map() };

export const modes: EmitSettings['modes'] = {
  bigint: 'bigint',
  numeric: 'string',
  timestamp: 'date',
  timestamptz: 'date',
  date: 'string',
  time: 'string',
  timetz: 'string',
  point: 'tuple',
  line: 'tuple',
  geometry: 'tuple',
};

/** What the type of the column becomes. */
export function mappedColumn(column: ColumnOf): Mapped {
  const { catalog, entry } = catalogOf(column);
  const diagnostics: Diagnostic[] = [];
  const mapped = mapType(contextOf(catalog, column, diagnostics), entry);
  const builder = codeText(mapped.builder('value'));
  return { mapped, builder, typescript: codeText(mapped.typescript), diagnostics };
}

/** The default's JavaScript value; null where only SQL says it. */
export function mappedDefault(
  column: ColumnOf,
  text: string,
  constant: Partial<Constant<FactId>> | null,
): string | null {
  const whole = { kind: 'string', text: '', label: null, isCast: text.includes('::') } as const;
  const expression = {
    pieces: [text],
    constant: constant === null ? null : { ...whole, ...constant },
  };
  const value = mappedColumn(column).mapped.defaultValue(expression);
  return value === null ? null : codeText(value);
}

function catalogOf({ type, modifiers = [], dimensions = 0, ...rest }: ColumnOf): {
  readonly catalog: Catalog;
  readonly entry: Entry<'column'>;
} {
  const entries = new Map<FactId, Entry>();
  const { kind = 'baseType', made = 'extension', base } = rest;
  const add = (kindOf: FactKind, path: readonly string[], fact: object): FactId => {
    const id = encodeId({ kind: kindOf, path });
    const common = { kind: kindOf, name: path.at(-1)!, parent: null, comment: null };
    entries.set(id, { id, fact: { ...common, ...fact } as CatalogFact, rank: 0, provenance });
    return id;
  };
  const path = type.split('.');
  const baseType =
    base === undefined ? null : use(encodeId({ kind: 'baseType', path: base.split('.') }));
  const isOwn = path[0] === 'pg_catalog';
  const typeId = isOwn ? encodeId({ kind, path }) : add(kind, path, { made, baseType });
  const id = add('column', ['public', 'users', 'value'], {
    type: use(typeId, modifiers, dimensions),
    default: null,
  });
  return { catalog: { entries }, entry: entries.get(id) as Entry<'column'> };
}

function use(type: FactId, modifiers: readonly string[] = [], dimensions = 0): object {
  return { type, modifiers, dimensions };
}

function contextOf(
  catalog: Catalog,
  { settings }: ColumnOf,
  diagnostics: Diagnostic[],
): TypeContext {
  const enumNames = new Map([
    [encodeId({ kind: 'enum', path: ['public', 'mood'] }), { value: 'mood', type: 'Mood' }],
  ]);
  const names = { tables: new Map(), views: new Map(), columns: new Map(), enums: enumNames };
  const unset = { searchPath: ['public'], types: new Map(), columns: new Map(), file: null, modes };
  return {
    reader: new CatalogReader(catalog),
    names: { ...names, sequences: new Map(), schemas: new Map() },
    settings: { ...unset, ...settings } as EmitSettings,
    report: (each) => void diagnostics.push(each),
    useTemplate: (name) => {
      const from = { kind: 'output', path: ourFiles.customTypes } as const;
      return { kind: 'import', name, local: name, from, typeOnly: false };
    },
  };
}

/** Code without its imports. */
function codeText(code: Code): string {
  if (typeof code === 'string') return code;
  return 'kind' in code ? code.local : code.map(codeText).join('');
}
