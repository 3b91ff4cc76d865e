/**
 * A catalog made ready for comparison: expressions get their normal form, and what sources write
 * in several ways is written in one. Only comparing pays for it.
 */

import {
  temporarySchemaName,
  type Catalog,
  type CatalogFact,
  type Entry,
} from '../catalog/catalog.ts';
import { isExpression, type Expression } from '../catalog/expression.ts';
import { expressionText, nameOf } from '../catalog/expression-text.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { decodeId, type FactId } from '../catalog/id.ts';
import { qualifiedName, quoteIdentifier } from '../postgres/identifiers.ts';
import type { Grammar } from '../statements/parse.ts';
import { adjusted } from './adjust.ts';
import { NormalForms, type Where } from './normal-forms.ts';

/** The major version whose grammar reads what any server prints. */
export const newestGrammar = 18;

/** The same facts, ready to be compared. The grammar should be the newest. */
export async function normalise(catalog: Catalog, grammar: Grammar): Promise<Catalog> {
  const forms = new NormalForms(catalog);
  for (const entry of catalog.entries.values()) entryOf(entry, forms);
  await forms.make(grammar);
  const entries = new Map<FactId, Entry>();
  for (const entry of catalog.entries.values()) entries.set(entry.id, entryOf(entry, forms));
  return { entries };
}

type Fields = Readonly<Record<string, unknown>>;

function entryOf(entry: Entry, forms: NormalForms): Entry {
  const fact = adjusted(entry.fact);
  const where = { id: entry.id, fact, expected: null };
  const normal = normalValue(fact, where, forms) as CatalogFact;
  return normal === entry.fact ? entry : { ...entry, fact: normal };
}

/** The same value with every expression in it normalised; itself where there is none. */
function normalValue(value: unknown, where: Where, forms: NormalForms): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isExpression(value)) {
    const expression = value as Expression<FactId>;
    return { ...expression, normal: forms.ask(expressionText(expression, printedName), where) };
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => normalValue(item, where, forms));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  return normalFields(value as Fields, where, forms);
}

/**
 * As the server prints it under an empty search path: bare only in `pg_catalog`, which none hides,
 * and relations and types in `pg_temp`, which is searched before that.
 */
function printedName(id: FactId): string {
  const { kind, path } = decodeId(id);
  const schema = path[0]!;
  const name = nameOf(id);
  const isBare = schema === 'pg_catalog' || (schema === temporarySchemaName && kind !== 'function');
  return isBare ? quoteIdentifier(name) : qualifiedName(schema, name);
}

function normalFields(value: Fields, where: Where, forms: NormalForms): Fields {
  const inside = { ...where, expected: expectedOf(value) };
  const changed: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const result = isUnread(key)
      ? inner
      : key === 'bound' && typeof inner === 'string'
        ? normalBound(inner, where, forms)
        : normalValue(inner, inside, forms);
    if (result !== inner) changed[key] = result;
  }
  return Object.keys(changed).length === 0 ? value : { ...value, ...changed };
}

/** Whole queries have no normal form yet. */
function isUnread(key: string): boolean {
  return key === 'query';
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

/** The values of a partition's FOR VALUES as literals. */
function normalBound(bound: string, where: Where, forms: NormalForms): string {
  const values = /^FOR VALUES (IN|FROM|WITH)\s*\((.*)\)$/is.exec(bound.trim());
  if (values === null) return bound.trim().toUpperCase();
  const [, word = '', list = ''] = values;
  const kind = word.toUpperCase();
  if (kind === 'WITH') return bound.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const lists = kind === 'IN' ? [list] : list.split(/\)\s*TO\s*\(/i);
  const normal = lists.map((each) => forms.ask(`ARRAY[${each}]`, where, true));
  return normal.includes(null) ? bound : `FOR VALUES ${kind} ${normal.join(' TO ')}`;
}
