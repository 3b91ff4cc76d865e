/**
 * A catalog made ready for comparison: expressions get their normal form, and what sources write
 * in several ways is written in one. Only comparing pays for it.
 */

import type { Catalog, CatalogFact, Entry } from '../catalog/catalog.ts';
import { isExpression, type Expression } from '../catalog/expression.ts';
import type { Argument, FactKind, IndexKey, TypeUse } from '../catalog/facts.ts';
import { nameOf } from '../catalog/expression-text.ts';
import { decodeId, encodeId, type FactId } from '../catalog/id.ts';
import { unknown } from '../catalog/unknown.ts';
import { isDefaultOperatorClass } from '../postgres/default-operator-classes.ts';
import { normalForm, type NormalFormContext } from '../statements/normal-form/normal-form.ts';
import type { Grammar } from '../statements/parse.ts';
import { qualifiedText } from './qualified-text.ts';

/** The major version whose grammar reads what any server prints. */
export const newestGrammar = 18;

/** The same facts, ready to be compared. The grammar should be the newest. */
export async function normalise(catalog: Catalog, grammar: Grammar): Promise<Catalog> {
  const work = new Normalising(catalog, grammar);
  const entries = new Map<FactId, Entry>();
  for (const entry of catalog.entries.values()) entries.set(entry.id, await work.entry(entry));
  return { entries };
}

type Fields = Readonly<Record<string, unknown>>;
type Adjust = { readonly [K in FactKind]?: (fact: CatalogFact<K>) => CatalogFact<K> };

const unknownType = encodeId({ kind: 'baseType', path: ['pg_catalog', 'unknown'] });

/** What is written in several ways, beside expressions. */
const adjusters: Adjust = {
  index: (fact) => ({ ...fact, keys: fact.keys.map((key) => keyOf(key, fact.method)) }),
  constraint: (fact) =>
    fact.type === 'exclusion' ? { ...fact, operators: fact.operators.map(operatorName) } : fact,
  table: (fact) =>
    fact.partitionKey === null
      ? fact
      : {
          ...fact,
          partitionKey: {
            ...fact.partitionKey,
            keys: fact.partitionKey.keys.map((key) =>
              keyOf(key, fact.partitionKey?.strategy === 'hash' ? 'hash' : 'btree'),
            ),
          },
        },
  // A type that is not known yet is not another type.
  column: (fact) => (fact.type.type === unknownType ? { ...fact, type: unknown as never } : fact),
  function: (fact) => ({
    ...fact,
    arguments: fact.arguments.map((argument): Argument<FactId> => ({
      ...argument,
      type: signatureType(argument.type),
    })),
    returns: fact.returns === null ? null : signatureType(fact.returns),
  }),
};

/** The server keeps neither modifiers nor the number of dimensions of arguments and results. */
function signatureType({ type, dimensions }: TypeUse<FactId>): TypeUse<FactId> {
  return { type, modifiers: [], dimensions: Math.min(dimensions, 1) };
}

/** Operator classes are told by their bare names, and not where they go without saying. */
function keyOf(key: IndexKey<FactId>, method: string): IndexKey<FactId> {
  const bare = key.operatorClass?.replace(/^(?:"(?:[^"]|"")*"|\w+)\./, '') ?? null;
  const isDefault = bare !== null && isDefaultOperatorClass(method, bare);
  return { ...key, operatorClass: isDefault ? null : bare };
}

/** `OPERATOR(pg_catalog.=)` is `=`. */
function operatorName(operator: string): string {
  return /^OPERATOR\((?:.*\.)?([^.)]+)\)$/.exec(operator)?.[1] ?? operator;
}

class Normalising {
  readonly #grammar: Grammar;
  readonly #objects = new Set<string>();
  readonly #catalog: Catalog;
  /** Of each relation and domain, its columns with the names of their types. */
  readonly #columns = new Map<string, Map<string, ReadonlySet<string>>>();
  readonly #known = new Map<string, string | null>();

  constructor(catalog: Catalog, grammar: Grammar) {
    this.#grammar = grammar;
    this.#catalog = catalog;
    for (const { id, fact } of catalog.entries.values()) {
      const { path } = decodeId(id);
      if (fact.kind === 'column') {
        this.#columnsOf(path.slice(0, -1)).set(fact.name, this.#typeNames(fact.type));
      }
      if (fact.kind === 'domain')
        this.#columnsOf(path).set('value', this.#typeNames(fact.baseType));
      const isExtensions = fact.kind === 'baseType' && fact.made === 'extension';
      if (path.length === 2 && !isExtensions) this.#objects.add(`${path[0]}.${nameOf(id)}`);
      if (fact.kind === 'table') this.#columnsOf(path);
    }
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

  async entry(entry: Entry): Promise<Entry> {
    const adjust = adjusters[entry.fact.kind] as ((fact: CatalogFact) => CatalogFact) | undefined;
    const adjusted = adjust === undefined ? entry.fact : adjust(entry.fact);
    const fact = (await this.#value(adjusted, {
      fact: adjusted,
      id: entry.id,
      expected: null,
    })) as CatalogFact;
    return fact === entry.fact ? entry : { ...entry, fact };
  }

  /** The same value with every expression in it normalised; itself where there is none. */
  async #value(value: unknown, where: Where): Promise<unknown> {
    if (typeof value !== 'object' || value === null) return value;
    if (isExpression(value)) return await this.#expression(value as Expression<FactId>, where);
    if (Array.isArray(value)) {
      const items = [];
      for (const item of value) items.push(await this.#value(item, where));
      return items.every((item, at) => item === value[at]) ? value : items;
    }
    const changed: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value as Fields)) {
      const result =
        key === 'bound' && typeof inner === 'string'
          ? await this.#bound(inner, where)
          : await this.#value(inner, { ...where, expected: expectedOf(value as Fields) });
      if (result !== inner) changed[key] = result;
    }
    return Object.keys(changed).length === 0 ? value : { ...value, ...changed };
  }

  async #expression(expression: Expression<FactId>, where: Where): Promise<Expression<FactId>> {
    return { ...expression, normal: await this.#normal(qualifiedText(expression), where) };
  }

  async #normal(sql: string, where: Where, isBound = false): Promise<string | null> {
    const { expected } = where;
    const table = tableOf(where);
    const key = JSON.stringify([sql, expected, table, isBound]);
    let normal = this.#known.get(key);
    if (normal === undefined) {
      const context: NormalFormContext = {
        objects: this.#objects,
        expected,
        isBound,
        table: table === null ? null : nameOf(table),
        typesOf: (column) =>
          (table === null ? undefined : this.#columnsOf(decodeId(table).path).get(column)) ??
          noTypes,
        columnsOf: (schema, name) => this.#columnNames(schema, name),
      };
      this.#known.set(key, (normal = await normalForm(sql, this.#grammar, context)));
    }
    return normal;
  }

  #columnNames(schema: string | null, relation: string): ReadonlySet<string> | null {
    const columns = this.#columns.get(JSON.stringify([schema, relation]));
    return columns === undefined ? null : new Set(columns.keys());
  }

  /** The values of FOR VALUES as literals. */
  async #bound(bound: string, where: Where): Promise<string> {
    const values = /^FOR VALUES (IN|FROM|WITH)\s*\((.*)\)$/is.exec(bound.trim());
    if (values === null) return bound.trim().toUpperCase();
    const [, word = '', list = ''] = values;
    if (word.toUpperCase() === 'WITH') return bound.toLowerCase().replaceAll(/\s+/g, ' ');
    const lists = word.toUpperCase() === 'IN' ? [list] : list.split(/\)\s*TO\s*\(/i);
    const forms = [];
    for (const each of lists) forms.push(await this.#normal(`ARRAY[${each}]`, where, true));
    if (forms.includes(null)) return bound;
    return `FOR VALUES ${word.toUpperCase()} ${forms.join(' TO ')}`;
  }
}

/** What an expression stands in. */
interface Where {
  readonly fact: CatalogFact;
  readonly id: FactId;
  /** The type that a bare literal takes, by its pg_type name. */
  readonly expected: string | null;
}

/** Where an attribute `default` stands beside a type, that type's name. */
function expectedOf(fields: Fields): string | null {
  const use = (fields['default'] != null ? (fields['type'] ?? fields['baseType']) : null) as
    TypeUse<FactId> | null | undefined;
  if (use == null || typeof use !== 'object' || !('dimensions' in use)) return null;
  const { path } = decodeId(use.type);
  if (path[0] !== 'pg_catalog') return null;
  return `${path[1]}${use.dimensions > 0 ? '[]' : ''}`;
}

const noTypes: ReadonlySet<string> = new Set();

/** The relation whose columns an expression can name, or the domain of VALUE. */
function tableOf({ fact, id }: Where): FactId | null {
  if (fact.kind === 'index') return fact.table;
  return fact.kind === 'table' ? id : fact.parent;
}
