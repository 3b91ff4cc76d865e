/** Normal forms of the expressions of one catalog: each text is read once. */

import type { Catalog, CatalogFact } from '../catalog/catalog.ts';
import { nameOf } from '../catalog/expression-text.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { decodeId, type FactId } from '../catalog/id.ts';
import { builtInTypes } from '../postgres/types.ts';
import { normalForm, type NormalFormContext } from '../statements/normal-form/normal-form.ts';
import type { Grammar } from '../statements/parse.ts';

/** What an expression stands in. */
export interface Where {
  readonly id: FactId;
  readonly fact: CatalogFact;
  /** The type that a bare literal takes, by its pg_type name; null where it is not known. */
  readonly expected: string | null;
}

interface Job {
  readonly sql: string;
  readonly context: NormalFormContext;
}

const noTypes: ReadonlySet<string> = new Set();

/** Reading waits for the grammar, so forms are asked for first, then made, then had. */
export class NormalForms {
  readonly #catalog: Catalog;
  readonly #objects = new Set<string>();
  readonly #types = new Set<string>();
  readonly #functions = new Set<string>();
  /** Of each relation and domain, by its id's path, its columns with the names of their types. */
  readonly #columns = new Map<string, Map<string, ReadonlySet<string>>>();
  readonly #jobs = new Map<string, Job>();
  readonly #known = new Map<string, string | null>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    for (const { id, fact } of catalog.entries.values()) this.#note(id, fact);
  }

  #note(id: FactId, fact: CatalogFact): void {
    const { path } = decodeId(id);
    if (fact.kind === 'column') {
      this.#columnsOf(path.slice(0, -1)).set(fact.name, this.#typeNames(fact.type));
    } else if (fact.kind === 'domain') {
      this.#columnsOf(path).set('value', this.#typeNames(fact.baseType));
    } else if (fact.kind === 'table') this.#columnsOf(path);
    const name = `${path[0]}.${nameOf(id)}`;
    if (fact.kind === 'function') this.#functions.add(name);
    if (fact.kind === 'domain' || fact.kind === 'enum') this.#types.add(name);
    const isOfExtension = fact.kind === 'baseType' && fact.made === 'extension';
    if (path.length === 2 && !isOfExtension) this.#objects.add(name);
  }

  /** The type's name, and those of the types under a domain. */
  #typeNames({ type, dimensions }: TypeUse<FactId>): ReadonlySet<string> {
    const own = `${nameOf(type)}${dimensions > 0 ? '[]' : ''}`;
    const fact = dimensions > 0 ? undefined : this.#catalog.entries.get(type)?.fact;
    return new Set([own, ...(fact?.kind === 'domain' ? this.#typeNames(fact.baseType) : [])]);
  }

  #columnsOf(path: readonly string[]): Map<string, ReadonlySet<string>> {
    const key = JSON.stringify(path);
    let names = this.#columns.get(key);
    if (names === undefined) this.#columns.set(key, (names = new Map()));
    return names;
  }

  /** The form of a text; null where it is not known, and before it was made. */
  ask(sql: string, where: Where, isBound = false): string | null {
    const table = tableOf(where);
    const { expected } = where;
    const key = JSON.stringify([sql, expected, table, isBound]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#jobs.set(key, { sql, context: { ...this.#contextOf(table), expected, isBound } });
    return null;
  }

  /** Makes the forms that were asked for. */
  async make(grammar: Grammar): Promise<void> {
    for (const [key, { sql, context }] of this.#jobs) {
      this.#known.set(key, await normalForm(sql, grammar, context));
    }
    this.#jobs.clear();
  }

  #contextOf(table: FactId | null): NormalFormContext {
    return {
      objects: this.#objects,
      isType: (path) => this.#isType(path),
      table: table === null ? null : nameOf(table),
      typesOf: (column) =>
        (table === null ? undefined : this.#columnsOf(decodeId(table).path).get(column)) ?? noTypes,
      columnsOf: (schema, relation) => this.#columnNames(schema, relation),
    };
  }

  #isType(path: readonly string[]): boolean {
    const name = path.join('.');
    if (this.#functions.has(name)) return false;
    return this.#types.has(name) || builtInTypes.has(name.replace(/^pg_catalog\./, ''));
  }

  #columnNames(schema: string | null, relation: string): ReadonlySet<string> | null {
    if (schema === null) return null;
    const columns = this.#columns.get(JSON.stringify([schema, relation]));
    return columns === undefined ? null : new Set(columns.keys());
  }
}

/** The relation whose columns an expression can name, or the domain of VALUE. */
function tableOf({ fact, id }: Where): FactId | null {
  if (fact.kind === 'index') return fact.table;
  return fact.kind === 'table' ? id : fact.parent;
}
