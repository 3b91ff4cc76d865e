/** A frozen catalog as text: a line a fact, with what is not its default, and where it comes from. */

import path from 'node:path';
import type { Catalog, Entry } from '../../src/catalog/catalog.ts';
import type { Expression } from '../../src/catalog/expression.ts';
import { expressionText, typeText } from '../../src/catalog/expression-text.ts';
import type { FactKind, IndexKey, TypeUse } from '../../src/catalog/facts.ts';
import { decodeId, type FactId } from '../../src/catalog/id.ts';
import type { Origin } from '../../src/catalog/origin.ts';
import { byCodeUnit } from '../../src/catalog/read.ts';
import { positionAt } from '../../src/text/source.ts';

/** What goes without saying, beside null, false, 0, '' and what is empty. */
const defaults: Readonly<Record<string, unknown>> = {
  persistence: 'permanent',
  kindOfTable: 'ordinary',
  replicaIdentity: 'default',
  isLocal: true,
  validated: true,
  enforced: true,
  match: 'simple',
  onUpdate: 'no action',
  onDelete: 'no action',
  method: 'btree',
  dataType: 'bigint',
  start: 1n,
  increment: 1n,
  cache: 1n,
  kindOfFunction: 'function',
  volatility: 'volatile',
  parallel: 'unsafe',
  enabled: 'origin',
  permissive: true,
};

/** Said by the id. */
const inId: ReadonlySet<string> = new Set(['kind', 'parent', 'name']);

/** Parts follow what they belong to. */
const kindOrder: readonly FactKind[] = [
  'schema',
  'extension',
  'table',
  'compositeType',
  'enum',
  'domain',
  'rangeType',
  'multirangeType',
  'baseType',
  'sequence',
  'function',
  'column',
  'enumLabel',
  'constraint',
  'index',
  'trigger',
  'policy',
];

/** The catalog, with or without the places that its facts come from. Indexes stand under their table. */
export function catalogText(catalog: Catalog, { places }: { readonly places: boolean }): string {
  const entries = [...catalog.entries.values()].filter(
    (entry) => !isOfExtension(entry) && !isThereAnyway(entry),
  );
  const lines = entries
    .map((entry) => ({ key: sortKey(entry), line: lineOf(entry, catalog, places) }))
    .toSorted((a, b) => byCodeUnit(a.key, b.key));
  return lines.map(({ line }) => `${line}\n`).join('');
}

/** What 16 has of a catalog of 18 that differs in nothing else: it keeps no NOT NULL constraints. */
export function withoutNotNulls(text: string): string {
  return text.replaceAll(/^constraint \S.* type=notNull .*\n/gm, '');
}

/** Members of extensions are the extension's business. */
function isOfExtension({ fact }: Entry): boolean {
  return fact.kind === 'function'
    ? fact.language === 'c'
    : fact.kind === 'baseType' && fact.made === 'extension';
}

/** What every new database holds, as long as it is unchanged. */
function isThereAnyway({ provenance }: Entry): boolean {
  return provenance.created.place.source.path === '' && provenance.changed.size === 0;
}

function sortKey({ id, fact }: Entry): string {
  const { path: names } = decodeId(fact.kind === 'index' ? fact.table : id);
  const isPart = names.length > 2 || fact.kind === 'index';
  const order = 'position' in fact ? fact.position : 'sortOrder' in fact ? fact.sortOrder * 100 : 0;
  const kind = kindOrder.indexOf(fact.kind);
  return [
    ...names.slice(0, 2),
    ...Array.from({ length: 2 - Math.min(2, names.length) }, () => ''),
    isPart ? '1' : '0',
    String(kind).padStart(2, '0'),
    String(Math.round(order)).padStart(9, '0'),
    fact.name,
  ].join('\u0001');
}

function lineOf(entry: Entry, catalog: Catalog, places: boolean): string {
  const { id, fact, provenance } = entry;
  const say = new Saying(catalog, fact.kind === 'index' ? fact.table : fact.parent);
  const attributes = Object.entries(fact).flatMap(([name, value]) => {
    if (inId.has(name) || isDefault(name, value)) return [];
    return [value === true ? name : `${name}=${say.value(value)}`];
  });
  const said = [id, ...attributes].join(' ').replaceAll('\n', '\\n');
  if (!places) return said;
  const made = originText(provenance.created);
  const changed = [...provenance.changed].flatMap(([name, origin]) =>
    originText(origin) === made ? [] : [`${name} ${originText(origin)}`],
  );
  const later = changed.length === 0 ? '' : ` (${changed.toSorted().join(', ')})`;
  return `${said}  ${made}${later}`;
}

function originText({ place, via }: Origin): string {
  const { line } = positionAt(place.source, place.span.start);
  return `${path.basename(place.source.path)}:${line}${via === null ? '' : ` via ${via}`}`;
}

function isDefault(name: string, value: unknown): boolean {
  if (value === null || value === false || value === 0 || value === '') return true;
  if (typeof value === 'object' && Object.keys(value).length === 0) return true;
  return defaults[name] === value;
}

/** Writes values of attributes, in the eyes of one fact. */
class Saying {
  readonly #catalog: Catalog;
  readonly #parent: string;

  constructor(catalog: Catalog, parent: FactId | null) {
    this.#catalog = catalog;
    this.#parent = parent === null ? '' : `${pathText(parent)}.`;
  }

  value(value: unknown): string {
    if (typeof value === 'string') return this.#string(value);
    if (Array.isArray(value)) return `[${value.map((each) => this.value(each)).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    if ('pieces' in value) return `{${expressionText(value as Expression<FactId>)}}`;
    if ('dimensions' in value) return typeText(value as TypeUse<FactId>);
    if ('nullsFirst' in value) return this.#key(value as IndexKey<FactId>);
    const parts = Object.entries(value).filter(([name, each]) => !isDefault(name, each));
    return `(${parts.map(([name, each]) => `${name}=${this.value(each)}`).join(' ')})`;
  }

  /** An id is its path, from the fact's own parent on. */
  #string(text: string): string {
    if (this.#catalog.entries.has(text as FactId)) {
      const names = pathText(text as FactId);
      return names.startsWith(this.#parent) ? names.slice(this.#parent.length) : names;
    }
    return /^[\w.]+$/.test(text) ? text : JSON.stringify(text);
  }

  #key(key: IndexKey<FactId>): string {
    const { column, expression, collation, operatorClass, descending, nullsFirst } = key;
    const nulls = nullsFirst === descending ? [] : [nullsFirst ? 'NULLS FIRST' : 'NULLS LAST'];
    return [
      column === null ? this.value(expression) : this.#string(column),
      ...(collation === null ? [] : ['COLLATE', collation]),
      ...(operatorClass === null ? [] : [operatorClass]),
      ...(descending ? ['DESC'] : []),
      ...nulls,
    ].join(' ');
  }
}

function pathText(id: FactId): string {
  return id.slice(id.indexOf(' ') + 1);
}
