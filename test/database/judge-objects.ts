/** The rest of a frozen catalog as lines; judge-server-objects.ts writes a server's as the same ones. */

import type { Catalog, CatalogFact } from '../../src/catalog/catalog.ts';
import { typeText } from '../../src/catalog/expression-text.ts';
import type { Argument, FactKind, TypeUse } from '../../src/catalog/facts.ts';
import { decodeId, type FactId } from '../../src/catalog/id.ts';
import { CatalogReader } from '../../src/catalog/read.ts';
import { line, type Attribute } from './judge-line.ts';

type Attributes = Readonly<Record<string, Attribute>>;
type Describe = {
  readonly [K in FactKind]?: (
    fact: CatalogFact<K>,
    id: FactId,
    reader: CatalogReader,
  ) => Attributes;
};

function pathOf(id: FactId): string {
  return decodeId(id).path.join('.');
}

function lastOf(id: FactId): string {
  return decodeId(id).path.at(-1)!;
}

/** With one pair of brackets for any number of dimensions, as the server prints it. */
function typeOf(use: TypeUse<FactId>): string {
  return typeText(use).replace(/(\[\])+$/, '[]');
}

function argumentText({ mode, name, type }: Argument<FactId>): string {
  return `${mode} ${name ?? ''} ${typeOf({ ...type, modifiers: [] })}`;
}

function withoutArguments(id: FactId): string {
  return lastOf(id).replace(/\(.*/, '');
}

const describers: Describe = {
  schema: () => ({}),
  extension: (fact) => ({ schema: pathOf(fact.schema) }),
  enum: (_, id, reader) => ({ labels: reader.labels(id).map(({ fact }) => fact.name) }),
  domain: (fact) => ({
    type: typeOf(fact.baseType),
    notNull: fact.notNull,
    default: fact.default !== null,
  }),
  compositeType: () => ({}),
  rangeType: (fact) => ({ subtype: typeOf(fact.subtype), multirange: pathOf(fact.multirange) }),
  function: (fact) => ({
    kind: fact.kindOfFunction,
    arguments: fact.arguments.map(argumentText),
    defaults: fact.arguments.filter((argument) => argument.default !== null).length,
    returns: fact.returns === null ? null : typeOf({ ...fact.returns, modifiers: [] }),
    returnsSet: fact.returnsSet,
    language: fact.language,
    // The server's own rules for aggregates are not kept.
    volatility: fact.kindOfFunction === 'aggregate' ? null : fact.volatility,
    strict: fact.strict,
    securityDefiner: fact.securityDefiner,
    leakproof: fact.leakproof,
    parallel: fact.parallel,
    settings: Object.entries(fact.settings).map(([name, value]) => `${name}=${value}`),
  }),
  trigger: (fact) => ({
    timing: fact.timing,
    events: fact.events,
    columns: fact.columns.map(lastOf),
    level: fact.level,
    function: withoutArguments(fact.function),
    arguments: fact.arguments,
    when: fact.when !== null,
    isConstraint: fact.isConstraint,
    deferrable: fact.deferrable,
    initiallyDeferred: fact.initiallyDeferred,
    fromTable: fact.fromTable === null ? null : pathOf(fact.fromTable),
    oldTable: fact.oldTable,
    newTable: fact.newTable,
  }),
  policy: (fact) => ({
    permissive: fact.permissive,
    command: fact.command,
    roles: fact.roles.map((role) => (role === 'current_user' ? 'postgres' : role)),
    using: fact.using !== null,
    withCheck: fact.withCheck !== null,
  }),
};

function constraintOfDomain(fact: CatalogFact, id: FactId): string | null {
  if (fact.kind !== 'constraint' || decodeId(fact.parent!).kind !== 'domain') return null;
  const notValid = 'validated' in fact && !fact.validated;
  return line('domain constraint', pathOf(id), { type: fact.type, notValid });
}

/** Functions of extensions are not compared. */
function isCompared(fact: CatalogFact): boolean {
  return fact.kind !== 'function' || fact.language !== 'c';
}

/** A line for each object that judge-facts.ts leaves out, each constraint of a domain and each comment. */
export function objectLines(catalog: Catalog): string[] {
  const reader = new CatalogReader(catalog);
  const lines: string[] = [];
  for (const { id, fact } of catalog.entries.values()) {
    // An extension's own comment comes from a file that only a server has.
    if (fact.comment !== null && fact.kind !== 'extension') lines.push(`comment ${fact.comment}`);
    const ofDomain = constraintOfDomain(fact, id);
    if (ofDomain !== null) lines.push(ofDomain);
    const describe = describers[fact.kind] as
      ((fact: CatalogFact, id: FactId, reader: CatalogReader) => Attributes) | undefined;
    if (describe === undefined || !isCompared(fact)) continue;
    const name = fact.kind === 'function' ? pathOf(id).replace(/\(.*/, '') : pathOf(id);
    lines.push(line(`object ${fact.kind}`, name, describe(fact, id, reader)));
  }
  return lines.sort();
}
