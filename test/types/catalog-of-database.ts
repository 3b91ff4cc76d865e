/** A catalog of what a database holds, as far as types of columns go. */

import type { Client } from 'pg';
import type { Catalog, CatalogFact, Entry } from '../../src/catalog/catalog.ts';
import type { FactKind, TypeUse } from '../../src/catalog/facts.ts';
import { encodeId, type FactId } from '../../src/catalog/id.ts';

interface TypeRow {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly typtype: string;
  readonly is_extension: boolean;
  readonly base: UseRow | null;
  readonly labels: readonly string[];
}

interface UseRow {
  readonly type: number;
  readonly text: string;
  readonly dimensions: number;
}

interface ColumnRow extends UseRow {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly position: number;
  readonly not_null: boolean;
}

/** The element's type of an array, and the type as the server prints it. */
const use = (type: string, typmod: string, dimensions: string): string => `
  'type', (SELECT coalesce(nullif(CASE WHEN typcategory = 'A' THEN typelem ELSE 0 END, 0), oid)::bigint FROM pg_type WHERE oid = ${type}),
  'text', format_type(${type}, ${typmod}), 'dimensions', ${dimensions}`;

const schemasQuery = `
  SELECT nspname AS name FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY oid`;

const typesQuery = `
  SELECT t.oid::bigint::float8 AS oid, n.nspname AS schema, t.typname AS name, t.typtype,
    EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e') AS is_extension,
    CASE WHEN t.typtype = 'd' THEN json_build_object(${use('t.typbasetype', 't.typtypmod', 't.typndims')}) END AS base,
    (SELECT coalesce(json_agg(enumlabel ORDER BY enumsortorder), '[]') FROM pg_enum WHERE enumtypid = t.oid) AS labels
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typcategory <> 'A' OR t.typtype = 'd' ORDER BY t.oid`;

const columnsQuery = `
  SELECT n.nspname AS schema, c.relname AS table, a.attname AS name, a.attnum AS position,
    a.attnotnull AS not_null, json_build_object(${use('a.atttypid', 'a.atttypmod', 'a.attndims')}) AS use
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND a.attnum > 0 AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  ORDER BY c.oid, a.attnum`;

const kinds: Readonly<Record<string, FactKind>> = {
  e: 'enum',
  d: 'domain',
  c: 'compositeType',
  r: 'rangeType',
  m: 'multirangeType',
};

const provenance = {
  created: {
    place: { source: { path: 'setup.sql', text: '' }, span: { start: 0, end: 0 } },
    via: null,
  },
  changed: new Map(),
} as unknown as Entry['provenance'];

const plainTable = {
  kindOfTable: 'ordinary',
  persistence: 'permanent',
  partitionKey: null,
  partitionOf: null,
  inherits: [],
  ofType: null,
  rowSecurity: false,
  forceRowSecurity: false,
  storageParameters: {},
  tablespace: null,
  accessMethod: null,
  replicaIdentity: 'default',
};

const plainColumn = {
  collation: null,
  default: null,
  identity: null,
  generated: null,
  isLocal: true,
  inheritCount: 0,
  storage: null,
  compression: null,
  statistics: null,
};

/** Its enums, domains and other types, and its tables with their columns. */
export async function catalogOfDatabase(client: Pick<Client, 'query'>): Promise<Catalog> {
  const types = (await client.query<TypeRow>(typesQuery)).rows;
  const columns = (await client.query<ColumnRow & { use: UseRow }>(columnsQuery)).rows;
  const schemas = (await client.query<{ name: string }>(schemasQuery)).rows;
  const entries = new Map<FactId, Entry>();
  const add = (kind: FactKind, path: readonly string[], fact: object): FactId => {
    const id = encodeId({ kind, path });
    const parent = path.length > 1 ? encodeId({ kind: 'schema', path: path.slice(0, -1) }) : null;
    const common = { kind, name: path.at(-1)!, parent, comment: null };
    const rank = entries.size;
    entries.set(id, { id, fact: { ...common, ...fact } as CatalogFact, rank, provenance });
    return id;
  };
  const kindOf = ({ typtype }: TypeRow): FactKind => kinds[typtype] ?? 'baseType';
  const ids = new Map(
    types.map((row) => [row.oid, encodeId({ kind: kindOf(row), path: [row.schema, row.name] })]),
  );
  const useOf = ({ type, text, dimensions }: UseRow): TypeUse<FactId> => ({
    type: ids.get(type)!,
    modifiers: modifiersOf(text),
    dimensions,
  });
  for (const { name } of schemas) add('schema', [name], { owner: null });
  for (const row of types) {
    if (row.schema === 'pg_catalog' || row.schema === 'information_schema') continue;
    const base = row.base === null ? {} : { ...plainColumn, baseType: useOf(row.base) };
    const made = row.is_extension ? 'extension' : 'user';
    const id = add(kindOf(row), [row.schema, row.name], { ...base, made });
    for (const [sortOrder, label] of row.labels.entries()) {
      add('enumLabel', [row.schema, row.name, label], { parent: id, sortOrder });
    }
  }
  for (const { schema, table, name, position, not_null, use } of columns) {
    const parent = encodeId({ kind: 'table', path: [schema, table] });
    if (!entries.has(parent)) add('table', [schema, table], plainTable);
    add('column', [schema, table, name], {
      parent,
      position,
      notNull: not_null,
      type: useOf(use),
      ...plainColumn,
    });
  }
  return { entries };
}

/** `numeric(10,2)`, `interval day to second(3)` */
function modifiersOf(text: string): readonly string[] {
  const listed = /\(([^()]*)\)/.exec(text)?.[1];
  const interval = /^interval(?: ([a-z ]+))?/.exec(text);
  if (interval === null) return listed?.split(',') ?? [];
  const fields = interval[1]?.trim() ?? '';
  if (listed === undefined) return fields === '' ? [] : [fields];
  return [fields, listed];
}
