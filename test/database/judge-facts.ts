/** A frozen catalog as lines; judge-server-facts.ts writes a server's catalogs as the same ones. */

import type { Catalog, CatalogFact } from '../../src/catalog/catalog.ts';
import { typeText } from '../../src/catalog/expression-text.ts';
import type { FactKind, ForeignKeyConstraint, IndexKey } from '../../src/catalog/facts.ts';
import { decodeId, type FactId } from '../../src/catalog/id.ts';
import { line, type Attribute } from './judge-line.ts';

type Attributes = Readonly<Record<string, Attribute>>;
type Describe = { readonly [K in FactKind]?: (fact: CatalogFact<K>) => Attributes };

/** `public.t`, `public.t.a` */
function pathOf(id: FactId): string {
  return decodeId(id).path.join('.');
}

function pathOrNull(id: FactId | null): string | null {
  return id === null ? null : pathOf(id);
}

function lastOf(id: FactId): string {
  return decodeId(id).path.at(-1)!;
}

function keyText({ column, descending, nullsFirst }: IndexKey<FactId>): string {
  const nulls = nullsFirst === descending ? '' : nullsFirst ? ' NULLS FIRST' : ' NULLS LAST';
  return `${column === null ? '<expression>' : lastOf(column)}${descending ? ' DESC' : ''}${nulls}`;
}

function parametersText(parameters: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}

const describers: Describe = {
  table: (fact) => ({
    kind: fact.kindOfTable,
    persistence: fact.persistence,
    partitionKey: fact.partitionKey?.strategy,
    partitionOf: pathOrNull(fact.partitionOf?.parent ?? null),
    inherits: fact.inherits.map(pathOf),
    ofType: pathOrNull(fact.ofType),
    rowSecurity: fact.rowSecurity,
    forceRowSecurity: fact.forceRowSecurity,
    replicaIdentity: fact.replicaIdentity === 'default' ? null : fact.replicaIdentity,
    parameters: parametersText(fact.storageParameters),
  }),
  column: (fact) => ({
    position: fact.position,
    type: typeText(fact.type).replace(/(\[\])+$/, '[]'),
    notNull: fact.notNull,
    default: fact.default !== null,
    identity: fact.identity?.mode,
    generated: fact.generated?.kind,
    isLocal: fact.isLocal,
    inheritCount: fact.inheritCount,
  }),
  constraint: (fact) => ({
    type: fact.type,
    isLocal: fact.isLocal,
    inheritCount: fact.inheritCount,
    ...('deferrable' in fact
      ? { deferrable: fact.deferrable, initiallyDeferred: fact.initiallyDeferred }
      : {}),
    ...('validated' in fact ? { notValid: !fact.validated } : {}),
    ...('enforced' in fact ? { notEnforced: !fact.enforced } : {}),
    ...('noInherit' in fact ? { noInherit: fact.noInherit } : {}),
    ...('columns' in fact ? { columns: fact.columns.map(lastOf) } : {}),
    ...('column' in fact ? { columns: [lastOf(fact.column)] } : {}),
    ...(fact.type === 'foreignKey' ? foreignKey(fact) : {}),
    ...('index' in fact ? { index: pathOf(fact.index) } : {}),
  }),
  index: (fact) => ({
    table: pathOf(fact.table),
    unique: fact.unique,
    method: fact.method,
    keys: fact.keys.map(keyText),
    include: fact.include.map(lastOf),
    partial: fact.predicate !== null,
    nullsNotDistinct: fact.nullsNotDistinct,
    isConstraint: fact.isConstraint,
    partitionOf: pathOrNull(fact.partitionOf),
    isReplicaIdentity: fact.isReplicaIdentity,
    isClustered: fact.isClustered,
    parameters: parametersText(fact.storageParameters),
  }),
  sequence: (fact) => ({
    type: fact.dataType,
    persistence: fact.persistence,
    start: `${fact.start}`,
    increment: `${fact.increment}`,
    minValue: `${fact.minValue}`,
    maxValue: `${fact.maxValue}`,
    ownedBy: pathOrNull(fact.ownedBy),
    isIdentity: fact.isIdentity,
  }),
  trigger: (fact) => ({ enabled: fact.enabled }),
  view: (fact) => ({ persistence: fact.persistence, checkOption: fact.checkOption }),
  materializedView: (fact) => ({
    populated: fact.populated,
    parameters: parametersText(fact.storageParameters),
  }),
  rule: (fact) => ({ event: fact.event, instead: fact.instead, enabled: fact.enabled }),
};

/** Types of views' columns are compared elsewhere: those that need inference are not known. */
function ofView({ position, default: value }: CatalogFact<'column'>): Attributes {
  return { position, default: value !== null };
}

function isOfView({ parent }: CatalogFact<'column'>): boolean {
  const { kind } = decodeId(parent!);
  return kind === 'view' || kind === 'materializedView';
}

function foreignKey(fact: ForeignKeyConstraint<FactId>): Attributes {
  return {
    foreignTable: pathOf(fact.foreignTable),
    foreignColumns: fact.foreignColumns.map(lastOf),
    onUpdate: fact.onUpdate,
    onDelete: fact.onDelete,
  };
}

/** Constraints of domains are not compared. */
function isOfDomain({ kind, parent }: CatalogFact): boolean {
  return kind === 'constraint' && parent !== null && decodeId(parent).kind === 'domain';
}

/** A line for each table, column, constraint, index, sequence, trigger, view and rule, sorted. */
export function factLines({ entries }: Catalog): string[] {
  const lines: string[] = [];
  for (const { id, fact } of entries.values()) {
    const describe = describers[fact.kind] as ((fact: CatalogFact) => Attributes) | undefined;
    if (fact.kind === 'column' && isOfView(fact)) {
      lines.push(line('view column', pathOf(id), ofView(fact)));
    } else if (describe !== undefined && !isOfDomain(fact))
      lines.push(line(fact.kind, pathOf(id), describe(fact)));
  }
  return lines.sort();
}
