/** The written models as Drizzle itself reads them, held against the catalog they were written from. */

import { is, type Column } from 'drizzle-orm';
import {
  getMaterializedViewConfig,
  getTableConfig,
  getViewConfig,
  isPgEnum,
  PgDialect,
  PgMaterializedView,
  PgTable,
  PgView,
  type ForeignKey,
} from 'drizzle-orm/pg-core';
import { expect } from 'vitest';
import type { CatalogFact } from '../../src/catalog/catalog.ts';
import { expressionText } from '../../src/catalog/expression-text.ts';
import { decodeId, type FactId } from '../../src/catalog/id.ts';
import { CatalogReader, type TableView, type ViewWithColumns } from '../../src/catalog/read.ts';
import { selectEmitted } from '../../src/emit/select.ts';
import { emitSettings } from '../unit/emit/catalog-fixture.ts';
import type { Case } from './case-folder.ts';
import type { Emissions } from './emissions.ts';
import { firstReading } from './first-run.ts';

/** Tables, columns, keys, foreign keys, checks, indexes, policies, views and enums are the catalog's. */
export async function checkReadBack(each: Case, emissions: Emissions): Promise<void> {
  const { catalog } = await firstReading(each, 18);
  const reader = new CatalogReader(catalog);
  const selected = selectEmitted(reader, emitSettings());
  const emitted = new Set(selected.tables.map(({ entry }) => entry.id));
  const said = [
    ...selected.tables.flatMap((table) => catalogLines(table, emitted)),
    ...selected.views.map(catalogView),
    ...selected.enums.map(({ id }) => enumLine(pathOf(id), reader.labels(id).map(nameOf))),
  ];
  const read = Object.values(await emissions.load(each)).flatMap((value) => {
    if (is(value, PgTable)) return drizzleLines(value);
    if (is(value, PgView) || is(value, PgMaterializedView)) return drizzleView(value);
    return isPgEnum(value)
      ? [enumLine(schemaPath(value.schema, value.enumName), value.enumValues)]
      : [];
  });
  expect(read.toSorted()).toEqual(said.toSorted());
}

function enumLine(name: string, labels: readonly string[]): string {
  return `enum ${name} (${labels.join(', ')})`;
}

interface ViewWords {
  readonly isMaterialized: boolean;
  readonly name: string;
  readonly columns: readonly string[];
  readonly query: string;
}

function viewLine({ isMaterialized, name, columns, query }: ViewWords): string {
  const kind = isMaterialized ? 'materialized view' : 'view';
  return `${kind} ${name} (${columns.join(', ')}) as ${query}`;
}

function catalogView({ entry: { id, fact }, columns }: ViewWithColumns): string {
  return viewLine({
    isMaterialized: fact.kind === 'materializedView',
    name: pathOf(id),
    columns: columns.map(nameOf),
    query: expressionText(fact.query),
  });
}

function drizzleView(view: PgView | PgMaterializedView): string {
  const isMaterialized = is(view, PgMaterializedView);
  const { name, schema, selectedFields, query } = is(view, PgMaterializedView)
    ? getMaterializedViewConfig(view)
    : getViewConfig(view);
  return viewLine({
    isMaterialized,
    name: schemaPath(schema, name),
    columns: Object.values(selectedFields).map((field) => (field as Column).name),
    query: new PgDialect().sqlToQuery(query!).sql.trim(),
  });
}

function pathOf(id: FactId): string {
  return decodeId(id).path.join('.');
}

function lastOf(id: FactId): string {
  return decodeId(id).path.at(-1)!;
}

function nameOf({ fact }: { readonly fact: { readonly name: string } }): string {
  return fact.name;
}

function schemaPath(schema: string | undefined, name: string): string {
  return `${schema ?? 'public'}.${name}`;
}

/** A line a part of a table, as the catalog has it. */
function catalogLines(table: TableView, emitted: ReadonlySet<FactId>): readonly string[] {
  const name = pathOf(table.entry.id);
  return [
    `table ${name}${table.entry.fact.rowSecurity ? ' row security' : ''}`,
    ...table.columns.map(({ fact }) => columnLine(name, fact.name, flagsOf(fact))),
    ...table.constraints.flatMap(({ fact }) => constraintLine(name, fact, emitted)),
    ...table.indexes.map(({ fact }) =>
      indexLine(name, { name: fact.name, unique: fact.unique, keys: fact.keys.length }),
    ),
    ...table.policies.map(({ fact }) => `policy ${name} ${fact.name} for ${fact.command}`),
  ];
}

interface ColumnFlags {
  readonly notNull: boolean;
  /** Something stands in where no value is given. */
  readonly hasDefault: boolean;
  readonly identity: string | undefined;
  readonly generated: boolean;
}

function flagsOf(fact: CatalogFact<'column'>): ColumnFlags {
  const { notNull, identity, generated } = fact;
  // A default that is NULL under a cast says nothing.
  const saysNull = fact.default?.constant?.kind === 'null';
  return {
    notNull,
    hasDefault: (fact.default !== null && !saysNull) || identity !== null,
    identity: identity?.mode,
    generated: generated !== null,
  };
}

function columnLine(table: string, column: string, flags: ColumnFlags): string {
  const said = Object.entries(flags).filter(([, value]) => value !== false && value !== undefined);
  return `column ${table}.${column} ${said.map(([key, value]) => `${key}=${value}`).join(' ')}`;
}

function constraintLine(
  table: string,
  fact: CatalogFact<'constraint'>,
  emitted: ReadonlySet<FactId>,
): readonly string[] {
  switch (fact.type) {
    case 'primaryKey':
      return fact.withoutOverlaps ? [] : [`primary key ${table} (${fact.columns.map(lastOf)})`];
    case 'unique':
      return fact.withoutOverlaps
        ? []
        : [`unique ${table} ${fact.name} (${fact.columns.map(lastOf)})`];
    case 'check':
      return [`check ${table} ${fact.name}`];
    case 'foreignKey':
      if (fact.period || !emitted.has(fact.foreignTable)) return [];
      return [
        foreignKeyLine(table, {
          ...fact,
          columns: fact.columns.map(lastOf),
          foreignTable: pathOf(fact.foreignTable),
          foreignColumns: fact.foreignColumns.map(lastOf),
        }),
      ];
    case 'exclusion':
    case 'notNull':
      return [];
    default:
      return fact satisfies never;
  }
}

interface ForeignKeyWords {
  readonly name: string;
  readonly columns: readonly string[];
  readonly foreignTable: string;
  readonly foreignColumns: readonly string[];
  readonly onUpdate: string;
  readonly onDelete: string;
}

function foreignKeyLine(table: string, key: ForeignKeyWords): string {
  const { name, columns, foreignTable, foreignColumns, onUpdate, onDelete } = key;
  return `foreign key ${table} ${name} (${columns.join()}) to ${foreignTable} (${foreignColumns.join()}) update ${onUpdate} delete ${onDelete}`;
}

interface IndexWords {
  readonly name: string | undefined;
  readonly unique: boolean;
  readonly keys: number;
}

function indexLine(table: string, { name, unique, keys }: IndexWords): string {
  return `index ${table} ${name} of ${keys}${unique ? ' unique' : ''}`;
}

/** The same lines, as Drizzle reads its own objects. */
function drizzleLines(table: PgTable): readonly string[] {
  const config = getTableConfig(table);
  const name = schemaPath(config.schema, config.name);
  const primary = config.columns.filter((column) => column.primary).map((column) => column.name);
  const keys = config.primaryKeys.map((key) => key.columns.map((column) => column.name));
  if (primary.length > 0) keys.push(primary);
  return [
    `table ${name}${config.enableRLS ? ' row security' : ''}`,
    ...config.columns.map((column) =>
      columnLine(name, column.name, {
        notNull: column.notNull,
        hasDefault: column.hasDefault,
        identity: column.generatedIdentity?.type,
        generated: column.generated !== undefined,
      }),
    ),
    ...keys.map((columns) => `primary key ${name} (${columns})`),
    ...config.columns.flatMap((column) =>
      column.isUnique ? [`unique ${name} ${column.uniqueName} (${column.name})`] : [],
    ),
    ...config.uniqueConstraints.map(
      (unique) => `unique ${name} ${unique.name} (${unique.columns.map((column) => column.name)})`,
    ),
    ...config.foreignKeys.map((key) => foreignKeyLine(name, foreignKeyWords(key))),
    ...config.checks.map((check) => `check ${name} ${check.name}`),
    ...config.indexes.map(({ config: { name: index, unique, columns } }) =>
      indexLine(name, { name: index, unique, keys: columns.length }),
    ),
    ...config.policies.map((policy) => `policy ${name} ${policy.name} for ${policy.for ?? 'all'}`),
  ];
}

function foreignKeyWords(key: ForeignKey): ForeignKeyWords {
  const { columns, foreignColumns, foreignTable } = key.reference();
  const { schema, name } = getTableConfig(foreignTable);
  return {
    name: key.getName(),
    columns: columns.map((column) => column.name),
    foreignTable: schemaPath(schema, name),
    foreignColumns: foreignColumns.map((column) => column.name),
    onUpdate: key.onUpdate ?? 'no action',
    onDelete: key.onDelete ?? 'no action',
  };
}
