/** The nested view of a frozen catalog: a table with all that belongs to it. */

import type { Catalog, CatalogFact, Entry } from './catalog.ts';
import type { ConstraintType, FactKind } from './facts.ts';
import { decodeId, type FactId } from './id.ts';

/** A table and its parts, each in the order in which a reader expects it. */
export interface TableView {
  readonly entry: Entry<'table'>;
  readonly schema: string;
  /** In the table's order. */
  readonly columns: readonly Entry<'column'>[];
  /** By kind, then by name. */
  readonly constraints: readonly Entry<'constraint'>[];
  /** By name, those of constraints left out. */
  readonly indexes: readonly Entry<'index'>[];
  readonly triggers: readonly Entry<'trigger'>[];
  readonly policies: readonly Entry<'policy'>[];
}

/** A view, materialized or not, with its columns in order and what stands on it, by name. */
export interface ViewWithColumns {
  readonly entry: Entry<'view'> | Entry<'materializedView'>;
  readonly schema: string;
  readonly columns: readonly Entry<'column'>[];
  readonly indexes: readonly Entry<'index'>[];
  readonly triggers: readonly Entry<'trigger'>[];
}

const constraintOrder: readonly ConstraintType[] = [
  'primaryKey',
  'unique',
  'foreignKey',
  'check',
  'exclusion',
  'notNull',
];

/** A catalog with its parts found by parent, kind and table, each looked up once. */
export class CatalogReader {
  readonly catalog: Catalog;
  readonly #byKind = new Map<FactKind, Entry[]>();
  readonly #byParent = new Map<FactId, Entry[]>();
  readonly #indexesOf = new Map<FactId, Entry<'index'>[]>();

  constructor(catalog: Catalog) {
    this.catalog = catalog;
    for (const entry of catalog.entries.values()) {
      push(this.#byKind, entry.fact.kind, entry);
      if (entry.fact.parent !== null) push(this.#byParent, entry.fact.parent, entry);
      if (isKind(entry, 'index')) push(this.#indexesOf, entry.fact.table, entry);
    }
  }

  /** All facts of a kind, oldest first. */
  all<K extends FactKind>(kind: K): readonly Entry<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Entry<K>[];
  }

  /** The fact of an id; undefined for the server's own types. Throws when it is of another kind. */
  find<K extends FactKind>(kind: K, id: FactId): Entry<K> | undefined {
    const entry = this.catalog.entries.get(id);
    if (entry !== undefined && !isKind(entry, kind)) throw new Error(`${id} is not a ${kind}.`);
    return entry;
  }

  /** The fact of an id, which must be there. */
  get<K extends FactKind>(kind: K, id: FactId): Entry<K> {
    const entry = this.find(kind, id);
    if (entry === undefined) throw new Error(`There is no ${id}.`);
    return entry;
  }

  /** What lives in an object, of one kind, oldest first. */
  children<K extends FactKind>(parent: FactId, kind: K): readonly Entry<K>[] {
    const found: Entry<K>[] = [];
    for (const entry of this.#byParent.get(parent) ?? []) {
      if (isKind(entry, kind)) found.push(entry);
    }
    return found;
  }

  /** Columns of a table or attributes of a composite type, in order. */
  columns(parent: FactId): readonly Entry<'column'>[] {
    return this.children(parent, 'column').toSorted((a, b) => a.fact.position - b.fact.position);
  }

  /** Labels of an enum, in order. */
  labels(parent: FactId): readonly Entry<'enumLabel'>[] {
    return this.children(parent, 'enumLabel').toSorted(
      (a, b) => a.fact.sortOrder - b.fact.sortOrder,
    );
  }

  /** Indexes of a table by name, with those of constraints. */
  indexes(table: FactId): readonly Entry<'index'>[] {
    return (this.#indexesOf.get(table) ?? []).toSorted(byName);
  }

  /** A table with its parts. */
  table(entry: Entry<'table'>): TableView {
    const { id } = entry;
    return {
      entry,
      schema: schemaOf(id),
      columns: this.columns(id),
      constraints: this.children(id, 'constraint').toSorted(byKindAndName),
      indexes: this.indexes(id).filter(({ fact }) => !fact.isConstraint),
      triggers: this.children(id, 'trigger').toSorted(byName),
      policies: this.children(id, 'policy').toSorted(byName),
    };
  }

  /** All tables with their parts, sorted by schema and name. */
  tables(): readonly TableView[] {
    return this.all('table')
      .map((entry) => this.table(entry))
      .toSorted(bySchemaAndName);
  }

  /** All views, materialized or not, sorted by schema and name. */
  views(): readonly ViewWithColumns[] {
    const entries = [...this.all('view'), ...this.all('materializedView')];
    return entries
      .map((entry) => ({
        entry,
        schema: schemaOf(entry.id),
        columns: this.columns(entry.id),
        indexes: this.indexes(entry.id),
        triggers: this.children(entry.id, 'trigger').toSorted(byName),
      }))
      .toSorted(bySchemaAndName);
  }
}

/** The schema that an id's object stands in: the first part of its path. */
export function schemaOf(id: FactId): string {
  return decodeId(id).path[0]!;
}

/** Narrows an entry to a kind. */
export function isKind<K extends FactKind>(entry: Entry, kind: K): entry is Entry<K> & Entry {
  return entry.fact.kind === kind;
}

/** Compares by code units, the same on every system. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface InSchema {
  readonly schema: string;
  readonly entry: { readonly fact: CatalogFact };
}

function bySchemaAndName(a: InSchema, b: InSchema): number {
  return byCodeUnit(a.schema, b.schema) || byName(a.entry, b.entry);
}

function byName(a: { readonly fact: CatalogFact }, b: { readonly fact: CatalogFact }): number {
  return byCodeUnit(a.fact.name, b.fact.name);
}

function byKindAndName(a: Entry<'constraint'>, b: Entry<'constraint'>): number {
  const kinds = constraintOrder.indexOf(a.fact.type) - constraintOrder.indexOf(b.fact.type);
  return kinds || byCodeUnit(a.fact.name, b.fact.name);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
