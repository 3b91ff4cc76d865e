/** Schemas, extensions and types of a database as facts. */

import { decodeId, encodeId, type FactId } from '../../catalog/id.ts';
import { builtInTypes, printBuiltInType } from '../../postgres/types.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { nameOf, objectName } from '../../catalog/expression-text.ts';
import type { DatabaseFacts } from './facts.ts';
import { printedExpression, type ValueOf } from './expression.ts';
import type { ExtensionRow, SchemaRow } from './queries/schemas.ts';
import type { LabelRow, OwnTypeRow, RangeRow } from './queries/types.ts';

export function addSchemas(facts: DatabaseFacts, rows: readonly SchemaRow[]): void {
  facts.names.addSchemas(rows);
  for (const { name, owner, comment, isOurs } of rows) {
    if (isOurs) facts.add('schema', { parent: null, name, owner, comment });
  }
}

export function addExtensions(facts: DatabaseFacts, rows: readonly ExtensionRow[]): void {
  for (const { schema, ...row } of rows) {
    facts.add('extension', { ...row, parent: null, schema: facts.names.schema(schema) });
  }
}

export function addTypes(
  facts: DatabaseFacts,
  rows: {
    readonly own: readonly OwnTypeRow[];
    readonly labels: readonly LabelRow[];
    readonly ranges: readonly RangeRow[];
  },
): void {
  const ranges = new Map(rows.ranges.map((range) => [range.type, range]));
  const byMultirange = new Map(rows.ranges.map(({ multirange, type }) => [multirange, type]));
  for (const row of rows.own) addType(facts, row, { ranges, byMultirange });
  for (const { type, name, sortOrder } of rows.labels) {
    facts.add('enumLabel', { parent: facts.names.type(type), name, comment: null, sortOrder });
  }
  // Defaults of domains may be labels of enums, which are there now.
  for (const row of rows.own) addDomain(facts, row);
}

interface Ranges {
  readonly ranges: ReadonlyMap<number, RangeRow>;
  readonly byMultirange: ReadonlyMap<number | null, number>;
}

function addType(facts: DatabaseFacts, row: OwnTypeRow, { ranges, byMultirange }: Ranges): void {
  const { names } = facts;
  const { oid, owner, comment, isExtensions, isShell } = row;
  // Of an extension's own neither is told.
  const told = isExtensions ? { owner: null, comment: null } : { owner, comment };
  const common = { ...commonOf(facts, oid), ...told };
  const { kind } = decodeId(names.type(oid));
  if (kind === 'enum' || kind === 'compositeType') facts.add(kind, common);
  if (kind === 'baseType') {
    facts.add(kind, { ...common, made: isExtensions ? 'extension' : isShell ? 'shell' : 'user' });
  }
  const range = ranges.get(oid);
  if (kind === 'rangeType' && range !== undefined) {
    const multirange = names.type(range.multirange ?? oid);
    const subtype = names.use(range.subtype);
    facts.add(kind, { ...common, subtype, multirange, options: optionsOf(range) });
  }
  const of = byMultirange.get(oid);
  if (kind === 'multirangeType' && of !== undefined) {
    facts.add(kind, { ...common, range: names.type(of) });
  }
}

function commonOf({ names }: DatabaseFacts, oid: number): { parent: FactId; name: string } {
  const id = names.type(oid);
  return { parent: encodeId({ kind: 'schema', path: [decodeId(id).path[0]!] }), name: nameOf(id) };
}

function optionsOf(range: RangeRow): Readonly<Record<string, string>> {
  const all = {
    subtype_opclass: range.operatorClass,
    collation: range.collation,
    canonical: range.canonical,
    subtype_diff: range.subtypeDiff,
  };
  const said = Object.entries(all).filter(([, value]) => value !== null);
  return Object.fromEntries(said) as Readonly<Record<string, string>>;
}

function addDomain(
  facts: DatabaseFacts,
  { oid, owner, comment, base, isExtensions }: OwnTypeRow,
): void {
  if (base === null) return;
  const { type, text, dimensions, notNull, collation } = base;
  const baseType = facts.names.use(type, text, dimensions);
  const given =
    base.default === null ? null : printedExpression(base.default, valueOf(facts, baseType));
  const told = isExtensions ? { owner: null, comment: null } : { owner, comment };
  facts.add('domain', {
    ...commonOf(facts, oid),
    ...told,
    baseType,
    notNull,
    default: given,
    collation,
  });
}

/** What a default is the value of. */
export function valueOf(facts: DatabaseFacts, { type, dimensions }: TypeUse<FactId>): ValueOf {
  const { path } = decodeId(type);
  const builtIn = path[0] === 'pg_catalog' ? builtInTypes.get(path[1]!) : undefined;
  const element = builtIn === undefined ? objectName(type) : printBuiltInType(builtIn.name, []);
  return {
    printed: element + (dimensions > 0 ? '[]' : ''),
    isNumber: builtIn?.category === 'N' && dimensions === 0,
    label: (name) => {
      const id = encodeId({ kind: 'enumLabel', path: [...path, name] });
      return dimensions === 0 && facts.has(id) ? id : null;
    },
  };
}
